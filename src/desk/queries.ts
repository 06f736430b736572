import { type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { planAnew, prepared } from '#src/db/prepared.ts'
import type { Database } from '#src/db/schema.ts'
import {
  type Asked,
  askedWith,
  conditions,
  ownEach,
  ownTurn,
  type Scope,
  scopedWith,
  tomorrow,
  type Turn,
} from '#src/desk/conditions/queries.ts'
import type { ListQuery } from '#src/desk/filters.ts'
import { type OtherClock, otherClock } from '#src/workflow/others/queries.ts'
import { unitRoles } from '#src/workflow/procedure.ts'

export const PAGE = 50
/** Counting further costs more than it tells. */
export const COUNTED = 1_000

type List = ListQuery & { terbuka: boolean }
type Eb = ExpressionBuilder<Database, 'berkas'>

/** One page of cases, with how many there are (counted up to 1,001), in one query. */
export async function listCases(db: Db, query: List, scope: Scope, now: Date) {
  const lewati = (query.hal - 1) * PAGE
  // Who leafs further than is counted has more gathered.
  const jauh = Math.max(COUNTED + 1, lewati + PAGE)
  const rows = await listed(db, { ...askedWith(query, scope, now), lewati, jauh })
  return { total: rows[0]?.total ?? 0, rows: rows as ListedCase[] }
}

type Paged = Asked & { lewati: number; jauh: number }

// What is found is found once, for the page and for the count: looking is what a search costs.
const listed = prepared((db, { lewati, jauh, ...asked }: Paged) => {
  const found = db
    .selectFrom('berkas')
    .select(['id', 'diterimaPada', 'batasWaktu'])
    .where((eb) => conditions(eb, asked))
    .orderBy(orderOf(asked))
    .limit(jauh)
  const page = sql`(select id from ditemukan as berkas order by ${orderOf(asked)}
    limit ${sql.lit(PAGE)} offset ${lewati})`
  const withFound = db.with(
    (cte) => cte('ditemukan').materialized(),
    () => found,
  ) as unknown as Db
  const list = chosen(db).where(sql<SqlBool>`berkas.id in ${page}`)
  return ordered(withFound, list, asked)
    .select(sql<number>`(select count(*)::int from ditemukan)`.as('total'))
    .$if(asked.kata !== undefined, (one) => one.modifyFront(planAnew))
})

export type ListedCase = OtherClock & {
  id: string
  nomor: string
  prosedur: string
  perihal: string
  status: string
  hasil: string | null
  giliran: string | null
  kanal: string
  diterimaPada: Date
  batasWaktu: Date | null
  selesaiPada: Date | null
  pemohon: string | null
  unit: string | null
}

/** All rows of a list, for its workbook. */
export function streamCases(db: Db, query: List, scope: Scope, now: Date) {
  const asked = askedWith(query, scope, now)
  const list = chosen(db).where((eb) => conditions(eb, asked))
  return ordered(db, list, asked).stream(500) as AsyncIterableIterator<ListedCase>
}

/** The cases of a list in their order, with what stands beside them. */
const ordered = (db: Db, list: ReturnType<typeof chosen>, asked: Asked) =>
  db
    .selectFrom(list.as('berkas'))
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .selectAll('berkas')
    .select('pemohon.nama as pemohon')
    .select(otherClock('berkas'))
    .select((eb) =>
      eb
        .selectFrom('disposisi')
        .innerJoin('unitKerja', 'unitKerja.id', 'disposisi.unitKerjaId')
        .select(
          sql<string>`string_agg(unit_kerja.singkatan, ', ' order by disposisi.id)`.as('unit'),
        )
        .whereRef('disposisi.berkasId', '=', 'berkas.id')
        .where('berkas.giliran', 'in', unitRoles)
        .where('disposisi.dijawabPada', 'is', null)
        .where('disposisi.dibatalkanPada', 'is', null)
        .as('unit'),
    )
    .orderBy(orderOf(asked))

/** What is to be done by when; of all cases the newest first. */
const orderOf = ({ terbuka }: Asked) =>
  terbuka
    ? sql`berkas.batas_waktu nulls last, berkas.id`
    : sql`berkas.diterima_pada desc, berkas.id`

const chosen = (db: Db) =>
  db
    .selectFrom('berkas')
    .select([
      'berkas.id',
      'berkas.nomor',
      'berkas.prosedur',
      'berkas.perihal',
      'berkas.status',
      'berkas.hasil',
      'berkas.giliran',
      'berkas.kanal',
      'berkas.diterimaPada',
      'berkas.batasWaktu',
      'berkas.selesaiPada',
      'berkas.pemohonId',
    ])

/** How many open cases wait for whom, and how many are late or due today, in one query. */
export async function openCounts(db: Db, scope: Scope, now: Date) {
  const rows = await counted(db, { ...scopedWith(scope), now, besok: tomorrow(now) })
  const sum = (pick: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + Number(pick(row)), 0)
  return {
    terbuka: sum((row) => row.jumlah),
    lewat: sum((row) => row.lewat),
    hariIni: sum((row) => row.hariIni),
    saya: sum((row) => row.saya),
    giliran: Object.fromEntries(rows.map((row) => [row.giliran ?? '', Number(row.jumlah)])),
  }
}

type Counting = Turn & { now: Date; besok: Date }

const counted = prepared((db, { now, besok, ...turn }: Counting) =>
  db
    .selectFrom('berkas')
    .select(['giliran'])
    .select((eb) => [
      eb.fn.countAll<number>().as('jumlah'),
      eb.fn.countAll<number>().filterWhere('batasWaktu', '<', now).as('lewat'),
      eb.fn
        .countAll<number>()
        .filterWhere((on) => on.and([on('batasWaktu', '>=', now), on('batasWaktu', '<', besok)]))
        .as('hariIni'),
      eb.fn
        .countAll<number>()
        .filterWhere((on) => ownTurn(on as unknown as Eb, turn))
        .as('saya'),
    ])
    .where('selesaiPada', 'is', null)
    .where((eb) => (turn.milik ? ownEach(eb, turn.milik) : eb.lit(true)))
    .groupBy('giliran'),
)
