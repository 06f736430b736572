import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { DaftarInformasi } from '#src/db/schema.ts'
import {
  type Piece,
  pieces,
  START,
  STOP,
} from '#src/layanan/informasi-publik/daftar-informasi/search/marks.ts'
import {
  contentWords,
  hasOperators,
  isLoose,
} from '#src/layanan/informasi-publik/daftar-informasi/search/words.ts'

export type CatalogueFilter = {
  /** What was typed, cleaned by `typedQuery`; empty for everything. */
  q: string
  kategori: string
  /** Kode of the unit. */
  unit: string
}

export type FileOf = { id: string; nama: string; tipe: string; ukuran: number }

/** One published entry as a list shows it. */
export type Found = Pick<DaftarInformasi, 'ringkasan' | 'kategori' | 'diperbaruiPada'> & {
  nomor: string
  unit: string
  berkas: FileOf[]
  potongan: Piece[]
}

type Raw = Omit<Found, 'potongan'> & { total: number; tersorot: string }

/**
 * A page of the public catalogue in one query: what fits best first, without a search the newest.
 * A word fits by its Indonesian stem or, misspelt, by its likeness to a word of the entry.
 */
export async function searchCatalogue(
  db: Db,
  by: CatalogueFilter,
  page: { limit: number; offset: number },
): Promise<{ total: number; rows: Found[] }> {
  const words = contentWords(by.q, 8)
  const { rows } = await cataloguePage(by, words, page).execute(db)
  const loose = hasOperators(by.q) ? [] : words.filter(isLoose)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => found(row, loose)),
  }
}

/** The query behind `searchCatalogue`; a test looks at its plan. */
export function cataloguePage(
  by: CatalogueFilter,
  words: string[],
  { limit, offset }: { limit: number; offset: number },
): RawBuilder<Raw> {
  return sql<Raw>`
    with hit as (
      select d.*, ${by.q ? score(by.q, words) : sql`0::real`} as skor, b.nomor, u.nama as unit,
        count(*) over ()::int as total
      from daftar_informasi d
        join berkas b on b.id = d.berkas_id
        join unit_kerja u on u.id = b.unit_kerja_id
      where ${fits(by, words)}
      order by skor desc, d.diperbarui_pada desc, b.nomor
      limit ${limit} offset ${offset})
    select hit.nomor, hit.ringkasan, hit.kategori, hit.diperbarui_pada, hit.unit, hit.total,
      ${by.q ? headline(sql`hit.ringkasan`, by.q, words) : sql`hit.ringkasan`} as tersorot,
      ${filesOf(sql`hit.berkas_id`)} as berkas
    from hit
    order by hit.skor desc, hit.diperbarui_pada desc, hit.nomor`
}

/** How many published entries of each category and unit fit the search. */
export async function countCatalogue(db: Db, q: string) {
  const { rows } = await sql<{ kategori: string; kode: string; unit: string; jumlah: number }>`
    select d.kategori, u.kode, u.nama as unit, count(*)::int as jumlah
    from daftar_informasi d
      join berkas b on b.id = d.berkas_id
      join unit_kerja u on u.id = b.unit_kerja_id
    where ${fits({ q, kategori: '', unit: '' }, contentWords(q, 8))}
    group by 1, 2, 3`.execute(db)
  return rows
}

/** One published entry with all its columns and files, and the latest of its refreshes. */
export async function findPublished(db: Db, nomor: string) {
  const { rows } = await sql<
    Omit<DaftarInformasi, 'cari' | 'berkasId'> & { nomor: string; unit: string; berkas: FileOf[] }
  >`
    select d.ringkasan, d.pejabat, d.penanggung_jawab, d.waktu_tempat, d.bentuk_softcopy,
      d.bentuk_hardcopy, d.retensi, d.kategori, d.huruf, d.kata_kunci, d.terbit, d.terbit_pada,
      d.diperbarui_pada, b.nomor, u.nama as unit, ${filesOf(sql`b.id`)} as berkas
    from berkas b
      join daftar_informasi d on d.berkas_id = b.id
      join unit_kerja u on u.id = b.unit_kerja_id
    where b.nomor = ${nomor} and d.terbit`.execute(db)
  return rows[0]
}

/** A file that anybody may have: a current one of a published entry. */
export async function findPublicFile(db: Db, nomor: string, id: string) {
  const { rows } = await sql<{ nama: string; tipe: string; sidik: string }>`
    select l.nama, l.tipe, l.sidik
    from berkas b
      join daftar_informasi d on d.berkas_id = b.id and d.terbit
      join lampiran l on l.berkas_id = b.id
    where b.nomor = ${nomor} and l.id = ${id} and l.jenis = 'daftar-informasi'
      and l.keterangan is null and not l.rahasia`.execute(db)
  return rows[0]
}

function fits({ q, kategori, unit }: CatalogueFilter, words: string[]): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`d.terbit`]
  if (kategori) conditions.push(sql<SqlBool>`d.kategori = ${kategori}`)
  if (unit) conditions.push(sql<SqlBool>`u.kode = ${unit}`)
  if (q) conditions.push(says(q, words))
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

