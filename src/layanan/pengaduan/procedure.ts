import { clocks } from '#src/layanan/pengaduan/procedure/clocks.ts'
import { following } from '#src/layanan/pengaduan/procedure/following.ts'
import { handling } from '#src/layanan/pengaduan/procedure/handling.ts'
import { statuses } from '#src/layanan/pengaduan/procedure/statuses.ts'
import { verification } from '#src/layanan/pengaduan/procedure/verification.ts'
import { defineProcedure, type Party } from '#src/workflow/procedure.ts'

const pemroses = ['admin_pengaduan', 'analis', 'kasi'] as const

/**
 * Service 1 of the standard: reports of SP4N-LAPOR! and those that come to the office itself. The
 * statuses are named as the standard and LAPOR name them; what LAPOR itself says stands beside, in
 * `laporan_lapor`.
 */
export const pengaduan = defineProcedure({
  name: 'pengaduan',
  label: 'Pengaduan',
  basis: 'Standar Pelayanan 1; UU 25/2009 Pasal 42–50; Perpres 76/2013',
  seri: 'PM',
  opening: {
    act: 'terimaPengaduan',
    label: 'Pengaduan diterima',
    to: 'diverifikasi',
    by: ['admin_pengaduan', 'petugas', 'operator', 'pemohon'],
    opens: ['verifikasi'],
  },
  clocks,
  statuses,
  acts: {
    ...verification,
    ...handling,
    ...following,
  },
})

export type StatusPengaduan = keyof typeof pengaduan.statuses
export type ActPengaduan = keyof typeof pengaduan.acts

/** How a report ends: the column `hasil`. */
export const hasilPengaduan = {
  otomatis: 'Selesai otomatis, pelapor tidak membalas',
  pelapor: 'Dinyatakan selesai oleh pelapor',
  lapor: 'Mengikuti status SP4N-LAPOR!',
} as const

/** Those who handle reports of the whole city: they read every report, also a rahasia one. */
export const handles = (peran: readonly Party[]): boolean =>
  peran.some((one) => (pemroses as readonly Party[]).includes(one))

/** May see who a reporter is, and papers that carry a kode lacak; of an anonim or rahasia report each look is recorded. */
export const seesReporter = (
  peran: readonly Party[],
  report: { anonim: boolean; rahasia: boolean },
): boolean =>
  report.anonim || report.rahasia
    ? peran.includes('admin_pengaduan') || peran.includes('kasi')
    : handles(peran) || peran.includes('petugas')

/** Papers that open the case to whoever holds them. */
export const suratRahasia: readonly string[] = ['tanda-terima-pengaduan']
