import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { intakeBody } from '#test/bench/subjects/intake.ts'
import { signIn } from '#test/bench/who.ts'
import { readPdf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { type Installation, install } from '#test/start/loket.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { key, type Loket, until } from '#test/support/server.ts'

vi.setConfig({ testTimeout: 120_000 })

// What tests elsewhere see is the source; people run what the build made of it and its packages.
let installation: Installation
let database: TestDatabase
let loket: Loket
let headers: Record<string, string>

beforeAll(async () => {
  installation = install()
  database = await createDatabase()
  loket = await installation.start({ DATABASE_URL: database.url, LOKET_KEY: key })
  const Cookie = await signIn(database.url, 'petugas', null)
  headers = { Cookie, Origin: loket.address }
}, 120_000)
afterAll(async () => {
  await loket.end('SIGTERM')
  await database.drop()
  installation.remove()
})

test('the built program registers, and signs the receipt with letters of three scripts', async () => {
  const body = new URLSearchParams(intakeBody())
  body.set('nama', 'Rahmat 王小明 محمد')
  const answer = await send('/meja/baru', body)
  expect(answer.status).toBe(303)
  const page = answer.headers.get('Location')!
  let surat: string | undefined
  await until(async () => {
    surat = /href="([^"]+\/surat\/[^"]+)"/.exec(await (await get(page)).text())?.[1]
    return surat !== undefined
  })
  const pdf = await get(surat!)
  const { text, signature } = await readPdf(new Uint8Array(await pdf.arrayBuffer()))
  expect(text).toContain('王小明')
  expect(text).toContain('محمد')
  expect(signature).toContain('Signature is Valid')
  expect(signature).toContain('Total document signed')
})

test('the built program makes a workbook', async () => {
  const answer = await get('/meja/semua.xlsx')
  expect(answer.status).toBe(200)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe('PK')
})

const get = (path: string) => fetch(new URL(path, loket.address), { headers })
const send = (path: string, body: URLSearchParams) =>
  fetch(new URL(path, loket.address), { method: 'POST', headers, body, redirect: 'manual' })
