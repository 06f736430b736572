import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { START, STOP } from '#src/db/search/marks.ts'
import { contentWords, hasOperators, isLoose } from '#src/db/search/words.ts'

/** What a table is searched by: its tsvector, and its text exactly as its trigram index has it. */
export type Searched = { cari: RawBuilder<unknown>; teks: RawBuilder<unknown> }

/** The words that a search looks for: at most 8. */
export const wordsOf = (q: string) => contentWords(q, 8)

/**
 * A row that says what was typed: as the reader wrote it, or every telling word of it by its
 * Indonesian stem or, misspelt, by its likeness to a word of the row.
 */
export function says({ cari, teks }: Searched, q: string): RawBuilder<SqlBool> {
  const words = wordsOf(q)
  const whole = sql<SqlBool>`${cari} @@ websearch_to_tsquery('indonesian', ${q})`
  if (words.length === 0 || hasOperators(q)) return whole
  const each = words.map((word) => {
    const stem = sql`${cari} @@ plainto_tsquery('indonesian', ${word})`
    return isLoose(word) ? sql`(${stem} or ${word} <<% ${teks})` : sql`(${stem})`
  })
  return sql<SqlBool>`(${whole} or (${sql.join(each, sql` and `)}))`
}

/** How well a row says it: better by stem than by likeness, better where the vector weighs more. */
export function score({ cari, teks }: Searched, q: string): RawBuilder<number> {
  const whole = sql`ts_rank_cd(${cari}, websearch_to_tsquery('indonesian', ${q})) * 4`
  const each = wordsOf(q).map((word) => {
    const stem = sql`plainto_tsquery('indonesian', ${word})`
    const like = isLoose(word) ? sql`strict_word_similarity(${word}, ${teks}) * .6` : sql`0`
    return sql`case when ${cari} @@ ${stem} then 1 + ts_rank(${cari}, ${stem}) else ${like} end`
  })
  return sql<number>`(${sql.join([whole, ...each], sql` + `)})::real`
}

/**
 * A text with signs around what was hit (`pieces` reads them). The signs are taken out of the text
 * first: nobody can write a hit.
 */
export function headline(of: RawBuilder<unknown>, q: string, words = wordsOf(q)) {
  const queries = [
    sql`websearch_to_tsquery('indonesian', ${q})`,
    ...words.map((word) => sql`plainto_tsquery('indonesian', ${word})`),
  ]
  const wanted = hasOperators(q) ? queries.slice(0, 1) : queries
  const options = `HighlightAll=true, StartSel=${START}, StopSel=${STOP}`
  return sql<string>`ts_headline('indonesian', translate(${of}, ${START + STOP}, ''),
    ${sql.join(wanted, sql` || `)}, ${options})`
}

/** Words of a search that may be misspelt; none where the reader used its own signs. */
export const looseWords = (q: string): string[] =>
  hasOperators(q) ? [] : wordsOf(q).filter(isLoose)

type Matching = {
  /** Table and its key, as an alias `d`; which of its rows count. */
  from: RawBuilder<unknown>
  key: RawBuilder<unknown>
  where: RawBuilder<SqlBool>
  words: string[]
  limit: number
}

/**
 * The rows that a wish in whole sentences may mean, best first, as the common tables of a query:
 * `best(id, skor)`. A word that few rows have counts more than one that many have; only a word that
 * stands nowhere is looked for by its likeness, which costs the most.
 */
export function bestMatches(
  { cari, teks }: Searched,
  { from, key, where, words, limit }: Matching,
) {
  const loose = words.filter(isLoose)
  return sql`
    stem as (
      select kata, plainto_tsquery('indonesian', kata) as tq
      from string_to_table(${words.join(' ')}, ' ') kata),
    tepat as materialized (
      select ${key} as id, s.kata from stem s join ${from} on ${where} and ${cari} @@ s.tq),
    asing as materialized (
      select kata from string_to_table(${loose.join(' ')}, ' ') kata
      where kata <> '' and kata not in (select kata from tepat)),
    kena as materialized (
      select id, kata, 1.0 as bobot from tepat
      union all
      select ${key}, kata, 0.5 from asing join ${from} on ${where} and kata <<% ${teks}),
    sering as (select kata, count(*) as n from kena group by kata),
    semua as (select greatest(count(*), 1) as n from ${from} where ${where}),
    nilai as (
      select k.id, sum(k.bobot * ln(1 + semua.n / sering.n::float)) as skor
      from kena k join sering using (kata) cross join semua
      where semua.n < 20 or sering.n < semua.n * .4
      group by k.id),
    best as (
      select * from (select *, max(skor) over () as teratas from nilai) ranked
      where skor >= teratas * .5 order by skor desc, id limit ${limit})`
}
