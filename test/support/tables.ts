import { sql } from 'kysely'
import type { Db } from '#src/db/client.ts'

/** What stands in every table, as one hash each: to see whether anything changed, and where. */
export async function everyTable(db: Db): Promise<Record<string, string>> {
  const { rows: tables } = await sql<{ nama: string }>`
    select quote_ident(table_name) as nama from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
  const hashes = tables.map(
    ({ nama }) => sql<{ nama: string; hash: string }>`
      select ${nama} as nama,
        md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as hash
      from ${sql.raw(nama)} t`,
  )
  const { rows } = await sql<{ nama: string; hash: string }>`${sql.join(
    hashes,
    sql` union all `,
  )}`.execute(db)
  return Object.fromEntries(rows.map(({ nama, hash }) => [nama, hash]))
}
