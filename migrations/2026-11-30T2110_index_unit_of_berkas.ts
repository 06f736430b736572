import { type Kysely, sql } from 'kysely'

/** What a unit has opened itself is found by the unit, among the cases of all. */
export async function up(db: Kysely<any>) {
  await sql`create index berkas_unit on berkas (unit_kerja_id) where unit_kerja_id is not null`.execute(
    db,
  )
}
