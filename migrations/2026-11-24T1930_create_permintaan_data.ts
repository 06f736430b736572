import { type Kysely, sql } from 'kysely'

/** Permintaan data, service 4 of the standard; and what a case hands on to one that comes from it. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('permintaan_data')
    .addColumn('berkas_id', 'uuid', (col) => col.primaryKey().references('berkas.id'))
    .addColumn('jenis_pemohon', 'text', (col) => col.notNull())
    .addColumn('lembaga', 'text')
    .addColumn('judul', 'text', (col) => col.notNull())
    .addColumn('rincian', 'text', (col) => col.notNull())
    .addColumn('wilayah', 'text', (col) => col.notNull())
    .addColumn('tahun_dari', 'integer', (col) => col.notNull())
    .addColumn('tahun_sampai', 'integer', (col) => col.notNull())
    .addColumn('format', 'text', (col) => col.notNull())
    .addColumn('tujuan', 'text', (col) => col.notNull())
    .addColumn('keterangan_tujuan', 'text')
    .addColumn('nomor_surat', 'text')
    .addColumn('tanggal_surat', 'date')
    .addColumn('produsen_id', 'uuid', (col) => col.references('unit_kerja.id'))
    .addColumn('dijawab_pada', 'timestamptz')
    .addColumn('alasan', 'text')
    .execute()
  // The queue: open data requests, nearest tenggat first.
  await sql`create index berkas_antrean_data on berkas (batas_waktu, id)
    where prosedur = 'permintaan-data' and selesai_pada is null`.execute(db)
  // A view, so that who takes a case over needs to know no other procedure's table.
  await sql`create view isi_berkas as
    select berkas_id, rincian, tujuan from permohonan
    union all
    select berkas_id,
      concat_ws(E'\\n', judul, rincian, 'Wilayah: ' || wilayah,
        'Tahun: ' || case when tahun_dari = tahun_sampai then tahun_dari::text
          else tahun_dari || '–' || tahun_sampai end),
      concat_ws(': ', initcap(tujuan), keterangan_tujuan)
    from permintaan_data`.execute(db)
}
