import { sql } from 'kysely'
import type { Libur } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import type { JamLayananTable } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Years with a decree, in order. */
export function listTahun(db: Db) {
  return db.selectFrom('tahunKalender').select(['tahun', 'dasar']).orderBy('tahun').execute()
}

/** Service hours as they were entered, the newest range first. */
export function listJam(db: Db) {
  return db
    .selectFrom('jamLayanan')
    .selectAll()
    .orderBy('dari', 'desc')
    .orderBy('sampai')
    .orderBy(sql`(hari + 6) % 7`)
    .orderBy('id')
    .execute()
}

/** One entry of the service hours. */
export function findJam(db: Db, id: string) {
  return db.selectFrom('jamLayanan').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The version of the calendar, locked: whoever changes it comes one after the other. */
export async function lockCalendar(trx: Trx): Promise<number> {
  const { kalender } = await trx
    .selectFrom('versi')
    .select('kalender')
    .forUpdate()
    .executeTakeFirstOrThrow()
  return kalender
}

/** Every process reads the calendar anew with its next request. */
export async function raiseCalendar(trx: Trx) {
  await trx.updateTable('versi').set({ kalender: sql<number>`kalender + 1` }).execute()
}

/** Takes days out of the list of days off. */
export async function deleteLibur(trx: Trx, tanggal: readonly string[]) {
  if (tanggal.length === 0) return
  await trx
    .deleteFrom('hariLibur')
    .where('tanggal', 'in', [...tanggal])
    .execute()
}

/** Writes days off; one that stands already is written over. */
export async function writeLibur(trx: Trx, rows: readonly Libur[]) {
  if (rows.length === 0) return
  await trx
    .insertInto('hariLibur')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.column('tanggal').doUpdateSet((eb) => ({
        nama: eb.ref('excluded.nama'),
        jenis: eb.ref('excluded.jenis'),
        dasar: eb.ref('excluded.dasar'),
      })),
    )
    .execute()
}

/** Writes the decree of a year. */
export async function writeTahun(trx: Trx, row: { tahun: number; dasar: string }) {
  await trx
    .insertInto('tahunKalender')
    .values(row)
    .onConflict((conflict) => conflict.column('tahun').doUpdateSet({ dasar: row.dasar }))
    .execute()
}

/** Takes the decree of a year out again. */
export async function deleteTahun(trx: Trx, tahun: number) {
  await trx.deleteFrom('tahunKalender').where('tahun', '=', tahun).execute()
}

/** Takes entries out of the service hours. */
export async function deleteJam(trx: Trx, ids: readonly string[]) {
  if (ids.length === 0) return
  await trx
    .deleteFrom('jamLayanan')
    .where('id', 'in', [...ids])
    .execute()
}

/** Adds entries to the service hours. */
export async function insertJam(trx: Trx, rows: readonly JamLayananTable[]) {
  if (rows.length === 0) return
  await trx
    .insertInto('jamLayanan')
    .values([...rows])
    .execute()
}

/** What a form with this key led to, when it was sent before. */
export async function findKey(db: Db, kunci: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('kunciKirim')
    .select('hasil')
    .where('kunci', '=', kunci)
    .executeTakeFirst()
  return row?.hasil
}
