import { type ExpressionBuilder, type ExpressionWrapper, sql, type SqlBool } from 'kysely'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Db } from '#src/db/client.ts'
import type { Database } from '#src/db/schema.ts'
import type { ListQuery } from '#src/desk/filters.ts'

/** Who asks: a unit sees its own cases, everybody else all. */
export type Scope = { unitKerjaId: string | null; unitOnly: boolean; peran: readonly string[] }

export const PAGE = 50
/** Counting further costs more than it tells. */
export const COUNTED = 1_000

type Eb = ExpressionBuilder<Database, 'berkas'>

/** One page of cases, with how many there are (counted up to 1,001), in one query. */
export async function listCases(
  db: Db,
  query: ListQuery & { terbuka: boolean },
  scope: Scope,
  now: Date,
) {
  const rows = await ordered(db, query, scope, now, (list) =>
    list.limit(PAGE).offset((query.hal - 1) * PAGE),
  )
    .select((eb) =>
      eb
        .selectFrom((from) =>
          from
            .selectFrom('berkas')
            .select(sql<number>`1`.as('satu'))
            .where((on) => conditions(on as unknown as Eb, query, scope, now))
            .limit(COUNTED + 1)
            .as('dihitung'),
        )
        .select(sql<number>`count(*)::int`.as('jumlah'))
        .as('total'),
    )
    .execute()
  return { total: rows[0]?.total ?? 0, rows: rows as ListedCase[] }
}

