import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  acceptCode,
  codeAt,
  newSecret,
  offerSecret,
  openSecret,
  qrCode,
  readOffer,
  sealSecret,
  spell,
} from '#src/auth/totp.ts'
import { Unsealable } from '#src/secrets.ts'
import { addPetugas, createDesk, type Desk, page, SANDI } from '#test/auth/desk.ts'
import { writeSetting } from '#src/office/queries.ts'

let desk: Desk
beforeAll(async () => {
  desk = await createDesk()
})
afterAll(() => desk.drop())

// RFC 6238 Appendix B, SHA-1: the last six of its eight digits.
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('RFC 6238: at %d seconds the code is %s', (seconds, code) => {
  expect(codeAt(Buffer.from('12345678901234567890'), new Date(seconds * 1000))).toBe(code)
})

describe('accepting a code', () => {
  const secret = newSecret()
  const at = new Date('2026-12-07T02:00:00Z')
  const moved = (seconds: number) => new Date(at.getTime() + seconds * 1000)
  const accept = (code: string, now = at, whose = 'siti') =>
    acceptCode(desk, secret, code, whose, now)

  test('once, one period early or late, and never again', async () => {
    expect(await accept(codeAt(secret, at))).toBe(true)
    expect(await accept(codeAt(secret, at))).toBe(false)
    expect(await accept(codeAt(secret, at), moved(29))).toBe(false)
    expect(await accept(codeAt(secret, moved(-30)))).toBe(true)
    expect(await accept(codeAt(secret, moved(30)))).toBe(true)
    expect(await accept(codeAt(secret, moved(60)))).toBe(false)
    expect(await accept(codeAt(secret, moved(-60)))).toBe(false)
    expect(await accept(codeAt(secret, at), at, 'budi')).toBe(true)
  })

  test('typed with a space it is the same code; anything else is none', async () => {
    const now = moved(600)
    const code = codeAt(secret, now)
    for (const typed of ['', '12345', `${code}0`, 'enam angka'])
      expect(await accept(typed, now)).toBe(false)
    expect(await accept(`${code.slice(0, 3)} ${code.slice(3)}`, now)).toBe(true)
  })

  test('of the same code sent many times at once one is accepted', async () => {
    const now = moved(1200)
    const tries = Array.from({ length: 8 }, () => accept(codeAt(secret, now), now))
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  })
})

test('a sealed secret opens for its petugas only, and an offer is no secret of anybody', () => {
  const secret = newSecret()
  expect(secret).toHaveLength(20)
  const sealed = sealSecret(desk.keys, secret, 'siti')
  expect(Buffer.from(openSecret(desk.keys, sealed, 'siti'))).toEqual(Buffer.from(secret))
  expect(() => openSecret(desk.keys, sealed, 'budi')).toThrow(Unsealable)
  const offer = offerSecret(desk.keys, secret, 'siti')
  expect(Buffer.from(readOffer(desk.keys, offer, 'siti')!)).toEqual(Buffer.from(secret))
  expect(readOffer(desk.keys, offer, 'budi')).toBeUndefined()
  expect(readOffer(desk.keys, 'entah', 'siti')).toBeUndefined()
  expect(spell(secret)).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
  expect(qrCode(secret, 'Loket', 'siti@contoh.go.id')).toMatch(/^<svg .*viewBox/)
})

