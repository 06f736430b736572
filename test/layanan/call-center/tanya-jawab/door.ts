import { randomUUID } from 'node:crypto'
import {
  type ActTanyaJawab,
  type StatusTanyaJawab,
  tanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import { createCallDesk, entri, tanyaJawabLengkap } from '#test/layanan/call-center/desk.ts'
import { type Door, formsOf } from '#test/support/door.ts'

export async function tanyaJawabDoor(): Promise<Door<StatusTanyaJawab, ActTanyaJawab>> {
  const desk = await createCallDesk()
  return {
    procedure: tanyaJawab,
    desk,
    at: (status) => desk.entriSampai(status),
    buka: (as) => {
      const sent = { ...tanyaJawabLengkap, unit: desk.unit, kunci: randomUUID() }
      return desk.post('/meja/tanya-jawab/baru', sent, { as })
    },
    meja: formsOf(entri, desk.kirimEntri),
  }
}
