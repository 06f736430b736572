import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isThere, openStrongroom, signIn, type Strongroom } from '#test/luck/office.ts'
import { expectInOrder, numbersIn, receiptsFollow } from '#test/luck/registers.ts'
import { ask, deskForm, type Form, nomorAtHome, nomorIn, webForm } from '#test/luck/visitor.ts'
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
  await loket?.end('SIGTERM')
  await server?.remove()
})

/** A request on its way in: what was typed, where, and the number if one was answered. */
type Case = { typed: Form; web: boolean; nomor?: string | undefined }

async function send({ typed, web }: Case): Promise<string | undefined> {
  if (!web) return nomorIn(await ask(loket.address, '/meja/baru', { cookie: petugas }, typed))
  const from = `198.51.100.${typed.telepon!.slice(-2)}`
  const answer = await ask(loket.address, '/permohonan/baru', { from }, webForm(typed))
  return answer.status === 303 ? nomorAtHome(loket.address, answer) : undefined
}

/** Three at the desk and two from home, one request after another, until nobody answers. */
function clients() {
  const cases: Case[] = []
  let enough = false
  const work = [false, false, false, true, true].map(async (web) => {
    while (!enough) {
      const one: Case = { typed: deskForm(), web }
      cases.push(one)
      one.nomor = await send(one).catch(() => undefined)
      enough ||= one.nomor === undefined
    }
  })
  return { cases, done: () => Promise.all(work), count: () => cases.filter(hasNumber).length }
}

const hasNumber = ({ nomor }: Case) => nomor !== undefined

/** The same forms again, as people do who saw no answer, and as browsers do that ask anew. */
async function sendAgain(cases: Case[]) {
  for (const one of cases) {
    const nomor = await send(one)
    expect(nomor).toBeDefined()
    if (one.nomor) expect(nomor).toBe(one.nomor)
    one.nomor = nomor
  }
}

const all: Case[] = []

test('Loket is killed during registrations: every number that was answered is there, and none is missing', async () => {
  const { cases, done, count } = clients()
  await until(() => count() >= 12)
  await loket.end('SIGKILL')
  await done()
  all.push(...cases)
  const there = await numbersIn(server.url)
  expect(there).toEqual(expect.arrayContaining(cases.filter(hasNumber).map(({ nomor }) => nomor)))

  loket = await startServer(server.url)
  await receiptsFollow(server.url)
  await expectInOrder(server.url)
  await sendAgain(cases)
  expect(all.map(({ nomor }) => nomor!).toSorted()).toEqual(await numbersIn(server.url))
})

test('PostgreSQL is killed during registrations: the same, and Loket lives', async () => {
  const { cases, done, count } = clients()
  await until(() => count() >= 12)
  await server.kill()
  await done()
  all.push(...cases)
  await server.start()
  await until(async () => (await ask(loket.address, '/readyz')).status === 200)
  expect(isThere(loket.pid)).toBe(true)
  const there = await numbersIn(server.url)
  expect(there).toEqual(expect.arrayContaining(all.filter(hasNumber).map(({ nomor }) => nomor)))

  await sendAgain(cases)
  expect(all.map(({ nomor }) => nomor!).toSorted()).toEqual(await numbersIn(server.url))
  await receiptsFollow(server.url)
  await expectInOrder(server.url)
})
