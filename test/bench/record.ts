import { CamelCasePlugin, Kysely } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import { type Db, openSql } from '#src/db/client.ts'
import type { Database } from '#src/db/schema.ts'

/** A statement as the driver gets it. */
export type Statement = { text: string; parameters: unknown[] }

/** The statements that `ask` sends to the database at `url`, in their order. */
export async function record(url: string, ask: (db: Db) => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const db = new Kysely<Database>({
    dialect: new PostgresJSDialect({ postgres: openSql(url, { size: 1 }) as never }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ level, query: { sql, parameters } }) => {
      if (level === 'query' && !transactional.test(sql))
        sent.push({ text: sql, parameters: [...parameters] })
    },
  })
  await ask(db)
  await db.destroy()
  return sent
}

const transactional = /^(begin|start transaction|commit|rollback)/i
