import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from '#src/config.ts'
import type { Account } from '#src/db/embedded/account.ts'
import type { Binaries } from '#src/db/embedded/binaries.ts'

/** A data folder of PostgreSQL, who runs it, and where its socket and its log are. */
export type Cluster = {
  folder: string
  socketFolder: string
  log: string
  account: Account | undefined
}

/** A running server, as its own pid file tells it. */
export type Running = { pid: number; socketFolder: string; port: number; status: string }

const START_SECONDS = 120
const LOG_BYTES = 5_000_000

/** The major version that made the data folder, or undefined when there is none yet. */
export function majorVersion(folder: string): number | undefined {
  const file = join(folder, 'PG_VERSION')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined
}

/**
 * Makes an empty data folder: UTF-8, the order of code points, checksums. `fast` leaves out the
 * flush to disk (tests).
 * @throws StartError with the last line PostgreSQL said
 */
export function initialise({ folder, account }: Cluster, { bin, major }: Binaries, fast = false) {
  const tries = [
    major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : [],
    ['--locale=C.UTF-8'],
    ['--locale=C'],
  ].filter((locale) => locale.length > 0)
  let said = ''
  for (const locale of tries) {
    const { status, stderr, error } = spawnSync(
      join(bin, 'initdb'),
      [
        '-D',
        folder,
        '-U',
        'postgres',
        '-E',
        'UTF8',
        '-A',
        'trust',
        '-k',
        ...locale,
        ...(fast ? ['-N'] : []),
      ],
      { ...account, cwd: '/', env: environment(), encoding: 'utf8' },
    )
    if (status === 0) return
    said = lastLine(stderr ?? '') || String(error?.message)
  }
  throw new StartError(`Folder data PostgreSQL tidak dapat dibuat di ${folder}: ${said}`)
}

/**
 * Starts the server in a process group of its own, so that Ctrl-C in the terminal reaches it only
 * through us, and waits until it answers. Without TCP: only the socket.
 * @throws StartError with the last line of its log
 */
export async function start(cluster: Cluster, { bin }: Binaries, settings: string[] = []) {
  const { folder, socketFolder, log, account } = cluster
  rotate(log)
  clearStalePid(folder)
  const out = openSync(log, 'a', 0o600)
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', folder, '-k', socketFolder, ...options([...quiet, ...settings])],
    { ...account, cwd: '/', env: environment(), detached: true, stdio: ['ignore', out, out] },
  )
  closeSync(out)
  const failed = new Promise<Error>((resolve) => child.once('error', resolve))
  const running = await Promise.race([whenReady(folder, child), failed])
  if (running instanceof Error || !running) {
    const said = running?.message ?? lastLine(existsSync(log) ? readFileSync(log, 'utf8') : '')
    throw new StartError(`PostgreSQL tidak dapat dijalankan (catatan: ${log}): ${said}`)
  }
  child.unref()
  return running
}

/** Stops a server fast: sessions are ended, everything acknowledged is on disk. */
export async function stop(folder: string, seconds = 30): Promise<void> {
  const running = readPidFile(folder)
  if (!running) return
  signal(running.pid, 'SIGINT')
  for (let i = 0; i < seconds * 50; i++) {
    if (!alive(running.pid) || readPidFile(folder)?.pid !== running.pid) break
    await sleep(20)
  }
  if (readPidFile(folder)?.pid === running.pid) signal(running.pid, 'SIGQUIT')
  for (let i = 0; i < 100 && alive(running.pid); i++) await sleep(20)
}

/** The server that runs on a data folder, also one left over from a killed process. */
export function findRunning(folder: string): Running | undefined {
  const running = readPidFile(folder)
  return running && isServer(running.pid) ? running : undefined
}

/** Waits while a server starts or stops; gives it when it is ready, undefined when it is gone. */
export async function settle(folder: string): Promise<Running | undefined> {
  for (let i = 0; i < START_SECONDS * 20; i++) {
    const running = findRunning(folder)
    if (!running || running.status === 'ready') return running
    await sleep(50)
  }
  throw new StartError(`PostgreSQL di ${folder} tidak kunjung siap.`)
}

// Nothing personal in its log: no statement, no DETAIL line with the values of a row.
const quiet = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_checkpoints=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
]

function options(settings: string[]): string[] {
  return settings.flatMap((setting) => ['-c', setting])
}

// The server must not be steered by PGDATA, PGOPTIONS or a locale of the person who starts it.
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_MESSAGES: 'C', LC_ALL: '' }
}

async function whenReady(folder: string, child: ChildProcess): Promise<Running | undefined> {
  for (let i = 0; i < START_SECONDS * 100 && child.exitCode === null && !child.signalCode; i++) {
    const running = readPidFile(folder)
    if (running?.pid === child.pid && running?.status === 'ready') return running
    await sleep(10)
  }
  return undefined
}

/** postmaster.pid: pid, data folder, start, port, socket folder, address, memory, status. */
function readPidFile(folder: string): Running | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!pid) return undefined
    return {
      pid,
      port: Number(lines[3]),
      socketFolder: lines[4] ?? '',
      status: lines[7]?.trim() ?? '',
    }
  } catch {
    return undefined
  }
}

/** After a restart of the machine the number may belong to some other program. */
function isServer(pid: number): boolean {
  if (!alive(pid)) return false
  try {
    return /\bpostgres\b/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return process.platform !== 'linux'
  }
}

function clearStalePid(folder: string) {
  const running = readPidFile(folder)
  if (!running || isServer(running.pid)) return
  rmSync(join(folder, 'postmaster.pid'), { force: true })
  rmSync(join(running.socketFolder, `.s.PGSQL.${running.port}.lock`), { force: true })
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch {
    // Already gone.
  }
}

function rotate(log: string) {
  if (existsSync(log) && statSync(log).size > LOG_BYTES) renameSync(log, `${log}.1`)
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n')
  return (lines.findLast((line) => /FATAL|ERROR|error:/.test(line)) ?? lines.at(-1) ?? '').trim()
}
