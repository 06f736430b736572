import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isThere, look, memoryOf } from '#test/luck/office.ts'
import { expectInOrder, receiptsFollow } from '#test/luck/registers.ts'
import { ask, deskForm, webForm } from '#test/luck/visitor.ts'
import { createDatabase, type TestDatabase } from '#test/support/database.ts'
import { type Loket, startServer, until } from '#test/support/server.ts'

vi.setConfig({ testTimeout: 480_000 })

const MB = 1024 * 1024

let database: TestDatabase
let loket: Loket
beforeAll(async () => {
  database = await createDatabase()
  loket = await startServer(database.url)
})
afterAll(async () => {
  if (loket && isThere(loket.pid)) await loket.end('SIGTERM')
  await database?.drop()
})

let line = 0
const elsewhere = () => ({ from: `198.51.100.${++line}` })
const post = (form: FormData) => ask(loket.address, '/permohonan/baru', elsewhere(), form)

/** A PDF of so many bytes, as far as its first and last lines go. */
function bigPdf(bytes: number) {
  const isi = Buffer.alloc(bytes, ' ')
  isi.write('%PDF-1.7\n')
  return { nama: 'ktp.pdf', isi }
}

const tooBig = async () => {
  const typed = deskForm()
  return { typed, answer: await post(webForm(typed, bigPdf(25 * MB))) }
}

/** The next person sends a request and gets a number. */
async function expectNextIsServed() {
  const answer = await post(webForm())
  expect([answer.status, answer.location]).toEqual([303, '/permohonan/diterima'])
  expect(isThere(loket.pid)).toBe(true)
}

const keptAside = () =>
  look(database.url, async (db) => (await db.selectFrom('titipan').select('id').execute()).length)

function dial(): Socket {
  const socket = connect({ port: Number(new URL(loket.address).port), host: '127.0.0.1' })
  socket.on('error', () => {})
  return socket
}

const head = (length: number) =>
  `POST /permohonan/baru HTTP/1.1\r\nHost: ${new URL(loket.address).host}\r\n` +
  `Origin: ${loket.address}\r\nContent-Type: multipart/form-data; boundary=batas\r\n` +
  `Content-Length: ${length}\r\n\r\n--batas\r\n` +
  'Content-Disposition: form-data; name="identitas"; filename="ktp.jpg"\r\n\r\n'

test('a line that is cut in the middle of an upload leaves nothing behind', async () => {
  for (let at = 0; at < 10; at++) {
    const socket = dial()
    socket.write(head(5 * MB))
    await new Promise<void>((sent) => socket.write(Buffer.alloc(2 * MB), () => sent()))
    socket.destroy()
  }
  await expectNextIsServed()
  expect(await keptAside()).toBe(0)
})

test('a scan of 25 MB is refused in plain words, and what was typed is still there', async () => {
  const { typed, answer } = await tooBig()
  expect(answer.status).toBe(422)
  const page = parse(answer.text)
  expect(page.querySelector('.problems')!.text).toContain('Berkas ini 25 MB. Paling besar 5 MB.')
  expect(page.querySelector('[name=nama]')!.getAttribute('value')).toBe(typed.nama)
  expect(page.querySelector('[name=rincian]')!.text).toContain(typed.rincian)
  expect(page.querySelector('[name=kunci]')!.getAttribute('value')).toBe(typed.kunci)
  await expectNextIsServed()
})

test('a program named .pdf is refused by what it is', async () => {
  const isi = Buffer.concat([
    Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'),
    Buffer.alloc(4096),
  ])
  const answer = await post(webForm(deskForm(), { nama: 'ktp.pdf', isi }))
  expect(answer.status).toBe(422)
  const said = parse(answer.text).querySelector('.problems')!.text
  expect(said).toContain('Isi berkas ini: ')
  expect(said).toContain('Yang dapat kami terima: ')
  expect(await keptAside()).toBe(0)
})

test('a body of 70 MB is refused with a page', async () => {
  const answer = await post(webForm(deskForm(), bigPdf(70 * MB)))
  expect(answer.status).toBe(413)
  expect(answer.text).toContain('Berkas yang Anda kirim terlalu besar')
  expect(answer.text).toMatch(/Kode rujukan: <b class="nomor">/)
  await expectNextIsServed()
})

test('who is still sending when the refusal is written is heard out, and reads it', async () => {
  const socket = dial()
  let said = ''
  let cut = false
  socket.on('data', (part) => {
    said += part.toString()
  })
  socket.on('close', () => {
    cut = true
  })
  socket.write(head(70 * MB))
  await until(() => said.startsWith('HTTP/1.1 413'))
  await sleep(1_500)
  const left =
    70 * MB -
    Buffer.byteLength(
      head(70 * MB)
        .split('\r\n\r\n')
        .slice(1)
        .join('\r\n\r\n'),
    )
  for (let sent = 0; sent < left && !cut; sent += MB)
    await new Promise<void>((done) =>
      socket.write(Buffer.alloc(Math.min(MB, left - sent)), () => done()),
    )
  expect(cut).toBe(false)
  said = ''
  socket.write(`GET /healthz HTTP/1.1\r\nHost: ${new URL(loket.address).host}\r\n\r\n`)
  await until(() => said.startsWith('HTTP/1.1 200'))
  socket.destroy()
})

test('memory stays flat, however much is sent', async () => {
  const round = () => Promise.all(Array.from({ length: 4 }, tooBig))
  await round()
  await round()
  const before = memoryOf(loket.pid)
  for (let at = 0; at < 4; at++) await round()
  expect(memoryOf(loket.pid) - before, 'MB more after 400 MB were sent').toBeLessThan(150)
  await expectNextIsServed()
})

test('clients that send a byte now and then, and 100 that only hold the line, are in nobody’s way', async () => {
  const idle = Array.from({ length: 100 }, () => dial())
  for (const socket of idle)
    socket.write(`GET /healthz HTTP/1.1\r\nHost: ${new URL(loket.address).host}\r\n\r\n`)
  await Promise.all(idle.map((socket) => new Promise((answered) => socket.once('data', answered))))
  const slow = Array.from({ length: 10 }, () => dial())
  for (const socket of slow) socket.write(head(5 * MB))
  const drip = setInterval(() => {
    for (const socket of slow) socket.write('x')
  }, 50)
  const before = memoryOf(loket.pid)
  for (let at = 0; at < 5; at++) await expectNextIsServed()
  expect(memoryOf(loket.pid) - before).toBeLessThan(150)
  clearInterval(drip)
  for (const socket of [...idle, ...slow]) socket.destroy()
  await receiptsFollow(database.url)
  await expectInOrder(database.url)
})

test('asked to leave, it waits ten seconds for who is sending, and not for who only holds the line', async () => {
  const idle = Array.from({ length: 20 }, () => dial())
  await Promise.all(idle.map((socket) => new Promise((open) => socket.once('connect', open))))
  const slow = dial()
  slow.write(head(5 * MB))
  await sleep(200)
  expect(await loket.end('SIGTERM')).toBe(0)
  await until(() => !isThere(loket.pid))
  for (const socket of [...idle, slow]) socket.destroy()
})
