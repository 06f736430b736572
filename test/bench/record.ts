import type { CompiledQuery, KyselyPlugin, RootOperationNode } from 'kysely'
import type { Db } from '#src/db/client.ts'

/** A statement as the driver gets it. */
export type Statement = { text: string; parameters: unknown[] }

/** The statements that `ask` sends, in their order; they are sent, too. */
export async function record(db: Db, ask: (db: Db) => Promise<unknown>): Promise<Statement[]> {
  const nodes: { node: RootOperationNode; queryId: never }[] = []
  const plugin: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      nodes.push({ node, queryId: queryId as never })
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await ask(db.withPlugin(plugin))
  // The plugin stands last, so names are already as the database knows them.
  const executor = db.withoutPlugins().getExecutor()
  return nodes.map(({ node, queryId }) => {
    const { sql, parameters }: CompiledQuery = executor.compileQuery(node, queryId)
    return { text: sql, parameters: [...parameters] }
  })
}
