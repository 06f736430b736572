import { type Config, StartError } from '#src/config.ts'
import { connect, type Db, openSql } from '#src/db/client.ts'
import { openEmbedded } from '#src/db/embedded/server.ts'
import { migrate } from '#src/db/migrate.ts'

/** A migrated database, ready for use by a server or a command. */
export type OpenDatabase = {
  db: Db
  url: string
  /** Ends the pool and, where the server is our own and nobody else uses it, stops it. */
  close: () => Promise<void>
}

/**
 * Opens the database of the settings: the one at DATABASE_URL, or the server of our own in
 * LOKET_DATA, and brings it to the newest shape.
 * @throws StartError when the server cannot be reached, is too old, or cannot be started
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'data' | 'postgres'>,
): Promise<OpenDatabase> {
  const own = config.databaseUrl ? undefined : await openEmbedded(config.data, config.postgres)
  const url = config.databaseUrl ?? own?.url ?? ''
  try {
    if (!own) await assertUsable(url)
    await migrate(url)
  } catch (error) {
    await own?.leave()
    throw error
  }
  const db = connect(url)
  return {
    db,
    url,
    close: async () => {
      await db.destroy()
      await own?.leave()
    },
  }
}

const OLDEST = 15

async function assertUsable(url: string) {
  const sql = openSql(url, { size: 1 })
  try {
    const [row] = await sql<{ version: number }[]>`
      select current_setting('server_version_num')::int / 10000 as version`
    if (row && row.version < OLDEST)
      throw new StartError(`DATABASE_URL: PostgreSQL ${row.version} terlalu lama; perlu ${OLDEST}.`)
  } catch (error) {
    if (error instanceof StartError) throw error
    // The driver's message may show the address; its code says enough.
    const code = error instanceof Error && 'code' in error ? error.code : 'salah'
    throw new StartError(`DATABASE_URL: basis data tidak dapat dibuka (${String(code)}).`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
