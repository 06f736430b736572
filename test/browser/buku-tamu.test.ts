import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, inspect, officer, openDesk, somebody, visit } from '#test/browser/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** A guest at the kiosk; gives the number. */
async function datang(kios: Page, nama: string) {
  await visit(kios, '/kios')
  await kios.click('a:has-text("Isi buku tamu")')
  await kios.waitForSelector('h1:has-text("Isi buku tamu")')
  await inspect(kios)
  await kios.click('button:has-text("Catat kedatangan")')
  await kios.waitForSelector('.problems')
  await inspect(kios)
  await kios.fill('[name=telepon]', '0812 0000 6100')
  await kios.fill('[name=nama]', nama)
  await kios.check('[name=tujuan][value=layanan]')
  await kios.fill('[name=keperluan]', 'Meminta salinan rencana jaringan kelurahan')
  await kios.click('button:has-text("Catat kedatangan")')
  await kios.waitForURL(/diterima/)
  await inspect(kios)
  return (await kios.locator('p.nomor').textContent())!
}

test.each([true, false])(
  'tamu dari kios pulang dengan permohonan terdaftar (skrip %s)',
  async (script) => {
    const nama = script ? 'Kartini Contohwati' : 'Dewi Contohsari'
    const kios = await somebody(desk.browser, desk.loket.address, script)
    const nomor = await datang(kios, nama)
    if (script) {
      await kios.click('a:has-text("Selesai")')
      await kios.waitForURL(/kios$/)
      await kios.goBack()
      expect(await kios.content()).not.toContain('Contohwati')
      expect(await kios.content()).not.toContain(nomor)
      await kios.goto('/kios/tamu')
      for (const field of await kios.locator('main input, main textarea').all())
        expect(await field.inputValue()).not.toContain('Contohwati')
      expect(await kios.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toMatch(
        /Contohwati|6100/,
      )
    }
    const tuti = await officer(desk, 'petugas_sekretariat', script)
    await visit(tuti, '/meja/buku-tamu')
    await tuti.click(`a:has-text("${nomor}")`)
    await tuti.waitForSelector('h2:has-text("Layani tamu")')
    await inspect(tuti)
    await tuti.click('button:has-text("Layani")')
    await tuti.waitForSelector('dd:has-text("Sedang dilayani")')
    await tuti.selectOption('[name=ke]', 'Meja layanan informasi')
    await tuti.click('button:has-text("Arahkan")')
    await tuti.waitForSelector('dd:has-text("Bersama yang dituju")')
    await inspect(tuti)
    if (script) await visit(tuti, '/meja/buku-tamu/baru')

    const petugas = await officer(desk, 'petugas', script)
    await petugas.goto(`/meja/buku-tamu/${nomor}`)
    await petugas.click('summary:has-text("Jadikan permohonan")')
    await petugas.click('a:has-text("Daftarkan permohonan informasi")')
    await petugas.waitForURL(/asal=BT-/)
    expect(await petugas.inputValue('[name=nama]')).toBe(nama)
    await petugas.fill('[name=alamat]', 'Gang Contoh 7, Pontianak')
    await petugas.fill('[name=tujuan]', 'Rapat warga')
    await petugas.click('button:has-text("Daftarkan dan beri nomor")')
    await petugas.waitForURL(/PI-\d{4}-\d+$/)
    await petugas.goto(`/meja/buku-tamu/${nomor}`)
    await petugas.waitForSelector('dd:has-text("Menjadi berkas lain")')
    await inspect(petugas)
    await visit(petugas, '/meja/buku-tamu/register')
  },
)

test('daftar disegarkan; yang dicentang tetap dicentang, lalu pulang', async () => {
  const tuti = await officer(desk, 'petugas_sekretariat', true)
  await tuti.goto('/meja/buku-tamu/baru')
  await tuti.waitForSelector('#cari-telepon:focus')
  await tuti.keyboard.type('0812 0000 6100')
  await tuti.keyboard.press('Enter')
  await tuti.waitForSelector('#tujuan:focus')
  expect(await tuti.inputValue('#nama')).toContain('Contoh')
  await tuti.keyboard.type('Meng')
  await tuti.keyboard.press('Tab')
  await tuti.keyboard.type('Undangan rapat')
  await tuti.keyboard.press('Enter')
  await tuti.waitForURL(/buku-tamu$/)
  await inspect(tuti)
  const box = tuti.locator('[name=nomor]').first()
  await box.check()
  const answer = tuti.waitForResponse((one) => one.request().headers()['hx-request'] === 'true')
  // What the clock of htmx sends each 30 seconds.
  await tuti.evaluate(() => document.querySelector('#tamu')!.dispatchEvent(new Event('every')))
  expect((await answer).status()).toBe(200)
  expect(await box.isChecked()).toBe(true)
  await tuti.click('button:has-text("yang dicentang")')
  await tuti.waitForSelector('text=Tidak ada tamu di gedung')
})
