import { openSql } from '#src/db/client.ts'
import { own } from '#test/bench/fill/own.ts'
import { shared } from '#test/bench/fill/shared.ts'
import { plans } from '#test/bench/fill/shares.ts'
import { cases, functions, people } from '#test/bench/fill/words.ts'

/**
 * Writes about `count` finished and open cases of every procedure straight into the tables: three
 * years of them, in every status, each with its own row, jejak, clocks and, where it has them, parts
 * of units, papers and files. The words are plausible, the hashes are not a chain.
 */
export async function fill(url: string, count: number): Promise<void> {
  const sql = openSql(url, { size: 1, statementTimeout: 0 })
  const given = JSON.stringify(plans(count))
  await sql.begin(async (trx) => {
    await trx.unsafe('set local synchronous_commit = off')
    await trx.unsafe(functions)
    await trx.unsafe(people, [count])
    for (const statement of [cases, ...shared, ...own])
      await trx.unsafe(statement, statement.includes('$1') ? [given] : [])
  })
  await sql.unsafe('vacuum analyze')
  await sql.unsafe('checkpoint')
  await sql.end()
}
