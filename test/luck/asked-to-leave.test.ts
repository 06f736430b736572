import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isThere, look, signIn } from '#test/luck/office.ts'
import { expectInOrder, numbersIn } from '#test/luck/registers.ts'
import { ask, deskForm, nomorIn } from '#test/luck/visitor.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { startServer, until } from '#test/support/server.ts'

vi.setConfig({ testTimeout: 480_000 })

let database: TestDatabase
beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database?.drop())

/** Somebody else holds the next number: registrations wait, in the middle of their transaction. */
async function holdNumbers() {
  const held = Promise.withResolvers<void>()
  const letGo = Promise.withResolvers<void>()
  const done = look(database.url, (db) =>
    db.transaction().execute(async (trx) => {
      await trx.updateTable('nomorUrut').set({ seri: 'PI' }).where('seri', '=', 'PI').execute()
      held.resolve()
      await letGo.promise
    }),
  )
  await held.promise
  return {
    release: async () => {
      letGo.resolve()
      await done
    },
  }
}

const formsInside = () =>
  look(database.url, async (db) => {
    const { rows } = await sql`select from pg_stat_activity where application_name = 'loket'
      and datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    return rows.length
  })

test('asked to leave while registrations are being answered, it finishes and answers them, then goes', async () => {
  const loket = await startServer(database.url, { LOKET_RECEIPT: 'request' })
  const cookie = await signIn(database.url, ['petugas'])
  const send = () => ask(loket.address, '/meja/baru', { cookie }, deskForm())
  const first = await send()
  expect(first.status).toBe(303)

  const numbers = await holdNumbers()
  const asked = [send(), send(), send()]
  await until(async () => (await formsInside()) === 3)
  const gone = loket.end('SIGTERM')
  await until(() =>
    ask(loket.address, '/').then(
      () => false,
      () => true,
    ),
  )
  expect(isThere(loket.pid)).toBe(true)
  await numbers.release()

  const answers = await Promise.all(asked)
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
  expect(await gone).toBe(0)
  expect([first, ...answers].map((one) => nomorIn(one)!).toSorted()).toEqual(
    await numbersIn(database.url),
  )
  // With its receipt, which was signed in the request.
  await expectInOrder(database.url)
})
