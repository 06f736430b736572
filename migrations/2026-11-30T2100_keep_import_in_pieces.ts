import { type Kysely, sql } from 'kysely'

/** The file of an import of LAPOR in pieces, so that it is never held whole while it is read. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('impor_lapor_isi')
    .addColumn('impor_id', 'uuid', (col) =>
      col.notNull().references('impor_lapor.id').onDelete('cascade'),
    )
    .addColumn('ke', 'integer', (col) => col.notNull())
    .addColumn('isi', 'bytea', (col) => col.notNull())
    .addPrimaryKeyConstraint('impor_lapor_isi_pkey', ['impor_id', 'ke'])
    .execute()
  // Sealed bytes cannot be compressed: the server need not try.
  await sql`alter table impor_lapor_isi alter column isi set storage external`.execute(db)
  // What is sealed as a whole cannot be cut here: the key is the program's.
  await sql`update impor_lapor set status = 'ditolak', putaran = putaran + 1,
      alasan = 'Berkas ini belum sempat dibaca sebelum Loket diperbarui. Unggah sekali lagi.'
    where isi is not null and status = 'dibaca'`.execute(db)
  await sql`delete from impor_lapor_baris where impor_id in
    (select id from impor_lapor where isi is not null and status = 'ditolak')`.execute(db)
  await db.schema.alterTable('impor_lapor').dropColumn('isi').execute()
}
