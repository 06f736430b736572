import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { selesaikanYangTidakDibalas } from '#src/layanan/pengaduan/acts/malam.ts'
import { inspect, inspectEverywhere, officer, openClockedDesk, visit } from '#test/browser/desk.ts'
import { act, caseOf, step } from '#test/browser/steps.ts'
import { exported, told } from '#test/layanan/pengaduan/lapor/exports.ts'

let desk: Awaited<ReturnType<typeof openClockedDesk>>
let unit: string
beforeAll(async () => {
  desk = await openClockedDesk()
  const { id } = await desk.db
    .selectFrom('unitKerja')
    .select('id')
    .where('kode', '=', 'dpupr')
    .executeTakeFirstOrThrow()
  unit = id
})
afterAll(() => desk.close())

test.each([
  { script: true, baris: 1 },
  { script: false, baris: 2 },
])(
  'laporan dari ekspor LAPOR: diverifikasi, ditanggapi, Selesai dengan sendirinya, lalu dibuka lagi, dengan skrip: $script',
  async ({ script, baris }) => {
    const admin = await officer(desk, 'admin_pengaduan', script)
    await impor(admin, baris, script)
    const nomor = await newest()
    await visit(admin, `/meja/pengaduan/${nomor}`)
    expect(await admin.textContent('main')).toContain(String(5_000_000 + baris))
    await act(admin, 'Nyatakan lengkap')
    await step(admin, 'Teruskan', { unit: [unit] })
    await inspectEverywhere(admin)
    expect(await admin.textContent('main')).toContain('Terverifikasi (Belum Ditindaklanjuti)')
    await tanggapi(nomor, 'Sudah ditangani kemarin.', script)
    expect(await caseOf(desk, nomor)).toMatchObject({ status: 'proses' })

    desk.pass(20)
    await selesaikanYangTidakDibalas(await desk.kit())
    expect(await caseOf(desk, nomor)).toMatchObject({ status: 'selesai', hasil: 'otomatis' })

    const lagi = await officer(desk, 'admin_pengaduan', script)
    await visit(lagi, `/meja/pengaduan/${nomor}`)
    await step(lagi, 'Catat balasan', { selesai: ['belum'], balasan: 'Rusak lagi sejak kemarin.' })
    await inspect(lagi)
    expect(await caseOf(desk, nomor)).toMatchObject({ status: 'dibalas' })
    await step(lagi, 'Teruskan', { unit: [unit] })
    await tanggapi(nomor, 'Diganti seluruhnya.', script)
    await visit(lagi, '/meja/pengaduan/rekap')
    await inspectEverywhere(lagi)
  },
)

/** The export is uploaded, looked at, and applied. */
async function impor(admin: Page, baris: number, script: boolean) {
  await visit(admin, '/meja/pengaduan/lapor')
  const buffer = await exported([told(baris)])
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await admin.setInputFiles('[name=berkas]', { name: 'ekspor.xlsx', mimeType, buffer })
  await admin.click('button:has-text("Unggah dan periksa")')
  await admin.waitForURL(/\/meja\/pengaduan\/lapor\/.+/)
  await inspect(admin)
  await desk.work()
  await refreshed(admin, 'button:has-text("Terapkan 1 baris")', script)
  await inspectEverywhere(admin)
  await admin.click('button:has-text("Terapkan 1 baris")')
  await admin.waitForSelector('text=Impor sedang diterapkan')
  await desk.work()
  await refreshed(admin, 'text=Impor selesai: 1 baru', script)
  await inspect(admin)
}

/** With script the page asks by itself; without, somebody presses "Muat ulang". */
async function refreshed(page: Page, sign: string, script: boolean) {
  if (!script) await page.click('a:has-text("Muat ulang")')
  await page.waitForSelector(sign)
}

async function tanggapi(nomor: string, jawaban: string, script: boolean) {
  const penghubung = await officer(desk, 'pejabat_penghubung', script)
  await visit(penghubung, '/meja')
  await penghubung.click(`a.nomor:has-text("${nomor}")`)
  await penghubung.waitForURL(/\/meja\/pengaduan\//)
  await inspect(penghubung)
  await step(penghubung, 'Kirim jawaban', { penguasaan: ['dikuasai'], jawaban })
}

const newest = async () =>
  (
    await desk.db
      .selectFrom('berkas')
      .select('nomor')
      .where('prosedur', '=', 'pengaduan')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).nomor
