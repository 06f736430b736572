import { Migrator } from 'kysely/migration'
import { migrations } from '#migrations/index.ts'
import { connect } from '#src/db/client.ts'

/**
 * Brings the database at `url` to the newest shape and gives the names of the migrations that ran.
 * Several processes may start at once: an advisory lock lets one of them run each migration.
 * @throws the error of the migration that failed; nothing of this run is kept then
 */
export async function migrate(url: string): Promise<string[]> {
  const db = connect(url, { size: 1, name: 'loket migrasi', statementTimeout: 0 })
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
    const { error, results } = await migrator.migrateToLatest()
    if (error) throw error
    return (results ?? []).map(({ migrationName }) => migrationName)
  } finally {
    await db.destroy()
  }
}
