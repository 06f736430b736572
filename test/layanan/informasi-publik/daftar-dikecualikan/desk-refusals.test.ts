import { expect, test } from 'vitest'
import { createUjiDesk } from '#test/layanan/informasi-publik/daftar-dikecualikan/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createUjiDesk())

const whole = async (nomor: string) => ({
  ...(await desk.state(nomor)),
  items: await desk.itemsOf(nomor),
})

test('yang bukan penguji tidak diberi formulir uji', async () => {
  for (const role of ['petugas', 'atasan_ppid', 'administrator', 'pimpinan'] as const) {
    const as = desk.staff[role]
    expect((await desk.get('/meja/dikecualikan/baru', { as })).status).toBe(403)
  }
})

test('uji ulang hanya oleh penguji, dan hanya atas yang masih dikecualikan', async () => {
  const nomor = await desk.sampai('ditetapkan')
  const before = await whole(nomor)
  const path = desk.path(nomor, '/uji-ulang')
  for (const role of ['petugas', 'atasan_ppid', 'administrator', 'pimpinan'] as const)
    expect((await desk.post(path, {}, { as: desk.staff[role] })).status).toBe(403)
  expect(await whole(nomor)).toEqual(before)
  const waiting = await desk.sampai('menunggu_persetujuan')
  const early = await desk.post(desk.path(waiting, '/uji-ulang'), {}, { as: desk.staff.ppid })
  expect(early.status).toBe(422)
})

test('siapa pun yang belum masuk diantar ke pintu masuk, dari setiap alamat', async () => {
  const nomor = await desk.mulai()
  const before = await whole(nomor)
  for (const path of ['', '/daftar.xlsx', '/baru', `/${nomor}`, `/${nomor}/rancangan/lembar`])
    expect((await desk.get(`/meja/dikecualikan${path}`)).status, path).toBe(303)
  expect(await whole(nomor)).toEqual(before)
})

test.each([
  '/meja/dikecualikan/UK-2026-9999',
  '/meja/dikecualikan/%00',
  '/meja/dikecualikan/PI-2026-0001',
  '/meja/dikecualikan/UK-2026-0001/surat/abc',
  '/meja/dikecualikan/UK-2026-0001/rancangan/lain',
])('alamat yang salah dijawab tidak ditemukan, bukan rusak: %s', async (path) => {
  expect((await desk.get(path, { as: desk.staff.ppid })).status).toBe(404)
})
