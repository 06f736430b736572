import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { findBinaries } from '#src/db/embedded/binaries.ts'
import { findPlace } from '#src/db/embedded/place.ts'
import { openDatabase } from '#src/db/open.ts'

const asRoot = process.getuid?.() === 0

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function folder(mode: number): string {
  const made = mkdtempSync(join(tmpdir(), 'loket-data-'))
  chmodSync(made, mode)
  folders.push(made)
  return made
}

test('a folder too deep for a socket, with spaces and accents, works all the same', async () => {
  const data = join(folder(0o755), 'Dinas Komunikasi & Informatika é'.repeat(3), 'data')
  mkdirSync(join(data, '..'), { mode: 0o755 })
  const first = await openDatabase({ databaseUrl: undefined, data, postgres: 'auto' })
  const socket = new URL(first.url).searchParams.get('host') ?? ''
  folders.push(socket)
  const { rows } = await sql<{ safe: string; network: string }>`
    select current_setting('fsync') as safe, current_setting('listen_addresses') as network
  `.execute(first.db)
  expect(rows).toEqual([{ safe: 'on', network: '' }])
  await first.close()
  expect(existsSync(join(data, 'postgres/cluster/postmaster.pid'))).toBe(false)
})

test.runIf(asRoot)('a copied data folder does not share the database of the first', () => {
  const first = folder(0o700)
  const { home } = findPlace(first)
  folders.push(home)
  expect(readFileSync(join(first, 'postgres.lokasi'), 'utf8').trim()).toBe(home)
  expect(findPlace(first).home).toBe(home)

  const copy = folder(0o700)
  cpSync(first, copy, { recursive: true })
  expect(() => findPlace(copy)).toThrow(/LOKET_DATA: .* hanya salinannya/)

  rmSync(first, { recursive: true })
  expect(findPlace(copy).home, 'a folder that was moved keeps its database').toBe(home)
})

test('data of a version that is not here is told plainly', () => {
  expect(() => findBinaries('auto', 9, undefined, tmpdir())).toThrow(
    /Folder data dibuat oleh PostgreSQL 9, tetapi versi itu tidak ditemukan \(ditemukan: /,
  )
})
