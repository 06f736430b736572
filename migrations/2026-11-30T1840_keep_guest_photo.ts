import { type Kysely, sql } from 'kysely'

/** A picture of a guest, where its consent was given: what was agreed to, and until when it is kept. */
export async function up(db: Kysely<any>) {
  await db.schema
    .alterTable('buku_tamu')
    .addColumn('foto_persetujuan', 'text')
    .addColumn('foto_disetujui_pada', 'timestamptz')
    .addColumn('foto_sampai', 'timestamptz')
    .addColumn('foto_dihapus_pada', 'timestamptz')
    .execute()
  // What the night looks for: pictures whose time is over.
  await sql`create index buku_tamu_foto_sampai on buku_tamu (foto_sampai)
    where foto_sampai is not null`.execute(db)
}
