import { existsSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { seedReference } from '#seeds/reference/index.ts'
import { connect, openSql, socketUrl } from '#src/db/client.ts'
import { stop } from '#src/db/embedded/cluster.ts'
import { migrate } from '#src/db/migrate.ts'
import { PREFIX, startThrowaway } from '#test/support/cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket folder of this run's server; `test/support/database.ts` reads it. */
    postgresSocket: string
  }
}

/** One throwaway server for the whole run, with a migrated and seeded template in it. */
export async function setup(project: TestProject) {
  await sweep()
  const server = await startThrowaway()
  await makeTemplate(server.socket)
  project.provide('postgresSocket', server.socket)
  return server.remove
}

async function makeTemplate(socket: string) {
  const sql = openSql(socketUrl(socket, 'postgres'), { size: 1 })
  await sql.unsafe('create database loket_template')
  await sql.end()
  const url = socketUrl(socket, 'loket_template')
  await migrate(url)
  const db = connect(url, { size: 1 })
  await seedReference(db)
  await db.destroy()
}

/** Servers of runs that were killed. */
async function sweep() {
  if (!existsSync('/proc/self')) return
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) {
    if (existsSync(`/proc/${name.slice(PREFIX.length).split('-')[0]}`)) continue
    await stop(join(tmpdir(), name, 'cluster'))
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}
