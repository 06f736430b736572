import { type Kysely, sql } from 'kysely'

/** Papers, files, and what leaves the house. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('arsip')
    .addColumn('sidik', 'text', (col) => col.primaryKey())
    .addColumn('isi', 'bytea', (col) => col.notNull())
    .addColumn('jenis', 'text', (col) => col.notNull())
    .addColumn('ukuran', 'integer', (col) => col.notNull())
    .addColumn('sandi', 'boolean', (col) => col.notNull().defaultTo(false))
    .addColumn('dibuat_pada', 'timestamptz', (col) => col.notNull())
    .execute()
  // Papers and pictures are compressed already: the server need not try again.
  await sql`alter table arsip alter column isi set storage external`.execute(db)

  await db.schema
    .createTable('titipan')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('kunci', 'uuid', (col) => col.notNull())
    .addColumn('medan', 'text', (col) => col.notNull())
    .addColumn('nama', 'text', (col) => col.notNull())
    .addColumn('jenis', 'text', (col) => col.notNull())
    .addColumn('ukuran', 'integer', (col) => col.notNull())
    .addColumn('isi', 'bytea', (col) => col.notNull())
    .addColumn('dibuat_pada', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('titipan_kunci').on('titipan').column('kunci').execute()

  await db.schema
    .createTable('lampiran')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.notNull().references('berkas.id'))
    .addColumn('disposisi_id', 'uuid', (col) => col.references('disposisi.id'))
    .addColumn('jenis', 'text', (col) => col.notNull())
    .addColumn('nama', 'text', (col) => col.notNull())
    .addColumn('tipe', 'text', (col) => col.notNull())
    .addColumn('ukuran', 'integer', (col) => col.notNull())
    .addColumn('sidik', 'text', (col) => col.notNull().references('arsip.sidik'))
    .addColumn('rahasia', 'boolean', (col) => col.notNull())
    .addColumn('keterangan', 'text')
    .addColumn('oleh', 'text', (col) => col.notNull())
    .addColumn('pada', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('lampiran_berkas').on('lampiran').column('berkas_id').execute()

  await db.schema
    .createTable('surat')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.references('berkas.id'))
    .addColumn('jenis', 'text', (col) => col.notNull())
    .addColumn('judul', 'text', (col) => col.notNull())
    .addColumn('nomor_surat', 'text', (col) => col.notNull())
    .addColumn('seri', 'text')
    .addColumn('tahun', 'integer')
    .addColumn('urut', 'integer')
    .addColumn('perihal', 'text', (col) => col.notNull())
    .addColumn('penanda_tangan', 'text', (col) => col.notNull())
    .addColumn('jabatan', 'text', (col) => col.notNull())
    .addColumn('segel', 'text', (col) => col.notNull())
    .addColumn('kode', 'text', (col) => col.notNull().unique())
    .addColumn('sidik', 'text', (col) => col.notNull().references('arsip.sidik'))
    .addColumn('ukuran', 'integer', (col) => col.notNull())
    .addColumn('ditandatangani_pada', 'timestamptz', (col) => col.notNull())
    .addColumn('mengganti', 'uuid', (col) => col.references('surat.id'))
    .addUniqueConstraint('surat_nomor', ['seri', 'tahun', 'urut'])
    .execute()
  await db.schema.createIndex('surat_berkas').on('surat').column('berkas_id').execute()
  await db.schema.createIndex('surat_sidik').on('surat').column('sidik').execute()
  for (const table of ['surat', 'arsip'])
    await sql`create trigger hanya_tambah before update on ${sql.table(table)}
      for each row execute function tolak_perubahan()`.execute(db)

  await db.schema
    .createTable('kotak_keluar')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.references('berkas.id'))
    .addColumn('kepada', 'text', (col) => col.notNull())
    .addColumn('subjek', 'text', (col) => col.notNull())
    .addColumn('teks', 'text', (col) => col.notNull())
    .addColumn('surat_id', 'uuid', (col) => col.references('surat.id'))
    .addColumn('percobaan', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('galat', 'text')
    .addColumn('dibuat_pada', 'timestamptz', (col) => col.notNull())
    .addColumn('terkirim_pada', 'timestamptz')
    .addColumn('gagal_pada', 'timestamptz')
    .execute()
  await db.schema
    .createIndex('kotak_keluar_berkas')
    .on('kotak_keluar')
    .column('berkas_id')
    .execute()

  // Downloads by the public and by an applicant: what and when, never who from where.
  await db.schema
    .createTable('unduhan')
    .addColumn('id', 'bigint', (col) => col.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('berkas_id', 'uuid', (col) => col.references('berkas.id'))
    .addColumn('lampiran_id', 'uuid', (col) => col.notNull().references('lampiran.id'))
    .addColumn('cara', 'text', (col) => col.notNull())
    .addColumn('pada', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('unduhan_lampiran')
    .on('unduhan')
    .columns(['lampiran_id', 'pada'])
    .execute()
  await db.schema.createIndex('unduhan_berkas').on('unduhan').column('berkas_id').execute()
}
