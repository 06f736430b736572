import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'

/** Where reading the jejak has come to: cases in order of their id, then the office's own chain. */
export type Place = { berkasId: string | null; urutan: number }

/**
 * The next rows of jejak after a place, in the order of the chains, each with what its case says of
 * its own chain. `only` narrows it to one case.
 */
export function nextJejak(db: Db, after: Place | undefined, max: number, only?: string) {
  return db
    .selectFrom('jejak')
    .leftJoin('berkas', 'berkas.id', 'jejak.berkasId')
    .selectAll('jejak')
    .select(['berkas.nomor', 'berkas.jejakJumlah', 'berkas.jejakHash'])
    .$if(only !== undefined, (query) => query.where('jejak.berkasId', '=', only!))
    .$if(after !== undefined, (query) => query.where(isAfter(after!)))
    .orderBy('jejak.berkasId')
    .orderBy('jejak.urutan')
    .limit(max)
    .execute()
}

const isAfter = ({ berkasId, urutan }: Place) =>
  berkasId === null
    ? sql<boolean>`jejak.berkas_id is null and jejak.urutan > ${urutan}`
    : sql<boolean>`((jejak.berkas_id, jejak.urutan) > (${berkasId}::uuid, ${urutan}::int) or jejak.berkas_id is null)`

/** The id of a case by its nomor. */
export async function findId(db: Db, nomor: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('berkas')
    .select('id')
    .where('nomor', '=', nomor)
    .executeTakeFirst()
  return row?.id
}

/** Cases without any jejak: every case begins with one. */
export function casesWithoutJejak(db: Db, max: number) {
  return db
    .selectFrom('berkas')
    .select('nomor')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom('jejak').select('jejak.id').whereRef('jejak.berkasId', '=', 'berkas.id')),
      ),
    )
    .orderBy('nomor')
    .limit(max)
    .execute()
}

type Numbered = { seri: string; tahun: number; urut: number }

/** Numbers that were given out and that no case and no paper has. */
export async function missingNumbers(db: Db, max: number): Promise<Numbered[]> {
  const { rows } = await sql<Numbered>`
    with dipakai as (${used})
    select n.seri, n.tahun, g.urut
    from nomor_urut n cross join lateral generate_series(1, n.terakhir) as g (urut)
    where not exists (select from dipakai d where d.seri = n.seri and d.tahun = n.tahun and d.urut = g.urut)
    order by 1, 2, 3 limit ${max}`.execute(db)
  return rows
}

/** Numbers that stand on a case or a paper and were never given out. */
export async function unknownNumbers(db: Db, max: number): Promise<Numbered[]> {
  const { rows } = await sql<Numbered>`
    with dipakai as (${used})
    select d.seri, d.tahun, d.urut from dipakai d left join nomor_urut n using (seri, tahun)
    where n.terakhir is null or d.urut > n.terakhir
    order by 1, 2, 3 limit ${max}`.execute(db)
  return rows
}

const used = sql`
  select bagian[1] as seri, bagian[2]::int as tahun, bagian[3]::int as urut
  from (select regexp_match(nomor, '^(.+)-(\\d{4})-(\\d+)$') as bagian from berkas) b
  where bagian is not null
  union all
  select seri, tahun, urut from surat where seri is not null`

/** Papers and files whose bytes are not kept any more. */
export async function missingFiles(db: Db, max: number) {
  const { rows } = await sql<{ apa: string }>`
    select 'Surat ' || nomor_surat as apa from surat s
    where not exists (select from arsip a where a.sidik = s.sidik)
    union all
    select 'Berkas ' || nama from lampiran l
    where not exists (select from arsip a where a.sidik = l.sidik)
    limit ${max}`.execute(db)
  return rows
}

/** The next kept files after a sidik, each with whether its bytes are still those of its sidik. */
export async function nextArsip(db: Db, after: string, max: number) {
  const { rows } = await sql<{ sidik: string; sama: boolean; surat: string | null }>`
    select a.sidik, encode(sha256(a.isi), 'hex') = a.sidik as sama,
      (select nomor_surat from surat s where s.sidik = a.sidik limit 1) as surat
    from arsip a where a.sidik > ${after} order by a.sidik limit ${max}`.execute(db)
  return rows
}
