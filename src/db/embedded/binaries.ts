import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Account } from '#src/db/embedded/account.ts'
import { packagedBinaries } from '#src/db/embedded/packaged.ts'
import { StartError } from '#src/config.ts'

/** A PostgreSQL that can be run: its folder of programs and its major version. */
export type Binaries = { bin: string; major: number }

/** Where to look. `auto`: installed, else the npm package. A path: only that folder of programs. */
export type BinaryChoice = 'auto' | 'installed' | 'embedded' | (string & {})

const OLDEST = 15

/**
 * Finds a PostgreSQL that `account` can run; `major` set: only that version, because the data
 * folder was made by it. `copies` is a folder where the npm package's programs may be copied to
 * when they cannot be run where they are.
 * @throws StartError when there is none
 */
export function findBinaries(
  choice: BinaryChoice,
  major: number | undefined,
  account: Account | undefined,
  copies: string,
): Binaries {
  const seen: number[] = []
  for (const find of sources(choice, account, copies)) {
    for (const bin of find()) {
      const found = majorOf(bin, account)
      if (found === undefined) continue
      if (major === undefined ? found >= OLDEST && hasTrigram(bin, account) : found === major)
        return { bin, major: found }
      seen.push(found)
    }
  }
  throw new StartError(missing(choice, major, [...new Set(seen)]))
}

function missing(choice: BinaryChoice, major: number | undefined, seen: number[]): string {
  const others = seen.length > 0 ? ` (ditemukan: ${seen.join(', ')})` : ''
  const setting = choice === 'auto' ? '' : 'LOKET_PG_BIN: '
  if (major === undefined)
    return `${setting}PostgreSQL ${OLDEST} atau lebih baru tidak ditemukan${others}. Pasang PostgreSQL, atau isi DATABASE_URL dengan alamat server lain.`
  return `${setting}Folder data dibuat oleh PostgreSQL ${major}, tetapi versi itu tidak ditemukan${others}. Pasang PostgreSQL ${major}, atau pindahkan isinya dengan pg_dump dan isi DATABASE_URL.`
}

function sources(choice: BinaryChoice, account: Account | undefined, copies: string) {
  const packaged = () => packagedBinaries((bin) => majorOf(bin, account) !== undefined, copies)
  if (choice === 'embedded') return [packaged]
  if (choice === 'installed') return [installed]
  if (choice === 'auto') return [installed, packaged]
  return [() => [choice]]
}

/** Folders of installed servers, the newest first. */
function installed(): string[] {
  const versioned = [
    '/usr/lib/postgresql',
    '/usr/local/lib/postgresql',
    '/opt/homebrew/opt',
    '/usr',
  ]
    .filter((parent) => existsSync(parent))
    .flatMap((parent) => readdirSync(parent).map((name) => ({ parent, name })))
    .filter(({ name }) => /^(\d+|pgsql-\d+|postgresql@\d+)$/.test(name))
    .map(({ parent, name }) => ({
      bin: join(parent, name, 'bin'),
      major: Number(/\d+$/.exec(name)),
    }))
    .sort((a, b) => b.major - a.major)
    .map(({ bin }) => bin)
  const onPath = (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, 'postgres'))
    .filter((program) => program.startsWith('/') && existsSync(program))
    .map((program) => dirname(realpathSync(program)))
  return [...new Set([...versioned, ...onPath])].filter((bin) => existsSync(join(bin, 'initdb')))
}

/** Runs the program itself: a wrong architecture, a missing library or a closed folder all show. */
function majorOf(bin: string, account: Account | undefined): number | undefined {
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
    timeout: 20_000,
  })
  const major = /PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1]
  return major ? Number(major) : undefined
}

/** Some distributions ship contrib apart; without pg_trgm the search cannot work. */
function hasTrigram(bin: string, account: Account | undefined): boolean {
  const { stdout } = spawnSync(join(bin, 'pg_config'), ['--sharedir'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  })
  const share = stdout?.trim()
  return !share || existsSync(join(share, 'extension', 'pg_trgm.control'))
}
