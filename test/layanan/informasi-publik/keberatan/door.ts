import { randomUUID } from 'node:crypto'
import {
  type ActKeberatan,
  keberatan,
  type StatusKeberatan,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import { openedCase } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import {
  createKeberatanDesk,
  keberatanMeja,
  meja,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { bodyOf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { type Door, formsOf } from '#test/support/door.ts'

export async function keberatanDoor(): Promise<Door<StatusKeberatan, ActKeberatan>> {
  const desk = await createKeberatanDesk()
  const asal = await desk.ditolak()
  const lacak = (nomor: string, act: string) => `/lacak/keberatan/${nomor}/${act}`
  return {
    procedure: keberatan,
    desk,
    at: async (status, act) => {
      const nomor = await desk.sampai(status)
      // The PPID answers while units work, too, if it was ordered.
      if (status === 'di_unit' && (act === 'jawabPerintah' || act === 'tarikPerintah'))
        await desk.lakukan(nomor, 'perintahkan', { kepada: ['ppid'] })
      return nomor
    },
    buka: (as) => {
      const sent = { ...keberatanMeja, asal, kunci: randomUUID() }
      return desk.post('/meja/keberatan/baru', bodyOf(sent), { as })
    },
    meja: formsOf(meja, desk.kirim),
    pemohon: (nomor) => openedCase(desk, nomor),
    lacak: {
      catatReaksi: (nomor, visitor) =>
        visitor.post(lacak(nomor, 'reaksi'), { kunci: randomUUID(), reaksi: 'puas' }),
      cabut: (nomor, visitor) =>
        visitor.post(lacak(nomor, 'cabut'), { kunci: randomUUID(), alasan: '' }),
    },
  }
}
