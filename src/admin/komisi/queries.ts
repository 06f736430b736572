import type { Insertable } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { KomisiInformasi, KomisiInformasiTable } from '#src/db/schema.ts'

/** All of them; those that are offered first, the usual one before the others. */
export function listKomisi(db: Db): Promise<KomisiInformasi[]> {
  return db
    .selectFrom('komisiInformasi')
    .selectAll()
    .orderBy('aktif', 'desc')
    .orderBy('utama', 'desc')
    .orderBy('nama')
    .execute()
}

/** One of them. */
export function findKomisi(db: Db, id: string): Promise<KomisiInformasi | undefined> {
  return db.selectFrom('komisiInformasi').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Writes one; false when another has its name. */
export async function saveKomisi(
  trx: Db,
  { id, ...row }: Insertable<KomisiInformasiTable>,
): Promise<boolean> {
  const namesake = await trx
    .selectFrom('komisiInformasi')
    .select('id')
    .where('nama', '=', row.nama)
    .where('id', '!=', id)
    .executeTakeFirst()
  if (namesake) return false
  if (row.utama)
    await trx
      .updateTable('komisiInformasi')
      .set({ utama: false })
      .where('utama', '=', true)
      .execute()
  await trx
    .insertInto('komisiInformasi')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  return true
}
