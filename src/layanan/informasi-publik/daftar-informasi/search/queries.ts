import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { DaftarInformasi } from '#src/db/schema.ts'
import { type Piece, pieces } from '#src/db/search/marks.ts'
import { asked, bestMatches, headline, looseWords, says, score } from '#src/db/search/text.ts'
import { contentWords, isLoose } from '#src/db/search/words.ts'

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
  const { rows } = await cataloguePage(by, page).execute(db)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => found(row, looseWords(by.q))),
  }
}

/** The query behind `searchCatalogue`; a test looks at its plan. */
export function cataloguePage(
  by: CatalogueFilter,
  { limit, offset }: { limit: number; offset: number },
): RawBuilder<Raw> {
  return sql<Raw>`
    with ${asked(by.q)},
    hit as (
      select d.*, ${by.q ? score(cari) : sql`0::real`} as skor, b.nomor, u.nama as unit,
        count(*) over ()::int as total
      from daftar_informasi d
        join berkas b on b.id = d.berkas_id
        join unit_kerja u on u.id = b.unit_kerja_id
      where ${fits(by)}
      order by skor desc, d.diperbarui_pada desc, b.nomor
      limit ${limit} offset ${offset})
    select hit.nomor, hit.ringkasan, hit.kategori, hit.diperbarui_pada, hit.unit, hit.total,
      ${by.q ? headline(sql`hit.ringkasan`, by.q) : sql`hit.ringkasan`} as tersorot,
      ${filesOf(sql`hit.berkas_id`)} as berkas
    from hit
    order by hit.skor desc, hit.diperbarui_pada desc, hit.nomor`
}

/** How many published entries of each category and unit fit the search. */
export async function countCatalogue(db: Db, q: string) {
  const { rows } = await sql<{ kategori: string; kode: string; unit: string; jumlah: number }>`
    with ${asked(q)}
    select d.kategori, u.kode, u.nama as unit, count(*)::int as jumlah
    from daftar_informasi d
      join berkas b on b.id = d.berkas_id
      join unit_kerja u on u.id = b.unit_kerja_id
    where ${fits({ q, kategori: '', unit: '' })}
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

function fits({ q, kategori, unit }: CatalogueFilter): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`d.terbit`]
  if (kategori) conditions.push(sql<SqlBool>`d.kategori = ${kategori}`)
  if (unit) conditions.push(sql<SqlBool>`u.kode = ${unit}`)
  if (q) conditions.push(says(cari))
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

const cari = sql`d.cari`

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
  const { rows } = await matches(words, limit).execute(db)
  return rows.map((row) => found(row, words.filter(isLoose)))
}

/** The query behind `matchingInformasi`; a test looks at its plan. */
export function matches(words: string[], limit: number): RawBuilder<Raw> {
  const from = sql`daftar_informasi d`
  const wished = { cari, from, key: sql`d.berkas_id`, where: sql<SqlBool>`d.terbit`, words, limit }
  return sql<Raw>`
    with ${bestMatches(wished)}
    select b.nomor, d.ringkasan, d.kategori, d.diperbarui_pada, u.nama as unit, 0 as total,
      ${headline(sql`d.ringkasan`, words.join(' '), words)} as tersorot,
      ${filesOf(sql`b.id`)} as berkas
    from best
      join berkas b on b.id = best.id
      join daftar_informasi d on d.berkas_id = b.id
      join unit_kerja u on u.id = b.unit_kerja_id
    order by best.skor desc, b.nomor`
}

const found = ({ total: _total, tersorot, ...row }: Raw, loose: string[]): Found => ({
  ...row,
  potongan: pieces(tersorot, loose),
})
