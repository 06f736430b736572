import type { HTMLElement } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#src/db/id.ts'
import { type BusyDesk, createBusyDesk } from '#test/desk/desk.ts'
import { page } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: BusyDesk
beforeAll(async () => {
  desk = await createBusyDesk()
})
afterAll(() => desk.drop())

const open = async (path: string, as = desk.staff.petugas) => page(await desk.get(path, { as }))
const numbers = (root: HTMLElement) =>
  root.querySelectorAll('table.rows a.nomor').map(({ text }) => text.trim())
const filters = (root: HTMLElement) =>
  Object.fromEntries(
    root
      .querySelectorAll('.filters a')
      .map((a) => [a.childNodes[0]!.text.trim(), Number(a.querySelector('b')?.text ?? Number.NaN)]),
  )
const groups = (root: HTMLElement) =>
  root.querySelectorAll('tr.group').map(({ text }) => text.trim().replace(/\s+/g, ' '))

test('giliran saya: yang paling mendesak di atas, di bawah judulnya', async () => {
  const { cases } = desk
  const root = await open('/meja')
  expect(numbers(root)).toEqual([cases.lewat, cases.hariIni, cases.nanti])
  expect(groups(root)).toEqual(['Lewat batas 1', 'Hari ini 1', 'Tiga hari ini 1'])
})

test('saringan menyebut jumlah yang memang ada di baliknya', async () => {
  const root = await open('/meja?giliran=')
  expect(filters(root)).toMatchObject({
    Anda: 3,
    'Semua yang berjalan': 6,
    'Lewat batas': 1,
    'Hari ini': 1,
    Petugas: 3,
    PPID: 1,
    Unit: 1,
    'Menunggu pemohon': 1,
  })
  for (const link of root.querySelectorAll('.filters a')) {
    const there = await open(link.getAttribute('href')!.replaceAll('&amp;', '&'))
    expect(numbers(there), link.text).toHaveLength(Number(link.querySelector('b')!.text))
  }
})

test('tiap peran mendapat gilirannya sendiri', async () => {
  const { cases, staff } = desk
  expect(numbers(await open('/meja', staff.ppid))).toEqual([cases.lengkap])
  expect(numbers(await open('/meja', staff.ppid_pelaksana))).toEqual([cases.unit])
  for (const role of ['atasan_ppid', 'pimpinan', 'administrator'] as const)
    expect((await open('/meja', staff[role])).text).toContain('Tidak ada yang menunggu Anda')
})

test('unit hanya melihat berkasnya, juga dalam semua berkas dan pencarian; unit lain tidak melihat apa-apa', async () => {
  const { cases, staff } = desk
  for (const path of ['/meja?giliran=', '/meja/semua', '/meja/semua?q=PI-2026'])
    expect(numbers(await open(path, staff.ppid_pelaksana)), path).toEqual([cases.unit])
  expect(filters(await open('/meja?giliran=', staff.ppid_pelaksana))).toMatchObject({
    Anda: 1,
    'Semua yang berjalan': 1,
  })
  for (const path of ['/meja', '/meja?giliran=', '/meja/semua', `/meja/semua?q=${cases.unit}`])
    expect(numbers(await open(path, desk.unitLainnya)), path).toEqual([])
})

test('unit yang sudah menjawab tidak lagi mendapat giliran selagi unit lain ditunggu', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  await desk.lakukan(nomor, 'disposisi', { unit: [desk.unit, desk.unitLain] })
  const own = (await desk.state(nomor)).disposisi.find((one) => one.unitKerjaId === desk.unit)!
  const as = desk.staff.ppid_pelaksana
  expect(numbers(await open('/meja', as))).toContain(nomor)
  const path = desk.path(nomor, `/disposisi/${own.id}/jawaban`)
  await desk.post(path, { penguasaan: 'dikuasai', jawaban: 'Ada.' }, { as })
  const after = await open('/meja', as)
  expect(numbers(after)).not.toContain(nomor)
  expect(filters(after).Anda).toBe(numbers(after).length)
  expect(numbers(await open('/meja', desk.unitLainnya))).toEqual([nomor])
  await desk.lakukan(nomor, 'cabut')
})

