import { randomUUID } from 'node:crypto'
import {
  type ActInformasi,
  daftarInformasi,
  type StatusInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import { informasi } from '#test/layanan/informasi-publik/daftar-informasi/entries.ts'
import { createPermohonanDesk } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import type { Door } from '#test/support/door.ts'

type Step = Exclude<ActInformasi, 'ubah' | 'perbarui'>
const steps: Record<Step, { to: string; form: Record<string, string> }> = {
  terbitkan: { to: '/penerbitan', form: {} },
  kembalikan: { to: '/pengembalian', form: { catatan: 'Sebut tahun laporannya.' } },
  ajukanLagi: { to: '/pengajuan', form: {} },
  tarik: { to: '/penarikan', form: { alasan: 'Sudah tidak berlaku.' } },
}
const ways: Record<StatusInformasi, Step[]> = {
  diusulkan: [],
  dikembalikan: ['kembalikan'],
  terbit: ['terbitkan'],
  ditarik: ['terbitkan', 'tarik'],
}

export async function daftarInformasiDoor(): Promise<Door<StatusInformasi, ActInformasi>> {
  const desk = await createPermohonanDesk()
  const { ppid } = desk.staff
  const entry = () => ({ ...informasi(desk.unit), kunci: randomUUID() })
  const buka = (as: string) => desk.post('/meja/dip', entry(), { as })
  const step = (act: Step) => (nomor: string, as: string) => {
    const { to, form } = steps[act]
    return desk.post(`/meja/dip/${nomor}${to}`, { kunci: randomUUID(), ...form }, { as })
  }
  /** One address for both: what it does follows the status. */
  const change = (nomor: string, as: string) => desk.post(`/meja/dip/${nomor}`, entry(), { as })
  return {
    procedure: daftarInformasi,
    desk,
    buka,
    at: async (status) => {
      const nomor = (await buka(ppid)).headers.get('location')!.split('/').at(-1)!
      for (const act of ways[status]) await step(act)(nomor, ppid)
      return nomor
    },
    meja: {
      ubah: change,
      perbarui: change,
      terbitkan: step('terbitkan'),
      kembalikan: step('kembalikan'),
      ajukanLagi: step('ajukanLagi'),
      tarik: step('tarik'),
    },
  }
}
