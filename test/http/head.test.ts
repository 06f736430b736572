import { afterAll, expect, test } from 'vitest'
import { createTestApp } from '#test/support/app.ts'

const desk = await createTestApp()
afterAll(() => desk.drop())

let ended = false
desk.app.get('/uji/aliran', (c) => {
  const cancel = () => {
    ended = true
  }
  return c.body(new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(9)), cancel }))
})

test('yang hanya menanyakan kepala jawaban tidak membiarkan isinya menunggu dibaca', async () => {
  const response = await desk.app.request('http://localhost:3000/uji/aliran', { method: 'HEAD' })
  expect([response.status, response.body, ended]).toEqual([200, null, true])
})

test('kepala jawaban sama dengan kepala halamannya', async () => {
  const as = await desk.signIn('petugas')
  for (const path of ['/', '/meja', '/meja/semua.xlsx', '/tidak-ada', '/meja/dip']) {
    const init = { headers: { Cookie: as } }
    const head = await desk.app.request(`http://localhost:3000${path}`, { ...init, method: 'HEAD' })
    const page = await desk.app.request(`http://localhost:3000${path}`, init)
    await page.arrayBuffer()
    expect(head.status, path).toBe(page.status)
    for (const name of ['content-type', 'cache-control', 'content-security-policy'])
      expect(head.headers.get(name), `${path} ${name}`).toBe(page.headers.get(name))
  }
})
