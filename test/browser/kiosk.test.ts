import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import { type Desk, inspect, officer, openDesk, somebody, visit } from '#test/browser/desk.ts'
import { photoWithPlace } from '#test/attachments/samples.ts'
import { tool } from '#test/support/tool.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const nomorOf = async (page: Page) => (await page.locator('.slip .nomor').first().textContent())!

async function mintaData(kios: Page) {
  await kios.fill('[name=nama]', 'Rangga Contohpratama')
  await kios.fill('[name=telepon]', '0812 0000 8801')
  await kios.fill('[name=judul]', 'Jumlah penduduk menurut umur')
  await kios.fill('[name=rincian]', 'Jumlah penduduk menurut kelompok umur.')
  await kios.fill('[name=tahunDari]', '2024')
  await kios.selectOption('[name=tujuan]', 'tugas')
  await kios.fill('[name=tanggalSurat]', dateOf(new Date()))
  await kios.click('button:has-text("Kirim permintaan")')
}

async function mengadu(kios: Page) {
  await kios.fill('[name=judul]', 'Lampu jalan padam')
  await kios.fill('[name=isi]', 'Lampu jalan di Gang Contoh 4 padam sejak dua minggu.')
  await kios.fill('[name=kelurahan]', 'Sei Bangkong')
  await kios.check('[name=anonim]')
  await kios.click('button:has-text("Kirim pengaduan")')
}

test.each([
  ['Minta data', true, mintaData],
  ['Minta data', false, mintaData],
  ['Sampaikan pengaduan', true, mengadu],
  ['Sampaikan pengaduan', false, mengadu],
] as const)(
  '%s di kios sampai slip, lalu tidak ada yang tersisa (skrip %s)',
  async (pilihan, script, isi) => {
    const kios = await somebody(desk.browser, desk.loket.address, script)
    await kios.setViewportSize({ width: 1080, height: 1920 })
    await visit(kios, '/kios')
    await kios.click(`a:has-text("${pilihan}")`)
    await kios.waitForSelector(`h1:has-text("${pilihan}")`)
    await inspect(kios)
    await kios.click('main form button:has-text("Kirim")')
    await kios.waitForSelector('.problems')
    await inspect(kios)
    await isi(kios)
    await kios.waitForURL(/diterima/)
    await inspect(kios)
    const nomor = await nomorOf(kios)
    expect(await kios.locator('[data-print]').isVisible()).toBe(script)
    await kios.click('a:has-text("Selesai")')
    await kios.waitForURL(/kios$/)
    await kios.goBack().catch(() => undefined)
    expect(await kios.content()).not.toMatch(new RegExp(`Contohpratama|Gang Contoh|${nomor}`))
  },
)

test('slip di kertas 80 mm: satu halaman, nomor dan kode, tanpa tombol', async () => {
  const kios = await somebody(desk.browser, desk.loket.address, true)
  await kios.goto('/kios/pengaduan')
  await mengadu(kios)
  await kios.waitForURL(/diterima/)
  const nomor = await nomorOf(kios)
  await kios.evaluate(() => {
    window.print = () => document.body.setAttribute('data-dicetak', '')
  })
  await kios.click('button:has-text("Cetak slip")')
  expect(await kios.locator('body[data-dicetak]').count()).toBe(1)
  const path = join(mkdtempSync(join(tmpdir(), 'slip-')), 'slip.pdf')
  await kios.pdf({ path, preferCSSPageSize: true })
  const info = execFileSync(tool('pdfinfo'), [path], { encoding: 'utf8' })
  expect(info).toMatch(/Pages: +1\n/)
  expect(info).toMatch(/Page size: +22[67]/)
  const words = execFileSync(tool('pdftotext'), ['-layout', path, '-'], { encoding: 'utf8' })
  expect(words).toContain(nomor)
  expect(words).toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/)
  expect(words).not.toMatch(/Selesai|Cetak|Lampu jalan/)
})

/** The administrator turns the pictures on. */
async function nyalakanFoto() {
  const rina = await officer(desk, 'administrator', true)
  await visit(rina, '/kelola/pengaturan/tamu')
  await rina.check('[name=tamu-foto]')
  await rina.fill('[name=tamu-fotoPersetujuan]', '')
  await rina.click('button:has-text("Simpan")')
  await rina.waitForSelector('.problems')
  await inspect(rina)
  const teks = 'Foto tidak wajib, untuk mengenali tamu, disimpan {hari} hari.'
  await rina.fill('[name=tamu-fotoPersetujuan]', teks)
  await rina.click('button:has-text("Simpan")')
  await rina.waitForURL(/simpan=tamu/)
}

test.each([true, false])(
  'foto tamu: tanpa persetujuan kembali, dengan persetujuan disimpan, dilihat, ditarik (skrip %s)',
  async (script) => {
    await nyalakanFoto()
    const kios = await somebody(desk.browser, desk.loket.address, script)
    await kios.goto('/kios/tamu')
    await inspect(kios)
    await kios.fill('[name=nama]', 'Dewi Contohsari')
    await kios.check('[name=tujuan][value=surat]')
    const foto = { name: 'saya.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace() }
    await kios.setInputFiles('[name=foto]', foto)
    await kios.click('button:has-text("Catat kedatangan")')
    await kios.waitForSelector('.problems:has-text("Foto disimpan hanya dengan persetujuan")')
    await inspect(kios)
    expect(await kios.inputValue('[name=nama]')).toBe('Dewi Contohsari')
    await kios.setInputFiles('[name=foto]', foto)
    await kios.check('[name=fotoSetuju]')
    await kios.click('button:has-text("Catat kedatangan")')
    await kios.waitForURL(/diterima/)
    const nomor = (await kios.locator('p.nomor').textContent())!
    const tuti = await officer(desk, 'petugas_sekretariat', script)
    await visit(tuti, `/meja/buku-tamu/${nomor}`)
    await tuti.click('button:has-text("Lihat foto")')
    await tuti.waitForSelector('img')
    await tuti.goto(`/meja/buku-tamu/${nomor}`)
    await tuti.waitForSelector('text=Berkas rahasia dibuka')
    await tuti.click('summary:has-text("Tarik persetujuan")')
    await tuti.click('button:has-text("Hapus foto sekarang")')
    await tuti.waitForSelector('text=Sudah dihapus')
    await inspect(tuti)
  },
)

test('kamera kios mengisi medan foto, dan foto yang diambil terlihat sebelum dikirim', async () => {
  await nyalakanFoto()
  const kios = await somebody(desk.browser, desk.loket.address, true)
  await kios.goto('/kios/tamu')
  await kios.click('button:has-text("Pakai kamera")')
  await kios.click('button:has-text("Ambil foto")')
  await kios.waitForSelector('.camera canvas:visible')
  await kios.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#foto')!.files!.length === 1,
  )
  await inspect(kios)
  await kios.fill('[name=nama]', 'Budi Contohno')
  await kios.check('[name=tujuan][value=surat]')
  await kios.check('[name=fotoSetuju]')
  await kios.click('button:has-text("Catat kedatangan")')
  await kios.waitForURL(/diterima/)
  const kept = await desk.db
    .selectFrom('lampiran')
    .innerJoin('berkas', 'berkas.id', 'lampiran.berkasId')
    .select('lampiran.tipe')
    .where('berkas.nomor', '=', (await kios.locator('p.nomor').textContent())!)
    .execute()
  expect(kept).toEqual([{ tipe: 'image/jpeg' }])
})
