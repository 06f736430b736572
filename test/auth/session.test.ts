import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweepAuth } from '#src/auth/queries.ts'
import { sessionOf, startSession } from '#src/auth/session.ts'
import { writeSetting } from '#src/office/queries.ts'
import { addPetugas, appOf, browser, createDesk, type Desk } from '#test/auth/desk.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: Desk
beforeAll(async () => {
  desk = await createDesk()
})
afterAll(() => desk.drop())

async function signedIn(nama: string) {
  const petugas = await addPetugas(desk, nama, ['petugas'])
  const b = desk.browser()
  expect((await b.masuk(petugas.email)).status).toBe(303)
  return { ...petugas, b, token: b.jar.get('sesi')! }
}

const rowOf = (token: string) =>
  desk.db
    .selectFrom('sesi')
    .selectAll()
    .where('id', '=', createHash('sha256').update(token).digest('hex'))
    .executeTakeFirst()

test('the database holds the hash of the token and never the token', async () => {
  const { token } = await signedIn('Rina Hash')
  expect(token.length).toBeGreaterThanOrEqual(32)
  expect(await rowOf(token)).toBeDefined()
  const rows = JSON.stringify(await desk.db.selectFrom('sesi').selectAll().execute())
  expect(rows).not.toContain(token)
})

test('a session costs one query, and a visitor costs one', async () => {
  const { token } = await signedIn('Rina Hitung')
  const counted = async (cookie: string) => {
    const ask = async () => appOf(desk.deps).request('/', { headers: { Cookie: cookie } })
    const { response, queries } = await countQueries(desk, ask)
    expect(response.status).toBe(200)
    return queries
  }
  expect(await counted(`sesi=${token}`)).toBe(1)
  expect(await counted('')).toBe(1)
  expect(await counted('sesi=entah')).toBe(1)
})

test('the cookie cannot be read by script, goes to this site only, and is secure on https', async () => {
  const petugas = await addPetugas(desk, 'Rina Kue', ['petugas'])
  const send = (b: ReturnType<typeof browser>) => b.masuk(petugas.email)
  const plain = (await send(desk.browser())).headers.get('Set-Cookie')
  expect(plain).toMatch(/^sesi=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/)
  const config = { ...desk.deps.config, origin: 'https://loket.contoh.go.id' }
  const secure = await send(browser(appOf({ ...desk.deps, config })))
  expect(secure.headers.get('Set-Cookie')).toMatch(/^__Host-sesi=[\w-]+; Path=\/; .*Secure/)
})

describe('sliding renewal', () => {
  test('a session that is used goes on; unused for 30 minutes it ends', async () => {
    const { b, token } = await signedIn('Rina Geser')
    const began = (await rowOf(token))!.berakhirPada
    desk.pass(10)
    expect((await b.get('/meja')).status).toBe(200)
    expect((await rowOf(token))!.berakhirPada, 'no write while it is young').toEqual(began)
    desk.pass(10)
    expect((await b.get('/meja')).status).toBe(200)
    const moved = (await rowOf(token))!.berakhirPada.getTime()
    // Lucia looks at the machine's clock once more, when the database has answered.
    expect(Math.abs(moved - desk.time.now.getTime() - 30 * 60_000)).toBeLessThan(60_000)
    desk.pass(29)
    expect((await b.get('/meja')).status).toBe(200)
    desk.pass(31)
    const ended = await b.get('/meja')
    expect(ended.headers.get('Location')).toBe('/masuk?ke=/meja')
    expect(b.jar.has('sesi'), 'the cookie is taken back').toBe(false)
    expect(await rowOf(token)).toBeUndefined()
  })

  test('after 12 hours it ends, however much it is used', async () => {
    const { b } = await signedIn('Rina Panjang')
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      desk.pass(20)
      expect((await b.get('/meja')).status).toBe(200)
    }
    desk.pass(21)
    expect((await b.get('/meja')).status).toBe(303)
  })
})

test('keluar mengakhiri sesi juga di basis data', async () => {
  const { b, token } = await signedIn('Rina Keluar')
  expect((await b.post('/keluar')).headers.get('Location')).toBe('/masuk')
  expect(await rowOf(token)).toBeUndefined()
  expect((await b.get('/meja')).status).toBe(303)
})

test('petugas yang dinonaktifkan tidak dapat meneruskan sesinya', async () => {
  const { b, id } = await signedIn('Rina Pindah')
  await desk.db.updateTable('petugas').set({ aktif: false }).where('id', '=', id).execute()
  expect((await b.get('/meja')).status).toBe(303)
})

test('a role is asked for, and no other will do', async () => {
  const { b } = await signedIn('Rina Peran')
  expect((await b.get('/laporan')).status).toBe(403)
  const pimpinan = await addPetugas(desk, 'Bapak Pimpinan', ['pimpinan'])
  const p = desk.browser()
  await p.masuk(pimpinan.email)
  expect((await p.get('/laporan')).status).toBe(200)
  expect((await desk.browser().get('/laporan')).status).toBe(303)
})

test('signing in anew in the same browser ends the older session', async () => {
  const { b, token, email } = await signedIn('Rina Ulang')
  await b.masuk(email)
  expect(b.jar.get('sesi')).not.toBe(token)
  expect(await rowOf(token)).toBeUndefined()
})

test('a setting that was changed is seen by the next request of a visitor', async () => {
  const first = await (await desk.app.request('/')).text()
  expect(first).toMatch(/^Pontianak2026-12-\d\d$/)
  await desk.db
    .transaction()
    .execute((trx) => writeSetting(trx, 'kantor', { kota: 'Singkawang' }, desk.time.now))
  expect(await (await desk.app.request('/')).text()).toMatch(/^Singkawang/)
})

test('sweeping forgets what ended and nothing else', async () => {
  const { token } = await signedIn('Rina Sapu')
  const kept = await rowOf(token)
  await sweepAuth(desk.db, new Date(kept!.berakhirPada.getTime() - 1))
  expect(await rowOf(token)).toBeDefined()
  await sweepAuth(desk.db, new Date(kept!.berakhirPada.getTime() + 1))
  expect(await rowOf(token)).toBeUndefined()
})

test('the versions come with the session', async () => {
  const { id } = await addPetugas(desk, 'Rina Versi', ['petugas'])
  const token = await startSession(desk.db, id, {}, desk.time.now)
  const { versi, session } = await sessionOf(desk.db, token, desk.time.now)
  expect(versi.kalender).toBeGreaterThan(0)
  expect(session?.petugas).toEqual({
    id,
    nama: 'Rina Versi',
    peran: ['petugas'],
    unitKerjaId: null,
  })
  expect((await sessionOf(desk.db, 'entah', desk.time.now)).versi).toEqual(versi)
})
