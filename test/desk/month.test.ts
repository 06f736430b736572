import ExcelJS from 'exceljs'
import type { HTMLElement } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BusyDesk, createBusyDesk } from '#test/desk/desk.ts'
import { page } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: BusyDesk
beforeAll(async () => {
  desk = await createBusyDesk()
})
afterAll(() => desk.drop())

const open = async (path: string, as = desk.staff.pimpinan) => page(await desk.get(path, { as }))
/** The figures of a line of the page, and where each leads. */
const lineOf = (root: HTMLElement, label: string) =>
  root
    .querySelectorAll('table.bars tbody tr')
    .find((row) => row.querySelector('th')?.text === label)!
    .querySelectorAll('td.num a')
    .map((a) => ({
      jumlah: Number(a.text),
      href: a.getAttribute('href')!.replaceAll('&amp;', '&'),
    }))
const DESEMBER = '?dari=2026-12&sampai=2026-12'

test('tiap angka sama dengan daftar di baliknya', async () => {
  const figures = lineOf(await open(`/meja/bulan${DESEMBER}`), 'Permohonan informasi publik')
  expect(figures.map(({ jumlah }) => jumlah)).toEqual([6, 1, 5, 0])
  for (const { jumlah, href } of figures) {
    const rows = (await open(href)).querySelectorAll('table.rows a.nomor')
    expect(rows, href).toHaveLength(jumlah)
  }
})

test('yang lewat batas dihitung pada bulan diterimanya', async () => {
  const figures = lineOf(
    await open('/meja/bulan?dari=2026-11&sampai=2026-11'),
    'Permohonan informasi publik',
  )
  expect(figures.map(({ jumlah }) => jumlah)).toEqual([1, 0, 1, 1])
})

test('buku kerja: ringkasan seperti halaman, lalu satu lembar tiap layanan dengan barisnya', async () => {
  const response = await desk.get(`/meja/bulan.xlsx${DESEMBER}`, { as: desk.staff.pimpinan })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const root = await open(`/meja/bulan${DESEMBER}`)
  const ringkasan = book.getWorksheet('Ringkasan')!
  for (const row of root.querySelectorAll('table.bars tbody tr')) {
    const label = row.querySelector('th')!.text
    const written = ringkasan.getColumn(1).values.indexOf(label)
    const figures = [2, 3, 4, 5].map((column) => ringkasan.getCell(written, column).value)
    expect(figures, label).toEqual(lineOf(root, label).map(({ jumlah }) => jumlah))
  }
  const numbers = book.getWorksheet('Informasi publik')!.getColumn(1).values.map(String)
  const { lewat: november, ...desember } = desk.cases
  for (const nomor of Object.values(desember)) expect(numbers).toContain(nomor)
  expect(numbers).not.toContain(november)
})

test('nama pemohon tidak ada di buku kerja', async () => {
  const response = await desk.get(`/meja/bulan.xlsx${DESEMBER}`, { as: desk.staff.pimpinan })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const words = book.worksheets.flatMap((sheet) => JSON.stringify(sheet.getSheetValues()))
  expect(words.join()).toContain(desk.cases.menunggu)
  expect(words.join()).not.toContain('Fajar Menunggu')
})

test('unit hanya menghitung bagiannya', async () => {
  const root = await open(`/meja/bulan${DESEMBER}`, desk.staff.ppid_pelaksana)
  const [masuk] = lineOf(root, 'Permohonan informasi publik')
  expect(masuk!.jumlah).toBe(1)
})

test('bulan yang bukan bulan diberi tahu di isiannya', async () => {
  for (const path of ['/meja/bulan', '/meja/bulan.xlsx'])
    expect((await desk.get(`${path}?dari=2026-13`, { as: desk.staff.pimpinan })).status, path).toBe(
      422,
    )
})

test('dua pertanyaan ke basis data', async () => {
  const ask = () => desk.get('/meja/bulan', { as: desk.staff.pimpinan })
  expect((await countQueries(desk, ask)).queries).toBeLessThanOrEqual(2)
})
