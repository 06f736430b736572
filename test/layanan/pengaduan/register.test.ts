import type { HTMLElement } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#src/db/id.ts'
import { createPengaduanDesk, type PengaduanDesk } from '#test/layanan/pengaduan/desk.ts'
import { page } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'
import { stateOf } from '#test/workflow/office.ts'

/** More than a list counts. */
const SEMUA = 1_101

let desk: PengaduanDesk
let as: string
beforeAll(async () => {
  desk = await createPengaduanDesk()
  as = desk.staff.admin_pengaduan
  const nomor = await desk.lapor()
  const [{ berkas }, laporan] = [await stateOf(desk.db, nomor), await desk.asked(nomor)]
  const ids = Array.from({ length: SEMUA - 1 }, newId)
  const copies = ids.map((id, n) => ({
    ...berkas,
    id,
    nomor: `PM-2025-${String(n + 1).padStart(4, '0')}`,
    diterimaPada: new Date(berkas.diterimaPada.getTime() - (n + 1) * 60_000),
    cari: n % 2 === 0 ? 'genap' : 'ganjil',
    cariTeks: null,
  }))
  await desk.db.insertInto('berkas').values(copies).execute()
  const reports = ids.map((berkasId) => ({ ...laporan, berkasId }))
  await desk.db.insertInto('pengaduan').values(reports).execute()
}, 60_000)
afterAll(() => desk.drop())

const open = async (path: string) => page(await desk.get(`/meja/pengaduan${path}`, { as }))
const words = (root: HTMLElement) =>
  root.querySelector('nav[aria-label=Halaman] p')!.text.replace(/\s+/g, ' ').trim()
const next = (root: HTMLElement) =>
  root.querySelector('[rel=next]')?.getAttribute('href')?.replaceAll('&amp;', '&')
const numbers = (root: HTMLElement) =>
  root.querySelectorAll('table.rows tbody td:first-child a.nomor').map(({ text }) => text.trim())

test('lewat seribu laporan tidak dihitung lagi, dan semuanya tetap dapat dibuka halaman demi halaman', async () => {
  const first = await open('')
  expect(words(first)).toBe('1–50 dari lebih dari 1.000')
  expect(first.querySelector('title')!.text).toContain('Pengaduan (lebih dari 1000)')
  const seen = new Set<string>()
  for (let at: string | undefined = ''; at !== undefined; ) {
    const root: HTMLElement = await open(at)
    for (const nomor of numbers(root)) seen.add(nomor)
    at = next(root)?.replace('/meja/pengaduan', '')
  }
  expect(seen.size).toBe(SEMUA)
}, 60_000)

test('laporan hari-hari tertentu dihitung semua: angka rekap menunjuk ke sini', async () => {
  const root = await open('?dari=2026-12-01&sampai=2026-12-31')
  expect(words(root)).toBe('1–50 dari 1.101')
  expect(words(await open('?dari=2026-12-01&sampai=2026-12-31&hal=23'))).toBe(
    '1.101–1.101 dari 1.101',
  )
})

test('pencarian dan saringan menghitung yang cocok saja', async () => {
  expect(words(await open('?q=genap'))).toBe('1–50 dari 550')
  expect(words(await open('?q=genap&hal=11'))).toBe('501–550 dari 550')
  expect((await open('?q=genap&keadaan=ditanggapi')).querySelector('table.rows')).toBeNull()
  expect((await open('?q=tidakadayangbegini')).querySelector('main .note')!.text).toContain(
    'Tidak ada laporan yang cocok',
  )
})

test.each(['', '?q=genap', '?dari=2026-12-01&sampai=2026-12-31&hal=2', '?keadaan=dinilai'])(
  'register %s memakai paling banyak tiga kueri',
  async (path) => {
    const { queries } = await countQueries(desk, () => desk.get(`/meja/pengaduan${path}`, { as }))
    expect(queries).toBeLessThanOrEqual(3)
  },
)
