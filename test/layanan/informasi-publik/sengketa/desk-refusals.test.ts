import { expect, test } from 'vitest'
import type { ActSengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { createSengketaDesk } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { meja } from '#test/layanan/informasi-publik/sengketa/forms.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createSengketaDesk())

const acts = Object.keys(meja) as ActSengketa[]

test('pimpinan hanya membaca, dan tidak membuka sengketa', async () => {
  const nomor = await desk.buka(null)
  const as = desk.staff.pimpinan
  const answer = await desk.get(desk.path(nomor), { as })
  expect(answer.status).toBe(200)
  expect(await answer.text()).not.toContain('Jalan Contoh 7')
  expect((await desk.get('/meja/sengketa/baru?tanpa=ya', { as })).status).toBe(403)
  expect((await desk.daftarkan(undefined, {}, as)).status).toBe(403)
})

test('unit melihat sengketa sejak pejabatnya di dalam tim; unit lain tidak, lewat alamat mana pun', async () => {
  const nomor = await desk.buka(null)
  await desk.lakukan(nomor, 'susunTim')
  const own = { as: desk.staff.ppid_pelaksana }
  expect((await desk.get(desk.path(nomor), own)).status).toBe(404)
  await desk.lakukan(nomor, 'tetapkanTim')
  expect((await desk.get(desk.path(nomor), own)).status).toBe(200)
  expect(await (await desk.get('/meja/semua?prosedur=sengketa', own)).text()).toContain(nomor)
  expect(await (await desk.get('/meja/sengketa', own)).text()).toContain(nomor)

  const before = await desk.state(nomor)
  const as = desk.unitLainnya
  for (const act of acts) expect((await desk.kirim(nomor, act, {}, { as })).status).toBe(404)
  for (const rest of ['', `/surat/${before.surat[0]!.id}`, `/berkas/${before.berkas.id}`])
    expect((await desk.get(desk.path(nomor, rest), { as })).status, rest).toBe(404)
  for (const list of ['/meja/semua?prosedur=sengketa', '/meja/sengketa'])
    expect(await (await desk.get(list, { as })).text()).not.toContain(nomor)
  expect(await desk.state(nomor)).toEqual(before)
})

test.each([
  '/meja/sengketa/SI-2026-9999',
  '/meja/sengketa/%00',
  '/meja/sengketa/SI-2026-0001/surat/abc',
  '/meja/sengketa/SI-2026-0001/berkas/abc',
  '/meja/sengketa/SI-2026-9999/rancangan/tim',
  '/meja/sengketa/SI-2026-9999/rancangan/laporan',
  '/meja/sengketa/SI-2026-0001/rancangan/notulen/abc',
])('alamat yang salah dijawab tidak ditemukan, bukan rusak: %s', async (path) => {
  for (const as of [desk.staff.ppid, desk.staff.atasan_ppid])
    expect([403, 404, 422]).toContain((await desk.get(path, { as })).status)
})
