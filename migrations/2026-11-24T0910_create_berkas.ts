import { type Kysely, sql } from 'kysely'

/** The case and what every procedure shares. */
export async function up(db: Kysely<any>) {
  // A row is a person as they were when they came: written once, never changed.
  await db.schema
    .createTable('pemohon')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('jenis', 'text', (col) => col.notNull())
    .addColumn('nama', 'text', (col) => col.notNull())
    .addColumn('nik', 'bytea')
    .addColumn('nik_hash', 'text')
    .addColumn('nik_samar', 'text')
    .addColumn('nomor_sk', 'text')
    .addColumn('alamat', 'text', (col) => col.notNull())
    .addColumn('pekerjaan', 'text')
    .addColumn('email', 'text')
    .addColumn('telepon', 'text')
    .addColumn('telepon_ketik', 'text')
    .addColumn('kuasa_nama', 'text')
    .addColumn('kuasa_alamat', 'text')
    .addColumn('kuasa_kontak', 'text')
    .addColumn('dibuat_pada', 'timestamptz', (col) => col.notNull())
    .execute()
  await sql`create index pemohon_nik on pemohon (nik_hash, dibuat_pada desc) where nik_hash is not null`.execute(
    db,
  )
  await sql`create index pemohon_telepon on pemohon (telepon, dibuat_pada desc) where telepon is not null`.execute(
    db,
  )

  await db.schema
    .createTable('berkas')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('prosedur', 'text', (col) => col.notNull())
    .addColumn('nomor', 'text', (col) => col.notNull().unique())
    .addColumn('asal', 'text')
    .addColumn('status', 'text', (col) => col.notNull())
    .addColumn('hasil', 'text')
    .addColumn('giliran', 'text')
    .addColumn('kanal', 'text', (col) => col.notNull())
    .addColumn('diterima_pada', 'timestamptz', (col) => col.notNull())
    .addColumn('dicatat_pada', 'timestamptz', (col) => col.notNull())
    .addColumn('dicatat_oleh', 'text', (col) => col.notNull())
    .addColumn('pemohon_id', 'uuid', (col) => col.references('pemohon.id'))
    .addColumn('perihal', 'text', (col) => col.notNull())
    .addColumn('unit_kerja_id', 'uuid', (col) => col.references('unit_kerja.id'))
    .addColumn('petugas_id', 'uuid', (col) => col.references('petugas.id'))
    .addColumn('batas_waktu', 'timestamptz')
    .addColumn('selesai_pada', 'timestamptz')
    .addColumn('versi', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('kode_lacak', 'text')
    .addColumn('kode_versi', 'integer', (col) => col.notNull().defaultTo(1))
    .addColumn('jejak_jumlah', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('jejak_hash', 'text')
    .addColumn('cari', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('cari_teks', sql`tsvector`)
    .execute()
  // The inbox: open cases, nearest tenggat first.
  await sql`create index berkas_giliran on berkas (giliran, batas_waktu, id) where selesai_pada is null`.execute(
    db,
  )
  await sql`create index berkas_terbuka on berkas (batas_waktu, id) where selesai_pada is null`.execute(
    db,
  )
  await sql`create index berkas_diterima on berkas (prosedur, diterima_pada desc, id)`.execute(db)
  await sql`create index berkas_semua on berkas (diterima_pada desc, id)`.execute(db)
  await sql`create index berkas_status on berkas (prosedur, status, diterima_pada desc)`.execute(db)
  await sql`create index berkas_pemohon on berkas (pemohon_id)`.execute(db)
  await sql`create index berkas_asal on berkas (asal) where asal is not null`.execute(db)
  await sql`create index berkas_cari on berkas using gin (cari gin_trgm_ops)`.execute(db)
  await sql`create index berkas_cari_teks on berkas using gin (cari_teks)`.execute(db)

  await db.schema
    .createTable('jejak')
    .addColumn('id', 'bigint', (col) => col.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('berkas_id', 'uuid', (col) => col.references('berkas.id'))
    .addColumn('urutan', 'integer', (col) => col.notNull())
    .addColumn('perbuatan', 'text', (col) => col.notNull())
    .addColumn('dari', 'text')
    .addColumn('ke', 'text')
    .addColumn('pelaku_id', 'uuid')
    .addColumn('pelaku', 'text', (col) => col.notNull())
    .addColumn('peran', 'text', (col) => col.notNull())
    .addColumn('catatan', 'text')
    .addColumn('rincian', 'jsonb')
    .addColumn('pada', 'timestamptz', (col) => col.notNull())
    .addColumn('hash_sebelum', 'text')
    .addColumn('hash', 'text', (col) => col.notNull())
    .execute()
  await sql`create unique index jejak_berkas on jejak (berkas_id, urutan) nulls not distinct`.execute(
    db,
  )
  await appendOnly(db, 'jejak')

  await db.schema
    .createTable('disposisi')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.notNull().references('berkas.id'))
    .addColumn('unit_kerja_id', 'uuid', (col) => col.notNull().references('unit_kerja.id'))
    .addColumn('permintaan', 'text', (col) => col.notNull())
    .addColumn('oleh', 'text', (col) => col.notNull())
    .addColumn('diminta_pada', 'timestamptz', (col) => col.notNull())
    .addColumn('jawaban', 'text')
    .addColumn('penguasaan', 'text')
    .addColumn('dijawab_oleh', 'text')
    .addColumn('dijawab_pada', 'timestamptz')
    .addColumn('dibatalkan_pada', 'timestamptz')
    .addColumn('diingatkan_pada', 'timestamptz')
    .addColumn('diingatkan_jumlah', 'integer', (col) => col.notNull().defaultTo(0))
    .execute()
  await db.schema.createIndex('disposisi_berkas').on('disposisi').column('berkas_id').execute()
  await sql`create index disposisi_unit on disposisi (unit_kerja_id, diminta_pada) where dijawab_pada is null and dibatalkan_pada is null`.execute(
    db,
  )
  await sql`create index disposisi_unit_semua on disposisi (unit_kerja_id, berkas_id)`.execute(db)

  await db.schema
    .createTable('tenggat')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.notNull().references('berkas.id'))
    .addColumn('disposisi_id', 'uuid', (col) => col.references('disposisi.id'))
    .addColumn('jenis', 'text', (col) => col.notNull())
    .addColumn('dasar', 'text', (col) => col.notNull())
    .addColumn('mulai', 'timestamptz', (col) => col.notNull())
    .addColumn('satuan', 'text', (col) => col.notNull())
    .addColumn('jumlah', 'integer', (col) => col.notNull())
    .addColumn('perpanjangan', 'integer', (col) => col.notNull().defaultTo(0))
    .addColumn('dasar_perpanjangan', 'text')
    .addColumn('batas_semula', 'timestamptz')
    .addColumn('batas', 'timestamptz', (col) => col.notNull())
    .addColumn('versi_kalender', 'integer', (col) => col.notNull())
    .addColumn('ditutup_pada', 'timestamptz')
    .addColumn('ditutup_oleh', 'text')
    .execute()
  await db.schema.createIndex('tenggat_berkas').on('tenggat').column('berkas_id').execute()
  await sql`create index tenggat_terbuka on tenggat (batas) where ditutup_pada is null`.execute(db)

  await db.schema
    .createTable('nomor_urut')
    .addColumn('seri', 'text', (col) => col.notNull())
    .addColumn('tahun', 'integer', (col) => col.notNull())
    .addColumn('terakhir', 'integer', (col) => col.notNull())
    .addPrimaryKeyConstraint('nomor_urut_pkey', ['seri', 'tahun'])
    .execute()

  // A form that was sent twice acts once and answers the same.
  await db.schema
    .createTable('kunci_kirim')
    .addColumn('kunci', 'uuid', (col) => col.primaryKey())
    .addColumn('hasil', 'text', (col) => col.notNull())
    .addColumn('dibuat_pada', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
    .execute()
  await db.schema.createIndex('kunci_kirim_lama').on('kunci_kirim').column('dibuat_pada').execute()
}

async function appendOnly(db: Kysely<any>, table: string) {
  await sql`
    create function tolak_perubahan() returns trigger language plpgsql as $$
    begin
      raise exception '% hanya dapat ditambah', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`create trigger hanya_tambah before update or delete on ${sql.table(table)}
    for each row execute function tolak_perubahan()`.execute(db)
  await sql`create trigger jangan_kosongkan before truncate on ${sql.table(table)}
    for each statement execute function tolak_perubahan()`.execute(db)
}
