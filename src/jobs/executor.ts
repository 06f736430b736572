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
    executeSql: async (text, values = []) => {
      const { rows } = await plain.executeQuery(CompiledQuery.raw(text, [...values]))
      // A script of several statements answers with one list for each.
      return { rows: rows.flat() }
    },
  }
}
