import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Evaluasi, Klasifikasi } from '#src/db/schema.ts'
import { type Asked, everLate, found } from '#src/layanan/pengaduan/register/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** What a recap counts of one report; days are days of the city. */
export type Counted = {
  klasifikasi: Klasifikasi | null
  kategoriId: string | null
  kategori: string | null
  kecamatanKode: string | null
  kecamatan: string | null
  kelurahanKode: string | null
  kelurahan: string | null
  kanal: string
  status: string
  diterima: string
  diverifikasi: string | null
  diteruskan: string | null
  ditanggapi: string | null
  lewat: boolean
  penilaian: number | null
  dibukaLagi: number
  /** Units asked about it, by key. */
  unit: Record<string, string> | null
}

/** Every report of a recap, 500 at a time: the same reports as the register's. */
export const streamRecap = (db: Db, asked: Asked) =>
  found(db, asked)
    .leftJoin('kategoriPengaduan as k', 'k.id', 'p.kategoriId')
    .leftJoin('kecamatan as kc', 'kc.kode', 'p.kecamatanKode')
    .leftJoin('kelurahan as kl', 'kl.kode', 'p.kelurahanKode')
    .select([
      'p.klasifikasi',
      'p.kategoriId',
      'k.nama as kategori',
      'p.kecamatanKode',
      'kc.nama as kecamatan',
      'p.kelurahanKode',
      'kl.nama as kelurahan',
      'b.kanal',
      'b.status',
      'p.penilaian',
      'p.dibukaLagi',
    ])
    .select([
      day('b.diterima_pada').as('diterima'),
      day('p.diverifikasi_pada').as('diverifikasi'),
      day('p.diteruskan_pada').as('diteruskan'),
      day('p.ditanggapi_pada').as('ditanggapi'),
      everLate(asked.now).as('lewat'),
      sql`(select jsonb_object_agg(u.id, u.singkatan) from disposisi d
        join unit_kerja u on u.id = d.unit_kerja_id where d.berkas_id = b.id)`.as('unit'),
    ])
    .stream(500) as unknown as AsyncIterableIterator<Counted>

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
