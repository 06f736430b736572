import { openSql } from '#src/db/client.ts'

/** One process's share in a server of our own. */
export type Presence = {
  url: string
  /** Gives up the share; true when nobody else holds one: then the server is ours to stop. */
  leaveAsLast: () => Promise<boolean>
}

const LOCK = 1_819_239_275

/**
 * Says "this process uses the server at `url`" with a shared lock that dies with its connection,
 * and makes the database `loket`. `lost` is called when the connection breaks before we leave.
 */
export async function holdPresence(url: string, lost: () => void): Promise<Presence> {
  let held = false
  const sql = openSql(url, {
    size: 1,
    name: 'loket hadir',
    statementTimeout: 0,
    keep: true,
    onClose: () => {
      if (!held) return
      held = false
      void sql.end({ timeout: 0 })
      lost()
    },
  })
  try {
    await sql`select pg_advisory_lock_shared(${LOCK})`
    await makeDatabase(sql)
    held = true
  } catch (error) {
    await sql.end({ timeout: 0 })
    throw error
  }
  return {
    url,
    leaveAsLast: async () => {
      if (!held) return false
      held = false
      await sql`select pg_advisory_unlock_shared(${LOCK})`
      const [row] = await sql<{ alone: boolean }[]>`select pg_try_advisory_lock(${LOCK}) as alone`
      await sql.end({ timeout: 1 })
      return row?.alone ?? false
    },
  }
}

async function makeDatabase(sql: ReturnType<typeof openSql>) {
  const found = await sql`select from pg_database where datname = 'loket'`
  if (found.length > 0) return
  // Two first starts at once: the second finds it made.
  await sql`create database loket`.catch((error: { code?: string }) => {
    if (error.code !== '42P04' && error.code !== '23505') throw error
  })
}
