import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSetting } from '#src/office/queries.ts'
import { defaults } from '#src/office/settings.ts'
import { createPengaduanDesk, type PengaduanDesk } from '#test/layanan/pengaduan/desk.ts'
import { page } from '#test/support/page.ts'

let desk: PengaduanDesk
beforeAll(async () => {
  desk = await createPengaduanDesk()
})
afterAll(() => desk.drop())

const sebutan = {
  ...defaults.sebutan,
  adminPengaduan: 'Pengelola Aduan Warga',
  penghubung: 'Narahubung Unit',
}
const rename = () =>
  desk.db.transaction().execute((trx) => writeSetting(trx, 'sebutan', sebutan, desk.time.now))

test('sebutan jabatan yang diganti kantor tampil di jejak, pengingat, dan kotak masuk', async () => {
  const nomor = await desk.sampai('terverifikasi')
  const as = desk.staff.admin_pengaduan
  const inbox = async () => (await page(await desk.get('/meja?giliran=', { as }))).text
  expect(await inbox()).toContain('Penghubung')
  await rename()
  const { text } = await page(await desk.get(desk.path(nomor), { as }))
  expect(text).toContain(', Pengelola Aduan Warga')
  expect(text).toContain('Narahubung Unit')
  expect(text).not.toMatch(/Admin Pengaduan Publik|Pejabat penghubung/i)
  expect(await inbox()).toContain('Narahubung Unit')
  expect(await inbox()).not.toContain('Penghubung')
})
