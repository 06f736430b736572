import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { hashPassword } from '#src/auth/password.ts'
import { insertPetugas } from '#src/auth/queries.ts'
import { newId } from '#src/db/id.ts'
import { look, signIn } from '#test/luck/office.ts'
import { type Answer, ask, deskForm, nomorIn } from '#test/luck/visitor.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { type Loket, startServer } from '#test/support/server.ts'

vi.setConfig({ testTimeout: 480_000 })

const EMAIL = 'rina.rekaan@contoh.go.id'
const SANDI = 'gerimis di tepi Kapuas'

let database: TestDatabase
let loket: Loket
let nomor: string
let kode: string
beforeAll(async () => {
  database = await createDatabase()
  loket = await startServer(database.url)
  await look(database.url, async (db) =>
    insertPetugas(db, {
      id: newId(),
      nama: 'Rina Rekaan',
      email: EMAIL,
      jabatan: 'Pranata Humas',
      peran: ['petugas'],
      sandi: await hashPassword(SANDI),
      dibuatPada: new Date(),
    }),
  )
  const cookie = await signIn(database.url, ['petugas'])
  nomor = nomorIn(await ask(loket.address, '/meja/baru', { cookie }, deskForm()))!
  const shown = await ask(loket.address, `/meja/permohonan/${nomor}/kode`, { cookie }, {})
  kode = /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}/.exec(shown.text)![0]
})
afterAll(async () => {
  await loket?.end('SIGTERM')
  await database?.drop()
})

const enter = (surel: string, sandi: string, from: string) =>
  ask(loket.address, '/masuk', { from }, { surel, sandi })
const track = (number: string, code: string, from: string) =>
  ask(loket.address, '/lacak', { from }, { nomor: number, kode: code })

/** What the reader is told, without what they typed themselves. */
const told = ({ text }: Answer) => parse(text).querySelector('.problems')?.text.trim()

function expectRefused({ status, headers, text }: Answer) {
  expect(status).toBe(429)
  const wait = Number(headers.get('Retry-After'))
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(15 * 60)
  expect(text).toContain('Terlalu banyak percobaan')
  expect(text).toMatch(/Kode rujukan: <b class="nomor">/)
}

/** Twenty guesses one after another: five are looked at, and told the same; the rest is refused. */
async function guess(one: (at: number) => Promise<Answer>): Promise<string | undefined> {
  const answers: Answer[] = []
  for (let at = 0; at < 20; at++) answers.push(await one(at))
  expect(answers.slice(0, 5).map(({ status }) => status)).toEqual(Array(5).fill(422))
  answers.slice(5).forEach(expectRefused)
  const words = new Set(answers.slice(0, 5).map(told))
  expect(words.size).toBe(1)
  return [...words][0]
}

test('whoever guesses a password is stopped; the petugas and everybody else come in', async () => {
  const real = await guess((at) => enter(EMAIL, `tebakan ${at}`, '203.0.113.1'))
  const nobody = await guess((at) => enter('hantu@contoh.go.id', `tebakan ${at}`, '203.0.113.2'))
  expect(real).toBe(nobody)
  expectRefused(await enter(EMAIL, SANDI, '203.0.113.1'))
  expect((await enter(EMAIL, SANDI, '203.0.113.3')).status).toBe(303)
})

test('whoever tries one email after another is stopped as well', async () => {
  const statuses: number[] = []
  for (let at = 0; at < 35; at++)
    statuses.push((await enter(`orang${at}@contoh.go.id`, 'tebakan', '203.0.113.4')).status)
  expect(statuses).toEqual([...Array(30).fill(422), ...Array(5).fill(429)])
  expect((await enter(EMAIL, SANDI, '203.0.113.5')).status).toBe(303)
})

test('whoever guesses a kode lacak is stopped and does not learn whether the number exists', async () => {
  const real = await guess((at) => track(nomor, `0000-0000-00${10 + at}`, '203.0.113.6'))
  const nobody = await guess((at) => track('PI-2020-9999', `0000-0000-00${10 + at}`, '203.0.113.7'))
  expect(real).toBe(nobody)
  expectRefused(await track(nomor, kode, '203.0.113.6'))
})

test('the owner of the number comes in while others guess at it', async () => {
  const guesses = Array.from({ length: 50 }, (_, at) =>
    track(nomor, `1111-1111-11${10 + at}`, `198.51.100.${at}`),
  )
  const owner = await track(nomor, kode, '203.0.113.8')
  expect((await Promise.all(guesses)).every(({ status }) => status === 422)).toBe(true)
  expect([owner.status, owner.location]).toEqual([303, '/lacak/berkas'])
  expect((await track(nomor, kode, '203.0.113.9')).status).toBe(303)
})

test('whoever tries one number after another is stopped', async () => {
  const statuses: number[] = []
  for (let at = 0; at < 35; at++)
    statuses.push((await track(`PI-2026-${4000 + at}`, kode, '203.0.113.10')).status)
  expect(statuses).toEqual([...Array(30).fill(422), ...Array(5).fill(429)])
})
