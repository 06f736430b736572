import { type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { webQuery } from '#src/db/search/words.ts'
import type { DaftarInformasi, DaftarInformasiTable } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes a new entry. */
export async function insertInformasi(trx: Trx, row: Insertable<DaftarInformasiTable>) {
  await trx.insertInto('daftarInformasi').values(row).execute()
}

/** Writes what an act changed. */
export async function updateInformasi(
  trx: Trx,
  berkasId: string,
  change: Updateable<DaftarInformasiTable>,
) {
  await trx.updateTable('daftarInformasi').set(change).where('berkasId', '=', berkasId).execute()
}

/** One entry by the key of its case. */
export function findInformasiOf(db: Db, berkasId: string): Promise<DaftarInformasi | undefined> {
  return db
    .selectFrom('daftarInformasi')
    .selectAll()
    .where('berkasId', '=', berkasId)
    .executeTakeFirst()
}

/** One entry with its unit, for the desk. */
export function findInformasi(db: Db, nomor: string) {
  return db
    .selectFrom('daftarInformasi as d')
    .innerJoin('berkas as b', 'b.id', 'd.berkasId')
    .leftJoin('unitKerja as u', 'u.id', 'b.unitKerjaId')
    .select(columns)
    .select(['u.nama as unit', 'b.unitKerjaId'])
    .where('b.nomor', '=', nomor)
    .executeTakeFirst()
}

const columns = [
  'd.ringkasan',
  'd.pejabat',
  'd.penanggungJawab',
  'd.waktuTempat',
  'd.bentukSoftcopy',
  'd.bentukHardcopy',
  'd.retensi',
  'd.kategori',
  'd.huruf',
  'd.kataKunci',
  'd.terbit',
  'd.terbitPada',
  'd.diperbaruiPada',
] as const

/** What the desk's list is narrowed to; `unitOnly` is the scope of the reader, `unit` a choice. */
export type DeskFilter = {
  unitOnly: string | null
  q: string
  status: string
  kategori: string
  /** Kode of the unit. */
  unit: string
  /** Published `berkala` entries that were last renewed before this. */
  basiSebelum: Date | null
}

/** A page of the desk's list, newest change first, with how many there are. */
export function listInformasi(db: Db, by: DeskFilter, page: { limit: number; offset: number }) {
  return narrowed(db, by)
    .select((eb) => [
      'b.nomor',
      'b.status',
      'd.ringkasan',
      'd.kategori',
      'd.huruf',
      'd.diperbaruiPada',
      'u.singkatan as unit',
      eb
        .selectFrom('lampiran')
        .select(sql<number>`count(*)::int`.as('jumlah'))
        .whereRef('lampiran.berkasId', '=', 'b.id')
        .where('lampiran.keterangan', 'is', null)
        .as('berkas'),
      sql<number>`count(*) over ()::int`.as('total'),
    ])
    .orderBy('d.diperbaruiPada', 'desc')
    .orderBy('b.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/** How many entries stand behind each filter of the desk's list, within the search. */
export function countInformasi(db: Db, by: Pick<DeskFilter, 'unitOnly' | 'q'>, basi: Date) {
  return narrowed(db, { ...by, status: '', kategori: '', unit: '', basiSebelum: null })
    .select([
      'b.status',
      'd.kategori',
      'u.kode',
      'u.singkatan',
      sql<number>`count(*)::int`.as('jumlah'),
      sql<number>`(count(*) filter (where ${stale(basi)}))::int`.as('basi'),
    ])
    .groupBy(['b.status', 'd.kategori', 'u.kode', 'u.singkatan'])
    .execute()
}

/** Every entry of the desk's list with its seven columns, for the workbook; read as it is written. */
export function streamInformasi(db: Db, by: DeskFilter) {
  return narrowed(db, by)
    .select(columns)
    .select('b.nomor')
    .orderBy(sql`array_position(array['berkala', 'serta-merta', 'setiap-saat'], d.kategori)`)
    .orderBy('d.huruf')
    .orderBy('b.nomor')
    .stream(200)
}

function narrowed(db: Db, by: DeskFilter) {
  return db
    .selectFrom('daftarInformasi as d')
    .innerJoin('berkas as b', 'b.id', 'd.berkasId')
    .leftJoin('unitKerja as u', 'u.id', 'b.unitKerjaId')
    .$if(by.unitOnly !== null, (query) => query.where('b.unitKerjaId', '=', by.unitOnly))
    .$if(by.status !== '', (query) => query.where('b.status', '=', by.status))
    .$if(by.kategori !== '', (query) => query.where('d.kategori', '=', by.kategori as 'berkala'))
    .$if(by.unit !== '', (query) => query.where('u.kode', '=', by.unit))
    .$if(by.basiSebelum !== null, (query) => query.where(stale(by.basiSebelum!)))
    .$if(by.q !== '', (query) => query.where(says(by.q)))
}

/** Perki 1/2021 Pasal 18: what is announced periodically is renewed at least every six months. */
const stale = (before: Date) =>
  sql<SqlBool>`d.terbit and d.kategori = 'berkala' and d.diperbarui_pada < ${before}`

const says = (q: string) =>
  sql<SqlBool>`(d.cari @@ websearch_to_tsquery('indonesian', ${webQuery(q)}) or b.cari like ${`%${literal(q.toLowerCase())}%`})`

const literal = (typed: string) => typed.replace(/[\\%_]/g, '\\$&')

/** Sets a file of an entry aside: it stays with the case, and is no longer handed out. */
export async function setAside(trx: Trx, berkasId: string, id: string, keterangan: string) {
  const { numUpdatedRows } = await trx
    .updateTable('lampiran')
    .set({ keterangan })
    .where('id', '=', id)
    .where('berkasId', '=', berkasId)
    .where('keterangan', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}
