import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPetugas, createDesk, type Desk, page, SANDI } from '#test/auth/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await createDesk()
})
afterAll(() => desk.drop())

const BARU = 'kapuas senja jeruk'

describe('kata sandi sementara', () => {
  test('memaksa diganti sebelum bekerja', async () => {
    const rina = await addPetugas(desk, 'Rina Baru', ['petugas'], { sandiSementara: true })
    const b = desk.browser()
    await b.masuk(rina.email)
    for (const path of ['/meja', '/akun', '/laporan'])
      expect((await b.get(path)).headers.get('Location')).toBe('/akun/sandi')
    const root = await page(await b.get('/akun/sandi'))
    expect(root.text).toContain('diberikan orang lain')
    expect(root.querySelector('#menu'), 'no menu yet').toBeNull()
    const same = { lama: SANDI, baru: SANDI, ulang: SANDI }
    expect((await page(await b.post('/akun/sandi', same), 422)).text).toContain('belum dipakai')
    const sent = await b.post('/akun/sandi', { lama: SANDI, baru: BARU, ulang: BARU })
    expect(sent.headers.get('Location')).toBe('/meja')
    expect((await b.get('/meja')).status).toBe(200)
    expect((await desk.browser().masuk(rina.email)).status).toBe(422)
    expect((await desk.browser().masuk(rina.email, BARU)).status).toBe(303)
  })
})

describe('mengganti kata sandi', () => {
  test.each([
    [{ lama: 'bukan ini', baru: BARU, ulang: BARU }, 'Kata sandi ini tidak cocok.'],
    [{ lama: SANDI, baru: BARU, ulang: 'lain sama sekali' }, 'Tidak sama dengan kata sandi baru'],
    [{ lama: SANDI, baru: 'pendek', ulang: 'pendek' }, 'sedikitnya 12 huruf'],
    [{ lama: SANDI, baru: 'pontianak2026', ulang: 'pontianak2026' }, 'mudah ditebak'],
    [{}, 'Tulis kata sandi Anda yang sekarang.'],
  ])('%o: %s', async (fields, said) => {
    const { email } = await addPetugas(desk, `Rina ${said}`, ['petugas'])
    const b = desk.browser()
    await b.masuk(email)
    const root = await page(await b.post('/akun/sandi', fields as Record<string, string>), 422)
    expect(root.querySelector('.problems')!.text).toContain(said)
    expect(root.toString()).not.toContain(BARU)
    expect((await desk.browser().masuk(email)).status).toBe(303)
  })

  test('mengeluarkan semua peramban lain, memberi tanda baru, dan mencatat jejak', async () => {
    const rina = await addPetugas(desk, 'Rina Ganti', ['petugas'])
    const [b, other] = [desk.browser(), desk.browser()]
    await b.masuk(rina.email)
    await other.masuk(rina.email)
    const before = b.jar.get('sesi')
    await b.post('/akun/sandi', { lama: SANDI, baru: BARU, ulang: BARU })
    expect(b.jar.get('sesi')).not.toBe(before)
    expect((await b.get('/meja')).status).toBe(200)
    expect((await other.get('/meja')).status).toBe(303)
    const jejak = await desk.db.selectFrom('jejak').selectAll().orderBy('id', 'desc').execute()
    expect(jejak[0]).toMatchObject({ perbuatan: 'gantiSandi', pelakuId: rina.id, berkasId: null })
    expect(JSON.stringify(jejak)).not.toMatch(/argon2|kapuas/)
  })

  test('menebak kata sandi lama dari sesi yang ditinggal berhenti sesudah lima kali', async () => {
    const { email } = await addPetugas(desk, 'Rina Tinggal', ['petugas'])
    const b = desk.browser()
    await b.masuk(email)
    const tebak = (lama: string) => b.post('/akun/sandi', { lama, baru: BARU, ulang: BARU })
    for (let i = 0; i < 5; i++) expect((await tebak(`salah ${i}`)).status).toBe(422)
    expect((await tebak(SANDI)).status).toBe(429)
  })
})

describe('akun', () => {
  test('menampilkan diri sendiri dan tempat masuk, dan dapat mengakhirinya', async () => {
    const rina = await addPetugas(desk, 'Rina Akun', ['petugas', 'administrator'])
    const [b, other, third] = [desk.browser(), desk.browser(), desk.browser()]
    for (const one of [b, other, third]) await one.masuk(rina.email)
    const root = await page(await b.get('/akun'))
    expect(root.text).toContain('Petugas Pelayanan Informasi, Administrator')
    expect(root.querySelectorAll('.papers li')).toHaveLength(3)
    expect(root.text.replaceAll('\u00A0', ' ')).toContain('Senin, 7 Desember 2026 pukul 09.00 WIB')
    const tanda = root.querySelector('[name=sesi]')!.getAttribute('value')!
    await b.post('/akun/sesi', { sesi: tanda })
    expect((await page(await b.get('/akun'))).querySelectorAll('.papers li')).toHaveLength(2)
    await b.post('/akun/sesi')
    expect((await b.get('/meja')).status).toBe(200)
    expect((await other.get('/meja')).status).toBe(303)
    expect((await third.get('/meja')).status).toBe(303)
  })

  test('tanpa masuk tidak ada yang terbuka', async () => {
    const b = desk.browser()
    for (const path of ['/akun', '/akun/sandi', '/akun/totp', '/kelola/pengguna', '/kelola/unit'])
      expect((await b.get(path)).headers.get('Location'), path).toBe(`/masuk?ke=${path}`)
    expect((await b.post('/akun/sandi', {})).status).toBe(303)
    expect((await b.post('/akun/sesi', {})).status).toBe(303)
  })

  test('orang lain tidak dapat mengakhiri sesi saya', async () => {
    const rina = await addPetugas(desk, 'Rina Satu', ['petugas'])
    const budi = await addPetugas(desk, 'Budi Dua', ['petugas'])
    const [r, b] = [desk.browser(), desk.browser()]
    await r.masuk(rina.email)
    await b.masuk(budi.email)
    const rows = await desk.db.selectFrom('sesi').selectAll().execute()
    const milik = rows.find((row) => row.petugasId === rina.id)!
    await b.post('/akun/sesi', { sesi: milik.id.slice(0, 16) })
    expect((await r.get('/meja')).status).toBe(200)
  })
})
