import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serverAccount } from '#src/db/embedded/account.ts'
import { findBinaries } from '#src/db/embedded/binaries.ts'
import { type Cluster, initialise, start, stop } from '#src/db/embedded/cluster.ts'
import { connect, openSql, socketUrl } from '#src/db/client.ts'
import { migrate } from '#src/db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket folder of this run's server; `test/support/database.ts` reads it. */
    postgresSocket: string
  }
}

const PREFIX = 'loket-test-'

/** One throwaway server for the whole run, without fsync, with a migrated template in it. */
export async function setup(project: TestProject) {
  await sweep()
  const cluster = throwaway()
  const binaries = findBinaries(
    process.env.LOKET_PG_BIN ?? 'auto',
    undefined,
    cluster.account,
    cluster.socketFolder,
  )
  initialise(cluster, binaries, true)
  await start(cluster, binaries, [
    'fsync=off',
    'full_page_writes=off',
    'synchronous_commit=off',
    'max_connections=200',
    'shared_buffers=64MB',
  ])
  await makeTemplate(cluster.socketFolder)
  project.provide('postgresSocket', cluster.socketFolder)
  return async () => {
    await stop(cluster.folder)
    rmSync(cluster.socketFolder, { recursive: true, force: true })
  }
}

function throwaway(): Cluster {
  const account = serverAccount()
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  if (account) chownSync(home, account.uid, account.gid)
  return { folder: join(home, 'cluster'), socketFolder: home, log: join(home, 'log'), account }
}

async function makeTemplate(socket: string) {
  const sql = openSql(socketUrl(socket, 'postgres'), { size: 1 })
  await sql.unsafe('create database loket_template')
  await sql.end()
  const url = socketUrl(socket, 'loket_template')
  await migrate(url)
  const db = connect(url, { size: 1 })
  // Until the reference seeds exist the template is only migrated.
  if (existsSync('seeds/reference/index.ts')) {
    const { seedReference } = await import('#seeds/reference/index.ts')
    await seedReference(db, new Date('2026-01-05T01:00:00Z'))
  }
  await db.destroy()
}

/** Servers of runs that were killed. */
async function sweep() {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) {
    if (existsSync(`/proc/${name.slice(PREFIX.length).split('-')[0]}`)) continue
    if (!existsSync('/proc/self')) return
    await stop(join(tmpdir(), name, 'cluster'))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}
