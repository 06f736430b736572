import type { Insertable } from 'kysely'
import { insertLampiran, publishedFiles } from '#src/attachments/queries.ts'
import type { Db } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import type { LampiranTable } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'

/**
 * The files of published entries become documents of the case: what was handed over stays with it,
 * also when the entry is changed later. Their bytes are kept once.
 * @param dip numbers of entries of the Daftar Informasi Publik
 * @returns the keys of the documents
 * @throws Incomplete when an entry is not published or has no file
 */
export async function copyPublished(trx: Db, pada: Date, berkasId: string, dip: string[]) {
  const copies: Insertable<LampiranTable>[] = []
  for (const nomor of dip) {
    const files = await publishedFiles(trx, nomor)
    if (files.length === 0)
      throw new Incomplete(
        `${nomor} tidak terbit atau tidak punya berkas. Tulis sebagai dokumen cetak.`,
      )
    for (const { judul, ...file } of files)
      copies.push({
        ...file,
        id: newId(),
        berkasId,
        disposisiId: null,
        jenis: 'dokumen',
        rahasia: false,
        keterangan: null,
        oleh: `${nomor}: ${judul}`.slice(0, 200),
        pada,
      })
  }
  await insertLampiran(trx, copies)
  return copies.map(({ id }) => id)
}
