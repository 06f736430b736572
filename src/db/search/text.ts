import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { START, STOP } from '#src/db/search/marks.ts'
import { contentWords, hasOperators, isLoose, webQuery } from '#src/db/search/words.ts'

/** The words that a search looks for: at most 8. */
export const wordsOf = (q: string) => contentWords(q, 8)

/**
 * What was typed, as the common tables of a query: `kata`, each telling word with its Indonesian
 * stem (`tepat`) and, where it may be misspelt, the published words most like it (`dekat`) and the
 * others that are still like it (`jauh`); `kueri`, the whole of it as the reader wrote it (`utuh`)
 * and that or every word of it (`semua`). `says` and `score` ask them.
 */
export function asked(q: string): RawBuilder<unknown> {
  const words = hasOperators(q) ? [] : wordsOf(q)
  return sql`
    ${wordTable(words)},
    utuh as materialized (select websearch_to_tsquery('indonesian', ${webQuery(q)}) as utuh),
    kueri as materialized (
      select utuh, utuh || coalesce((
        select string_agg('(' || (tepat || dekat || jauh)::text || ')', ' & ')::tsquery
        from kata where numnode(tepat || dekat || jauh) > 0), '') as semua
      from utuh)`
}

/** A row that says what was typed. */
export const says = (cari: RawBuilder<unknown>) =>
  sql<SqlBool>`${cari} @@ (select semua from kueri)`

/** How well a row says it: better by stem than by likeness, better where the vector weighs more. */
export const score = (cari: RawBuilder<unknown>) =>
  sql<number>`(ts_rank_cd(${cari}, (select utuh from kueri)) * 4 + coalesce((
    select sum(case
      when ${cari} @@ k.tepat then 1 + ts_rank(${cari}, k.tepat)
      when ${cari} @@ k.dekat then .5
      when ${cari} @@ k.jauh then .3
      else 0 end)
    from kata k), 0))::real`

/** The table `kata` of these words; a word of the reader is like a published one as pg_trgm says. */
function wordTable(words: string[]): RawBuilder<unknown> {
  return sql`kata as materialized (
    select k.kata, plainto_tsquery('indonesian', k.kata) as tepat,
      coalesce(m.dekat, '') as dekat, coalesce(m.jauh, '') as jauh
    from unnest(string_to_array(${words.join(' ')}, ' '),
        string_to_array(${words.map((word) => (isLoose(word) ? 'y' : 'n')).join(' ')}, ' '))
        as k (kata, longgar)
      left join lateral (
        select string_agg(satu, ' | ') filter (where mirip >= teratas - .1)::tsquery as dekat,
          string_agg(satu, ' | ') filter (where mirip < teratas - .1)::tsquery as jauh
        from (
          select '(' || v.kueri::text || ')' as satu, similarity(k.kata, v.kata) as mirip,
            max(similarity(k.kata, v.kata)) over () as teratas
          from kosakata v
          where k.kata <<% v.kata and numnode(v.kueri) > 0) v
      ) m on k.longgar = 'y')`
}

/**
 * A text with signs around what was hit (`pieces` reads them). The signs are taken out of the text
 * first: nobody can write a hit.
 */
export function headline(of: RawBuilder<unknown>, q: string, words = wordsOf(q)) {
  const queries = [
    sql`websearch_to_tsquery('indonesian', ${webQuery(q)})`,
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
  /** Its tsvector. */
  cari: RawBuilder<unknown>
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
 * stands nowhere is looked for by its likeness.
 */
export function bestMatches({ cari, from, key, where, words, limit }: Matching) {
  return sql`
    ${wordTable(words)},
    tepat as materialized (
      select ${key} as id, k.kata from kata k join ${from} on ${where} and ${cari} @@ k.tepat),
    asing as materialized (
      select kata, dekat || jauh as mirip from kata
      where numnode(dekat || jauh) > 0 and kata not in (select kata from tepat)),
    kena as materialized (
      select id, kata, 1.0 as bobot from tepat
      union all
      select ${key}, kata, 0.5 from asing join ${from} on ${where} and ${cari} @@ asing.mirip),
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
