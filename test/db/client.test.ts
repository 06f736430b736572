import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect } from '#src/db/client.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database.drop())

test('a DATE is text, a count is a number, a timestamptz is a Date', async () => {
  const { rows } = await sql<{ day: string; total: number; at: Date; size: number }>`
    select ${'2026-12-07'}::date as day, count(*) as total, ${new Date('2026-12-07T02:14:00Z')}::timestamptz as at,
      123456789012::int8 as size`.execute(database.db)
  expect(rows[0]).toEqual({
    day: '2026-12-07',
    total: 1,
    at: new Date('2026-12-07T02:14:00Z'),
    size: 123456789012,
  })
})

test('days and times are read alike, however the server writes them to others', async () => {
  const name = new URL(database.url).pathname.slice(1)
  await sql`alter database ${sql.id(name)} set DateStyle = 'German, DMY'`.execute(database.db)
  await sql`alter database ${sql.id(name)} set TimeZone = 'America/New_York'`.execute(database.db)
  const other = connect(database.url, { size: 1 })
  const { rows } = await sql<{ day: string; days: string[]; at: Date; text: string }>`
    select ${'2026-12-07'}::date as day, ${['2026-03-01']}::date[] as days,
      ${new Date('2026-12-07T02:14:00Z')}::timestamptz as at,
      ${'2026-12-07 02:14'}::timestamptz::text as text`.execute(other)
  await other.destroy()
  expect(rows[0]).toEqual({
    day: '2026-12-07',
    days: ['2026-03-01'],
    at: new Date('2026-12-07T02:14:00Z'),
    text: '2026-12-07 02:14:00+00',
  })
})

test('keys inside a jsonb value stay as they are; columns become camelCase', async () => {
  const { rows } = await sql<{ theValue: unknown }>`
    select ${{ some_key: { other_key: [1] } }}::jsonb as the_value`.execute(database.db)
  expect(rows[0]?.theValue).toEqual({ some_key: { other_key: [1] } })
})

test('the extensions that search needs are there, and text is UTF-8', async () => {
  const { rows } = await sql<{ name: string }>`
    select name from pg_available_extensions where name in ('pg_trgm', 'unaccent') order by name
  `.execute(database.db)
  expect(rows.map(({ name }) => name)).toEqual(['pg_trgm', 'unaccent'])
  const encoding = await sql<{ e: string; low: string }>`
    select pg_encoding_to_char(encoding) as e, lower('É') as low from pg_database
    where datname = current_database()`.execute(database.db)
  expect(encoding.rows[0]).toEqual({ e: 'UTF8', low: 'é' })
})

test('lists come back as they went, whatever stands in them', async () => {
  const words = ['petugas', '', 'NULL', 'a"b', 'a\\\\b', 'a,b{c}', 'baris\nbaru', null]
  const { rows } = await sql<Record<string, unknown>>`
    select ${words}::text[] as words, ${[1, 2]}::int4[] as numbers, ${[]}::text[] as none,
      ${['2026-12-07']}::date[] as days, array[true, false, null] as flags`.execute(database.db)
  expect(rows[0]).toEqual({
    words,
    numbers: [1, 2],
    none: [],
    days: ['2026-12-07'],
    flags: [true, false, null],
  })
})
