import { type Kysely, sql } from 'kysely'

/** What the register of reports looks for: those that were late, and those that are rahasia. */
export async function up(db: Kysely<any>) {
  await sql`create index tenggat_terlambat on tenggat (berkas_id)
    where ditutup_pada > batas and tanggungan = 'kantor'`.execute(db)
  await sql`create index pengaduan_rahasia on pengaduan (berkas_id) where rahasia`.execute(db)
}
