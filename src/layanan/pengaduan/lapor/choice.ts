import { type Beda, type Medan, medan, type Pilihan } from '#src/layanan/pengaduan/lapor/compare.ts'
import { type Ours, oursOf, type Reading, type Told } from '#src/layanan/pengaduan/lapor/told.ts'

/** What of the differences is done: all that is plain, and what LAPOR was chosen for. */
export const taken = (beda: readonly Beda[], pilihan: Pilihan): (Medan | 'status')[] =>
  beda.flatMap(({ jenis, medan: name }) =>
    name !== 'lapor' && (jenis === 'ubah' || (jenis === 'beda' && pilihan[name] === 'lapor'))
      ? [name]
      : [],
  )

/** Whether everything that was to be chosen has been. */
export const settled = (beda: readonly Beda[], pilihan: Pilihan): boolean =>
  beda.every(
    ({ jenis, medan: name }) => jenis !== 'beda' || name === 'lapor' || pilihan[name] !== undefined,
  )

/** What the row makes of the city's record when these differences are taken. */
export function change(
  ours: Ours,
  told: Told,
  names: readonly (Medan | 'status')[],
  reading: Reading,
): Ours {
  const now = oursOf(told, reading)
  const next: Record<string, unknown> = { ...ours }
  for (const name of names)
    if (name !== 'status') for (const one of medan[name].kolom) next[one] = now[one]
  return next as Ours
}
