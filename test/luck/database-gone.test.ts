import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isThere, openStrongroom, signIn, type Strongroom } from '#test/luck/office.ts'
import { expectInOrder, numbersIn, receiptsFollow } from '#test/luck/registers.ts'
import { type Answer, ask, deskForm, type Form, nomorIn } from '#test/luck/visitor.ts'
import { type Loket, startServer, until } from '#test/support/server.ts'

vi.setConfig({ testTimeout: 480_000 })

let server: Strongroom
let loket: Loket
let petugas: string
beforeAll(async () => {
  server = await openStrongroom()
  loket = await startServer(server.url)
  petugas = await signIn(server.url, ['petugas'])
})
afterAll(async () => {
  if (loket && isThere(loket.pid)) await loket.end('SIGTERM')
  await server?.remove()
})

const OUTAGE_MS = 5_000

type Sent = { form: Form; answer: Answer }

const send = async (form: Form): Promise<Sent> => ({
  form,
  answer: await ask(loket.address, '/meja/baru', { cookie: petugas }, form),
})

/** People who type one request after another and open pages, until it is enough. */
function people(howMany: number) {
  const sent: Sent[] = []
  const pages: Answer[] = []
  let enough = false
  const work = Array.from({ length: howMany }, async () => {
    while (!enough) {
      sent.push(await send(deskForm()))
      pages.push(await ask(loket.address, '/meja/semua', { cookie: petugas }))
      pages.push(await ask(loket.address, '/permohonan/baru'))
      await sleep(50)
    }
  })
  return {
    sent,
    pages,
    stop: async () => {
      enough = true
      await Promise.all(work)
    },
  }
}

test('the database is gone for five seconds: the desk says so, loses nothing and goes on by itself', async () => {
  const working = people(4)
  await until(() => working.sent.length > 8)
  await server.stop()
  await sleep(OUTAGE_MS)
  const inOutage = [await ask(loket.address, '/'), await ask(loket.address, '/masuk')]
  expect((await ask(loket.address, '/healthz')).status).toBe(200)
  expect((await ask(loket.address, '/readyz')).status).toBe(503)
  await server.start()
  await until(async () => (await ask(loket.address, '/readyz')).status === 200)
  await until(() => working.sent.at(-1)?.answer.status === 303)
  await working.stop()

  const refused = working.sent.filter(({ answer }) => answer.status !== 303)
  const answers = [...working.pages, ...inOutage, ...refused.map(({ answer }) => answer)]
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]))
  expect(refused.length).toBeGreaterThan(0)
  for (const { status, text, took } of answers) {
    expect(took, 'ms until somebody was answered').toBeLessThan(30_000)
    if (status === 200) continue
    expect(text).toContain('Layanan sedang berhenti sebentar')
    expect(text).toContain('Mengirim dua kali tidak membuat permohonan ganda.')
    expect(text).toMatch(/Kode rujukan: <b class="nomor">[0-9A-F]{4}-[0-9A-F]{4}</)
  }
  expect(isThere(loket.pid)).toBe(true)

  // Everybody sends again what is still on their screen, and who was answered sends twice.
  for (const one of working.sent) {
    const { answer } = await send(one.form)
    expect(answer.status).toBe(303)
    if (one.answer.status === 303) expect(answer.location).toBe(one.answer.location)
    else one.answer = answer
  }
  const answered = working.sent.map(({ answer }) => nomorIn(answer))
  expect(answered.toSorted()).toEqual(await numbersIn(server.url))
  await receiptsFollow(server.url)
  await expectInOrder(server.url)
})

test('the database stands still for five seconds: who waited is answered, the others send again', async () => {
  const before = await numbersIn(server.url)
  const frozen = server.freeze(OUTAGE_MS)
  const sent = await Promise.all(Array.from({ length: 30 }, () => send(deskForm())))
  await frozen
  // A new connection is waited for 3 s.
  for (const one of sent.filter(({ answer }) => answer.status === 503))
    one.answer = (await send(one.form)).answer
  const given = sent.map(({ answer }) => nomorIn(answer))
  expect([...before, ...given].toSorted()).toEqual(await numbersIn(server.url))
  await receiptsFollow(server.url)
  await expectInOrder(server.url)
})

test('asked to leave while the database is gone, it goes, and names nobody in its log', async () => {
  await server.stop()
  expect((await send(deskForm())).answer.status).toBe(503)
  expect(await loket.end('SIGTERM')).toBe(0)
  expect(loket.said()).toContain('database away')
  expect(loket.said()).not.toContain('Pemohon Rekaan')
})
