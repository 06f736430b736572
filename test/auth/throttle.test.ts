import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgiveAll, forgiveOne, throttle, useOnce } from '#src/auth/throttle.ts'
import { TooMany } from '#src/errors.ts'
import { deriveKeys } from '#src/secrets.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'

let database: TestDatabase
let place: { db: TestDatabase['db']; keys: ReturnType<typeof deriveKeys> }
beforeAll(async () => {
  database = await createDatabase()
  place = { db: database.db, keys: deriveKeys(Buffer.alloc(32, 1)) }
})
afterAll(() => database.drop())

const start = new Date('2026-12-07T02:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const limit = { max: 3, windowSeconds: 60 }

test('of any number of attempts at once exactly the allowed number passes', async () => {
  let subject = 0
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: 1, max: 8 }),
      async (n, max) => {
        const name = String(subject++)
        const tries = Array.from({ length: n }, () =>
          throttle(place, 'serentak', name, { max, windowSeconds: 60 }, start),
        )
        const passed = (await Promise.allSettled(tries)).filter((one) => one.status === 'fulfilled')
        expect(passed).toHaveLength(Math.min(n, max))
      },
    ),
    { numRuns: 25 },
  )
})

test('the refusal says how long to wait, and the window opens again', async () => {
  for (let i = 0; i < 3; i++) await throttle(place, 'a', 'x', limit, later(i * 10))
  const refused = await throttle(place, 'a', 'x', limit, later(25)).catch((error) => error)
  expect(refused).toBeInstanceOf(TooMany)
  expect(refused.retryAfter).toBe(35)
  await expect(throttle(place, 'a', 'x', limit, later(59))).rejects.toThrow(TooMany)
  await throttle(place, 'a', 'x', limit, later(60))
})

test('a success is forgiven: all of them, or one', async () => {
  for (let i = 0; i < 3; i++) await throttle(place, 'b', 'x', limit, start)
  await forgiveOne(place, 'b', 'x')
  await throttle(place, 'b', 'x', limit, start)
  await expect(throttle(place, 'b', 'x', limit, start)).rejects.toThrow(TooMany)
  await forgiveAll(place, 'b', 'x')
  for (let i = 0; i < 3; i++) await throttle(place, 'b', 'x', limit, start)
})

test('names and subjects do not share a count', async () => {
  const once = { max: 1, windowSeconds: 60 }
  await throttle(place, 'c', 'x', once, start)
  await throttle(place, 'c', 'y', once, start)
  await throttle(place, 'cx', '', once, start)
  await expect(throttle(place, 'c', 'x', once, start)).rejects.toThrow(TooMany)
})

test('neither an email nor an address can be read from the table', async () => {
  await throttle(place, 'masuk', 'rina@contoh.go.id', limit, start)
  await throttle(place, 'masuk-alamat', '203.0.113.9', limit, start)
  const rows = JSON.stringify(await database.db.selectFrom('percobaan').selectAll().execute())
  expect(rows).not.toMatch(/rina|203\.0|masuk/)
  const others = deriveKeys(Buffer.alloc(32, 2))
  await throttle({ ...place, keys: others }, 'masuk', 'rina@contoh.go.id', limit, start)
  const after = await database.db.selectFrom('percobaan').select('kunci').execute()
  expect(new Set(after.map((one) => one.kunci)).size).toBe(JSON.parse(rows).length + 1)
})

test('what is used once is used by one only', async () => {
  const tries = Array.from({ length: 12 }, () => useOnce(place, 'kode', '7', 120, start))
  expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  expect(await useOnce(place, 'kode', '7', 120, later(60))).toBe(false)
})
