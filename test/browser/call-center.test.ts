import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, inspect, officer, openDesk, somebody, visit } from '#test/browser/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const SCREEN = '/meja/call-center/baru'

/** Where the keyboard is, by name. */
const here = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement)?.name)

/** Types as a person does at the ringing telephone, by keyboard alone. */
async function ring(page: Page, telepon: string, nama: string, pertanyaan: string) {
  await page.keyboard.type(telepon)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await here(page)).toBe('nama')
  await page.keyboard.type(nama)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Kelurahan Contoh')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await here(page)).toBe('pertanyaan')
  await page.keyboard.type(pertanyaan)
}

test.each([true, false])(
  'telepon dijanjikan, dijawab unit, dihubungi, masuk Tanya Jawab, lalu dibacakan (skrip: %s)',
  async (script) => {
    const asked = script ? 'parit tersumbat di gang' : 'lampu jalan padam di simpang'
    const operator = await officer(desk, 'operator', script)
    await visit(operator, SCREEN)
    if (script) {
      expect(await here(operator)).toBe('telepon')
      await ring(operator, '0812 0000 5511', 'Bu Contoh', `Siapa yang menangani ${asked}?`)
      await operator.waitForSelector('#jawaban-cocok:has-text("Tidak ada di Tanya Jawab")')
    } else {
      await operator.fill('#telepon', '0812 0000 6622')
      await operator.fill('#nama', 'Pak Contoh')
      await operator.fill('#alamat', 'Kelurahan Contoh')
      await operator.fill('#pertanyaan', `Siapa yang menangani ${asked}?`)
      await operator.click('button:has-text("Cari penelepon")')
    }
    await inspect(operator)
    await operator.click('button:has-text("Janjikan dihubungi")')
    await operator.waitForSelector('[role=status]:has-text("tersimpan")')
    const nomor = (await operator.locator('.note .nomor').textContent())!

    // Read out to the caller, who opens it at home.
    await inspect(operator)
    const kode = (await operator.locator('.spelled b').allTextContents()).join('-')
    const penelepon = await somebody(desk.browser, desk.loket.address, script)
    await visit(penelepon, '/lacak')
    await penelepon.fill('#nomor', nomor)
    await penelepon.fill('#kode', kode.toLowerCase())
    await penelepon.click('button:has-text("Lihat berkas")')
    await penelepon.waitForSelector('h2:has-text("Kami menghubungi Anda paling lambat")')
    await inspect(penelepon)

    const kasi = await officer(desk, 'kasi', script)
    await visit(kasi, `/meja/call-center/${nomor}`)
    await kasi.click('summary:has-text("Pilih unit")')
    await kasi.check('label:has-text("Pekerjaan Umum") input')
    await kasi.click('button:has-text("Teruskan")')
    await kasi.waitForSelector('dd:has-text("Dikonfirmasi ke unit")')

    const unit = await officer(desk, 'pejabat_penghubung', script)
    await visit(unit, `/meja/call-center/${nomor}`)
    await unit.check('[name=penguasaan][value=dikuasai]')
    await unit.fill('textarea[name=jawaban]', 'Bidang Contoh menanganinya dalam dua hari kerja.')
    await unit.click('button:has-text("Kirim jawaban")')
    await unit.waitForSelector('dd:has-text("Siap dihubungi")')

    await visit(operator, `/meja/call-center/${nomor}`)
    await operator.check('[name=hasilHubungan][value=tersambung]')
    await operator.click('button:has-text("Catat hasilnya")')
    await operator.waitForSelector('dd:has-text("Dihubungi kembali")')
    await penelepon.reload()
    expect(await penelepon.textContent('main')).toContain('dua hari kerja')
    await inspect(penelepon)
    await operator.click('button:has-text("Jadikan draf")')
    await operator.waitForURL(/tanya-jawab\/TJ-/)
    await inspect(operator)
    await operator.click('form button:has-text("Ajukan untuk diperiksa")')
    await operator.waitForSelector('dd:has-text("Diperiksa")')
    const entri = operator.url().split('/').at(-1)!

    await visit(kasi, `/meja/tanya-jawab/${entri}`)
    await kasi.click('summary:has-text("Terbitkan")')
    await kasi.click('form button:has-text("Terbitkan")')
    await kasi.waitForSelector('dd b:has-text("Terbit")')
    const warga = await somebody(desk.browser, desk.loket.address, script)
    await visit(warga, `/tanya-jawab?q=${encodeURIComponent(asked)}`)
    await warga.click(`a[href="/tanya-jawab/${entri}"]`)
    await inspect(warga)

    // The next caller asks the same: read out and closed by keyboard.
    await visit(operator, SCREEN)
    if (script) {
      await ring(operator, '0813 0000 7733', 'Pak Lain', asked)
      await operator.waitForSelector(`#jawab-${entri}`)
      await operator.keyboard.press('Tab')
      expect(await here(operator)).toBe('tanyaJawab')
      await operator.keyboard.press('Space')
      // The answer of one's own is left empty; the button is next.
      await operator.keyboard.press('Tab')
      await operator.keyboard.press('Tab')
      await operator.keyboard.press('Enter')
    } else {
      await operator.fill('#telepon', '0813 0000 8844')
      await operator.fill('#nama', 'Bu Lain')
      await operator.fill('#alamat', 'Kelurahan Contoh')
      await operator.fill('#pertanyaan', asked)
      await operator.press('#telepon', 'Enter')
      await operator.check(`#jawab-${entri}`)
      await operator.click('button:has-text("Sudah dijawab")')
    }
    await operator.waitForSelector('[role=status]:has-text("tersimpan")')
    const closed = (await operator.locator('.note .nomor').textContent())!
    await visit(operator, `/meja/call-center/${closed}`)
    expect(await operator.textContent('.strip')).toContain('Dijawab dari Tanya Jawab')
  },
)

