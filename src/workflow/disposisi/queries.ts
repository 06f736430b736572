import { type Insertable, sql, type Updateable } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Disposisi, DisposisiTable } from '#src/db/schema.ts'
import type { Party } from '#src/workflow/procedure.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Asks units for their part. */
export async function insertDisposisi(trx: Trx, rows: Insertable<DisposisiTable>[]) {
  await trx.insertInto('disposisi').values(rows).execute()
}

/** Writes a unit's answer, a reminder, or that the part was taken back. */
export async function updateDisposisi(trx: Trx, id: string, change: Updateable<DisposisiTable>) {
  await trx.updateTable('disposisi').set(change).where('id', '=', id).execute()
}

/**
 * Ends every part of these cases that is open.
 * @returns those that were
 */
export function endParts(trx: Trx, berkasIds: readonly string[], pada: Date) {
  return trx
    .updateTable('disposisi')
    .set({ dibatalkanPada: pada })
    .where('berkasId', 'in', [...berkasIds])
    .where('dijawabPada', 'is', null)
    .where('dibatalkanPada', 'is', null)
    .returning(['id', 'berkasId'])
    .execute()
}

/** The parts of a case that units were asked for, oldest first. */
export function disposisiOf(trx: Trx, berkasId: string): Promise<Disposisi[]> {
  return trx
    .selectFrom('disposisi')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .orderBy('id')
    .execute()
}

/** Units that still exist on a day. */
export function unitsOn(db: Db, hari: string) {
  return onDay(db, hari).select(['id', 'kode', 'nama', 'singkatan']).execute()
}

/** The same as a case page offers them, to stand within another query. */
export const unitChoices = (db: Db, hari: string) =>
  onDay(db, hari).select(['unitKerja.id', 'unitKerja.nama', 'unitKerja.singkatan'])

const onDay = (db: Db, hari: string) =>
  db
    .selectFrom('unitKerja')
    .where('berlakuDari', '<=', hari)
    .where((eb) => eb.or([eb('berlakuSampai', 'is', null), eb('berlakuSampai', '>=', hari)]))
    .orderBy('unitKerja.nama')

/** Those who answer for a unit in one of these roles. */
export function contactsOf(db: Db, unitKerjaId: string, peran: readonly Party[]) {
  return db
    .selectFrom('petugas')
    .select(['id', 'nama', 'email', 'telepon', 'peran'])
    .where('unitKerjaId', '=', unitKerjaId)
    .where('aktif', '=', true)
    .where(sql<boolean>`peran && ${peran}::text[]`)
    .execute()
}

/** A unit by its key. */
export function findUnit(db: Db, id: string) {
  return db
    .selectFrom('unitKerja')
    .select(['nama', 'singkatan'])
    .where('id', '=', id)
    .executeTakeFirst()
}