export type ListedCase = {
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
export const streamCases = (
  db: Db,
  query: ListQuery & { terbuka: boolean },
  scope: Scope,
  now: Date,
) => ordered(db, query, scope, now).stream(500) as AsyncIterableIterator<ListedCase>

type List = ReturnType<typeof chosen>

/** The cases in their order, `cut` to a page before anything is joined to them. */
function ordered(
  db: Db,
  query: ListQuery & { terbuka: boolean },
  scope: Scope,
  now: Date,
  cut: (list: List) => List = (list) => list,
) {
  const list = db
    .selectFrom(cut(chosen(db, query, scope, now)).as('berkas'))
    .leftJoin('pemohon', 'pemohon.id', 'berkas.pemohonId')
    .selectAll('berkas')
    .select('pemohon.nama as pemohon')
    .select((eb) =>
      eb
        .selectFrom('disposisi')
        .innerJoin('unitKerja', 'unitKerja.id', 'disposisi.unitKerjaId')
        .select(
          sql<string>`string_agg(unit_kerja.singkatan, ', ' order by disposisi.id)`.as('unit'),
        )
        .whereRef('disposisi.berkasId', '=', 'berkas.id')
        .where('berkas.giliran', '=', 'ppid_pelaksana')
        .where('disposisi.dijawabPada', 'is', null)
        .where('disposisi.dibatalkanPada', 'is', null)
        .as('unit'),
    )
  return query.terbuka
    ? list.orderBy('berkas.batasWaktu', (order) => order.asc().nullsLast()).orderBy('berkas.id')
    : list.orderBy('berkas.diterimaPada', 'desc').orderBy('berkas.id')
}

function chosen(db: Db, query: ListQuery & { terbuka: boolean }, scope: Scope, now: Date) {
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
    .where((eb) => conditions(eb, query, scope, now))
  return query.terbuka
    ? list.orderBy('batasWaktu', (order) => order.asc().nullsLast()).orderBy('id')
    : list.orderBy('diterimaPada', 'desc').orderBy('id')
}

function conditions(eb: Eb, query: ListQuery & { terbuka: boolean }, scope: Scope, now: Date) {
  const all: ExpressionWrapper<Database, 'berkas', SqlBool>[] = []
  const is = (column: 'prosedur' | 'status' | 'hasil', value: string) => {
    if (value) all.push(eb(`berkas.${column}`, '=', value))
  }
  is('prosedur', query.prosedur)
  is('status', query.status)
  is('hasil', query.hasil)
  if (query.terbuka) all.push(eb('berkas.selesaiPada', 'is', null))
  if (query.giliran === 'saya') all.push(ownTurn(eb, scope))
  else if (query.giliran) all.push(eb('berkas.giliran', '=', query.giliran))
  if (query.batas) all.push(...dueWithin(eb, query.batas, now))
  if (query.dari) all.push(eb('berkas.diterimaPada', '>=', instantOf(query.dari)))
  if (query.sampai) all.push(eb('berkas.diterimaPada', '<', instantOf(addDays(query.sampai, 1))))
  if (query.unit) all.push(askedOf(eb, query.unit))
  if (scope.unitOnly) all.push(ownUnit(eb, scope.unitKerjaId))
  if (query.q) all.push(matches(eb, query.q))
  return eb.and(all)
}

function dueWithin(eb: Eb, batas: 'lewat' | 'hari-ini', now: Date) {
  const open = eb('berkas.selesaiPada', 'is', null)
  if (batas === 'lewat') return [open, eb('berkas.batasWaktu', '<', now)]
  const tomorrow = new Date(now.getTime() + 86_400_000)
  return [open, eb('berkas.batasWaktu', '>=', now), eb('berkas.batasWaktu', '<', tomorrow)]
}

const askedOf = (eb: Eb, unitKerjaId: string) =>
  eb.exists(
    eb
      .selectFrom('disposisi')
      .select('disposisi.id')
      .whereRef('disposisi.berkasId', '=', 'berkas.id')
      .where('disposisi.unitKerjaId', '=', unitKerjaId),
  )

/** A unit that has answered waits for the others: it is not its turn any more. */
function ownTurn(eb: Eb, { peran, unitOnly, unitKerjaId }: Scope) {
  const turn = eb('berkas.giliran', 'in', [...peran, '-'])
  if (!unitOnly || !unitKerjaId) return turn
  const open = eb.exists(
    eb
      .selectFrom('disposisi')
      .select('disposisi.id')
      .whereRef('disposisi.berkasId', '=', 'berkas.id')
      .where('disposisi.unitKerjaId', '=', unitKerjaId)
      .where('disposisi.dijawabPada', 'is', null)
      .where('disposisi.dibatalkanPada', 'is', null),
  )
  return eb.and([turn, eb.or([open, eb('berkas.unitKerjaId', '=', unitKerjaId)])])
}

/** Nobody's unit sees nothing. */
const ownUnit = (eb: Eb, unitKerjaId: string | null) =>
  unitKerjaId
    ? eb.or([askedOf(eb, unitKerjaId), eb('berkas.unitKerjaId', '=', unitKerjaId)])
    : eb.lit(false)

/** Number, name and telephone by any part of them; the text of the request by its words. */
function matches(eb: Eb, q: string) {
  const part = `%${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const digits = q.replace(/\D/g, '')
  const isPhone = digits.length >= 6 && /^[\d\s+().-]+$/.test(q)
  return eb.or([
    eb('berkas.cari', 'like', part),
    ...(isPhone ? [eb('berkas.cari', 'like', `%${digits.replace(/^(62|0)/, '')}%`)] : []),
    eb(sql`berkas.cari_teks`, '@@', sql`websearch_to_tsquery('indonesian', ${q})`),
  ])
}

/** How many open cases wait for whom, and how many are late or due today, in one query. */
export async function openCounts(db: Db, scope: Scope, now: Date) {
  const tomorrow = new Date(now.getTime() + 86_400_000)
  const rows = await db
    .selectFrom('berkas')
    .select(['giliran'])
    .select((eb) => [
      eb.fn.countAll<number>().as('jumlah'),
      eb.fn.countAll<number>().filterWhere('batasWaktu', '<', now).as('lewat'),
      eb.fn
        .countAll<number>()
        .filterWhere((on) => on.and([on('batasWaktu', '>=', now), on('batasWaktu', '<', tomorrow)]))
        .as('hariIni'),
      eb.fn
        .countAll<number>()
        .filterWhere((on) => ownTurn(on as unknown as Eb, scope))
        .as('saya'),
    ])
    .where('selesaiPada', 'is', null)
    .where((eb) => (scope.unitOnly ? ownUnit(eb, scope.unitKerjaId) : eb.lit(true)))
    .groupBy('giliran')
    .execute()
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
