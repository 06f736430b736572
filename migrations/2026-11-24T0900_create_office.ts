import { type Kysely, sql } from 'kysely'

/** Who works here, what the office is called, and which days count. */
export async function up(db: Kysely<any>) {
  await sql`create extension if not exists pg_trgm`.execute(db)

  await db.schema
    .createTable('unit_kerja')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('kode', 'text', (col) => col.notNull().unique())
    .addColumn('nama', 'text', (col) => col.notNull())
    .addColumn('singkatan', 'text', (col) => col.notNull())
    .addColumn('berlaku_dari', 'date', (col) => col.notNull())
    .addColumn('berlaku_sampai', 'date')
    .execute()

  await db.schema
    .createTable('petugas')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('nama', 'text', (col) => col.notNull())
    .addColumn('email', 'text', (col) => col.notNull().unique())
    .addColumn('telepon', 'text')
    .addColumn('nip', 'text')
    .addColumn('jabatan', 'text', (col) => col.notNull())
    .addColumn('pangkat', 'text')
    .addColumn('peran', sql`text[]`, (col) => col.notNull())
    .addColumn('unit_kerja_id', 'uuid', (col) => col.references('unit_kerja.id'))
    .addColumn('sandi', 'text', (col) => col.notNull())
    .addColumn('sandi_sementara', 'boolean', (col) => col.notNull().defaultTo(false))
    .addColumn('totp', 'bytea')
    .addColumn('aktif', 'boolean', (col) => col.notNull().defaultTo(true))
    .addColumn('dibuat_pada', 'timestamptz', (col) => col.notNull())
    .execute()

  await db.schema
    .createTable('sesi')
    .addColumn('id', 'text', (col) => col.primaryKey())
    .addColumn('petugas_id', 'uuid', (col) =>
      col.notNull().references('petugas.id').onDelete('cascade'),
    )
    .addColumn('berakhir_pada', 'timestamptz', (col) => col.notNull())
    .addColumn('totp_lulus', 'boolean', (col) => col.notNull().defaultTo(false))
    .addColumn('dibuat_pada', 'timestamptz', (col) => col.notNull().defaultTo(sql`now()`))
    .execute()
  await db.schema.createIndex('sesi_petugas').on('sesi').column('petugas_id').execute()

  // Guessing is counted where every process sees it; the key is a keyed hash, never an address.
  await db.schema
    .createTable('percobaan')
    .addColumn('kunci', 'text', (col) => col.primaryKey())
    .addColumn('jumlah', 'integer', (col) => col.notNull())
    .addColumn('sejak', 'timestamptz', (col) => col.notNull())
    .execute()

  await db.schema
    .createTable('pengaturan')
    .addColumn('kunci', 'text', (col) => col.primaryKey())
    .addColumn('isi', 'jsonb', (col) => col.notNull())
    .addColumn('diubah_pada', 'timestamptz', (col) => col.notNull())
    .execute()

  await db.schema
    .createTable('hari_libur')
    .addColumn('tanggal', 'date', (col) => col.primaryKey())
    .addColumn('nama', 'text', (col) => col.notNull())
    .addColumn('jenis', 'text', (col) =>
      col.notNull().check(sql`jenis in ('libur', 'cuti bersama', 'lokal')`),
    )
    .addColumn('dasar', 'text', (col) => col.notNull())
    .execute()

  await db.schema
    .createTable('tahun_kalender')
    .addColumn('tahun', 'integer', (col) => col.primaryKey())
    .addColumn('dasar', 'text', (col) => col.notNull())
    .execute()

  await db.schema
    .createTable('jam_layanan')
    .addColumn('id', 'uuid', (col) => col.primaryKey())
    .addColumn('dari', 'date', (col) => col.notNull())
    .addColumn('sampai', 'date')
    .addColumn('hari', 'integer', (col) => col.notNull().check(sql`hari between 0 and 6`))
    .addColumn('buka', 'text', (col) => col.notNull())
    .addColumn('tutup', 'text', (col) => col.notNull())
    .addColumn('istirahat_dari', 'text')
    .addColumn('istirahat_sampai', 'text')
    .addColumn('keterangan', 'text', (col) => col.notNull())
    .execute()

  // One row: what a process may keep in memory is good while these numbers stand.
  await db.schema
    .createTable('versi')
    .addColumn('satu', 'boolean', (col) => col.primaryKey().defaultTo(true).check(sql`satu`))
    .addColumn('kalender', 'integer', (col) => col.notNull())
    .addColumn('pengaturan', 'integer', (col) => col.notNull())
    .execute()
  await sql`insert into versi (kalender, pengaturan) values (1, 1)`.execute(db)
}
