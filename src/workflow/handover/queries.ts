import type { Insertable } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { PenyerahanTable, UnduhanTable } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Enters a handover. */
export async function insertPenyerahan(trx: Trx, row: Insertable<PenyerahanTable>) {
  await trx.insertInto('penyerahan').values(row).execute()
}

/** That a file was handed out, and when; never to whom. */
export async function insertUnduhan(db: Db, row: Insertable<UnduhanTable>) {
  await db.insertInto('unduhan').values(row).execute()
}

/** Which of the files of this case have been downloaded. */
export async function downloadedOf(trx: Db, berkasId: string): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('unduhan')
    .select('lampiranId')
    .distinct()
    .where('berkasId', '=', berkasId)
    .execute()
  return new Set(rows.map(({ lampiranId }) => lampiranId))
}