test('nomor yang dikenal mengisi nama selagi diketik, dan yang sudah diketik tidak ditimpa', async () => {
  const operator = await officer(desk, 'operator', true)
  await operator.goto(SCREEN)
  await operator.keyboard.type('0812 0000 5511')
  await operator.waitForSelector('#penelepon:has-text("Pernah tercatat")')
  expect(await operator.inputValue('#nama')).toBe('Bu Contoh')
  expect(await here(operator)).toBe('telepon')
  await inspect(operator)
  await operator.goto(SCREEN)
  await operator.fill('#nama', 'Anaknya')
  await operator.fill('#telepon', '0812 0000 5511')
  await operator.waitForSelector('#penelepon:has-text("Pernah tercatat")')
  expect(await operator.inputValue('#nama')).toBe('Anaknya')
  for (const path of ['/meja/call-center', '/meja/call-center/rekap', '/meja/tanya-jawab'])
    await visit(operator, path)
})

test('tombol cepat sungguh bekerja: nomor, pertanyaan, jawaban pertama, dan tutup tanpa tetikus', async () => {
  const operator = await officer(desk, 'operator', true)
  await operator.goto(SCREEN)
  const keys = await operator.context().newCDPSession(operator)
  await operator.keyboard.type('0819 0000 1122')
  await operator.keyboard.press('Tab')
  await operator.keyboard.press('Tab')
  await operator.keyboard.type('Bu Cepat')
  await operator.keyboard.press('Tab')
  await operator.keyboard.type('Kelurahan Contoh')
  await alt(keys, 'p')
  expect(await here(operator)).toBe('pertanyaan')
  await operator.keyboard.type('parit tersumbat di gang')
  await operator.waitForSelector('#jawaban-cocok input')
  await alt(keys, 'j')
  expect(await here(operator)).toBe('tanyaJawab')
  expect(await operator.isChecked('#jawaban-cocok input >> nth=0')).toBe(true)
  await alt(keys, 't')
  expect(await here(operator)).toBe('telepon')
  await alt(keys, 's')
  await operator.waitForSelector('[role=status]:has-text("tersimpan")')
  expect(await here(operator)).toBe('telepon')
})

/** Alt and a letter as a keyboard sends them: Playwright's own leaves out the letter by which Chromium finds an accesskey. */
async function alt(keys: CDPSession, letter: string) {
  const key = { modifiers: 1, key: letter, code: `Key${letter.toUpperCase()}` }
  const text = { text: letter, unmodifiedText: letter }
  await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, ...text })
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}
