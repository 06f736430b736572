import { type ExpressionBuilder, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import { prepared } from '#src/db/prepared.ts'
import type { Database } from '#src/db/schema.ts'
import {
  type Asked,
  askedWith,
  conditions,
  ownOpen,
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
  const rows = await listed(db, { ...askedWith(query, scope, now), lewati: (query.hal - 1) * PAGE })
  return { total: rows[0]?.total ?? 0, rows: rows as ListedCase[] }
}

const listed = prepared((db, { lewati, ...asked }: Asked & { lewati: number }) =>
  ordered(db, asked, (list) => list.limit(PAGE).offset(lewati)).select((eb) =>
    eb
      .selectFrom((from) =>
        from
          .selectFrom('berkas')
          .select(sql<number>`1`.as('satu'))
          .where((on) => conditions(on as unknown as Eb, asked))
          .limit(COUNTED + 1)
          .as('dihitung'),
      )
      .select(sql<number>`count(*)::int`.as('jumlah'))
      .as('total'),
  ),
)

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
export const streamCases = (db: Db, query: List, scope: Scope, now: Date) =>
  ordered(db, askedWith(query, scope, now)).stream(500) as AsyncIterableIterator<ListedCase>

/** The cases in their order, `cut` to a page before anything is joined to them. */
function ordered(db: Db, asked: Asked, cut: (list: Chosen) => Chosen = (list) => list) {
  const list = db
    .selectFrom(cut(chosen(db, asked)).as('berkas'))
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
  return asked.terbuka
    ? list.orderBy('berkas.batasWaktu', (order) => order.asc().nullsLast()).orderBy('berkas.id')
    : list.orderBy('berkas.diterimaPada', 'desc').orderBy('berkas.id')
}

type Chosen = ReturnType<typeof chosen>

function chosen(db: Db, asked: Asked) {
  const list = db
    .selectFrom('berkas')
    .select([
      'id',
      'nomor',
      'prosedur',
      'perihal',
      'status',
      'hasil',
      'giliran',
      'kanal',
      'diterimaPada',
      'batasWaktu',
      'selesaiPada',
      'pemohonId',
    ])
    .where((eb) => conditions(eb, asked))
  return asked.terbuka
    ? list.orderBy('batasWaktu', (order) => order.asc().nullsLast()).orderBy('id')
    : list.orderBy('diterimaPada', 'desc').orderBy('id')
}

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
    .where((eb) => (turn.milik ? ownOpen(eb, turn.milik) : eb.lit(true)))
    .groupBy('giliran'),
)
