import type { Config } from '#src/config.ts'
import { connect, type Db } from '#src/db/client.ts'
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
 * @throws StartError when a server of our own cannot be started; the driver's error otherwise
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'data' | 'postgres'>,
): Promise<OpenDatabase> {
  const own = config.databaseUrl ? undefined : await openEmbedded(config.data, config.postgres)
  const url = config.databaseUrl ?? own?.url ?? ''
  try {
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
