import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planAnew, prepared } from '#src/db/prepared.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database.drop())

type Asked = {
  dari?: string | undefined
  sampai?: string | undefined
  jenis?: string[] | undefined
}

test('what is there asks as the statement built anew would, in one wording for each set of values', async () => {
  let built = 0
  const days = (db: TestDatabase['db'], { dari, sampai, jenis }: Asked) => {
    built += 1
    return db
      .selectFrom('hariLibur')
      .select('tanggal')
      .$if(dari !== undefined, (rows) => rows.where('tanggal', '>=', dari!))
      .$if(sampai !== undefined, (rows) => rows.where('tanggal', '<=', sampai!))
      .$if(jenis !== undefined, (rows) => rows.where(sql<boolean>`jenis = any(${jenis}::text[])`))
      .orderBy('tanggal')
  }
  const ask = prepared(days)
  expect((await ask(database.db, {})).length).toBeGreaterThan(50)
  const day = fc.option(fc.constantFrom('2026-01-01', '2026-03-20', '2027-01-01'), {
    nil: undefined,
  })
  const kinds = fc.option(fc.subarray(['libur', 'cuti bersama']), { nil: undefined })
  await fc.assert(
    fc.asyncProperty(fc.record({ dari: day, sampai: day, jenis: kinds }), async (asked) => {
      const anew = await days(database.db, asked).execute()
      const before = built
      expect(await ask(database.db, asked)).toEqual(anew)
      expect(await ask(database.db, asked)).toEqual(anew)
      expect(built - before).toBeLessThanOrEqual(1)
    }),
  )
  expect(built).toBeLessThanOrEqual(100 + 8)
})

test('a statement that looks into a value is refused: it would be the same for every other', async () => {
  const byLength = prepared((db, { tahun }: { tahun: number }) =>
    db
      .selectFrom('hariLibur')
      .selectAll()
      .where('tanggal', '>', `${tahun + 1}-01-01`),
  )
  await expect(byLength(database.db, { tahun: 2026 })).rejects.toThrow(/may not look into tahun/)
})

test('a statement that is planned anew answers the same, and is not kept prepared', async () => {
  const days = (db: TestDatabase['db'], { dari }: { dari: string }) =>
    db.selectFrom('hariLibur').select('tanggal').where('tanggal', '>=', dari).orderBy('tanggal')
  const kept = prepared(days)
  const anew = prepared((db, asked: { dari: string }) => days(db, asked).modifyFront(planAnew))
  const words = await database.db.connection().execute(async (one) => {
    const asked = { dari: '2026-03-20' }
    expect(await anew(one, asked)).toEqual(await kept(one, asked))
    const { rows } = await sql<{ statement: string }>`
      select statement from pg_prepared_statements where statement like '%hari_libur%'`.execute(one)
    return rows.map(({ statement }) => statement)
  })
  expect(words).toContainEqual(expect.stringContaining('from "hari_libur"'))
  expect(words).not.toContainEqual(expect.stringContaining('anew'))
})
