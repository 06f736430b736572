import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { TanyaJawab } from '#src/db/schema.ts'
import { type Piece, pieces } from '#src/db/search/marks.ts'
import { asked, bestMatches, headline, looseWords, says, score } from '#src/db/search/text.ts'
import { contentWords, isLoose } from '#src/db/search/words.ts'

export type PublicFilter = {
  /** What was typed, cleaned by `typedQuery`; empty for everything. */
  q: string
  /** Kode of the unit. */
  unit: string
}

/** One published entry as a list shows it. */
export type FoundJawab = Pick<
  TanyaJawab,
  'pertanyaan' | 'jawaban' | 'layanan' | 'sumber' | 'berlakuDari' | 'diperiksaPada'
> & { nomor: string; unit: string; potongan: Piece[] }

type Raw = Omit<FoundJawab, 'potongan'> & { total: number; tersorot: string }

const cari = sql`t.cari`

const shown = sql`b.nomor, t.pertanyaan, t.jawaban, t.layanan, t.sumber, t.berlaku_dari,
  t.diperiksa_pada, u.nama as unit`

/** A page of what is published in one query: what fits best first, without a search the newest. */
export async function searchTanyaJawab(
  db: Db,
  by: PublicFilter,
  page: { limit: number; offset: number },
): Promise<{ total: number; rows: FoundJawab[] }> {
  const { rows } = await publicPage(by, page).execute(db)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => found(row, looseWords(by.q))),
  }
}

/** The query behind `searchTanyaJawab`; a test looks at its plan. */
export function publicPage(
  by: PublicFilter,
  { limit, offset }: { limit: number; offset: number },
): RawBuilder<Raw> {
  return sql<Raw>`
    with ${asked(by.q)},
    hit as (
      select t.berkas_id, t.diperbarui_pada, count(*) over ()::int as total,
        ${by.q ? score(cari) : sql`0::real`} as skor
      from ${published(by)}
      order by skor desc, t.diperbarui_pada desc, t.berkas_id
      limit ${limit} offset ${offset})
    select ${shown}, hit.total,
      ${by.q ? headline(sql`t.pertanyaan`, by.q) : sql`t.pertanyaan`} as tersorot
    from hit
      join berkas b on b.id = hit.berkas_id
      join tanya_jawab t on t.berkas_id = b.id
      join unit_kerja u on u.id = b.unit_kerja_id
    order by hit.skor desc, hit.diperbarui_pada desc, hit.berkas_id`
}

/** How many published entries of each unit fit the search. */
export async function countUnits(db: Db, q: string) {
  const { rows } = await sql<{ kode: string; unit: string; jumlah: number }>`
    with ${asked(q)}
    select u.kode, u.nama as unit, n.jumlah
    from (
      select b.unit_kerja_id, count(*)::int as jumlah
      from tanya_jawab t join berkas b on b.id = t.berkas_id
      where ${fits(q)}
      group by 1) n
      join unit_kerja u on u.id = n.unit_kerja_id
    order by 2`.execute(db)
  return rows
}

/** One published entry. */
export async function findPublished(db: Db, nomor: string) {
  const { rows } = await sql<Omit<Raw, 'total' | 'tersorot'> & { diperbaruiPada: Date }>`
    select ${shown}, t.diperbarui_pada
    from berkas b
      join tanya_jawab t on t.berkas_id = b.id and t.terbit
      join unit_kerja u on u.id = b.unit_kerja_id
    where b.nomor = ${nomor}`.execute(db)
  return rows[0]
}

/** Entries that fit; the unit is looked at where one was chosen. */
const published = ({ q, unit }: PublicFilter) =>
  unit
    ? sql`tanya_jawab t join berkas b on b.id = t.berkas_id
        join unit_kerja u on u.id = b.unit_kerja_id and u.kode = ${unit}
      where ${fits(q)}`
    : sql`tanya_jawab t where ${fits(q)}`

const fits = (q: string): RawBuilder<SqlBool> =>
  q ? sql<SqlBool>`t.terbit and ${says(cari)}` : sql<SqlBool>`t.terbit`

/**
 * What may answer a question that is being typed, best first; none when nothing fits well.
 * In: any text, whole sentences. Out: at most `limit`.
 */
export async function matchingJawaban(db: Db, question: string, limit: number) {
  const words = contentWords(question.slice(0, 2_000), 14)
  if (words.length === 0) return []
  const { rows } = await matches(words, limit).execute(db)
  return rows.map((row) => found(row, words.filter(isLoose)))
}

/** The query behind `matchingJawaban`; a test looks at its plan. */
export function matches(words: string[], limit: number): RawBuilder<Raw> {
  const from = sql`tanya_jawab t`
  const wish = { cari, from, key: sql`t.berkas_id`, where: sql<SqlBool>`t.terbit`, words, limit }
  return sql<Raw>`
    with ${bestMatches(wish)}
    select ${shown}, 0 as total, ${headline(sql`t.pertanyaan`, words.join(' '), words)} as tersorot
    from best
      join berkas b on b.id = best.id
      join tanya_jawab t on t.berkas_id = b.id
      join unit_kerja u on u.id = b.unit_kerja_id
    order by best.skor desc, b.nomor`
}

const found = ({ total: _total, tersorot, ...row }: Raw, loose: string[]): FoundJawab => ({
  ...row,
  potongan: pieces(tersorot, loose),
})
