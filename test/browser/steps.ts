import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import { type Desk, inspect, officer, somebody, visit } from '#test/browser/desk.ts'
import { tool } from '#test/support/tool.ts'

/** A case that somebody lodged: what they hold in their hand. */
export type Lodged = { nomor: string; kode: string }

/** Asks for information from home. */
export async function mohon(
  { browser, loket }: Desk,
  rincian: string,
  script: boolean,
): Promise<Lodged> {
  const warga = await somebody(browser, loket.address, script)
  await visit(warga, '/permohonan/baru')
  await fillRequest(warga, rincian)
  await warga.setInputFiles('#identitas', await ktp())
  await warga.check('[name=caraSalinan][value=email]')
  await warga.click('button:has-text("Kirim permohonan")')
  await warga.waitForURL(/\/permohonan\/diterima/)
  return lodged(warga)
}

/** Number and code, as the page that received it says them. */
export async function lodged(page: Page): Promise<Lodged> {
  await inspect(page)
  const [nomor, kode] = await page.locator('dd .nomor').allTextContents()
  return { nomor: nomor!, kode: kode! }
}

/** Opens the own case by number and code; gives the browser. */
export async function lacak({ browser, loket }: Desk, { nomor, kode }: Lodged, script: boolean) {
  const page = await somebody(browser, loket.address, script)
  await visit(page, '/lacak')
  await page.fill('#nomor', nomor)
  await page.fill('#kode', kode)
  await page.click('button:has-text("Lihat berkas")')
  await page.waitForURL(/\/lacak\/.+/)
  await inspect(page)
  return page
}

/** Objects to an answer, or to its lateness, from the tracking page of the request. */
export async function ajukanKeberatan(
  desk: Desk,
  asal: Lodged,
  alasan: readonly string[],
  script: boolean,
): Promise<Lodged> {
  const warga = await lacak(desk, asal, script)
  await warga.click('main a:has-text("Ajukan keberatan")')
  await warga.waitForURL(/\/lacak\/keberatan\/baru/)
  await inspect(warga)
  for (const huruf of alasan) await warga.check(`[name=alasan][value=${huruf}]`)
  await warga.fill(
    '#kasusPosisi',
    'Saya memerlukan data ini dan tidak mendapat jawaban yang cukup.',
  )
  await warga.click('button:has-text("Kirim keberatan")')
  await warga.waitForURL(/\/diterima/)
  return lodged(warga)
}

/** The Atasan PPID decides an objection and signs the answer. */
export async function putusKeberatan(
  desk: Desk,
  nomor: string,
  putusan: { hasil: 'dikabulkan' | 'ditolak'; alasan: readonly string[] },
  script: boolean,
) {
  const { hasil, alasan } = putusan
  const petugas = await officer(desk, 'petugas', script)
  await visit(petugas, `/meja/keberatan/${nomor}`)
  await act(petugas, 'Teruskan ke Atasan PPID')
  const atasan = await officer(desk, 'atasan_ppid', script)
  await visit(atasan, `/meja/keberatan/${nomor}`)
  await atasan.check(`[name=hasil][value=${hasil}]`)
  for (const huruf of alasan)
    await atasan.fill(
      `[name=bantahan${huruf.toUpperCase()}]`,
      'Sudah kami periksa dan pertimbangkan.',
    )
  await atasan.fill('[name=pertimbangan]', 'Menurut UU 14/2008 dan dokumen yang ada.')
  if (hasil === 'dikabulkan')
    await atasan.fill('[name=perintah]', 'Berikan informasi ini dalam 5 hari kerja.')
  else {
    await openStep(atasan, 'Bila ditolak, seluruhnya')
    await atasan.check('[name=dasar][value=lain]')
  }
  await act(atasan, 'Simpan putusan')
  await inspect(atasan)
  await act(atasan, 'Tanda tangani dan kirim')
  await inspect(atasan)
  return atasan
}

export async function fillRequest(page: Page, rincian: string) {
  await page.check('[name=jenis][value=perorangan]')
  await page.fill('#nama', 'Sekar Lintang Maharani')
  await page.fill('#nik', '6171056401950001')
  await page.fill('#alamat', 'Gang Pandan Wangi 12, Bansir Laut')
  await page.fill('#email', 'sekar.lintang@contoh.id')
  await page.fill('#rincian', rincian)
  await page.fill('#tujuan', 'Penelitian tentang genangan')
  await page.check('[name=caraMemperoleh][value=salinan]')
}