test('semua berkas: menurut prosedur, status, hasil, unit, tanggal; nama saringan dapat dihapus', async () => {
  const { cases } = desk
  const all = async (query: string) => numbers(await open(`/meja/semua?${query}`))
  expect(await all('status=dicabut')).toContain(cases.selesai)
  expect(await all('status=tidak_lengkap')).toEqual([cases.menunggu])
  expect(await all('hasil=seluruhnya')).toEqual([])
  expect(await all('prosedur=daftar-informasi')).toEqual([])
  expect(await all(`unit=${desk.unit}&status=di_unit`)).toEqual([cases.unit])
  expect(await all('dari=2026-11-20&sampai=2026-11-20')).toEqual([cases.lewat])
  expect(await all('sampai=2026-12-02')).toEqual([cases.hariIni, cases.lewat])
  const root = await open('/meja/semua?status=dicabut')
  expect(root.querySelector('.filters')?.text).toContain('Hapus saringan status')
})

test.each([
  'unit=abc',
  'dari=kemarin',
  'sampai=2026-02-30',
  'hal=0',
  'hal=-1',
  'hal=abc',
  'batas=besok',
  'status=%27%3B--',
  `q=${'x'.repeat(3_000)}`,
  'q=%5C%25%27%22%28%3A%26%21',
])('bagian alamat yang tidak masuk akal dianggap tidak ada: %s', async (query) => {
  await open(`/meja/semua?${query}`)
  await open(`/meja?${query}`)
})

test('halaman kedua, halaman terakhir yang penuh, dan jumlahnya', async () => {
  const busy = await createBusyDesk()
  const { berkas } = await busy.state(busy.cases.nanti)
  const have = Object.keys(busy.cases).length
  const rows = Array.from({ length: 100 - have }, (_, n) => ({
    ...berkas,
    id: newId(),
    nomor: `PI-2025-${String(n + 1).padStart(4, '0')}`,
    cariTeks: null,
  }))
  await busy.db.insertInto('berkas').values(rows).execute()
  const at = async (path: string) => page(await busy.get(path, { as: busy.staff.petugas }))
  const first = await at('/meja/semua')
  expect(numbers(first)).toHaveLength(50)
  expect(first.text).toMatch(/1–50\s+dari\s+100/)
  const next = first.querySelector('[rel=next]')!.getAttribute('href')!.replaceAll('&amp;', '&')
  const second = await at(next)
  expect(numbers(second)).toHaveLength(50)
  expect(new Set([...numbers(first), ...numbers(second)]).size).toBe(100)
  expect(second.querySelector('[rel=next]')).toBeNull()
  expect(second.querySelector('[rel=prev]')).not.toBeNull()
  await busy.drop()
})

test('lewat seribu berkas tidak dihitung lagi, dan halaman sesudahnya tetap terbuka', async () => {
  const busy = await createBusyDesk()
  const { berkas } = await busy.state(busy.cases.nanti)
  const rows = Array.from({ length: 1_060 - Object.keys(busy.cases).length }, (_, n) => ({
    ...berkas,
    id: newId(),
    nomor: `PI-2025-${String(n + 1).padStart(4, '0')}`,
    cari: 'berulang',
    cariTeks: null,
  }))
  await busy.db.insertInto('berkas').values(rows).execute()
  const at = async (path: string) => page(await busy.get(path, { as: busy.staff.petugas }))
  for (const path of ['/meja/semua', '/meja?giliran=', '/meja/semua?q=berulang']) {
    const first = await at(path)
    expect(first.text, path).toMatch(/1–50\s+dari\s+lebih dari 1\.000/)
    const last = await at(`${path}${path.includes('?') ? '&' : '?'}hal=21`)
    expect(numbers(last), path).toHaveLength(50)
    expect(last.text, path).toMatch(/1\.001–1\.050\s+dari\s+lebih dari 1\.000/)
    expect(last.querySelector('[rel=next]'), path).not.toBeNull()
  }
  expect(numbers(await at('/meja/semua?hal=22'))).toHaveLength(10)
  await busy.drop()
}, 60_000)

test('daftar mana pun memakai paling banyak tiga kueri', async () => {
  for (const path of [
    '/meja',
    '/meja?giliran=&batas=lewat',
    '/meja/semua',
    '/meja/semua?q=drainase',
  ])
    for (const role of ['petugas', 'ppid_pelaksana'] as const) {
      const as = desk.staff[role]
      const { queries, response } = await countQueries(desk, () => desk.get(path, { as }))
      expect(response.status).toBe(200)
      expect(queries, path).toBeLessThanOrEqual(3)
    }
})
