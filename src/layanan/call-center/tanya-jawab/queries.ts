import { type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/db/client.ts'
import { webQuery } from '#src/db/search/words.ts'
import type { TanyaJawab, TanyaJawabTable } from '#src/db/schema.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** Writes a new entry. */
export async function insertTanyaJawab(trx: Trx, row: Insertable<TanyaJawabTable>) {
  await trx.insertInto('tanyaJawab').values(row).execute()
}

/** Writes what an act changed. */
export async function updateTanyaJawab(
  trx: Trx,
  berkasId: string,
  change: Updateable<TanyaJawabTable>,
) {
  await trx.updateTable('tanyaJawab').set(change).where('berkasId', '=', berkasId).execute()
}

/** One entry by the key of its case. */
export function tanyaJawabOf(db: Db, berkasId: string): Promise<TanyaJawab> {
  return db
    .selectFrom('tanyaJawab')
    .select(columns)
    .where('berkasId', '=', berkasId)
    .executeTakeFirstOrThrow()
}

/** The answer of an entry that is published. */
export function findTerbit(db: Db, nomor: string) {
  return db
    .selectFrom('berkas')
    .innerJoin('tanyaJawab', 'tanyaJawab.berkasId', 'berkas.id')
    .select(['tanyaJawab.berkasId', 'tanyaJawab.jawaban'])
    .where('berkas.nomor', '=', nomor)
    .where('tanyaJawab.terbit', '=', true)
    .executeTakeFirst()
}

/** One entry with its unit and how often it was read out, for the desk. */
export function findTanyaJawab(db: Db, nomor: string) {
  return db
    .selectFrom('berkas as b')
    .innerJoin('tanyaJawab', 'tanyaJawab.berkasId', 'b.id')
    .leftJoin('unitKerja as u', 'u.id', 'b.unitKerjaId')
    .select(columns)
    .select(['u.nama as unit', 'b.unitKerjaId', 'b.asal'])
    .select(
      sql<number>`(select count(*)::int from telepon_masuk t where t.tanya_jawab_id = b.id)`.as(
        'dipakai',
      ),
    )
    .where('b.nomor', '=', nomor)
    .executeTakeFirst()
}

const columns = [
  'tanyaJawab.berkasId',
  'tanyaJawab.pertanyaan',
  'tanyaJawab.jawaban',
  'tanyaJawab.layanan',
  'tanyaJawab.kataKunci',
  'tanyaJawab.sumber',
  'tanyaJawab.berlakuDari',
  'tanyaJawab.diperiksaPada',
  'tanyaJawab.terbit',
  'tanyaJawab.terbitPada',
  'tanyaJawab.diperbaruiPada',
] as const

/** What the desk's list is narrowed to; `unitOnly` is the scope of the reader, `unit` a choice. */
export type DeskFilter = {
  unitOnly: string | null
  q: string
  status: string
  /** Kode of the unit. */
  unit: string
  /** Published entries that nobody has looked at since. */
  basiSebelum: Date | null
}

/** A page of the desk's list, with how many there are: stale ones the longest first, else the newest change. */
export function listTanyaJawab(db: Db, by: DeskFilter, page: { limit: number; offset: number }) {
  return narrowed(db, by)
    .select([
      'b.nomor',
      'b.status',
      't.pertanyaan',
      't.layanan',
      't.diperiksaPada',
      't.diperbaruiPada',
      't.berlakuDari',
      'u.singkatan as unit',
      sql<number>`count(*) over ()::int`.as('total'),
    ])
    .$if(by.basiSebelum !== null, (query) => query.orderBy('t.diperiksaPada'))
    .orderBy('t.diperbaruiPada', 'desc')
    .orderBy('b.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
}

/**
 * How many entries stand behind each filter of the desk's list, within the search; where
 * `penjawab` is told, who of these roles answers for each unit, and when it was last mailed of them.
 */
export function countTanyaJawab(
  db: Db,
  by: Pick<DeskFilter, 'unitOnly' | 'q'>,
  { basi, penjawab }: { basi: Date; penjawab: readonly string[] | null },
) {
  return narrowed(db, { ...by, status: '', unit: '', basiSebelum: null })
    .select([
      'b.status',
      'u.kode',
      'u.singkatan',
      sql<number>`count(*)::int`.as('jumlah'),
      sql<number>`(count(*) filter (where ${stale(basi)}))::int`.as('basi'),
    ])
    .$if(penjawab !== null, (query) =>
      query.select((eb) => [
        eb.fn.max('t.diingatkanPada').as('diingatkanPada'),
        jsonArrayFrom(
          eb
            .selectFrom('petugas')
            .select(['petugas.nama', 'petugas.telepon'])
            .whereRef('petugas.unitKerjaId', '=', 'u.id')
            .where('petugas.aktif', '=', true)
            .where(sql<SqlBool>`petugas.peran && ${penjawab}::text[]`)
            .orderBy('petugas.nama'),
        ).as('kontak'),
      ]),
    )
    .groupBy(['b.status', 'u.id', 'u.kode', 'u.singkatan'])
    .execute()
}

function narrowed(db: Db, by: DeskFilter) {
  return db
    .selectFrom('tanyaJawab as t')
    .innerJoin('berkas as b', 'b.id', 't.berkasId')
    .leftJoin('unitKerja as u', 'u.id', 'b.unitKerjaId')
    .$if(by.unitOnly !== null, (query) => query.where('b.unitKerjaId', '=', by.unitOnly))
    .$if(by.status !== '', (query) => query.where('b.status', '=', by.status))
    .$if(by.unit !== '', (query) => query.where('u.kode', '=', by.unit))
    .$if(by.basiSebelum !== null, (query) => query.where(stale(by.basiSebelum!)))
    .$if(by.q !== '', (query) => query.where(says(by.q)))
}

const stale = (before: Date) => sql<SqlBool>`t.terbit and t.diperiksa_pada < ${before}`

const says = (q: string) =>
  sql<SqlBool>`(t.cari @@ websearch_to_tsquery('indonesian', ${webQuery(q)}) or b.cari like ${`%${literal(q.toLowerCase())}%`})`

const literal = (typed: string) => typed.replace(/[\\%_]/g, '\\$&')
