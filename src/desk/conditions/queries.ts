import { type ExpressionBuilder, type ExpressionWrapper, sql, type SqlBool } from 'kysely'
import { addDays, instantOf } from '#src/calendar/date.ts'
import type { Database } from '#src/db/schema.ts'
import { webQuery } from '#src/db/search/words.ts'
import { LAYANAN, type ListQuery } from '#src/desk/filters.ts'
import { services } from '#src/layanan/procedures.ts'

/** Who asks: a unit sees its own cases, everybody else all. */
export type Scope = {
  unitKerjaId: string | null
  unitOnly: boolean
  peran: readonly string[]
  /** Procedures in which these roles may not read who brought a case, nor find one by it. */
  tersamar: readonly string[]
  /** Where a step is done together with whoever has the turn: the turn, and `pengaduan dianalisis`. */
  bersama?: readonly { giliran: string; langkah: string }[]
}

/**
 * Whose turn is one's own; `milik` is the unit of somebody who sees nothing else. Of the turns of
 * others (`rekan`) some steps are one's own as well (`bersama`).
 */
export type Turn = {
  peran: readonly string[]
  milik: string | undefined
  rekan: readonly string[] | undefined
  bersama: readonly string[] | undefined
}

/** What a list asks the database with: undefined is not asked. */
export type Asked = ReturnType<typeof askedWith>

type Eb = ExpressionBuilder<Database, 'berkas'>

/** Whose cases the month of all services counts. */
const counted = services.flatMap(({ procedures }) => procedures)

/** Somebody without a unit sees what belongs to none: nothing. */
const NO_UNIT = '00000000-0000-0000-0000-000000000000'

/** The values of a list's query, each as the database compares it. */
export function askedWith(query: ListQuery & { terbuka: boolean }, scope: Scope, now: Date) {
  const digits = query.q.replace(/\D/g, '')
  const isPhone = digits.length >= 6 && /^[\d\s+().-]+$/.test(query.q)
  const { peran, milik, rekan, bersama } = scopedWith(scope)
  const saya = query.giliran === 'saya'
  return {
    terbuka: query.terbuka || undefined,
    berjalan: query.keadaan === 'berjalan' || undefined,
    selesai: query.keadaan === 'selesai' || undefined,
    prosedur: query.prosedur === LAYANAN ? undefined : query.prosedur || undefined,
    layanan: query.prosedur === LAYANAN ? counted : undefined,
    status: query.status || undefined,
    hasil: query.hasil || undefined,
    peran: saya ? peran : undefined,
    rekan: saya ? rekan : undefined,
    bersama: saya ? bersama : undefined,
    giliran: saya ? undefined : query.giliran || undefined,
    lewat: query.batas === 'lewat' ? now : undefined,
    kini: query.batas === 'hari-ini' ? now : undefined,
    besok: query.batas === 'hari-ini' ? tomorrow(now) : undefined,
    dari: query.dari ? instantOf(query.dari) : undefined,
    sampai: query.sampai ? instantOf(addDays(query.sampai, 1)) : undefined,
    unit: query.unit || undefined,
    orang: query.orang || undefined,
    milik,
    tersamar: (query.q || query.orang) && scope.tersamar.length > 0 ? scope.tersamar : undefined,
    bagian: query.q ? anywhere(query.q.toLowerCase()) : undefined,
    telepon: query.q && isPhone ? anywhere(digits.replace(/^(62|0)/, '')) : undefined,
    kata: query.q ? webQuery(query.q) : undefined,
  }
}

/** The values of who asks. */
export const scopedWith = ({
  peran,
  unitOnly,
  unitKerjaId,
  bersama = [],
}: Omit<Scope, 'tersamar'>): Turn => ({
  peran,
  milik: unitOnly ? (unitKerjaId ?? NO_UNIT) : undefined,
  rekan: bersama.length > 0 ? bersama.map(({ giliran }) => giliran) : undefined,
  bersama: bersama.length > 0 ? bersama.map(({ langkah }) => langkah) : undefined,
})

/** The same time a day later: what is due within a day is due today. */
export const tomorrow = (now: Date) => new Date(now.getTime() + 86_400_000)

/** What a case must be to stand in the list. */
export function conditions(eb: Eb, asked: Asked) {
  const all: ExpressionWrapper<Database, 'berkas', SqlBool>[] = []
  for (const column of ['prosedur', 'status', 'hasil', 'giliran'] as const)
    if (asked[column]) all.push(eb(`berkas.${column}`, '=', asked[column]))
  if (asked.layanan)
    all.push(eb('berkas.prosedur', '=', sql<string>`any(${asked.layanan}::text[])`))
  const isOpen = asked.terbuka || asked.berjalan || asked.lewat || asked.kini
  if (isOpen) all.push(eb('berkas.selesaiPada', 'is', null))
  if (asked.selesai) all.push(eb('berkas.selesaiPada', 'is not', null))
  if (asked.peran) all.push(ownTurn(eb, { ...asked, peran: asked.peran }))
  if (asked.lewat) all.push(eb('berkas.batasWaktu', '<', asked.lewat))
  if (asked.kini) all.push(eb('berkas.batasWaktu', '>=', asked.kini))
  if (asked.besok) all.push(eb('berkas.batasWaktu', '<', asked.besok))
  if (asked.dari) all.push(eb('berkas.diterimaPada', '>=', asked.dari))
  if (asked.sampai) all.push(eb('berkas.diterimaPada', '<', asked.sampai))
  if (asked.unit) all.push(askedOf(eb, asked.unit))
  if (asked.orang) all.push(broughtBy(eb, asked.orang))
  if (asked.orang && asked.tersamar) all.push(named(eb, asked.tersamar))
  if (asked.milik)
    all.push(isOpen || asked.kata ? ownEach(eb, asked.milik) : ownAny(eb, asked.milik))
  if (asked.kata) all.push(matches(eb, asked))
  return eb.and(all)
}

