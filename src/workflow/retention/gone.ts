import type { Jejak } from '#src/db/schema.ts'

/** A file that was let go of under the office's retention: what it was, and the hash by which it was kept. */
export type Gone = { lampiran: string; jenis: string; sidik: string; ukuran: number; masuk: string }

/** The act that lets identity scans go; its `rincian.berkas` is a list of `Gone`. */
export const HAPUS_IDENTITAS = 'hapusIdentitas'

/** The files that a case had and that were let go of under retention, with when, oldest first. */
export const goneIn = (
  jejak: readonly Pick<Jejak, 'perbuatan' | 'rincian' | 'pada'>[],
): (Gone & { pada: Date })[] =>
  jejak
    .filter(({ perbuatan }) => perbuatan === HAPUS_IDENTITAS)
    .flatMap(({ rincian, pada }) =>
      ((rincian?.['berkas'] ?? []) as Gone[]).map((one) => ({ ...one, pada })),
    )
