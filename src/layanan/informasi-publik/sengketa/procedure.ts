import { clocks } from '#src/layanan/informasi-publik/sengketa/procedure/clocks.ts'
import { facilitation } from '#src/layanan/informasi-publik/sengketa/procedure/facilitation.ts'
import { komisi } from '#src/layanan/informasi-publik/sengketa/procedure/komisi.ts'
import { ruling } from '#src/layanan/informasi-publik/sengketa/procedure/ruling.ts'
import { statuses } from '#src/layanan/informasi-publik/sengketa/procedure/statuses.ts'
import { defineProcedure } from '#src/workflow/procedure.ts'

/**
 * Service 3.c of the standard as UU 14/2008 Pasal 37–50 and Perki 1/2013 order it. A summons may
 * come before a team is appointed, and a team after it: the table forces neither.
 */
export const sengketa = defineProcedure({
  name: 'sengketa',
  label: 'Sengketa informasi',
  basis: 'UU 14/2008 Pasal 37–50; Perki 1/2013',
  seri: 'SI',
  opening: {
    act: 'buka',
    label: 'Sengketa dibuka',
    to: 'dibuka',
    by: ['petugas', 'ppid', 'atasan_ppid'],
    opens: [],
  },
  clocks,
  statuses,
  acts: {
    ...facilitation,
    ...komisi,
    ...ruling,
  },
})

export type StatusSengketa = keyof typeof sengketa.statuses
export type ActSengketa = keyof typeof sengketa.acts

/** Nothing is waited for any more once both sides agree: not the Komisi Informasi, nor a court. */
export const semuaTenggat = Object.keys(sengketa.clocks)

/** What a decision says, of the Komisi Informasi (UU 14/2008 Pasal 46) or a court (Pasal 49). */
export const amarPutusan = {
  dikabulkan: 'Informasi diberikan seluruhnya',
  'dikabulkan-sebagian': 'Informasi diberikan sebagian',
  kewajiban: 'PPID diperintahkan menjalankan kewajibannya',
  ditolak: 'Sikap Badan Publik dikuatkan',
} as const

/** How a sengketa ends: the column `hasil`. */
export const hasilSengketa = {
  'damai-tim': 'Damai dengan tim fasilitasi',
  'damai-mediasi': 'Damai dalam mediasi',
  ...amarPutusan,
  gugur: 'Gugur di Komisi Informasi',
  'tidak-diajukan': 'Tidak diajukan ke Komisi Informasi',
} as const

/** Who decided. */
export const tingkatPutusan = {
  komisi: 'Komisi Informasi',
  pengadilan: 'Pengadilan',
  kasasi: 'Mahkamah Agung',
} as const

/** Papers of the team: they stay in the office, whoever holds the kode lacak of the case. */
export const suratKantor: readonly string[] = ['penetapan-tim', 'notulen-tim', 'laporan-tim']
