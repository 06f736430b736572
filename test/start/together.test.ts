import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { failServer, startServer } from '#test/support/server.ts'

vi.setConfig({ testTimeout: 480_000 })

let database: TestDatabase
beforeAll(async () => {
  database = await createDatabase()
})
afterAll(() => database.drop())

test('two processes stand before one database; a third with another key is refused', async () => {
  const [one, other] = await Promise.all([startServer(database.url), startServer(database.url)])
  for (const { address } of [one, other])
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
  const greeted = [one, other].filter(({ said }) => said().includes('sandi sekali pakai'))
  expect(greeted, 'one of them made the administrator').toHaveLength(1)

  const foreign = await failServer(database.url, {
    LOKET_KEY: Buffer.alloc(32, 1).toString('base64'),
  })
  expect(foreign.code).toBe(1)
  expect(foreign.said).toContain('LOKET_KEY: ')

  expect(await Promise.all([one.end('SIGTERM'), other.end('SIGTERM')])).toEqual([0, 0])
})
