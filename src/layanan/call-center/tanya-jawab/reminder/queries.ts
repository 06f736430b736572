import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'
import type { Trx } from '#src/workflow/queries.ts'

export type Stale = { nomor: string; pertanyaan: string; diperiksaPada: Date }

/** Units that keep an entry that nobody looked at since `before`, and that were not mailed since `quiet`. */
export async function unitsToRemind(db: Db, before: Date, quiet: Date) {
  const { rows } = await sql<{ unitKerjaId: string; unit: string }>`
    select b.unit_kerja_id, u.nama as unit
    from tanya_jawab t
      join berkas b on b.id = t.berkas_id
      join unit_kerja u on u.id = b.unit_kerja_id
    group by 1, 2
    having min(t.diperiksa_pada) filter (where t.terbit) < ${before}
      and coalesce(max(t.diingatkan_pada) < ${quiet}, true)
    order by 1`.execute(db)
  return rows
}

/** Holds a unit until the transaction ends, so that it is reminded by one process. */
export async function holdUnit(trx: Trx, unitKerjaId: string) {
  await trx
    .selectFrom('unitKerja')
    .select('id')
    .where('id', '=', unitKerjaId)
    .forNoKeyUpdate()
    .execute()
}

/** What a unit must look at, the longest first, at most `limit`; none when it was mailed since `quiet`. */
export async function staleOf(
  trx: Trx,
  unitKerjaId: string,
  { before, quiet, limit }: { before: Date; quiet: Date; limit: number },
) {
  const { rows } = await sql<Stale & { total: number }>`
    select nomor, pertanyaan, diperiksa_pada, total
    from (
      select b.nomor, t.pertanyaan, t.diperiksa_pada, max(t.diingatkan_pada) over () as terakhir,
        (count(*) filter (where t.terbit and t.diperiksa_pada < ${before}) over ())::int as total,
        t.terbit
      from tanya_jawab t join berkas b on b.id = t.berkas_id
      where b.unit_kerja_id = ${unitKerjaId}) milik
    where terbit and diperiksa_pada < ${before} and coalesce(terakhir < ${quiet}, true)
    order by diperiksa_pada, nomor
    limit ${limit}`.execute(trx)
  return rows
}

/** Notes that the unit was mailed of an entry. */
export async function noteReminded(trx: Trx, berkasId: string, pada: Date) {
  await trx
    .updateTable('tanyaJawab')
    .set({ diingatkanPada: pada })
    .where('berkasId', '=', berkasId)
    .execute()
}
