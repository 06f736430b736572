import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  keberatan,
  type StatusKeberatan,
} from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import {
  type ActMeja,
  createKeberatanDesk,
  type KeberatanDesk,
  meja,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { tryForbidden } from '#test/support/refusals.ts'

let desk: KeberatanDesk
beforeAll(async () => {
  desk = await createKeberatanDesk()
})
afterAll(() => desk.drop())

const statuses = Object.keys(keberatan.statuses) as StatusKeberatan[]
const acts = Object.keys(meja) as ActMeja[]

describe.each(statuses)('keberatan %s', (status) => {
  test('menolak setiap perbuatan yang tidak boleh, dari setiap peran, tanpa berubah', async () => {
    const nomor = await desk.sampai(status)
    const before = await desk.state(nomor)
    const { tried, wrong } = await tryForbidden({
      procedure: keberatan,
      status,
      acts,
      seenByUnit: before.disposisi.length > 0,
      send: async (act, role) =>
        (await desk.kirim(nomor, act as ActMeja, {}, { as: desk.staff[role] })).status,
    })
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(50)
    expect(await desk.state(nomor)).toEqual(before)
  }, 120_000)
})

test('siapa pun yang belum masuk diantar ke pintu masuk, dari setiap alamat', async () => {
  const nomor = await desk.ajukan()
  const before = await desk.state(nomor)
  for (const act of acts) {
    const response = await desk.kirim(nomor, act, {}, { as: '' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(/^\/masuk/)
  }
  for (const path of ['', '/baru', '/register.xlsx'])
    expect((await desk.get(`/meja/keberatan${path}`)).status).toBe(303)
  expect(await desk.state(nomor)).toEqual(before)
})

test('keberatan unit lain tidak ada bagi PPID Pelaksana, lewat alamat mana pun', async () => {
  const nomor = await desk.sampai('di_unit')
  const before = await desk.state(nomor)
  const as = desk.unitLainnya
  for (const act of acts) expect((await desk.kirim(nomor, act, {}, { as })).status).toBe(404)
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
