import { randomUUID } from 'node:crypto'
import { gugurkanYangLewat } from '#src/layanan/informasi-publik/permohonan/acts/pencabutan.ts'
import {
  type ActPermohonan,
  permohonan,
  type StatusPermohonan,
} from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { openedCase } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import {
  createPermohonanDesk,
  meja,
  permohonanLengkap,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { type Door, formsOf } from '#test/support/door.ts'

export async function permohonanDoor(): Promise<Door<StatusPermohonan, ActPermohonan>> {
  const desk = await createPermohonanDesk()
  /** The last but one way there is the night's. */
  async function at(status: StatusPermohonan) {
    if (status !== 'tidak_ditindaklanjuti') return desk.sampai(status)
    const nomor = await desk.sampai('tidak_lengkap')
    const kit = await desk.kit()
    const now = new Date(kit.clock.now.getTime() + 20 * 86_400_000)
    await gugurkanYangLewat({ ...kit, clock: { ...kit.clock, now } })
    return nomor
  }
  return {
    procedure: permohonan,
    desk,
    at,
    buka: (as) => desk.post('/meja/baru', { ...permohonanLengkap, kunci: randomUUID() }, { as }),
    meja: formsOf(meja, desk.kirim),
    pemohon: (nomor) => openedCase(desk, nomor),
    lacak: {
      lengkapi: (_nomor, visitor) =>
        visitor.post('/lacak/lengkapi', { kunci: randomUUID(), keterangan: 'Tahun 2026.' }),
      cabut: (_nomor, visitor) => visitor.post('/lacak/cabut', { kunci: randomUUID(), alasan: '' }),
    },
    lain: {
      serahkanLangsung: 'pemohon mengunduh dari katalog tanpa formulir',
      unduh: 'mengunduh tetap boleh sesudah berkas selesai: tracking.test.ts',
    },
  }
}
