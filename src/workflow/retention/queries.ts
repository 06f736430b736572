import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Trx } from '#src/workflow/queries.ts'
import { HAPUS_IDENTITAS } from '#src/workflow/retention/gone.ts'

/** Which scans may go: of cases that ended before a moment, with no open case of these kinds on them. */
export type Over = { before: Date; disputes: readonly string[] }

/** The cases that have identity scans that may go, those that ended first at the front. */
export async function identityOver(db: Db, over: Over): Promise<string[]> {
  const { rows } = await sql<{ nomor: string }>`
    select b.nomor ${scansOver(over)} group by b.nomor, b.selesai_pada order by b.selesai_pada, b.nomor`.execute(
    db,
  )
  return rows.map(({ nomor }) => nomor)
}

/** Whether this case, which is locked, has identity scans that may go. */
export async function isIdentityOver(trx: Trx, nomor: string, over: Over): Promise<boolean> {
  const { rows } = await sql`select ${scansOver(over)} and b.nomor = ${nomor} limit 1`.execute(trx)
  return rows.length > 0
}

/** How many identity scans may go, and of how many cases. */
export async function countIdentityOver(db: Db, over: Over) {
  const { rows } = await sql<{ pindaian: number; berkas: number }>`
    select count(*)::int as pindaian, count(distinct b.id)::int as berkas ${scansOver(over)}`.execute(
    db,
  )
  return rows[0]!
}

const scansOver = ({ before, disputes }: Over) => sql`
  from lampiran l join berkas b on b.id = l.berkas_id
  where l.jenis = 'identitas' and l.rahasia and b.selesai_pada < ${before}
    and not exists (
      with recursive turunan as (
        select c.nomor, c.prosedur, c.selesai_pada from berkas c where c.asal = b.nomor
        union
        select d.nomor, d.prosedur, d.selesai_pada from turunan t join berkas d on d.asal = t.nomor
      )
      select from turunan where selesai_pada is null and prosedur = any(${[...disputes]}::text[])
    )`

/** When which of these bytes, by their hash, were let go of under retention, as the jejak of these cases says. */
export async function identityGone(db: Db, berkasIds: readonly string[], sidik: readonly string[]) {
  const { rows } = await sql<{ sidik: string; pada: Date }>`
    select satu->>'sidik' as sidik, j.pada
    from jejak j cross join lateral jsonb_array_elements(j.rincian->'berkas') satu
    where j.berkas_id = any(${[...berkasIds]}::uuid[]) and j.perbuatan = ${HAPUS_IDENTITAS}
      and satu->>'sidik' = any(${[...sidik]}::text[])`.execute(db)
  return new Map(rows.map((row) => [row.sidik, row.pada]))
}