/** A unit that has answered waits for the others: it is not its turn any more. */
export function ownTurn(eb: Eb, { peran, milik, rekan, bersama }: Turn) {
  const turn = eb(sql`berkas.giliran`, '=', sql`any(${peran}::text[])`)
  // Asked by the turn first: that is what the index knows.
  const shared = eb.and([
    eb(sql`berkas.giliran`, '=', sql`any(${rekan}::text[])`),
    eb(sql`berkas.prosedur || ' ' || berkas.status`, '=', sql`any(${bersama}::text[])`),
  ])
  if (!milik) return rekan ? eb.or([turn, shared]) : turn
  const open = eb.exists(
    eb
      .selectFrom('disposisi')
      .select('disposisi.id')
      .whereRef('disposisi.berkasId', '=', 'berkas.id')
      .where('disposisi.unitKerjaId', '=', milik)
      .where('disposisi.dijawabPada', 'is', null)
      .where('disposisi.dibatalkanPada', 'is', null),
  )
  return eb.and([turn, eb.or([open, eb('berkas.unitKerjaId', '=', milik)])])
}

/**
 * Cases that a unit was asked about, takes part in, or opened, of those that are open or that words
 * found: they are few, and each is asked.
 */
export const ownEach = (eb: Eb, milik: string) =>
  eb.or([
    askedOf(eb, milik),
    eb.exists(
      eb
        .selectFrom('keikutsertaan')
        .select('keikutsertaan.berkasId')
        .whereRef('keikutsertaan.berkasId', '=', 'berkas.id')
        .where('keikutsertaan.unitKerjaId', '=', milik),
    ),
    eb('berkas.unitKerjaId', '=', milik),
  ])

/** The same of all cases: gathered first, or a unit's few would be looked for in the whole table. */
const ownAny = (eb: Eb, milik: string) => {
  const asked = eb
    .selectFrom('disposisi')
    .select('disposisi.berkasId as id')
    .where('disposisi.unitKerjaId', '=', milik)
  const taking = eb
    .selectFrom('keikutsertaan')
    .select('keikutsertaan.berkasId as id')
    .where('keikutsertaan.unitKerjaId', '=', milik)
  const opened = eb
    .selectFrom('berkas as sendiri')
    .select('sendiri.id')
    .where('sendiri.unitKerjaId', '=', milik)
  return eb('berkas.id', 'in', asked.unionAll(taking).unionAll(opened))
}

const askedOf = (eb: Eb, unitKerjaId: string) =>
  eb.exists(
    eb
      .selectFrom('disposisi')
      .select('disposisi.id')
      .whereRef('disposisi.berkasId', '=', 'berkas.id')
      .where('disposisi.unitKerjaId', '=', unitKerjaId),
  )

/**
 * Cases of the person of this row, whenever they came: the same NIK, or the same telephone where
 * no two NIK say that a house or an office shares it.
 */
const broughtBy = (eb: Eb, orang: string) =>
  eb(
    'berkas.pemohonId',
    'in',
    eb
      .selectFrom('pemohon as lain')
      .innerJoin('pemohon as ini', (join) => join.on('ini.id', '=', orang))
      .select('lain.id')
      .where((on) =>
        on.or([
          on('lain.id', '=', on.ref('ini.id')),
          on('lain.nikHash', '=', on.ref('ini.nikHash')),
          on.and([
            on('lain.telepon', '=', on.ref('ini.telepon')),
            on.or([on('lain.nikHash', 'is', null), on('ini.nikHash', 'is', null)]),
          ]),
        ]),
      ),
  )

/** Cases whose names the reader may read. */
const named = (eb: Eb, tersamar: readonly string[]) =>
  eb('berkas.prosedur', '<>', sql<string>`all(${tersamar}::text[])`)

/**
 * Number, name and telephone by any part of them; the text of the request by its words. The index
 * finds by all of it; what only a name or a telephone brought is let go where it may not be read.
 */
function matches(eb: Eb, { bagian, telepon, kata, tersamar }: Asked) {
  const isRead = tersamar && named(eb, tersamar)
  const all = [eb(sql`berkas.cari_teks`, '@@', sql`websearch_to_tsquery('indonesian', ${kata})`)]
  for (const part of [bagian, telepon]) {
    if (!part) continue
    const found = eb('berkas.cari', 'like', part)
    const shown = eb(sql<string>`lower(berkas.nomor || ' ' || berkas.perihal)`, 'like', part)
    all.push(isRead ? eb.and([found, eb.or([isRead, shown])]) : found)
  }
  return eb.or(all)
}

const anywhere = (part: string) => `%${part.replace(/[\\%_]/g, '\\$&')}%`