// As the reader wrote it, or every telling word of it, misspelt or not.
function says(q: string, words: string[]): RawBuilder<SqlBool> {
  const whole = sql<SqlBool>`d.cari @@ websearch_to_tsquery('indonesian', ${q})`
  if (words.length === 0 || hasOperators(q)) return whole
  const each = words.map((word) => sql`(${wordFits(word)})`)
  return sql<SqlBool>`(${whole} or (${sql.join(each, sql` and `)}))`
}

function wordFits(word: string) {
  const stem = sql`d.cari @@ plainto_tsquery('indonesian', ${word})`
  return isLoose(word) ? sql`${stem} or ${word} <<% ${text}` : stem
}

// Exactly as in the index daftar_informasi_mirip.
const text = sql.raw("(d.ringkasan || ' ' || d.kata_kunci)")

/** Better by stem than by likeness, better in the summary than in the name of the office. */
function score(q: string, words: string[]) {
  const whole = sql`ts_rank_cd(d.cari, websearch_to_tsquery('indonesian', ${q})) * 4`
  const each = words.map((word) => {
    const stem = sql`plainto_tsquery('indonesian', ${word})`
    const like = isLoose(word) ? sql`strict_word_similarity(${word}, ${text}) * .6` : sql`0`
    return sql`case when d.cari @@ ${stem} then 1 + ts_rank(d.cari, ${stem}) else ${like} end`
  })
  return sql`(${sql.join([whole, ...each], sql` + `)})::real`
}

// The signs around a hit are taken out of the text first: nobody can write a hit.
function headline(of: RawBuilder<unknown>, q: string, words: string[]) {
  const queries = [
    sql`websearch_to_tsquery('indonesian', ${q})`,
    ...words.map((word) => sql`plainto_tsquery('indonesian', ${word})`),
  ]
  const wanted = hasOperators(q) ? queries.slice(0, 1) : queries
  const options = `HighlightAll=true, StartSel=${START}, StopSel=${STOP}`
  return sql`ts_headline('indonesian', translate(${of}, ${START + STOP}, ''),
    ${sql.join(wanted, sql` || `)}, ${options})`
}

const filesOf = (berkasId: RawBuilder<unknown>) => sql`
  coalesce((
    select jsonb_agg(jsonb_build_object('id', l.id, 'nama', l.nama, 'tipe', l.tipe, 'ukuran', l.ukuran)
      order by l.id)
    from lampiran l
    where l.berkas_id = ${berkasId} and l.jenis = 'daftar-informasi' and l.keterangan is null
  ), '[]')`

/**
 * Published entries that a wish in whole sentences may mean, best first: words that few entries
 * have count more than words that many have. In: any text. Out: at most `limit`, none when nothing
 * fits well.
 */
export async function matchingInformasi(db: Db, wish: string, limit: number): Promise<Found[]> {
  const words = contentWords(wish.slice(0, 4_000), 14)
  if (words.length === 0) return []
  const loose = words.filter(isLoose)
  const { rows } = await matches(words, loose, limit).execute(db)
  return rows.map((row) => found(row, loose))
}

/** The query behind `matchingInformasi`; a test looks at its plan. */
export function matches(words: string[], loose: string[], limit: number): RawBuilder<Raw> {
  const all = words.join(' ')
  return sql<Raw>`
    with stem as (
      select kata, plainto_tsquery('indonesian', kata) as tq from string_to_table(${all}, ' ') kata),
    kena as materialized (
      select berkas_id, kata, max(bobot) as bobot from (
        select d.berkas_id, s.kata, 1.0 as bobot
        from stem s join daftar_informasi d on d.terbit and d.cari @@ s.tq
        union all
        select d.berkas_id, kata, 0.5
        from string_to_table(${loose.join(' ')}, ' ') kata
          join daftar_informasi d on d.terbit and kata <<% ${text}
        where kata <> '') each
      group by berkas_id, kata),
    sering as (select kata, count(*) as n from kena group by kata),
    semua as (select greatest(count(*), 1) as n from daftar_informasi where terbit),
    nilai as (
      select k.berkas_id, sum(k.bobot * ln(1 + semua.n / sering.n::float)) as skor
      from kena k join sering using (kata) cross join semua
      where semua.n < 20 or sering.n < semua.n * .4
      group by k.berkas_id),
    best as (
      select * from (select *, max(skor) over () as teratas from nilai) ranked
      where skor >= teratas * .5 order by skor desc, berkas_id limit ${limit})
    select b.nomor, d.ringkasan, d.kategori, d.diperbarui_pada, u.nama as unit, 0 as total,
      ${headline(sql`d.ringkasan`, all, words)} as tersorot,
      ${filesOf(sql`b.id`)} as berkas
    from best
      join berkas b on b.id = best.berkas_id
      join daftar_informasi d on d.berkas_id = b.id
      join unit_kerja u on u.id = b.unit_kerja_id
    order by best.skor desc, b.nomor`
}

const found = ({ total: _total, tersorot, ...row }: Raw, loose: string[]): Found => ({
  ...row,
  potongan: pieces(tersorot, loose),
})
