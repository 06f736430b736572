import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureAdministrator } from '#src/auth/acts.ts'
import { safePath } from '#src/auth/cookie.ts'
import { addPetugas, createDesk, type Desk, page, SANDI } from '#test/auth/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await createDesk()
})
afterAll(() => desk.drop())

test('first start: one administrator with a password to be changed, however many processes start', async () => {
  const { db, time } = desk
  const made = await Promise.all([1, 2, 3].map(() => ensureAdministrator(db, time.now)))
  const [admin, ...none] = made.filter((one) => one !== null)
  expect(none).toEqual([])
  expect(admin!.email).toBe('admin@loket.local')
  expect(await ensureAdministrator(db, time.now)).toBeNull()
  const b = desk.browser()
  expect((await b.masuk(admin!.email, admin!.sandi)).status).toBe(303)
  expect((await b.get('/meja')).headers.get('Location')).toBe('/akun/sandi')
})

describe('masuk', () => {
  test('halaman masuk meminta email dan kata sandi', async () => {
    const root = await page(await desk.browser().get('/masuk'))
    expect(root.querySelector('h1')!.text).toBe('Masuk petugas')
    expect(root.querySelector('[name=surel]')!.getAttribute('autocomplete')).toBe('username')
    const sandi = root.querySelector('[name=sandi]')!
    expect(sandi.getAttribute('autocomplete')).toBe('current-password')
    expect(sandi.getAttribute('value')).toBeUndefined()
  })

  test('email boleh diketik dengan huruf besar dan spasi', async () => {
    const rina = await addPetugas(desk, 'Rina Besar', ['petugas'])
    const b = desk.browser()
    expect((await b.masuk(` ${rina.email.toUpperCase()} `)).headers.get('Location')).toBe('/meja')
    expect(await (await b.get('/meja')).text()).toBe('meja Rina Besar')
    expect((await b.get('/masuk')).headers.get('Location')).toBe('/meja')
  })

  test('kembali ke halaman yang diminta, dan tidak ke situs lain', async () => {
    const rina = await addPetugas(desk, 'Rina Kembali', ['petugas'])
    const b = desk.browser()
    const asked = (await b.get('/meja')).headers.get('Location')!
    const root = await page(await b.get(asked))
    expect(root.text).toContain('Anda keluar otomatis setelah 30 menit')
    const ke = root.querySelector('[name=ke]')!.getAttribute('value')!
    const there = await b.post('/masuk', { surel: rina.email, sandi: SANDI, ke })
    expect(there.headers.get('Location')).toBe('/meja')
    for (const bad of [
      '//jahat.example',
      'https://jahat.example',
      '/\\jahat.example',
      'meja',
      '/a b',
      // No header takes these: the answer would be a fault of ours.
      '/\u4e2d',
      '/\u0001',
    ])
      expect(safePath(bad)).toBe('/meja')
    expect(safePath('/meja/semua?prosedur=permohonan')).toBe('/meja/semua?prosedur=permohonan')
  })

  test('htmx is told to load the page anew', async () => {
    const rina = await addPetugas(desk, 'Rina Htmx', ['petugas'])
    const headers = { 'HX-Request': 'true', 'HX-Request-Type': 'partial' }
    const b = desk.browser()
    const wrong = await b.post('/masuk', { surel: rina.email, sandi: 'salah' }, headers)
    expect((await wrong.text()).startsWith('<form id="masuk"')).toBe(true)
    const right = await b.post('/masuk', { surel: rina.email, sandi: SANDI }, headers)
    expect([right.status, right.headers.get('HX-Redirect')]).toEqual([204, '/meja'])
  })

  test('isian kosong dijelaskan, kata sandi tidak pernah ditampilkan lagi', async () => {
    const empty = await page(await desk.browser().post('/masuk', {}), 422)
    expect(empty.querySelector('.problems')!.text).toContain('Tulis email dinas Anda.')
    const sent = { surel: 'siapa@contoh.go.id', sandi: 'rahasia sekali' }
    const wrong = await page(await desk.browser().post('/masuk', sent), 422)
    expect(wrong.querySelector('[name=surel]')!.getAttribute('value')).toBe(sent.surel)
    expect(wrong.toString()).not.toContain('rahasia sekali')
  })
})

describe('menebak', () => {
  test('jawaban sama bagi email yang ada, yang tidak ada, dan yang tidak aktif', async () => {
    const rina = await addPetugas(desk, 'Rina Sama', ['petugas'])
    const gone = await addPetugas(desk, 'Rina Pensiun', ['petugas'])
    await desk.db.updateTable('petugas').set({ aktif: false }).where('id', '=', gone.id).execute()
    const answers = []
    for (const [surel, sandi] of [
      [rina.email, 'bukan ini'],
      [gone.email, SANDI],
      ['tidak.ada@contoh.go.id', 'bukan ini'],
    ] as const) {
      const response = await desk.browser().masuk(surel, sandi)
      expect(response.headers.getSetCookie()).toEqual([])
      answers.push((await page(response, 422)).toString().replaceAll(surel, 'EMAIL'))
    }
    expect(new Set(answers).size).toBe(1)
  })

  test('sesudah lima kali salah email itu menunggu, ada atau tidak orangnya', async () => {
    const rina = await addPetugas(desk, 'Rina Tebak', ['petugas'])
    for (const email of [rina.email, 'hantu@contoh.go.id']) {
      for (let i = 0; i < 5; i++)
        expect((await desk.browser().masuk(email, `salah ${i}`)).status).toBe(422)
      const refused = await desk.browser().masuk(email, SANDI)
      expect([refused.status, await refused.text()]).toEqual([429, '900'])
    }
    desk.pass(15)
    expect((await desk.browser().masuk(rina.email)).status).toBe(303)
  })

  test('dua belas tebakan serentak: lima diperiksa, selebihnya ditolak', async () => {
    const rina = await addPetugas(desk, 'Rina Serentak', ['petugas'])
    const tries = Array.from({ length: 12 }, (_, i) =>
      desk.browser().masuk(rina.email, `salah ${i}`),
    )
    const answers = (await Promise.all(tries))
      .map((response) => response.status)
      .sort((a, b) => a - b)
    expect(answers).toEqual([...Array(5).fill(422), ...Array(7).fill(429)])
  })

  test('berhasil masuk menghapus hitungan email itu', async () => {
    const rina = await addPetugas(desk, 'Rina Lupa', ['petugas'])
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4; i++) await desk.browser().masuk(rina.email, `salah ${i}`)
      expect((await desk.browser().masuk(rina.email)).status).toBe(303)
    }
  })

  test('satu alamat mendapat 30 kali salah; yang berhasil tidak dihitung', async () => {
    const rina = await addPetugas(desk, 'Rina Alamat', ['petugas'])
    const from = (address: string, surel: string, sandi: string) =>
      desk.browser().post('/masuk', { surel, sandi }, { 'X-Forwarded-For': address })
    for (let i = 0; i < 29; i++) await from('203.0.113.7', `orang${i}@contoh.go.id`, 'salah')
    for (let i = 0; i < 3; i++)
      expect((await from('203.0.113.7', rina.email, SANDI)).status).toBe(303)
    expect((await from('203.0.113.7', 'orang30@contoh.go.id', 'salah')).status).toBe(422)
    expect((await from('203.0.113.7', rina.email, SANDI)).status).toBe(429)
    expect((await from('203.0.113.8', rina.email, SANDI)).status).toBe(303)
  })
})
