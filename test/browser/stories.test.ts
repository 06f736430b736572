import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, inspect, officer, openDesk, somebody, visit } from '#test/browser/desk.ts'
import { tool } from '#test/support/tool.ts'

let desk: Desk
let ktp: { name: string; mimeType: string; buffer: Buffer }

beforeAll(async () => {
  desk = await openDesk()
  const picture = { width: 640, height: 400, channels: 3, background: '#cde' } as const
  const buffer = await sharp({ create: picture }).jpeg().toBuffer()
  ktp = { name: 'ktp-contoh.jpg', mimeType: 'image/jpeg', buffer }
}, 120_000)

afterAll(() => desk.close())

const data = {
  name: 'realisasi-2025.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('ruas,nilai\nParit Tokaya,125000000\n'),
}

describe.each([
  { script: true, how: 'dengan skrip' },
  { script: false, how: 'tanpa skrip' },
])('Pelayanan informasi publik $how', ({ script }) => {
  test('daring: yang dicari sudah ada di Daftar Informasi Publik dan langsung diunduh', async () => {
    const judul = `Rekapitulasi pemeliharaan drainase per kecamatan ${script ? '2024' : '2025'}`
    await publish(judul, script)
    const warga = await somebody(desk.browser, desk.loket.address, script)
    await visit(warga, '/')
    await warga.fill('[name=q]', judul.replace('drainase', 'drainse'))
    await warga.click('main form button >> nth=0')
    await warga.waitForSelector(`text=${judul.slice(0, 20)}`)
    await inspect(warga)
    const [unduhan] = await Promise.all([
      warga.waitForEvent('download'),
      warga.click(`a:has-text("Unduh"):visible >> nth=0`),
    ])
    expect(readFileSync(await unduhan.path(), 'utf8')).toContain('Parit Tokaya')
    const log = await desk.db.selectFrom('unduhan').select(['cara', 'berkasId']).execute()
    expect(log.some(({ cara }) => cara === 'katalog')).toBe(true)
  })

  test('daring: permohonan dijawab lewat PPID Pelaksana, diunduh dengan kode lacak', async () => {
    const warga = await somebody(desk.browser, desk.loket.address, script)
    await visit(warga, '/permohonan/baru')
    await fillRequest(warga, `Realisasi pemeliharaan parit di Pontianak Tenggara ${script}`)
    await warga.setInputFiles('#identitas', ktp)
    await warga.check('[name=caraSalinan][value=email]')
    await warga.click('button:has-text("Kirim permohonan")')
    await warga.waitForURL(/\/permohonan\/diterima/)
    await inspect(warga)
    const [nomor, kode] = await warga.locator('dd .nomor').allTextContents()
    expect(nomor).toMatch(/^PI-\d{4}-\d{4}$/)

    const petugas = await officer(desk, 'petugas', script)
    await inspect(petugas)
    await visit(petugas, `/meja/permohonan/${nomor}`)
    await act(petugas, 'Nyatakan lengkap')

    const ppid = await officer(desk, 'ppid', script)
    await visit(ppid, `/meja/permohonan/${nomor}`)
    await openStep(ppid, 'Teruskan ke unit')
    await openStep(ppid, 'Pilih unit')
    await ppid.check('label:has-text("Dinas Pekerjaan Umum") input')
    await act(ppid, 'Teruskan')

    const pelaksana = await officer(desk, 'ppid_pelaksana', script)
    await inspect(pelaksana)
    await visit(pelaksana, `/meja/permohonan/${nomor}`)
    await pelaksana.check('[name=penguasaan][value=dikuasai]')
    await pelaksana.fill('[name=jawaban]', 'Terlampir realisasi per ruas.')
    await pelaksana.setInputFiles('[name=berkas]', data)
    await act(pelaksana, 'Kirim jawaban')

    await visit(ppid, `/meja/permohonan/${nomor}`)
    await decide(ppid, 'softcopy')
    await act(ppid, 'Tanda tangani dan kirim')
    await inspect(ppid)

    const kembali = await somebody(desk.browser, desk.loket.address, script)
    await visit(kembali, '/lacak')
    await kembali.fill('#nomor', nomor!)
    await kembali.fill('#kode', kode!)
    await kembali.click('button:has-text("Lihat berkas")')
    await kembali.waitForURL(/\/lacak\/berkas/)
    await inspect(kembali)
    const [dokumen] = await Promise.all([
      kembali.waitForEvent('download'),
      kembali.click('#dokumen button >> nth=0'),
    ])
    expect(readFileSync(await dokumen.path(), 'utf8')).toContain('Parit Tokaya')
    await visit(kembali, '/lacak/berkas')
    expect(await status(nomor!)).toBe('selesai')
    await expectSigned(kembali, 'a[href^="/lacak/surat/"]')
  })

  test('luring: di meja layanan sampai serah terima bertanda tangan', async () => {
    const petugas = await officer(desk, 'petugas', script)
    await visit(petugas, '/meja/baru')
    await fillRequest(petugas, `Daftar izin reklame 2026 di Jalan Gajah Mada ${script}`)
    await petugas.check('[name=caraSalinan][value=langsung]')
    await petugas.click('button:has-text("Daftarkan")')
    await petugas.waitForURL(/\/meja\/permohonan\/PI-/)
    await inspect(petugas)
    const nomor = petugas.url().split('/').at(-1)!
    await act(petugas, 'Nyatakan lengkap')

    const ppid = await officer(desk, 'ppid', script)
    await visit(ppid, `/meja/permohonan/${nomor}`)
    await decide(ppid, 'hardcopy')
    await act(ppid, 'Tanda tangani dan kirim')

    await visit(petugas, `/meja/permohonan/${nomor}`)
    await petugas.fill('[name=cetak]', 'Daftar izin reklame 2026, 14 lembar')
    if (script) await draw(petugas)
    else {
      await openStep(petugas, 'Tanpa layar sentuh')
      await petugas.setInputFiles('[name=bukti]', { ...ktp, name: 'bukti-bertanda-tangan.jpg' })
    }
    await act(petugas, 'Serahkan dan buat tanda bukti')
    expect(await status(nomor)).toBe('selesai')
    await inspect(petugas)
    await expectSigned(petugas, 'a:has-text("Tanda bukti penerimaan")')
  })
})

