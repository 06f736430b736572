import type { CompiledQuery, KyselyPlugin, QueryId, RootOperationNode } from 'kysely'
import type { Db } from '#src/db/client.ts'

/** A statement as the driver gets it. */
export type Statement = { text: string; parameters: unknown[] }

/** The statements that `ask` sends, in their order; they are sent, too. */
export async function record(db: Db, ask: (db: Db) => Promise<unknown>): Promise<Statement[]> {
  const asked = new Map<unknown, RootOperationNode>()
  const sent = new Map<QueryId, RootOperationNode>()
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      asked.set(queryId, node)
      return node
    },
    // Parts of a statement are transformed as the whole is; only the whole has a result.
    transformResult: async ({ queryId, result }) => {
      sent.set(queryId, asked.get(queryId)!)
      return result
    },
  }
  await ask(db.withPlugin(plugin))
  // The plugin stands last, so names are already as the database knows them.
  const executor = db.withoutPlugins().getExecutor()
  return [...sent].map(([queryId, node]) => {
    const { sql, parameters }: CompiledQuery = executor.compileQuery(node, queryId)
    return { text: sql, parameters: [...parameters] }
  })
}
