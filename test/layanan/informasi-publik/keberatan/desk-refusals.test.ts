import { expect, test } from 'vitest'
import { createKeberatanDesk } from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createKeberatanDesk())

test('siapa pun yang belum masuk diantar ke pintu masuk, dari setiap alamat', async () => {
  const nomor = await desk.ajukan()
  const before = await desk.state(nomor)
  for (const path of ['', '/baru', '/register.xlsx'])
    expect((await desk.get(`/meja/keberatan${path}`)).status).toBe(303)
  expect(await desk.state(nomor)).toEqual(before)
})

test('keberatan unit lain tidak ada bagi PPID Pelaksana, lewat alamat mana pun', async () => {
  const nomor = await desk.sampai('di_unit')
  const before = await desk.state(nomor)
  const as = desk.unitLainnya
  for (const rest of ['', `/surat/${before.berkas.id}`, `/berkas/${before.berkas.id}`])
    expect((await desk.get(desk.path(nomor, rest), { as })).status, rest).toBe(404)
  expect(await desk.state(nomor)).toEqual(before)
  const own = await desk.get(desk.path(nomor), { as: desk.staff.ppid_pelaksana })
  expect(own.status).toBe(200)
})

test('PPID yang tidak diperintah tidak menjawab, walau unit sedang bekerja', async () => {
  const nomor = await desk.sampai('di_unit')
  const before = await desk.state(nomor)
  for (const act of ['jawabPerintah', 'tarikPerintah'] as const)
    expect((await desk.kirim(nomor, act)).status).toBe(409)
  expect(await desk.state(nomor)).toEqual(before)
})

test.each([
  '/meja/keberatan/KB-2026-9999',
  '/meja/keberatan/%00',
  '/meja/keberatan/KB-2026-0001/surat/abc',
  '/meja/keberatan/KB-2026-0001/berkas/abc',
  '/meja/keberatan/KB-2026-9999/rancangan',
])('alamat yang salah dijawab tidak ditemukan, bukan rusak: %s', async (path) => {
  const response = await desk.get(path, { as: desk.staff.atasan_ppid })
  expect([403, 404, 409]).toContain(response.status)
})