async function publish(judul: string, script: boolean) {
  const pelaksana = await officer(desk, 'ppid_pelaksana', script)
  await visit(pelaksana, '/meja/dip/baru')
  await pelaksana.fill('#ringkasan', judul)
  await pelaksana.selectOption('#jenis', { index: 2 })
  await pelaksana.fill('#pejabat', 'Dinas Pekerjaan Umum dan Penataan Ruang')
  await pelaksana.fill('#penanggungJawab', 'Kepala Bidang Sumber Daya Air')
  await pelaksana.fill('#waktuTempat', 'Januari 2026, Pontianak')
  await pelaksana.check('[name=bentuk][value=softcopy]')
  await pelaksana.fill('#retensi', '5 tahun')
  await pelaksana.setInputFiles('#berkas', data)
  await pelaksana.click('button:has-text("Kirim usulan")')
  await pelaksana.waitForURL(/\/meja\/dip\/DIP-/)
  const ppid = await officer(desk, 'ppid', script)
  await visit(ppid, new URL(pelaksana.url()).pathname)
  await ppid.click('button:has-text("Terbitkan")')
  await ppid.waitForSelector('button:has-text("Terbitkan")', { state: 'detached' })
  await visit(ppid, '/meja/dip')
}

async function fillRequest(page: Page, rincian: string) {
  await page.check('[name=jenis][value=perorangan]')
  await page.fill('#nama', 'Sekar Lintang Maharani')
  await page.fill('#nik', '6171056401950001')
  await page.fill('#alamat', 'Gang Pandan Wangi 12, Bansir Laut')
  await page.fill('#email', 'sekar.lintang@contoh.id')
  await page.fill('#rincian', rincian)
  await page.fill('#tujuan', 'Penelitian tentang genangan')
  await page.check('[name=caraMemperoleh][value=salinan]')
}

async function decide(ppid: Page, bentuk: 'softcopy' | 'hardcopy') {
  await ppid.check('[name=hasil][value=seluruhnya]')
  await ppid.fill('[name=pertimbangan]', 'Dikuasai, sudah diaudit, dan tidak dikecualikan.')
  await openStep(ppid, 'Bila dikabulkan seluruhnya')
  await ppid.check(`[name=bentuk][value=${bentuk}]`)
  if (bentuk === 'softcopy') await ppid.setInputFiles('[name=dokumen]', data)
  await act(ppid, 'Simpan keputusan')
  await inspect(ppid)
}

/** Presses a step's button and waits until the case has moved on. */
async function act(page: Page, label: string) {
  const before = await page.locator('.trail li').count()
  await page.click(`button:has-text("${label}"):visible`)
  await expect
    .poll(() => page.locator('.trail li').count(), { timeout: 15_000 })
    .toBeGreaterThan(before)
  await page.waitForLoadState()
}

async function openStep(page: Page, summary: string) {
  const details = page.locator(`details:has(> summary:has-text("${summary}")) >> nth=0`)
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click()
}

async function draw(page: Page) {
  const pad = page.locator('canvas.pad')
  await pad.scrollIntoViewIfNeeded()
  const box = (await pad.boundingBox())!
  await page.mouse.move(box.x + 40, box.y + 90)
  await page.mouse.down()
  for (let step = 1; step <= 30; step++)
    await page.mouse.move(box.x + 40 + step * 9, box.y + 90 + 40 * Math.sin(step / 2))
  await page.mouse.up()
  await expect.poll(() => page.inputValue('[name=tandaTangan]')).toMatch(/^data:image\/png/)
}

async function status(nomor: string) {
  const row = await desk.db
    .selectFrom('berkas')
    .select('status')
    .where('nomor', '=', nomor)
    .executeTakeFirstOrThrow()
  return row.status
}

async function expectSigned(page: Page, link: string) {
  const href = await page.locator(link).last().getAttribute('href')
  const response = await page.request.get(href!)
  const file = join(tmpdir(), `loket-${process.pid}.pdf`)
  writeFileSync(file, await response.body())
  const said = execFileSync(tool('pdfsig'), [file], { encoding: 'utf8' })
  expect(said).toContain('Signature is Valid')
  expect(said).toContain('Total document signed')
}
