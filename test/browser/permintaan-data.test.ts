import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import {
  type Desk,
  inspect,
  inspectEverywhere,
  officer,
  openDesk,
  somebody,
  visit,
} from '#test/browser/desk.ts'
import { caseOf, draw, expectSigned, ktp, lacak, lodged, openStep } from '#test/browser/steps.ts'
import { pdf } from '#test/attachments/samples.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const surat = { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf()) }
const QUEUE = '/meja/permintaan-data'

async function isi(page: Page, judul = 'Jumlah penduduk menurut umur') {
  await page.check('[name=jenis][value=pendidikan]')
  await page.fill('[name=lembaga]', 'Universitas Contoh Khatulistiwa')
  await page.fill('[name=nama]', 'Laras Contohwati')
  await page.fill('#telepon', '0812 0000 4411')
  await page.fill('[name=judul]', judul)
  await page.fill('textarea[name=rincian]', 'Jumlah penduduk menurut umur dan jenis kelamin.')
  await page.fill('[name=tahunDari]', '2020')
  await page.selectOption('[name=tujuan]', 'skripsi')
}

/** A letter that is brought to the counter; gives the number and where its page is. */
async function terimaSurat(script: boolean, judul?: string) {
  const petugas = await officer(desk, 'petugas', script)
  await visit(petugas, `${QUEUE}/baru`)
  await isi(petugas, judul)
  await petugas.setInputFiles('[name=surat]', surat)
  await petugas.click('button:has-text("Daftarkan")')
  await petugas.waitForURL(/PD-\d{4}-\d+$/)
  await inspect(petugas)
  return petugas.url().split('/').at(-1)!
}

describe.each([
  { script: true, how: 'dengan skrip' },
  { script: false, how: 'tanpa skrip' },
])('Surat permintaan data, $how', ({ script }) => {
  test('dijawab saat itu juga dengan tanda bukti bertanda tangan', async () => {
    const nomor = await terimaSurat(script)
    const data = await officer(desk, 'petugas_data', script)
    await visit(data, QUEUE)
    await data.click(`a:has-text("${nomor}")`)
    await data.waitForSelector('h2:has-text("Serahkan data sekarang")')
    await inspectEverywhere(data)
    const form = data.locator('form:has([name=penerima])').first()
    await form.locator('[name=cetak]').fill('Jumlah penduduk 2020–2025, 4 lembar')
    if (script) await draw(data)
    else {
      await openStep(data, 'Tanpa layar sentuh')
      await form.locator('[name=bukti]').setInputFiles(await ktp())
    }
    await form.locator('button:has-text("Serahkan dan buat tanda bukti")').click()
    await data.waitForSelector('dd:has-text("Selesai")')
    await inspect(data)
    expect(await caseOf(desk, nomor)).toMatchObject({ status: 'selesai', hasil: 'langsung' })
    await expectSigned(data, 'a:has-text("Tanda bukti penerimaan")')
    await visit(data, `${QUEUE}/rekap`)
    await data.click('main a[aria-label$="permintaan dijawab"]')
    await data.waitForSelector(`td >> text=${nomor}`)
    await inspect(data)
  })

  test('menjadi permohonan: tidak ada yang diketik dua kali, asalnya dicatat, jamnya sendiri', async () => {
    const nomor = await terimaSurat(script, 'Dokumen rencana induk drainase')
    const data = await officer(desk, 'petugas_data', script)
    await visit(data, `${QUEUE}/${nomor}`)
    await openStep(data, 'Jadikan permohonan informasi')
    await data.click('a:has-text("Jadikan permohonan informasi"):visible')
    await data.waitForURL(/\/meja\/baru/)
    await inspect(data)
    expect(await data.inputValue('[name=nama]')).toBe('Laras Contohwati')
    expect(await data.inputValue('#permohonan-meja [name=telepon]')).toBe('0812 0000 4411')
    expect(await data.inputValue('[name=rincian]')).toContain('Dokumen rencana induk drainase')
    expect(await data.inputValue('[name=tujuan]')).toContain('Skripsi')
    await openStep(data, 'Pemohon pernah datang?')
    await data.fill('#cari-telepon', '081200004411')
    await data.click('button:has-text("Cari"):near(#cari-telepon)')
    await data.click('a:has-text("Pakai data ini") >> nth=0')
    await data.waitForURL(/orang=/)
    expect(await data.inputValue('#permohonan-meja [name=asal]')).toBe(nomor)
    if ((await data.inputValue('[name=alamat]')) === '')
      await data.fill('[name=alamat]', 'Gang Contoh 7, Bansir Laut')
    await data.click('button:has-text("Daftarkan")')
    await data.waitForURL(/\/meja\/permohonan\/PI-/)
    await inspect(data)
    const menjadi = data.url().split('/').at(-1)!
    expect(await caseOf(desk, menjadi)).toMatchObject({ status: 'diterima', asal: nomor })
    expect(await caseOf(desk, nomor)).toMatchObject({ status: 'dialihkan', hasil: 'permohonan' })
    expect(await clocksOf(nomor)).toEqual([['layanan', true]])
    expect(await clocksOf(menjadi)).toContainEqual(['uu', false])
  })
})

test('minta data dari rumah, disediakan petugas data, diunduh dengan kode lacak', async () => {
  const laras = await somebody(desk.browser, desk.loket.address, true)
  await visit(laras, '/permintaan-data/baru')
  await laras.click('button:has-text("Kirim permintaan")')
  await laras.waitForSelector('.problems')
  await inspectEverywhere(laras)
  await isi(laras)
  await laras.fill('[name=tanggalSurat]', dateOf(new Date()))
  await laras.setInputFiles('[name=surat]', surat)
  await laras.click('button:has-text("Kirim permintaan")')
  await laras.waitForURL(/\/permintaan-data\/diterima/)
  const asked = await lodged(laras)

  const data = await officer(desk, 'petugas_data', true)
  await visit(data, `${QUEUE}/${asked.nomor}`)
  await data.setInputFiles('#sediakan-dokumen', { ...surat, name: 'penduduk.pdf' })
  await data.click('button:has-text("Sediakan dan kabari")')
  await data.waitForSelector('dd:has-text("Siap diserahkan")')
  await inspect(data)

  const again = await lacak(desk, asked, true)
  const [file] = await Promise.all([
    again.waitForEvent('download'),
    again.click('main button:has-text("Unduh")'),
  ])
  expect(file.suggestedFilename()).toBe('penduduk.pdf')
  await again.reload()
  await again.waitForSelector('h1:has-text("Data sudah Anda terima")')
  await inspect(again)
})

test('antrean disegarkan dan yang sedang dipilih tetap dipilih', async () => {
  const nomor = await terimaSurat(false)
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
  await data.waitForFunction((id) => document.activeElement?.id === id, `buka-${nomor}`)
})

/** The clocks of a case, and whether they have ended. */
async function clocksOf(nomor: string) {
  const rows = await desk.db
    .selectFrom('tenggat')
    .innerJoin('berkas', 'berkas.id', 'tenggat.berkasId')
    .select(['jenis', 'ditutupPada'])
    .where('nomor', '=', nomor)
    .execute()
  return rows.map(({ jenis, ditutupPada }) => [jenis, ditutupPada !== null])
}
