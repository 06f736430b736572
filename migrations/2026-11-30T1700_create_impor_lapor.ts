import { type Kysely, sql } from 'kysely'

/** Imports of the SP4N-LAPOR! export: who brought which file, and what becomes of each row. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('impor_lapor')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('status', 'text', (col) =>
      col
        .notNull()
        .check(
          sql`status in ('dibaca', 'pratinjau', 'diterapkan', 'selesai', 'ditolak', 'dibatalkan')`,
        ),
    )
    .addColumn('oleh_id', 'uuid', (col) => col.notNull().references('petugas.id'))
    .addColumn('oleh', 'text', (col) => col.notNull())
    .addColumn('diunggah_pada', 'timestamptz', (col) => col.notNull())
    .addColumn('nama_berkas', 'text', (col) => col.notNull())
    .addColumn('sidik', 'text', (col) => col.notNull())
    .addColumn('ukuran', 'integer', (col) => col.notNull())
    // Sealed; gone when it has been read: its rows are beside it, and names that must not be kept are not.
    .addColumn('isi', 'bytea')
    .addColumn('putaran', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('persen', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('versi', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('dibuat_lapor', 'timestamptz')
    .addColumn('instansi', 'text')
    .addColumn('kolom_lain', sql`text[]`, (col) => col.notNull().defaultTo('{}'))
    .addColumn('kolom_pribadi', sql`text[]`, (col) => col.notNull().defaultTo('{}'))
    .addColumn('kolom_hilang', sql`text[]`, (col) => col.notNull().defaultTo('{}'))
    .addColumn('alasan', 'text')
    .addColumn('diterapkan_oleh_id', 'uuid', (col) => col.references('petugas.id'))
    .addColumn('diterapkan_oleh', 'text')
    .addColumn('selesai_pada', 'timestamptz')
    .addColumn('jumlah', 'jsonb', (col) => col.notNull().defaultTo('{}'))
    .execute()
  await sql`create index impor_lapor_terbaru on impor_lapor (diunggah_pada desc, id)`.execute(db)

  await db.schema
    .createTable('impor_lapor_baris')
    .addColumn('impor_id', 'uuid', (col) =>
      col.notNull().references('impor_lapor.id').onDelete('cascade'),
    )
    .addColumn('baris', 'integer', (col) => col.notNull())
    .addColumn('tracking_id', 'text')
    .addColumn('golongan', 'text', (col) =>
      col.notNull().check(sql`golongan in ('baru', 'berubah', 'beda', 'sama', 'tak-terbaca')`),
    )
    .addColumn('terlambat', 'boolean', (col) => col.notNull().defaultTo(false))
    .addColumn('catatan', sql`text[]`, (col) => col.notNull().defaultTo('{}'))
    .addColumn('status_asing', 'text')
    .addColumn('judul', 'text')
    // The row as read; gone when it was applied.
    .addColumn('isi', 'jsonb')
    .addColumn('beda', 'jsonb')
    .addColumn('pilihan', 'jsonb')
    .addColumn('nomor', 'text')
    .addColumn('versi', 'integer')
    .addColumn('hasil', 'text', (col) =>
      col.check(sql`hasil in ('dibuat', 'diubah', 'dilewati', 'bergeser')`),
    )
    .addPrimaryKeyConstraint('impor_lapor_baris_pkey', ['impor_id', 'baris'])
    .execute()
  await sql`create index impor_lapor_golongan on impor_lapor_baris (impor_id, golongan, baris)`.execute(
    db,
  )
  await sql`create index impor_lapor_nomor on impor_lapor_baris (impor_id, tracking_id)`.execute(db)
}
