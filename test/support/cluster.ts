import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverAccount } from '#src/db/embedded/account.ts'
import { findBinaries } from '#src/db/embedded/binaries.ts'
import { type Cluster, initialise, start, stop } from '#src/db/embedded/cluster.ts'

/** Temporary folders of ours begin so; the number of the process that made one follows. */
export const PREFIX = 'loket-test-'

export type Throwaway = {
  socket: string
  start: () => Promise<void>
  stop: () => Promise<void>
  /** Stops it and removes the folder. */
  remove: () => Promise<void>
}

/** A PostgreSQL in a temporary folder, started, without fsync: for tests, never for data. */
export async function startThrowaway(settings: string[] = []): Promise<Throwaway> {
  const account = serverAccount()
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  if (account) chownSync(home, account.uid, account.gid)
  const cluster: Cluster = {
    folder: join(home, 'cluster'),
    socketFolder: home,
    log: join(home, 'log'),
    account,
  }
  const binaries = findBinaries(process.env.LOKET_PG_BIN ?? 'auto', undefined, account, home)
  initialise(cluster, binaries, true)
  const throwaway = {
    socket: home,
    start: async () => {
      await start(cluster, binaries, [...unsafe, ...settings])
    },
    stop: () => stop(cluster.folder),
    remove: async () => {
      await stop(cluster.folder)
      rmSync(home, { recursive: true, force: true })
    },
  }
  await throwaway.start()
  return throwaway
}

const unsafe = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_connections=200',
  'shared_buffers=64MB',
]
