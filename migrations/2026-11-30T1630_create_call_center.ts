import { type Kysely, sql } from 'kysely'

/** Service 2 of the standard: who called and what became of it, and what is answered from. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('tanya_jawab')
    .addColumn('berkas_id', 'uuid', (col) => col.primaryKey().references('berkas.id'))
    .addColumn('pertanyaan', 'text', (col) => col.notNull())
    .addColumn('jawaban', 'text', (col) => col.notNull())
    .addColumn('layanan', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('kata_kunci', 'text', (col) => col.notNull().defaultTo(''))
    .addColumn('sumber', 'text', (col) => col.notNull())
    .addColumn('berlaku_dari', 'date', (col) => col.notNull())
    .addColumn('diperiksa_pada', 'timestamptz')
    .addColumn('terbit', 'boolean', (col) => col.notNull().defaultTo(false))
    .addColumn('terbit_pada', 'timestamptz')
    .addColumn('diperbarui_pada', 'timestamptz', (col) => col.notNull())
    .execute()
  await sql`alter table tanya_jawab add column cari tsvector generated always as (
    setweight(to_tsvector('indonesian', pertanyaan), 'A') ||
    setweight(to_tsvector('indonesian', layanan || ' ' || kata_kunci), 'B') ||
    setweight(to_tsvector('indonesian', jawaban), 'C')) stored`.execute(db)
  await sql`create index tanya_jawab_cari on tanya_jawab using gin (cari) where terbit`.execute(db)
  await sql`create index tanya_jawab_mirip on tanya_jawab
    using gin ((pertanyaan || ' ' || layanan || ' ' || kata_kunci) gin_trgm_ops) where terbit`.execute(
    db,
  )
  // The public list, the newest first; and what a unit has not looked at for long.
  await sql`create index tanya_jawab_terbit on tanya_jawab (diperbarui_pada desc) where terbit`.execute(
    db,
  )
  await sql`create index tanya_jawab_periksa on tanya_jawab (diperiksa_pada) where terbit`.execute(
    db,
  )

  await db.schema
    .createTable('telepon_masuk')
    .addColumn('berkas_id', 'uuid', (col) => col.primaryKey().references('berkas.id'))
    .addColumn('kebutuhan', 'text', (col) => col.notNull())
    .addColumn('pertanyaan', 'text', (col) => col.notNull())
    .addColumn('tanya_jawab_id', 'uuid', (col) => col.references('tanya_jawab.berkas_id'))
    .addColumn('jawaban', 'text')
    .addColumn('dijawab_pada', 'timestamptz')
    .addColumn('janji_pada', 'timestamptz')
    .execute()
  await sql`create index telepon_masuk_tanya_jawab on telepon_masuk (tanya_jawab_id) where tanya_jawab_id is not null`.execute(
    db,
  )
  // The queue: open calls, nearest tenggat first.
  await sql`create index berkas_antrean_telepon on berkas (batas_waktu, id)
    where prosedur = 'telepon-masuk' and selesai_pada is null`.execute(db)

  await db.schema
    .createTable('hubungan_kembali')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.notNull().references('berkas.id'))
    .addColumn('hasil', 'text', (col) => col.notNull())
    .addColumn('catatan', 'text')
    .addColumn('oleh', 'text', (col) => col.notNull())
    .addColumn('pada', 'timestamptz', (col) => col.notNull())
    .execute()
  await db.schema
    .createIndex('hubungan_kembali_berkas')
    .on('hubungan_kembali')
    .column('berkas_id')
    .execute()

  await handOn(db)
}

// Other procedures extend the view as well, before this one or after it: what stands there stays.
async function handOn(db: Kysely<any>) {
  const { rows } = await sql<{ isi: string }>`
    select pg_get_viewdef('isi_berkas'::regclass) as isi`.execute(db)
  const before = rows[0]!.isi.trim().replace(/;$/, '')
  await sql`create or replace view isi_berkas as ${sql.raw(before)}
    union all select berkas_id, pertanyaan, null::text from telepon_masuk`.execute(db)
}
