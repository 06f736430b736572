import type { KyselyPlugin } from 'kysely'
import type { TestApp } from '#test/support/app.ts'

/** How many statements the application sends while it answers. */
export async function countQueries(
  desk: Pick<TestApp, 'db' | 'deps'>,
  ask: () => Promise<Response>,
): Promise<{ response: Response; queries: number }> {
  let queries = 0
  const counter: KyselyPlugin = {
    // Called for every part of a statement; its answer comes once.
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      queries += 1
      return result
    },
  }
  desk.deps.db = desk.db.withPlugin(counter)
  const response = await ask()
  desk.deps.db = desk.db
  return { response, queries }
}