describe('pemasangan dan masuk', () => {
  async function pasang(nama: string) {
    const siti = await addPetugas(desk, nama, ['ppid'])
    const b = desk.browser()
    await b.masuk(siti.email)
    const form = await page(await b.get('/akun/totp'))
    const tawaran = form.querySelector('[name=tawaran]')!.getAttribute('value')!
    const secret = readOffer(desk.keys, tawaran, siti.id)!
    expect(form.querySelector('svg path, svg rect')).not.toBeNull()
    expect(form.text).toContain(spell(secret))
    const wrong = await page(await b.post('/akun/totp', { tawaran, kode: '000000' }), 422)
    expect(wrong.querySelector('[name=tawaran]')!.getAttribute('value')).toBeTruthy()
    const kode = codeAt(secret, desk.time.now)
    expect((await b.post('/akun/totp', { tawaran, kode })).status).toBe(303)
    return { ...siti, b, secret }
  }

  test('setelah dipasang, sandi saja tidak cukup, dan kode berlaku satu kali', async () => {
    const { email, secret, b } = await pasang('Siti Kode')
    expect((await b.get('/meja')).status, 'the browser that set it goes on').toBe(200)
    const again = desk.browser()
    const first = await again.post('/masuk', { surel: email, sandi: SANDI, ke: '/laporan' })
    expect(first.headers.get('Location')).toBe('/masuk/kode?ke=%2Flaporan')
    expect((await again.get('/meja')).headers.get('Location')).toBe('/masuk/kode')
    expect((await again.get('/akun')).headers.get('Location')).toBe('/masuk/kode')
    expect((await again.get('/akun/sandi')).headers.get('Location')).toBe('/masuk/kode')
    await page(await again.get('/masuk/kode'))
    const used = await again.post('/masuk/kode', { kode: codeAt(secret, desk.time.now) })
    expect(used.status, 'the code that set it was used').toBe(422)
    desk.pass(1)
    const half = again.jar.get('sesi')
    const kode = codeAt(secret, desk.time.now)
    const passed = await again.post('/masuk/kode', { kode, ke: '/laporan' })
    expect(passed.headers.get('Location')).toBe('/laporan')
    expect(again.jar.get('sesi'), 'a new token for a session that may do more').not.toBe(half)
    expect((await again.get('/meja')).status).toBe(200)
    const replay = desk.browser()
    await replay.masuk(email)
    expect((await replay.post('/masuk/kode', { kode })).status).toBe(422)
    expect((await replay.get('/meja')).status).toBe(303)
  })

  test('menebak kode berhenti sesudah lima kali', async () => {
    const { email, secret } = await pasang('Siti Tebak')
    desk.pass(1)
    const b = desk.browser()
    await b.masuk(email)
    for (let i = 0; i < 5; i++)
      expect((await b.post('/masuk/kode', { kode: `00000${i}` })).status).toBe(422)
    const kode = codeAt(secret, desk.time.now)
    expect((await b.post('/masuk/kode', { kode })).status).toBe(429)
    desk.pass(15)
    await b.masuk(email)
    const now = codeAt(secret, desk.time.now)
    expect((await b.post('/masuk/kode', { kode: now })).status).toBe(303)
  })

  test('rahasianya tersegel di basis data', async () => {
    const { id, secret } = await pasang('Siti Segel')
    const row = await desk.db
      .selectFrom('petugas')
      .select('totp')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(Buffer.from(row.totp!).includes(Buffer.from(secret))).toBe(false)
  })

  test('petugas loket tidak ditawari', async () => {
    const rina = await addPetugas(desk, 'Rina Loket', ['petugas'])
    const b = desk.browser()
    await b.masuk(rina.email)
    expect((await b.get('/akun/totp')).status).toBe(403)
  })

  test('bila kantor mewajibkan, penanda tangan memasang dahulu', async () => {
    const ppid = await addPetugas(desk, 'Budi Wajib', ['ppid'])
    const rina = await addPetugas(desk, 'Rina Bebas', ['petugas'])
    await desk.db
      .transaction()
      .execute((trx) => writeSetting(trx, 'keamanan', { totpWajib: true }, desk.time.now))
    const b = desk.browser()
    await b.masuk(ppid.email)
    expect((await b.get('/meja')).headers.get('Location')).toBe('/akun/totp')
    expect((await page(await b.get('/akun/totp'))).text).toContain('perlu memasang kode')
    const r = desk.browser()
    await r.masuk(rina.email)
    expect((await r.get('/meja')).status).toBe(200)
  })
})
