import { connect, type Db } from '#src/db/client.ts'

/** A statement as the driver gets it. */
export type Statement = { text: string; parameters: unknown[] }

/** The statements that `ask` sends to the database at `url`, in their order. */
export async function record(url: string, ask: (db: Db) => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = []
  const db = connect(url, {
    size: 1,
    onAnswer: ({ sql, parameters }) => {
      if (!transactional.test(sql)) sent.push({ text: sql, parameters: [...parameters] })
    },
  })
  await ask(db)
  await db.destroy()
  return sent
}

const transactional = /^(begin|start transaction|commit|rollback)/i
