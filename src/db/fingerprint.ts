import type { Db } from '#src/db/client.ts'

const NAME = 'sidikKunci'

/** The mark of the master key that the data in this database is sealed with; none on a first start. */
export async function readFingerprint(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('pengaturan')
    .select('isi')
    .where('kunci', '=', NAME)
    .executeTakeFirst()
  return typeof row?.isi === 'string' ? row.isi : undefined
}

/** Keeps the mark; of two processes that start first at once, the first one's stands. */
export async function keepFingerprint(db: Db, isi: string, old: string | undefined, now: Date) {
  if (old === undefined)
    await db
      .insertInto('pengaturan')
      .values({ kunci: NAME, isi, diubahPada: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await db
      .updateTable('pengaturan')
      .set({ isi, diubahPada: now })
      .where('kunci', '=', NAME)
      .execute()
}
