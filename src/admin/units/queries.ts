import { type Insertable, type Updateable, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { UnitKerja, UnitKerjaTable } from '#src/db/schema.ts'

/** Every unit, closed ones too, with how many active petugas it has; open ones first. */
export function listUnits(db: Db, today: string) {
  return db
    .selectFrom('unitKerja')
    .select((eb) => [
      'id',
      'kode',
      'nama',
      'singkatan',
      'berlakuDari',
      'berlakuSampai',
      eb
        .selectFrom('petugas')
        .select(sql<number>`count(*)::int`.as('jumlah'))
        .whereRef('petugas.unitKerjaId', '=', 'unitKerja.id')
        .where('petugas.aktif', '=', true)
        .as('petugas'),
    ])
    .orderBy(sql`coalesce(berlaku_sampai < ${today}::date, false)`)
    .orderBy('nama')
    .execute()
}

/** Units that exist on this day, by name: what a form may offer. */
export function unitsOn(db: Db, today: string) {
  return db
    .selectFrom('unitKerja')
    .select(['id', 'nama', 'singkatan'])
    .where('berlakuDari', '<=', today)
    .where((eb) => eb.or([eb('berlakuSampai', 'is', null), eb('berlakuSampai', '>=', today)]))
    .orderBy('nama')
    .execute()
}

/** One unit. */
export function findUnit(db: Db, id: string): Promise<UnitKerja | undefined> {
  return db.selectFrom('unitKerja').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Adds a unit; false when the kode is taken. */
export async function insertUnit(db: Db, row: Insertable<UnitKerjaTable>): Promise<boolean> {
  const inserted = await db
    .insertInto('unitKerja')
    .values(row)
    .onConflict((conflict) => conflict.column('kode').doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

/** Changes one unit. */
export async function updateUnit(db: Db, id: string, change: Updateable<UnitKerjaTable>) {
  await db.updateTable('unitKerja').set(change).where('id', '=', id).execute()
}
