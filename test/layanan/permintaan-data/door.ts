import { randomUUID } from 'node:crypto'
import {
  type ActPermintaan,
  permintaanData,
  type StatusPermintaan,
} from '#src/layanan/permintaan-data/procedure.ts'
import { openedCase } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { createDataDesk, perbuatan, permintaanLengkap } from '#test/layanan/permintaan-data/desk.ts'
import { type Door, formsOf } from '#test/support/door.ts'

export async function permintaanDataDoor(): Promise<Door<StatusPermintaan, ActPermintaan>> {
  const desk = await createDataDesk()
  return {
    procedure: permintaanData,
    desk,
    at: (status) => desk.sampai(status),
    buka: (as) => {
      const sent = { ...permintaanLengkap, kunci: randomUUID() }
      return desk.post('/meja/permintaan-data/baru', sent, { as })
    },
    meja: formsOf(perbuatan, desk.kirim),
    pemohon: (nomor) => openedCase(desk, nomor),
    lacak: {
      cabutPermintaan: (_nomor, visitor) =>
        visitor.post('/lacak/permintaan-data/cabut', { kunci: randomUUID(), alasan: '' }),
    },
    lain: {
      alihkan: 'terjadi saat permohonan didaftarkan: desk-refusals.test.ts',
      unduhData: 'mengunduh tetap boleh sesudah berkas selesai: handover.test.ts',
    },
  }
}
