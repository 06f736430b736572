import { type Kysely, sql } from 'kysely'

/** Buku tamu, service 5 of the standard. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('buku_tamu')
    .addColumn('berkas_id', 'uuid', (col) => col.primaryKey().references('berkas.id'))
    .addColumn('tujuan', 'text', (col) => col.notNull())
    .addColumn('keperluan', 'text', (col) => col.notNull())
    .addColumn('ditemui', 'text')
    .addColumn('cara', 'text', (col) => col.notNull())
    .addColumn('nomor_surat', 'text')
    .addColumn('jumlah', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('dikenali', 'boolean', (col) => col.notNull().defaultTo(false))
    .addColumn('dilayani_pada', 'timestamptz')
    .addColumn('diarahkan_pada', 'timestamptz')
    .addColumn('diarahkan_ke', 'text')
    .addColumn('diarahkan_kepada', 'text')
    .addColumn('pulang_pada', 'timestamptz')
    .execute()
  // Who is in the building, in the order in which they came.
  await sql`create index berkas_di_gedung on berkas (diterima_pada, id)
    where prosedur = 'buku-tamu' and selesai_pada is null`.execute(db)
  // Whatever stands in the view now stays: other procedures extend it, too.
  const { rows } = await sql<{ isi: string }>`select pg_get_viewdef('isi_berkas') as isi`.execute(
    db,
  )
  await sql`create or replace view isi_berkas as ${sql.raw(rows[0]!.isi.replace(/;\s*$/, ''))}
    union all select berkas_id, keperluan, ''::text from buku_tamu`.execute(db)
}
