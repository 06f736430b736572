import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, inspect, officer, openDesk, somebody, visit } from '#test/browser/desk.ts'
import { pdf } from '#test/attachments/samples.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, 120_000)
afterAll(() => desk.close())

const surat = { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) }
const QUEUE = '/meja/permintaan-data'

async function isi(page: Page) {
  await page.check('[name=jenis][value=pendidikan]')
  await page.fill('[name=lembaga]', 'Universitas Contoh Khatulistiwa')
  await page.fill('[name=nama]', 'Laras Contohwati')
  await page.fill('#telepon', '0812 0000 4411')
  await page.fill('[name=judul]', 'Jumlah penduduk menurut umur')
  await page.fill('textarea[name=rincian]', 'Jumlah penduduk menurut umur dan jenis kelamin.')
  await page.fill('[name=tahunDari]', '2020')
  await page.selectOption('[name=tujuan]', 'skripsi')
}

test('minta data dari rumah, dijawab petugas data, diunduh; tiap halaman bersih menurut axe', async () => {
  const laras = await somebody(desk.browser, desk.loket.address, true)
  await visit(laras, '/permintaan-data/baru')
  await laras.click('button:has-text("Kirim permintaan")')
  await laras.waitForSelector('.problems')
  await inspect(laras)
  await isi(laras)
  await laras.fill('[name=tanggalSurat]', '2026-11-20')
  await laras.setInputFiles('[name=surat]', surat)
  await laras.click('button:has-text("Kirim permintaan")')
  await laras.waitForURL(/\/permintaan-data\/diterima/)
  await laras.waitForSelector('a:has-text("Unduh")')
  await inspect(laras)
  const [nomor] = await laras.locator('dd .nomor').allTextContents()

  const data = await officer(desk, 'petugas_data', true)
  await visit(data, QUEUE)
  await data.click(`a:has-text("${nomor}")`)
  await data.waitForSelector('h2:has-text("Sediakan")')
  await inspect(data)
  await data.setInputFiles('#sediakan-dokumen', { ...surat, name: 'penduduk.pdf' })
  await data.click('button:has-text("Sediakan dan kabari")')
  await data.waitForSelector('dd:has-text("Siap diserahkan")')
  await inspect(data)

  await visit(laras, '/lacak/permintaan-data')
  const [file] = await Promise.all([
    laras.waitForEvent('download'),
    laras.click('main button:has-text("Unduh")'),
  ])
  expect(file.suggestedFilename()).toBe('penduduk.pdf')
  await laras.reload()
  await laras.waitForSelector('h1:has-text("Data sudah Anda terima")')
  await inspect(laras)
  await visit(data, `${QUEUE}/rekap`)
}, 120_000)

test('antrean disegarkan dan yang sedang dipilih tetap dipilih', async () => {
  const petugas = await officer(desk, 'petugas', true)
  await visit(petugas, `${QUEUE}/baru`)
  await isi(petugas)
  await petugas.click('button:has-text("Daftarkan")')
  await petugas.waitForURL(/PD-\d{4}-\d+$/)
  await inspect(petugas)
  const nomor = petugas.url().split('/').at(-1)!
  const data = await officer(desk, 'petugas_data', true)
  await data.goto(QUEUE)
  const link = data.locator(`[id="buka-${nomor}"]`)
  await link.focus()
  const before = await data.locator('#antrean .soft').textContent()
  expect(before).toContain('WIB')
  const answer = data.waitForResponse((one) => one.request().headers()['hx-request'] === 'true')
  // What the clock of htmx sends each 30 seconds.
  await data.evaluate(() => document.querySelector('#antrean')!.dispatchEvent(new Event('every')))
  expect((await answer).status()).toBe(200)
  await expect.poll(() => data.evaluate(() => document.activeElement?.id)).toBe(`buka-${nomor}`)
}, 120_000)
