import { randomUUID } from 'node:crypto'
import {
  type ActTelepon,
  type StatusTelepon,
  teleponMasuk,
} from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { createCallDesk, perbuatan, teleponLengkap } from '#test/layanan/call-center/desk.ts'
import { type Door, formsOf } from '#test/support/door.ts'

export async function teleponMasukDoor(): Promise<Door<StatusTelepon, ActTelepon>> {
  const desk = await createCallDesk()
  return {
    procedure: teleponMasuk,
    desk,
    at: (status) => desk.sampai(status),
    buka: (as) => {
      const sent = { ...teleponLengkap, kunci: randomUUID() }
      return desk.post('/meja/call-center/baru', sent, { as })
    },
    meja: formsOf(perbuatan, desk.kirim),
    lain: { alihkan: 'terjadi saat berkas lain didaftarkan: acts.test.ts' },
  }
}
