import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A Loket that runs as a process of its own. */
export type Loket = {
  pid: number
  /** `http://127.0.0.1:PORT` */
  address: string
  /** Everything it has printed so far: the greeting, the one-time password, its log. */
  said: () => string
  /** Sends a signal to it, or with `group` to all that was started with it; gives the exit code. */
  end: (signal: NodeJS.Signals, group?: boolean) => Promise<number | null>
}

export type Run = { folder?: string; words?: string[]; env?: Record<string, string> }

/**
 * Runs the real program on the database at `url` and waits for its greeting:
 *
 *     const loket = await startServer(url)
 *     afterAll(() => loket.end('SIGTERM'))
 *
 * @throws Error with what it printed, when it does not start
 */
export async function startServer(url: string, env: Record<string, string> = {}): Promise<Loket> {
  return run({ words: source, env: { ...(await settings(url)), ...env } })
}

/** As `startServer`, for a start that must fail: the exit code and what it printed. */
export async function failServer(url: string, env: Record<string, string>) {
  return runToEnd({ words: source, env: { ...(await settings(url)), ...env } })
}

const source = ['node', '--import', 'tsx', 'src/server.ts']

async function settings(url: string) {
  const data = await mkdtemp(join(tmpdir(), 'loket-data-'))
  process.once('exit', () => rmSync(data, { recursive: true, force: true }))
  return { DATABASE_URL: url, LOKET_KEY: key, LOKET_DATA: data }
}

/** The master key of tests: every process on one database needs the same. */
export const key = Buffer.alloc(32, 'uji').toString('base64')

/** Runs Loket in `folder` by `words`, with nothing of this process's environment but the path. */
export async function run(how: Run): Promise<Loket> {
  const { child, said, gone } = launch(how)
  await until(() => /Loket siap di/.test(said()) || child.exitCode !== null)
  const address = /Loket siap di (\S+)/.exec(said())?.[1]
  if (!address) throw new Error(said())
  const pid = Number(child.pid)
  return {
    pid,
    address,
    said,
    end: (signal, group = false) => {
      process.kill(group ? -pid : pid, signal)
      return gone
    },
  }
}

/** Runs it to its end, for starts that must fail. */
export async function runToEnd(how: Run): Promise<{ code: number | null; said: string }> {
  const { said, gone } = launch(how)
  return { code: await gone, said: said() }
}

/** Waits until `holds`, at most 240 s: what never comes must not wait for ever. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 2400; i++) {
    if (await holds()) return
    await sleep(100)
  }
  throw new Error('it did not come to that')
}

/** Only what a fresh machine has: nothing of the test run may steer it. */
export function environment(env: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return { PATH, HOME, LOG_LEVEL: 'warn', ...env } as NodeJS.ProcessEnv
}

function launch({ folder = '.', words = ['node', 'dist/server.js'], env = {} }: Run) {
  const [program = 'node', ...rest] = words
  const child = spawn(program, rest, {
    cwd: folder,
    // Whichever is free: one looked for beforehand may be taken by then.
    env: environment({ PORT: '0', ...env }),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const hear = (part: Buffer) => {
    said += part.toString()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const gone = new Promise<number | null>((done) => child.once('close', done))
  return { child, gone, said: () => said }
}
