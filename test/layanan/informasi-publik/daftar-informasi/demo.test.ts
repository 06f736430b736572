import { expect, test } from 'vitest'
import { seedDaftarInformasi } from '#seeds/demo/daftar-informasi.ts'
import { openDesk } from '#test/support/desk.ts'
import { createTestApp } from '#test/support/app.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createTestApp())

test('peragaan mengisi daftar lewat perbuatannya, dengan berkas yang dapat diunduh', async () => {
  const units = await desk.db.selectFrom('unitKerja').select(['id', 'kode', 'nama']).execute()
  const count = await seedDaftarInformasi(await desk.kit(), units, {
    ppid: { id: null, nama: 'Contoh PPID', peran: ['ppid'], unitKerjaId: null },
    pengusul: ({ id, nama }) => ({
      id: null,
      nama: `Contoh ${nama}`,
      peran: ['ppid_pelaksana'],
      unitKerjaId: id,
    }),
  })
  expect(count).toBeGreaterThanOrEqual(40)
  const home = await page(await desk.get('/?q=drainase'))
  expect(home.querySelectorAll('.papers li').length).toBeGreaterThanOrEqual(4)
  for (const link of home.querySelectorAll('.papers a.button')) {
    const answer = await desk.get(link.getAttribute('href')!)
    expect(answer.status).toBe(200)
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(50)
  }
})
