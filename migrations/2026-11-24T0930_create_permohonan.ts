import { type Kysely, sql } from 'kysely'

/** Permohonan informasi publik and the Daftar Informasi Publik. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('permohonan')
    .addColumn('berkas_id', 'uuid', (col) => col.primaryKey().references('berkas.id'))
    .addColumn('rincian', 'text', (col) => col.notNull())
    .addColumn('tujuan', 'text', (col) => col.notNull())
    .addColumn('cara_memperoleh', 'text', (col) => col.notNull())
    .addColumn('cara_salinan', 'text')
    .addColumn('kekurangan', 'text')
    .addColumn('keterangan_diterima_pada', 'timestamptz')
    .addColumn('lengkap_pada', 'timestamptz')
    .addColumn('keputusan', 'jsonb')
    .addColumn('diputuskan_pada', 'timestamptz')
    .addColumn('diberitahukan_pada', 'timestamptz')
    .addColumn('persetujuan', 'jsonb')
    .addColumn('perpanjangan', 'jsonb')
    .execute()

  await db.schema
    .createTable('penyerahan')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.notNull().references('berkas.id'))
    .addColumn('penerima', 'text', (col) => col.notNull())
    .addColumn('selaku', 'text', (col) => col.notNull())
    .addColumn('cara', 'text', (col) => col.notNull())
    .addColumn('dokumen', 'jsonb', (col) => col.notNull())
    .addColumn('biaya', 'integer', (col) => col.notNull())
    .addColumn('bukti_bayar', 'text')
    .addColumn('pembuktian', 'text', (col) => col.notNull())
    .addColumn('petugas', 'text', (col) => col.notNull())
    .addColumn('pada', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema.createIndex('penyerahan_berkas').on('penyerahan').column('berkas_id').execute()

  // The seven columns of Perki 1/2021 Lampiran I, the category and the letter it stands under.
  await db.schema
    .createTable('daftar_informasi')
    .addColumn('berkas_id', 'uuid', (col) => col.primaryKey().references('berkas.id'))
    .addColumn('ringkasan', 'text', (col) => col.notNull())
    .addColumn('pejabat', 'text', (col) => col.notNull())
    .addColumn('penanggung_jawab', 'text', (col) => col.notNull())
    .addColumn('waktu_tempat', 'text', (col) => col.notNull())
    .addColumn('bentuk_softcopy', 'boolean', (col) => col.notNull())
    .addColumn('bentuk_hardcopy', 'boolean', (col) => col.notNull())
    .addColumn('retensi', 'text', (col) => col.notNull())
    .addColumn('kategori', 'text', (col) => col.notNull())
    .addColumn('huruf', 'text')
    .addColumn('kata_kunci', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('terbit', 'boolean', (col) => col.notNull().defaultTo(false))
    .addColumn('terbit_pada', 'timestamptz')
    .addColumn('diperbarui_pada', 'timestamptz', (col) => col.notNull())
    .execute()
  await sql`alter table daftar_informasi add column cari tsvector generated always as (
    setweight(to_tsvector('indonesian', ringkasan), 'A') ||
    setweight(to_tsvector('indonesian', kata_kunci), 'B') ||
    setweight(to_tsvector('indonesian', pejabat), 'C')) stored`.execute(db)
  await sql`create index daftar_informasi_cari on daftar_informasi using gin (cari) where terbit`.execute(
    db,
  )
  await sql`create index daftar_informasi_mirip on daftar_informasi using gin ((ringkasan || ' ' || kata_kunci) gin_trgm_ops) where terbit`.execute(
    db,
  )
  await sql`create index daftar_informasi_terbit on daftar_informasi (diperbarui_pada desc) where terbit`.execute(
    db,
  )
}
