import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Installation, install, npmStart, processesOf } from '#test/start/loket.ts'
import { until } from '#test/support/server.ts'

// Whole programs start and stop here: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 480_000 })

// A folder of mode 700 matters to root only: PostgreSQL then runs as somebody who may not enter it.
const asRoot = process.getuid?.() === 0

let loket: Installation
beforeAll(() => {
  loket = install()
})
afterAll(() => {
  const home = homeOf(loket.folder)
  loket.remove()
  rmSync(home, { recursive: true, force: true })
})

const answer = async (address: string, path = '/readyz') =>
  (await fetch(address + path).catch(() => undefined))?.status

function homeOf(folder: string): string {
  const pointer = join(folder, 'data/postgres.lokasi')
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(folder, 'data/postgres')
}

const postmaster = () =>
  Number(readFileSync(join(homeOf(loket.folder), 'cluster/postmaster.pid'), 'utf8').split('\n')[0])

const nothingLeft = () =>
  until(() => [...processesOf(loket.folder), ...processesOf(homeOf(loket.folder))].length === 0)

test('the first start: PostgreSQL from npm without its install script, and one password', async () => {
  const running = await loket.start({ LOKET_PG_BIN: 'embedded' }, npmStart)
  expect(running.said()).toMatch(/Administrator pertama: \S+@\S+ · sandi sekali pakai: \S+/)
  expect(await answer(running.address)).toBe(200)
  expect(await answer(running.address, '/healthz')).toBe(200)
  if (asRoot) expect(homeOf(loket.folder)).toMatch(/^\/var\/lib\/loket\//)
  await running.end('SIGTERM')
  await nothingLeft()
})

test('Ctrl-C in the terminal of `npm start` leaves no process', async () => {
  const running = await loket.start({ LOKET_PG_BIN: 'embedded' }, npmStart)
  expect(running.said()).not.toContain('sandi sekali pakai')
  await running.end('SIGINT', true)
  await nothingLeft()
})

test('the PostgreSQL of a Loket that was killed is adopted by the next', async () => {
  const killed = await loket.start()
  const server = postmaster()
  await killed.end('SIGKILL')
  expect(processesOf(homeOf(loket.folder))).toContain(server)
  const next = await loket.start()
  expect(postmaster()).toBe(server)
  expect(await answer(next.address)).toBe(200)
  expect(await next.end('SIGTERM')).toBe(0)
  await nothingLeft()
})

test('two share one PostgreSQL; the last to leave stops it', async () => {
  const [one, other] = await Promise.all([loket.start(), loket.start()])
  expect(await one.end('SIGTERM')).toBe(0)
  expect(await answer(other.address)).toBe(200)
  expect(await other.end('SIGTERM')).toBe(0)
  await nothingLeft()
})

test('when PostgreSQL is killed or the machine lost power it is started again', async () => {
  const running = await loket.start()
  process.kill(postmaster(), 'SIGKILL')
  await until(async () => (await answer(running.address)) === 503)
  await until(async () => (await answer(running.address)) === 200)
  await running.end('SIGTERM')
  await nothingLeft()
})

test.each([
  ['PORT', 'tiga ribu'],
  ['HOST', '203.0.113.7'],
  ['DATABASE_URL', 'postgres://x@127.0.0.1:1/y'],
  ['LOKET_PG_BIN', '/tidak/ada'],
])('a wrong %s (%s) stops the start with one line that names it', async (setting, value) => {
  const { code, said } = await loket.fail({ [setting]: value })
  expect(code).toBe(1)
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(said).toContain(`${setting}: `)
})

test('a port that is taken is named', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const PORT = String((other.address() as { port: number }).port)
  const { code, said } = await loket.fail({ PORT })
  other.close()
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(`PORT: ${PORT} `) })
  expect(said.trim().split('\n')).toHaveLength(1)
})

test('a lost key is told before anything is sealed with another', async () => {
  const key = join(loket.folder, 'data/kunci')
  renameSync(key, `${key}.hilang`)
  const lost = await loket.fail({})
  const foreign = await loket.fail({ LOKET_KEY: Buffer.alloc(32, 1).toString('base64') })
  renameSync(`${key}.hilang`, key)
  for (const { code, said } of [lost, foreign]) {
    expect(code).toBe(1)
    expect(said).toMatch(/LOKET_KEY: [^\n]*\n$/)
  }
  await nothingLeft()
})
