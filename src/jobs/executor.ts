import { CompiledQuery } from 'kysely'
import type { ConnectionOptions } from 'pg-boss'
import type { Db } from '#src/db/client.ts'

/**
 * Lets pg-boss speak through our pool, or inside a transaction of ours: a job is then there when the
 * transaction commits, and was never there when it does not.
 */
export function executor(db: Db): NonNullable<ConnectionOptions['db']> {
  // pg-boss names its own columns, half of them already in camelCase.
  const plain = db.withoutPlugins()
  return {
    executeSql: (text, values = []) =>
      values.length === 0 && !db.isTransaction
        ? plain.connection().execute((one) => runScript(one, text))
        : run(plain, text, values),
  }
}

/** Several statements at once, `begin` and `commit` among them: on one connection, given back clean. */
async function runScript(one: Db, text: string) {
  try {
    return await run(one, text, [])
  } catch (error) {
    // The next to use the connection would find itself in the transaction that failed.
    await run(one, 'rollback', [])
    throw error
  }
}

async function run(db: Db, text: string, values: unknown[]) {
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]))
  // A script answers with one list for each of its statements.
  return { rows: rows.flat() }
}
