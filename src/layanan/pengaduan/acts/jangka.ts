import { hari, hariKerja, type Period } from '#src/calendar/period.ts'
import type { Klasifikasi } from '#src/db/schema.ts'
import type { Settings } from '#src/office/settings.ts'

/** Hari kerja that a unit has for a report of a class; one without a class has those of the shortest complaint. */
export function hariTanggapan(
  klasifikasi: Klasifikasi | null,
  { pengaduan }: Pick<Settings, 'pengaduan'>,
): number {
  if (klasifikasi === 'berkadar-pengawasan') return pengaduan.hariBerkadar
  if (klasifikasi === 'aspirasi') return pengaduan.hariAspirasi
  if (klasifikasi === 'permintaan-informasi') return pengaduan.hariInformasi
  return pengaduan.hariTidakBerkadar
}

/** How long the reporter is waited for: the standard says 10 hari, LAPOR 10 hari kerja (DOMAIN C14). */
export function jangkaBalasan({ pengaduan }: Pick<Settings, 'pengaduan'>): Period {
  const of = pengaduan.satuanBalasan === 'hari' ? hari : hariKerja
  return of(pengaduan.hariBalasan, 'Pengaturan kantor; Standar Pelayanan 1.2.5: 10 hari')
}

/** How long a unit has until it first follows up what was forwarded (DOMAIN D22). */
export const jangkaTindakLanjut = ({ pengaduan }: Pick<Settings, 'pengaduan'>): Period =>
  hariKerja(
    pengaduan.hariTindakLanjut,
    'Pengaturan kantor; SP4N-LAPOR!: 5 hari kerja sejak diteruskan',
  )
