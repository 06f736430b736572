import { type Kysely, sql } from 'kysely'

/** What went into a dossier, so that the same ZIP can be made again: names, and where the bytes are. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('dossier')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.notNull().references('berkas.id'))
    .addColumn('surat_id', 'uuid', (col) => col.notNull().references('surat.id'))
    .addColumn('isi', 'jsonb', (col) => col.notNull())
    .addColumn('daftar', 'text', (col) => col.notNull())
    .addColumn('tersegel', 'boolean', (col) => col.notNull())
    .addColumn('oleh', 'text', (col) => col.notNull())
    .addColumn('pada', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('dossier_berkas').on('dossier').column('berkas_id').execute()
  await sql`create trigger hanya_tambah before update or delete on dossier
    for each row execute function tolak_perubahan()`.execute(db)
}
