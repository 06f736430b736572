import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import * as v from 'valibot'
import { afterAll, expect, test } from 'vitest'
import { Aborted, TooLarge } from '#src/errors.ts'
import { readForm } from '#src/http/form.ts'
import { BOUNDARY } from '#test/http/multipart.ts'

const thrown: Error[] = []
let entered = Promise.withResolvers<void>()
let refused = Promise.withResolvers<void>()
const app = new Hono().post('/', async (c) => {
  entered.resolve()
  const form = await readForm(c, v.object({ nama: v.string() }))
  return c.text(form.ok ? form.data.nama : 'salah')
})
app.onError((error, c) => {
  thrown.push(error)
  refused.resolve()
  return c.text('terlalu besar', error instanceof TooLarge ? 413 : 500)
})
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
await once(server, 'listening')
const { port } = server.address() as AddressInfo
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const head = (length: string) =>
  `POST / HTTP/1.1\r\nHost: loket.test\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\n${length}\r\n\r\n`
const part = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="nama"\r\n\r\nRukmini\r\n`
const filePart = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\n`

/** A line to the server; `answered` is the first that it says. */
function dial() {
  entered = Promise.withResolvers<void>()
  refused = Promise.withResolvers<void>()
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  const answered = new Promise<string>((resolve) => {
    socket.once('data', (chunk) => resolve(String(chunk)))
  })
  return { socket, answered }
}

test('a request that says it is too large is answered before it is read', async () => {
  const { socket, answered } = dial()
  socket.write(head(`Content-Length: ${70 * 1024 * 1024}`) + part)
  expect(await answered).toMatch(/^HTTP\/1.1 413 .*terlalu besar/s)
  socket.destroy()
})

test('one that does not say so is answered when it has become too large', async () => {
  const { socket, answered } = dial()
  const start = Buffer.from(part + filePart)
  socket.write(`${head('Transfer-Encoding: chunked')}${start.length.toString(16)}\r\n`)
  const piece = Buffer.concat([Buffer.from('\r\n100000\r\n'), Buffer.alloc(0x100000, 'x')])
  Readable.from([start, ...Array.from({ length: 61 }, () => piece)]).pipe(socket, { end: false })
  expect(await answered).toMatch(/^HTTP\/1.1 413 .*terlalu besar/s)
  socket.destroy()
})

test('a line that is cut ends quietly, and the next one is served', async () => {
  const { socket } = dial()
  socket.write(head('Content-Length: 5000000') + part + filePart)
  socket.write(Buffer.alloc(300_000))
  await entered.promise
  socket.destroy()
  await refused.promise
  expect(thrown.at(-1)).toBeInstanceOf(Aborted)
  const next = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body: new URLSearchParams({ nama: 'Rukmini' }),
  })
  expect(await next.text()).toBe('Rukmini')
})
