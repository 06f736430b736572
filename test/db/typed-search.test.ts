import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webQuery } from '#src/db/search/words.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database.drop())

const read = async (q: string) => {
  const { rows } = await sql<{ kueri: string }>`
    select websearch_to_tsquery('indonesian', ${webQuery(q)})::text as kueri`.execute(database.db)
  return rows[0]!.kueri
}

const sign = fc.constantFrom(
  ...'-- "()&|!:*<>\'\\,./ ab9é中\u0301\u00a0'.split(''),
  ' or ',
  '-"',
  '-(',
)

test('apa pun yang diketik di kotak pencarian terbaca', async () => {
  for (const q of ['-'.repeat(200), '- '.repeat(100), '-('.repeat(100), '-& '.repeat(60)])
    expect(await read(q)).toBe('')
  await fc.assert(
    fc.asyncProperty(fc.array(sign, { maxLength: 200 }), async (signs) => {
      await read(signs.join(''))
    }),
    { numRuns: 300 },
  )
})

test('tanda hubung di depan kata tetap berarti tanpa, dan nomor tetap satu', async () => {
  expect(await read('jalan -rusak')).toBe("'jalan' & !'rusak'")
  expect(await read('jalan -"rusak berat"')).toBe("'jalan' & !( 'rusak' <-> 'berat' )")
  expect(await read('jalan - rusak')).toBe("'jalan' & 'rusak'")
  expect(webQuery('PI-2026-0001')).toBe('PI-2026-0001')
})
