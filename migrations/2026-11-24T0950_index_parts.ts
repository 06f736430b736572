import { type Kysely, sql } from 'kysely'

/** The clock of a unit's part is found by the part, among the clocks of all cases. */
export async function up(db: Kysely<any>) {
  await sql`create index tenggat_disposisi on tenggat (disposisi_id) where disposisi_id is not null`.execute(
    db,
  )
}
