import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Evaluasi } from '#src/db/schema.ts'
import { type Asked, everLate, found } from '#src/layanan/pengaduan/register/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** What reports are counted by: parts of the recap, what was late or rated, and days. */
export type By = (typeof counted)[number] | 'unit'

/** So many reports that are alike in one thing, and how many of them were answered. */
export type Group = {
  bagian: By
  /** What they are alike in; null where it is empty. Of `verifikasi` and `tanggapan` two days. */
  kunci: string | null
  nama: string | null
  jumlah: number
  ditanggapi: number
}

const counted = [
  'klasifikasi',
  'kategori',
  'kecamatan',
  'kelurahan',
  'kanal',
  'status',
  'penilaian',
  'lewat',
  'dibukaLagi',
  'diterima',
  'verifikasi',
  'tanggapan',
] as const

/** The reports of a recap, the same as the register's, counted by each thing. */
export async function countRecap(db: Db, asked: Asked): Promise<Group[]> {
  const { rows } = await sql<Group>`
    with laporan as materialized ${reports(db, asked)},
    terurai as (
      select v.bagian, v.kunci, l.tanggapan from laporan l cross join lateral
        (values ${sql.join(counted.map((one) => sql`(${sql.lit(one)}, l.${sql.ref(one)}::text)`))})
        as v (bagian, kunci)
      union all select 'unit', unit_kerja_id::text, tanggapan from (
        select distinct l.id, l.tanggapan, d.unit_kerja_id
        from laporan l left join disposisi d on d.berkas_id = l.id) as diminta),
    kelompok as (
      select bagian, kunci, count(*)::int as jumlah, count(tanggapan)::int as ditanggapi
      from terurai group by bagian, kunci)
    select g.*, coalesce(k.nama, kc.nama, kl.nama, u.singkatan, g.kunci) as nama from kelompok g
      left join kategori_pengaduan k on g.bagian = 'kategori' and k.id::text = g.kunci
      left join kecamatan kc on g.bagian = 'kecamatan' and kc.kode = g.kunci
      left join kelurahan kl on g.bagian = 'kelurahan' and kl.kode = g.kunci
      left join unit_kerja u on g.bagian = 'unit' and u.id::text = g.kunci`.execute(db)
  return rows
}

const reports = (db: Db, asked: Asked) =>
  found(db, asked)
    .innerJoin('pengaduan as p', 'p.berkasId', 'b.id')
    .select(['b.id', 'b.kanal', 'b.status', 'p.klasifikasi', 'p.penilaian'])
    .select(['p.kategoriId as kategori'])
    .select(['p.kecamatanKode as kecamatan', 'p.kelurahanKode as kelurahan'])
    .select([
      sql`p.dibuka_lagi > 0`.as('dibukaLagi'),
      everLate(asked.now).as('lewat'),
      day('b.diterima_pada').as('diterima'),
      sql`${day('b.diterima_pada')} || ' ' || ${day('p.diverifikasi_pada')}`.as('verifikasi'),
      sql`${day('b.diterima_pada')} || ' ' || ${day('p.ditanggapi_pada')}`.as('tanggapan'),
    ])

const day = (column: string) =>
  sql<string>`(${sql.ref(column)} at time zone 'Asia/Pontianak')::date`

/** What was found in a month's reports, the newest first. */
export function evaluasiOf(db: Db, bulan: string): Promise<Evaluasi[]> {
  return db
    .selectFrom('evaluasiPengaduan')
    .selectAll()
    .where('bulan', '=', bulan)
    .orderBy('pada', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
}

/** Enters a finding; it is never changed. */
export async function insertEvaluasi(trx: Trx, row: Evaluasi) {
  await trx.insertInto('evaluasiPengaduan').values(row).execute()
}

/** The laporan that a month's findings were signed in. */
export async function signedBy(trx: Trx, bulan: string, suratId: string) {
  await trx
    .updateTable('evaluasiPengaduan')
    .set({ suratId })
    .where('bulan', '=', bulan)
    .where('suratId', 'is', null)
    .execute()
}

/** A signed laporan, by its key. */
export function findLaporan(db: Db, id: string) {
  return db
    .selectFrom('surat')
    .select(['judul', 'nomorSurat', 'perihal', 'sidik'])
    .where('id', '=', id)
    .where('jenis', '=', 'laporan-pengaduan')
    .executeTakeFirst()
}
