import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Db, socketUrl } from '#src/db/client.ts'
import { isUnavailable } from '#src/db/unavailable.ts'
import { startThrowaway, type Throwaway } from '#test/support/cluster.ts'

let server: Throwaway
let db: Db
beforeAll(async () => {
  server = await startThrowaway()
  db = connect(socketUrl(server.socket, 'postgres'))
})
afterAll(async () => {
  await db.destroy()
  await server.remove()
})

const ask = () => sql<{ one: number }>`select 1 as one`.execute(db)
const askMany = () => Promise.allSettled(Array.from({ length: 30 }, ask))

async function restart() {
  await server.stop()
  await server.start()
}

test('while the database is gone every query fails at once, and afterwards every query works', async () => {
  await askMany()
  await server.stop()
  for (const answer of [...(await askMany()), ...(await askMany())]) {
    expect(answer.status).toBe('rejected')
    expect(isUnavailable((answer as PromiseRejectedResult).reason)).toBe(true)
  }
  await server.start()
  for (const answer of [...(await askMany()), ...(await askMany())])
    expect(answer.status).toBe('fulfilled')
})

test('a transaction that the outage interrupts fails with the reason, not with a crash', async () => {
  const interrupted = db.transaction().execute(async (trx) => {
    await sql`select 1`.execute(trx)
    await restart()
    await sql`select 2`.execute(trx)
  })
  await expect(interrupted).rejects.toSatisfy(isUnavailable)
  await expect(ask()).resolves.toMatchObject({ rows: [{ one: 1 }] })
})

test('a stream that the outage interrupts does not end as if it were whole', async () => {
  const rows = db.selectNoFrom(sql<number>`generate_series(1, 1000)`.as('n')).stream(10)
  const read = async () => {
    let seen = 0
    for await (const _ of rows) if (++seen === 15) await restart()
  }
  await expect(read()).rejects.toSatisfy(isUnavailable)
  await expect(ask()).resolves.toBeDefined()
})

test('a stream that its reader leaves during the outage does no harm', async () => {
  const rows = db.selectNoFrom(sql<number>`generate_series(1, 1000)`.as('n')).stream(10)
  for await (const _ of rows) {
    await restart()
    break
  }
  await expect(ask()).resolves.toBeDefined()
})

test('a session ended by the administrator is replaced', async () => {
  const killer = connect(socketUrl(server.socket, 'postgres'), { name: 'penutup' })
  await askMany()
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'loket'`.execute(killer)
  await killer.destroy()
  for (const answer of await askMany())
    if (answer.status === 'rejected') expect(answer.reason).toSatisfy(isUnavailable)
  for (const answer of await askMany()) expect(answer.status).toBe('fulfilled')
})

test('a commit after a swallowed error says that nothing was kept', async () => {
  const swallowed = db.transaction().execute(async (trx) => {
    await sql`select 1/0`.execute(trx).catch(() => undefined)
  })
  await expect(swallowed).rejects.toThrow()
  await expect(ask()).resolves.toBeDefined()
})

test('more transactions than connections wait for their turn', async () => {
  const small = connect(socketUrl(server.socket, 'postgres'), { size: 2 })
  const turns = Array.from({ length: 20 }, () =>
    small.transaction().execute(async (trx) => {
      await sql`select pg_sleep(0.01)`.execute(trx)
    }),
  )
  await expect(Promise.all(turns)).resolves.toHaveLength(20)
  await small.destroy()
})
