import { type Kysely, sql } from 'kysely'

/** Sengketa informasi: what is disputed, what happened by its own day, and the Komisi Informasi. */
export async function up(db: Kysely<any>) {
  await db.schema
    .createTable('komisi_informasi')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('tingkat', 'text', (col) => col.notNull())
    .addColumn('nama', 'text', (col) => col.notNull().unique())
    .addColumn('alamat', 'text', (col) => col.notNull())
    .addColumn('telepon', 'text', (col) => col.notNull())
    .addColumn('email', 'text', (col) => col.notNull())
    .addColumn('aktif', 'boolean', (col) => col.notNull())
    .addColumn('utama', 'boolean', (col) => col.notNull())
    .addCheckConstraint(
      'komisi_informasi_tingkat',
      sql`tingkat in ('pusat', 'provinsi', 'kabupaten-kota')`,
    )
    .execute()
  await sql`create unique index komisi_informasi_utama on komisi_informasi (utama) where utama`.execute(
    db,
  )
  await db.schema
    .createTable('sengketa')
    .addColumn('berkas_id', 'uuid', (col) => col.primaryKey().references('berkas.id'))
    .addColumn('keberatan_id', 'uuid', (col) => col.references('berkas.id'))
    .addColumn('permohonan_id', 'uuid', (col) => col.references('berkas.id'))
    .addColumn('pemicu', 'text', (col) => col.notNull())
    .addColumn('alasan', sql`text[]`, (col) => col.notNull())
    .addColumn('informasi', 'text', (col) => col.notNull())
    .addColumn('tujuan', 'text', (col) => col.notNull())
    .addColumn('tuntutan', 'text')
    .addColumn('kuasa_nama', 'text')
    .addColumn('kuasa_alamat', 'text')
    .addColumn('kuasa_telepon', 'text')
    .addColumn('jendela_sejak', 'date')
    .addColumn('jendela_sebab', 'text')
    .addColumn('jendela_batas', 'date')
    .addColumn('komisi_id', 'uuid', (col) => col.references('komisi_informasi.id'))
    .addColumn('nomor_register', 'text')
    .addColumn('diajukan_pada', 'date')
    .addColumn('tim_rancangan', 'jsonb')
    .addColumn('tim', 'jsonb')
    .addColumn('laporan_rancangan', 'jsonb')
    .addCheckConstraint('sengketa_alasan', sql`alasan <@ array['a', 'b', 'c', 'd', 'e', 'f', 'g']`)
    .execute()
  for (const column of ['keberatan_id', 'permohonan_id', 'komisi_id'])
    await db.schema.createIndex(`sengketa_${column}`).on('sengketa').column(column).execute()
  await db.schema
    .createTable('sengketa_peristiwa')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('berkas_id', 'uuid', (col) => col.notNull().references('berkas.id'))
    .addColumn('jenis', 'text', (col) => col.notNull())
    .addColumn('tanggal', 'date', (col) => col.notNull())
    .addColumn('tempat', 'text', (col) => col.notNull())
    .addColumn('uraian', 'text', (col) => col.notNull())
    .addColumn('isi', 'jsonb', (col) => col.notNull())
    .addColumn('lampiran', sql`uuid[]`, (col) => col.notNull())
    .addColumn('surat_id', 'uuid', (col) => col.references('surat.id'))
    .addColumn('oleh', 'text', (col) => col.notNull())
    .addColumn('pada', 'timestamptz', (col) => col.notNull())
    .addCheckConstraint(
      'sengketa_peristiwa_jenis',
      sql`jenis in ('rapat', 'upaya', 'laporan', 'kelengkapan', 'panggilan', 'sidang', 'mediasi', 'putusan', 'gugatan', 'pelaksanaan')`,
    )
    .execute()
  await db.schema
    .createIndex('sengketa_peristiwa_berkas_id')
    .on('sengketa_peristiwa')
    .column('berkas_id')
    .execute()
  // A unit that takes part in a case without being asked for an answer: its officer is in the team.
  await db.schema
    .createTable('keikutsertaan')
    .addColumn('berkas_id', 'uuid', (col) => col.notNull().references('berkas.id'))
    .addColumn('unit_kerja_id', 'uuid', (col) => col.notNull().references('unit_kerja.id'))
    .addPrimaryKeyConstraint('keikutsertaan_pkey', ['berkas_id', 'unit_kerja_id'])
    .execute()
  await db.schema
    .createIndex('keikutsertaan_unit_kerja_id')
    .on('keikutsertaan')
    .column('unit_kerja_id')
    .execute()
}
