import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inspectEverywhere, officer, openClockedDesk, visit } from '#test/browser/desk.ts'
import { exported, many, type Told } from '#test/layanan/pengaduan/lapor/exports.ts'

let desk: Awaited<ReturnType<typeof openClockedDesk>>
beforeAll(async () => {
  desk = await openClockedDesk()
}, 120_000)
afterAll(() => desk.close())

test.each([
  { script: true, dari: 100 },
  { script: false, dari: 200 },
])(
  'pilihan yang dicentang tetap ada sesudah pindah halaman dan sesudah dihitung ulang, dengan skrip: $script',
  async ({ script, dari }) => {
    const admin = await officer(desk, 'admin_pengaduan', script)
    await bring(admin, many(55, dari))
    await admin.click('button:has-text("Terapkan 55 baris")')
    await admin.waitForSelector('text=Impor sedang diterapkan')
    await desk.work()
    const milikKota = { judul: 'Milik kota', diubahKota: ['judul'] }
    await desk.db.updateTable('pengaduan').set(milikKota).execute()
    await bring(admin, many(55, dari, { judul: 'Milik LAPOR' }))

    await tick(admin, 6, 'kota')
    await admin.click('button:has-text("Berikutnya")')
    await admin.waitForSelector('text=51–55 dari 55')
    expect(new URL(admin.url()).searchParams.get('hal')).toBe('2')
    await tick(admin, 60, 'lapor')
    await inspectEverywhere(admin)
    await admin.click('button:has-text("Sebelumnya")')
    await admin.waitForSelector('text=1–50 dari 55')
    expect(await isTicked(admin, 6, 'kota')).toBe(true)

    await tick(admin, 7, 'lapor')
    await admin.click('button:has-text("Hitung ulang")')
    await admin.waitForSelector('text=Berkas sedang dibaca')
    await desk.work()
    await visit(admin, new URL(admin.url()).pathname)
    expect(await isTicked(admin, 6, 'kota')).toBe(true)
    expect(await isTicked(admin, 7, 'lapor')).toBe(true)
    await inspectEverywhere(admin)
  },
  240_000,
)

/** Uploads these rows and has them read: the preview is open. */
async function bring(admin: Page, rows: Iterable<Told>) {
  await visit(admin, '/meja/pengaduan/lapor')
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const buffer = await exported(rows)
  await admin.setInputFiles('[name=berkas]', { name: 'ekspor.xlsx', mimeType, buffer })
  await admin.click('button:has-text("Unggah dan periksa")')
  await admin.waitForURL(/\/meja\/pengaduan\/lapor\/.+/)
  await desk.work()
  await visit(admin, new URL(admin.url()).pathname)
}

const field = (baris: number, pilih: string) =>
  `input[name="pilih.${baris}.judul"][value="${pilih}"]`
const tick = (page: Page, baris: number, pilih: string) => page.check(field(baris, pilih))
const isTicked = (page: Page, baris: number, pilih: string) => page.isChecked(field(baris, pilih))
