import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { insertPetugas } from '#src/auth/queries.ts'
import { startSession } from '#src/auth/session.ts'
import { connect, type Db, openSql, socketUrl } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { startThrowaway, type Throwaway } from '#test/support/cluster.ts'

/** A PostgreSQL of its own that flushes to disk as one with real data does, and an empty database. */
export type Strongroom = Throwaway & {
  url: string
  /** `kill -9` of the server and all its sessions at once, as when the machine loses power. */
  kill: () => Promise<void>
  /** Everything in it stands still for so long (ms), as on a machine whose disk does not answer. */
  freeze: (ms: number) => Promise<void>
}

export async function openStrongroom(): Promise<Strongroom> {
  const server = await startThrowaway(['fsync=on', 'full_page_writes=on', 'synchronous_commit=on'])
  const sql = openSql(socketUrl(server.socket, 'postgres'), { size: 1 })
  await sql.unsafe('create database loket')
  await sql.end()
  return {
    ...server,
    url: socketUrl(server.socket, 'loket'),
    kill: async () => {
      const all = processesOf(server.socket)
      signal(all, 'SIGKILL')
      while (all.some(isThere)) await sleep(20)
    },
    freeze: async (ms) => {
      const all = processesOf(server.socket)
      signal(all, 'SIGSTOP')
      await sleep(ms)
      signal(all, 'SIGCONT')
    },
  }
}

/** The postmaster first, so that it starts nothing new while the others are told. */
function processesOf(socket: string): number[] {
  const file = readFileSync(join(socket, 'cluster/postmaster.pid'), 'utf8')
  const postmaster = Number(file.split('\n')[0])
  return [postmaster, ...childrenOf(postmaster)]
}

function signal(pids: number[], name: NodeJS.Signals) {
  for (const pid of pids.filter(isThere)) process.kill(pid, name)
}

const childrenOf = (parent: number) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number)

/** What `/proc/PID/stat` says behind the name in brackets: state, parent. */
const statOf = (pid: string) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
  } catch {
    return []
  }
}

const parentOf = (pid: string) => Number(statOf(pid)[1])

/** Whether a process runs: one that is dead and not yet buried does not. */
export const isThere = (pid: number) => {
  const [state] = statOf(String(pid))
  return state !== undefined && state !== 'Z'
}

/** Memory that a process holds, in MB. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024
}

/** Somebody with this role, signed in at the Loket on this database; gives the cookie. */
export async function signIn(url: string, peran: Role[]): Promise<string> {
  return look(url, async (db) => {
    const id = newId()
    const now = new Date()
    await insertPetugas(db, {
      id,
      nama: `Uji ${peran.join(' ')}`,
      email: `${id}@contoh.go.id`,
      jabatan: 'Pranata Humas',
      peran,
      sandi: 'tidak dipakai',
      dibuatPada: now,
    })
    return `sesi=${await startSession(db, id, {}, now)}`
  })
}

/** Looks into the database and closes it again. */
export async function look<T>(url: string, read: (db: Db) => Promise<T>): Promise<T> {
  const db = connect(url, { size: 2, name: 'uji' })
  try {
    return await read(db)
  } finally {
    await db.destroy()
  }
}
