import { randomUUID } from 'node:crypto'
import { type ActTamu, bukuTamu, type StatusTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { photoWithPlace } from '#test/attachments/samples.ts'
import { createGuestDesk, perbuatan, tamuLengkap } from '#test/layanan/buku-tamu/desk.ts'
import { type Door, formsOf } from '#test/support/door.ts'

export async function bukuTamuDoor(): Promise<Door<StatusTamu, ActTamu>> {
  const desk = await createGuestDesk()
  return {
    procedure: bukuTamu,
    desk,
    at: async (status, act) => {
      if (act !== 'tarikPersetujuan') return desk.sampai(status)
      return desk.sampai(status, {}, await photoWithPlace())
    },
    buka: (as) => {
      const sent = { ...tamuLengkap, kunci: randomUUID() }
      return desk.post('/meja/buku-tamu/baru', sent, { as })
    },
    meja: {
      ...formsOf(perbuatan, desk.kirim),
      tarikPersetujuan: (nomor, as) =>
        desk.post(desk.path(nomor, '/penarikan-foto'), { kunci: randomUUID() }, { as }),
    },
    lain: {
      alihkan: 'terjadi saat berkas barunya didaftarkan: test/journeys/buku-tamu.test.ts',
    },
  }
}