/** The PPID grants all that was asked. */
export async function kabulkan(ppid: Page, bentuk: 'softcopy' | 'hardcopy') {
  await ppid.check('[name=hasil][value=seluruhnya]')
  await ppid.fill('[name=pertimbangan]', 'Dikuasai, sudah diaudit, dan tidak dikecualikan.')
  await openStep(ppid, 'Bila dikabulkan seluruhnya')
  await ppid.check(`[name=bentuk][value=${bentuk}]`)
  if (bentuk === 'softcopy') await ppid.setInputFiles('[name=dokumen]', data)
  await act(ppid, 'Simpan keputusan')
  await inspect(ppid)
}

/** At the counter: printed documents against a signature, on the screen or by pen. */
export async function serahkan(petugas: Page, cetak: string, script: boolean) {
  await petugas.fill('[name=cetak]', cetak)
  if (script) await draw(petugas)
  else {
    await openStep(petugas, 'Tanpa layar sentuh')
    const foto = { ...(await ktp()), name: 'bukti-bertanda-tangan.jpg' }
    await petugas.setInputFiles('[name=bukti]', foto)
  }
  await act(petugas, 'Serahkan dan buat tanda bukti')
  await inspect(petugas)
}

export const data = {
  name: 'realisasi-2025.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('ruas,nilai\nParit Tokaya,125000000\n'),
}

/** A picture as of an identity card. */
export async function ktp() {
  const picture = { width: 640, height: 400, channels: 3, background: '#cde' } as const
  const buffer = await sharp({ create: picture }).jpeg().toBuffer()
  return { name: 'ktp-contoh.jpg', mimeType: 'image/jpeg', buffer }
}

/** Presses a step's button and waits until the case has moved on. */
export async function act(page: Page, label: string) {
  const before = await page.locator('.trail li').count()
  await page.click(`button:has-text("${label}"):visible`)
  await expect
    .poll(() => page.locator('.trail li').count(), { timeout: 120_000 })
    .toBeGreaterThan(before)
  await page.waitForLoadState()
}

export async function openStep(page: Page, summary: string) {
  const details = page.locator(`details:has(> summary:has-text("${summary}")) >> nth=0`)
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click()
}

export async function draw(page: Page) {
  const pad = page.locator('canvas.pad >> visible=true')
  await pad.scrollIntoViewIfNeeded()
  const box = (await pad.boundingBox())!
  await page.mouse.move(box.x + 40, box.y + 90)
  await page.mouse.down()
  for (let step = 1; step <= 30; step++)
    await page.mouse.move(box.x + 40 + step * 9, box.y + 90 + 40 * Math.sin(step / 2))
  await page.mouse.up()
  await expect
    .poll(() => page.inputValue('[name=tandaTangan]'), { timeout: 120_000 })
    .toMatch(/^data:image\/png/)
}

/** Where a case stands, and what it came from and to. */
export const caseOf = ({ db }: Desk, nomor: string) =>
  db
    .selectFrom('berkas')
    .select(['status', 'hasil', 'asal'])
    .where('nomor', '=', nomor)
    .executeTakeFirstOrThrow()

/** The paper behind the last link that fits is signed, and `pdfsig` says so. */
export async function expectSigned(page: Page, link: string) {
  const href = await page.locator(link).last().getAttribute('href')
  const response = await page.request.get(href!)
  const file = join(tmpdir(), `loket-${process.pid}.pdf`)
  writeFileSync(file, await response.body())
  const said = execFileSync(tool('pdfsig'), [file], { encoding: 'utf8' })
  expect(said).toContain('Signature is Valid')
  expect(said).toContain('Total document signed')
}

/** What is typed into a form: text, what is ticked, or a file. */
export type Typed = Record<
  string,
  string | readonly string[] | Parameters<Page['setInputFiles']>[1]
>

/** Fills the form with this button, opens it first where it is folded away, and takes the step. */
export async function step(page: Page, label: string, typed: Typed = {}) {
  const form = page.locator(`form:has(button:has-text("${label}")) >> nth=0`)
  const folded = form.locator('xpath=ancestor::details[not(@open)]/summary')
  for (const summary of await folded.all()) await summary.click()
  for (const [name, value] of Object.entries(typed)) await type(form, name, value)
  await act(page, label)
}

async function type(form: Locator, name: string, value: Typed[string]) {
  const field = form.locator(`[name="${name}"]`)
  const kind = await field.first().evaluate((one) => (one as HTMLInputElement).type)
  if (kind === 'file') return field.setInputFiles(value as Parameters<Page['setInputFiles']>[1])
  if (kind === 'radio' || kind === 'checkbox') {
    for (const one of [value].flat() as string[])
      await form.locator(`[name="${name}"][value="${one}"]`).check()
    return
  }
  if (kind.startsWith('select')) return void (await field.selectOption(value as string))
  await field.fill(value as string)
}
