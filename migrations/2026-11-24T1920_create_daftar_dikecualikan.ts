import { type Kysely, sql } from 'kysely'

/** Uji konsekuensi and the Daftar Informasi Dikecualikan; which exemption a refusal rests on. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('uji_konsekuensi')
    .addColumn('berkas_id', 'uuid', (col) => col.primaryKey().references('berkas.id'))
    .addColumn('sebab', 'text', (col) => col.notNull())
    .addColumn('perintah', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('tempat', 'text', (col) => col.notNull())
    .addColumn('tanggal', 'date', (col) => col.notNull())
    .addColumn('kepatutan', 'text', (col) => col.notNull())
    .addColumn('penguji', 'jsonb', (col) => col.notNull())
    .addColumn('menggantikan', 'uuid', (col) => col.references('berkas.id'))
    .addColumn('persetujuan', 'jsonb')
    .addColumn('lembar_nomor', 'text')
    .addColumn('penetapan_nomor', 'text')
    .addColumn('penetapan_tanggal', 'date')
    .execute()
  await sql`create index uji_konsekuensi_menggantikan on uji_konsekuensi (menggantikan) where menggantikan is not null`.execute(
    db,
  )

  // One row is one line of the sheet. It is in force from `mulai` to `berlaku_sampai`, both included,
  // and no longer from the day of `akhir_pada`.
  await db.schema
    .createTable('informasi_dikecualikan')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.notNull().references('berkas.id'))
    .addColumn('informasi', 'text', (col) => col.notNull())
    .addColumn('konten', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('huruf', 'text', (col) => col.notNull())
    .addColumn('angka', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('undang_undang', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('dibuka', 'text', (col) => col.notNull())
    .addColumn('ditutup', 'text', (col) => col.notNull())
    .addColumn('jangka_waktu', 'text', (col) => col.notNull())
    .addColumn('berlaku_sampai', 'date')
    .addColumn('mulai', 'date')
    .addColumn('diingatkan_pada', 'timestamptz')
    .addColumn('akhir_pada', 'timestamptz')
    .addColumn('akhir_sebab', 'text')
    .execute()
  await sql`alter table informasi_dikecualikan add column cari tsvector generated always as (
    setweight(to_tsvector('indonesian', informasi), 'A') ||
    setweight(to_tsvector('indonesian', undang_undang), 'C')) stored`.execute(db)
  await db.schema
    .createIndex('informasi_dikecualikan_berkas')
    .on('informasi_dikecualikan')
    .column('berkas_id')
    .execute()
  // The lists, and the night: what is in force, by letter; what ends next.
  await sql`create index informasi_dikecualikan_berlaku on informasi_dikecualikan (huruf, mulai, id) where mulai is not null and akhir_pada is null`.execute(
    db,
  )
  await sql`create index informasi_dikecualikan_habis on informasi_dikecualikan (berlaku_sampai) where mulai is not null and akhir_pada is null and berlaku_sampai is not null`.execute(
    db,
  )
  await sql`create index informasi_dikecualikan_cari on informasi_dikecualikan using gin (cari)`.execute(
    db,
  )

  // Refusals sent before there was a register name their penetapan in words only.
  await db.schema
    .alterTable('permohonan')
    .addColumn('dikecualikan_id', 'uuid', (col) => col.references('informasi_dikecualikan.id'))
    .execute()
  await sql`create index permohonan_dikecualikan on permohonan (dikecualikan_id) where dikecualikan_id is not null`.execute(
    db,
  )
}
