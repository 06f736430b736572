import { randomUUID } from 'node:crypto'
import {
  type ActUji,
  daftarDikecualikan,
  type StatusUji,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import {
  createUjiDesk,
  meja,
  ujiLengkap,
} from '#test/layanan/informasi-publik/daftar-dikecualikan/desk.ts'
import { type Door, formsOf } from '#test/support/door.ts'

export async function daftarDikecualikanDoor(): Promise<Door<StatusUji, ActUji>> {
  const desk = await createUjiDesk()
  return {
    procedure: daftarDikecualikan,
    desk,
    at: async (status, act) => {
      const nomor = await desk.sampai(status)
      // A sheet keeps at least one line.
      if (status === 'disusun' && act === 'hapusInformasi')
        await desk.lakukan(nomor, 'tambahInformasi')
      return nomor
    },
    buka: (as) => {
      const sent = { ...ujiLengkap, unit: desk.unit, kunci: randomUUID() }
      return desk.post('/meja/dikecualikan', sent, { as })
    },
    meja: formsOf(meja, desk.kirim),
    lain: { gantikan: 'terjadi saat uji yang baru ditetapkan: night.test.ts' },
  }
}
