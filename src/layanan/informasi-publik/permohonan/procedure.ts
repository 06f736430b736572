import { answering } from '#src/layanan/informasi-publik/permohonan/procedure/answering.ts'
import { clocks } from '#src/layanan/informasi-publik/permohonan/procedure/clocks.ts'
import { completeness } from '#src/layanan/informasi-publik/permohonan/procedure/completeness.ts'
import { deciding } from '#src/layanan/informasi-publik/permohonan/procedure/deciding.ts'
import { statuses } from '#src/layanan/informasi-publik/permohonan/procedure/statuses.ts'
import { DIBUKA_KEMBALI, defineProcedure, type Party } from '#src/workflow/procedure.ts'

/** Where an order from a keberatan or a sengketa opens it again. */

/** Service 3.a of the standard, as UU 14/2008 Pasal 22 and Perki 1/2021 Pasal 27–38 order it. */
export const permohonan = defineProcedure({
  name: 'permohonan',
  label: 'Permohonan informasi publik',
  basis: 'UU 14/2008 Pasal 22; Perki 1/2021 Pasal 27–38',
  seri: 'PI',
  opening: {
    act: 'terima',
    label: 'Permohonan diterima',
    to: 'diterima',
    by: ['petugas', 'petugas_data', 'operator', 'pemohon'],
    opens: ['uu', 'kelengkapan'],
  },
  clocks,
  statuses,
  acts: {
    ...completeness,
    ...deciding,
    ...answering,
  },
})

export type StatusPermohonan = keyof typeof permohonan.statuses
export type ActPermohonan = keyof typeof permohonan.acts

/** How a permohonan ends: the column `hasil`. */
export const hasilPermohonan = {
  seluruhnya: 'Dikabulkan seluruhnya',
  sebagian: 'Dikabulkan sebagian',
  langsung: 'Diberikan langsung dari DIP',
  'tidak-dikuasai': 'Tidak dikuasai',
  'belum-didokumentasikan': 'Belum didokumentasikan',
  ditolak: 'Ditolak',
  [DIBUKA_KEMBALI]: 'Dibuka kembali',
} as const

/**
 * Files that go to the applicant: the documents, with a refusal the penetapan (Perki 1/2021 Pasal 34
 * ayat (2)), with a part that is blackened both (Pasal 50).
 */
export function handedKinds(hasil: string | null): ('dokumen' | 'penetapan')[] {
  if (hasil === 'ditolak') return ['penetapan']
  return hasil === 'sebagian' ? ['dokumen', 'penetapan'] : ['dokumen']
}

/**
 * Whether a decision closes something by Pasal 17: all of it, or the part that is blackened. A part
 * that is not held needs no penetapan; one whose ground was never asked is taken for exempt, so that
 * nothing is closed unsaid.
 */
export const isExempt = (one: { hasil: string; dasarSebagian?: string }): boolean =>
  one.hasil === 'ditolak' || (one.hasil === 'sebagian' && one.dasarSebagian !== 'tidak-dikuasai')

/** Roles that may see who somebody is: NIK, address, contact, and papers that carry a kode lacak. */
export const seesPerson = (peran: readonly Party[]): boolean =>
  peran.some((one) => one === 'petugas' || one === 'ppid' || one === 'atasan_ppid')

/** Papers that open the case to whoever holds them. */
export const suratRahasia: readonly string[] = ['tanda-bukti-permohonan']
