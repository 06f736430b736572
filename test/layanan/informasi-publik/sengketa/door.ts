import type {
  ActSengketa,
  StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { openedCase } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { createSengketaDesk } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { meja } from '#test/layanan/informasi-publik/sengketa/forms.ts'
import { type Door, formsOf } from '#test/support/door.ts'

/** What must have happened before an act finds what it needs; a team is of no unit here. */
const needs: Partial<Record<ActSengketa, ActSengketa[]>> = {
  tetapkanTim: ['susunTim'],
  catatRapat: ['susunTim', 'tetapkanTim'],
  catatUpaya: ['susunTim', 'tetapkanTim'],
  sahkanNotulen: ['susunTim', 'tetapkanTim', 'catatRapat'],
  susunLaporan: ['susunTim', 'tetapkanTim'],
  laporkan: ['susunTim', 'tetapkanTim', 'susunLaporan'],
  terimaLaporan: ['susunTim', 'tetapkanTim', 'susunLaporan', 'laporkan'],
  perpanjangMediasi: ['mulaiMediasi'],
  akhiriMediasi: ['mulaiMediasi'],
  catatKasasi: ['catatGugatan', 'catatPutusanPengadilan'],
}

export async function sengketaDoor(): Promise<Door<StatusSengketa, ActSengketa>> {
  const desk = await createSengketaDesk()
  const lakukan = (nomor: string, act: ActSengketa) =>
    desk.lakukan(nomor, act, act === 'susunTim' ? { anggota: [] } : {})
  return {
    procedure: sengketa,
    desk,
    at: async (status, act) => {
      const nomor = await desk.sampai(status === 'fasilitasi' ? 'dibuka' : status)
      if (status === 'fasilitasi')
        for (const one of ['susunTim', 'tetapkanTim'] as const) await lakukan(nomor, one)
      // An appointment moves what was only opened: there the act finds no team, and says so.
      const before = (act && needs[act]) ?? []
      const moves = status === 'dibuka' && before.includes('tetapkanTim')
      for (const one of moves ? [] : before) await lakukan(nomor, one)
      return nomor
    },
    buka: (as) => desk.daftarkan(undefined, {}, as),
    meja: formsOf(meja, desk.kirim),
    pemohon: (nomor) => openedCase(desk, nomor),
  }
}
