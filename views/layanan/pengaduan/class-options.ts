import { artiKlasifikasi, klasifikasiPengaduan } from '#src/layanan/pengaduan/form.ts'

/** The classes of LAPOR, each with what it means. */
export const classOptions = Object.entries(klasifikasiPengaduan).map(([value, label]) => ({
  value,
  label,
  small: artiKlasifikasi[value as keyof typeof artiKlasifikasi],
}))
