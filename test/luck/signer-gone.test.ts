import { createServer } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { look, signIn } from '#test/luck/office.ts'
import { expectInOrder, receiptsFollow } from '#test/luck/registers.ts'
import { ask, deskForm, nomorIn } from '#test/luck/visitor.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { startServer, until } from '#test/support/server.ts'

vi.setConfig({ testTimeout: 480_000 })

let database: TestDatabase
beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database?.drop())

/** The settings of a signing service at which nobody answers. */
async function nobodySigns() {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as { port: number }
  await new Promise((done) => probe.close(done))
  return {
    BSRE_URL: `http://127.0.0.1:${port}`,
    BSRE_USER: 'loket',
    BSRE_PASSWORD: 'rekaan',
    BSRE_NIK: '6171014501900003',
    BSRE_PASSPHRASE: 'rekaan',
  }
}

const receiptJobs = () =>
  look(database.url, async (db) => {
    const { rows } = await sql<{ state: string; retryCount: number }>`
      select state, retry_count from pgboss.job where name = 'tanda-bukti'`.execute(db)
    return rows
  })

/** The queue gives up, and the hours until then have passed. */
const patienceEnds = () =>
  look(database.url, async (db) => {
    await sql`update pgboss.job set state = 'failed' where name = 'tanda-bukti'`.execute(db)
    await sql`update berkas set dicatat_pada = dicatat_pada - interval '3 hours'`.execute(db)
  })

test('nobody signs for longer than the queue waits: the case is registered, its receipt comes with the signer', async () => {
  const without = await startServer(database.url, await nobodySigns())
  const petugas = await signIn(database.url, ['petugas'])
  const form = deskForm()
  const answer = await ask(without.address, '/meja/baru', { cookie: petugas }, form)
  const nomor = nomorIn(answer)
  expect(nomor).toBeDefined()
  await until(async () => (await receiptJobs()).some(({ retryCount }) => retryCount > 0))
  const page = await ask(without.address, `/meja/permohonan/${nomor}`, { cookie: petugas })
  expect(page.status).toBe(200)
  await without.end('SIGTERM')
  await patienceEnds()

  const again = await startServer(database.url)
  await receiptsFollow(database.url)
  await expectInOrder(database.url)
  expect(await again.end('SIGTERM')).toBe(0)
})
