import { type Kysely, sql } from 'kysely'

/** Keberatan: Perki 1/2021 Lampiran X, how its day was judged, what was decided, what came of it. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('keberatan')
    .addColumn('berkas_id', 'uuid', (col) => col.primaryKey().references('berkas.id'))
    .addColumn('permohonan_id', 'uuid', (col) => col.references('berkas.id'))
    .addColumn('alasan', sql`text[]`, (col) => col.notNull())
    .addColumn('kasus_posisi', 'text', (col) => col.notNull())
    .addColumn('informasi', 'text', (col) => col.notNull())
    .addColumn('tujuan', 'text', (col) => col.notNull())
    .addColumn('kuasa_nama', 'text')
    .addColumn('kuasa_alamat', 'text')
    .addColumn('kuasa_telepon', 'text')
    .addColumn('alasan_sejak', 'date')
    .addColumn('jangka', 'text', (col) => col.notNull())
    .addColumn('jangka_batas', 'date')
    .addColumn('jangka_alasan', 'text')
    .addColumn('perintah', 'text')
    .addColumn('jawaban_ppid', 'text')
    .addColumn('jawaban_ppid_pada', 'timestamptz')
    .addColumn('keputusan', 'jsonb')
    .addColumn('diputuskan_pada', 'timestamptz')
    .addColumn('ditanggapi_pada', 'timestamptz')
    .addColumn('penanggap', 'jsonb')
    .addColumn('reaksi', 'text')
    .addColumn('reaksi_catatan', 'text')
    .addColumn('reaksi_pada', 'timestamptz')
    .addCheckConstraint(
      'keberatan_alasan',
      sql`cardinality(alasan) > 0 and alasan <@ array['a', 'b', 'c', 'd', 'e', 'f', 'g']`,
    )
    // Ground b alone needs no request.
    .addCheckConstraint(
      'keberatan_permohonan',
      sql`permohonan_id is not null or alasan = array['b']`,
    )
    .execute()
  await db.schema
    .createIndex('keberatan_permohonan_id')
    .on('keberatan')
    .column('permohonan_id')
    .execute()
}
