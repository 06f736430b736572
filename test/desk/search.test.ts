import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BusyDesk, createBusyDesk } from '#test/desk/desk.ts'
import { permohonanLengkap } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { openedByLibreOffice } from '#test/recap/office.ts'
import { page } from '#test/support/page.ts'

let desk: BusyDesk
beforeAll(async () => {
  desk = await createBusyDesk()
})
afterAll(() => desk.drop())

type Case = keyof BusyDesk['cases']
async function search(q: string) {
  const path = `/meja/semua?${new URLSearchParams({ q })}`
  const root = await page(await desk.get(path, { as: desk.staff.petugas }))
  const found = root.querySelectorAll('table.rows a.nomor').map(({ text }) => text.trim())
  const names = Object.entries(desk.cases)
    .filter(([, nomor]) => found.includes(nomor))
    .map(([name]) => name)
  return { names, root }
}

test.each<[string, string, Case[]]>([
  ['nama, huruf besar atau kecil', 'ANDI lewat', ['lewat']],
  ['sebagian nama', 'enungg', ['menunggu']],
  ['telepon rumah seperti diketik lain', '0561 8181771', ['hariIni']],
  ['telepon rumah dengan +62', '+62 561 818 1771', ['hariIni']],
  ['telepon rumah tanpa kode', '8181771', ['hariIni']],
  ['kata permohonan dengan imbuhan lain', 'membangun', ['nanti']],
  ['dua kata permohonan, urutan lain', 'pasar retribusi', ['lewat']],
  ['persen adalah huruf', '100%', ['nanti']],
  ['garis bawah adalah huruf', '%_nanti', ['nanti']],
  ['garis bawah bukan sembarang huruf', 'Andi_Lewat', []],
  ['garis miring terbalik', '\\', []],
  ['yang tidak ada', 'zzzz', []],
])('cari dengan %s', async (_how, q, expected) => {
  expect((await search(q)).names).toEqual(expected)
})

test.each(['0812-5669-0157', '081256690157', '+62 812 5669 0157', '62 812.5669.0157', '5669 0157'])(
  'telepon genggam ditemukan ditulis %s',
  async (q) => {
    const { names } = await search(q)
    expect(names).toContain('lewat')
    expect(names).not.toContain('hariIni')
  },
)

test('cari dengan nomor, utuh atau sebagian', async () => {
  for (const q of [desk.cases.unit, desk.cases.unit.toLowerCase(), desk.cases.unit.slice(3)])
    expect((await search(q)).names).toContain('unit')
})

test('NIK tidak dapat dicari', async () => {
  expect((await search(permohonanLengkap.nik)).names).toEqual([])
})

test('tidak ada yang cocok: dikatakan, dengan cara mencari yang lain', async () => {
  const { root } = await search('zzzz')
  expect(root.text).toContain('Tidak ada berkas yang cocok')
  expect(root.querySelector('h1')?.text).toBe('Hasil pencarian “zzzz”')
  expect((await search('<script>alert(1)</script>')).root.querySelector('h1 script')).toBeNull()
})

// LibreOffice takes its time to start on a busy machine.
describe('unduh daftar', { timeout: 120_000 }, () => {
  const workbook = async (path: string, as = desk.staff.petugas) => {
    const response = await desk.get(path, { as })
    expect(response.status).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }
  const numbersIn = async (bytes: Buffer) => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes as never)
    const cells: string[] = []
    book.worksheets[0]!.getColumn(1).eachCell(({ text }) => cells.push(text))
    return cells.filter((text) => /^PI-\d{4}-\d{4}$/.test(text))
  }

  test.each([
    '/meja',
    '/meja?giliran=',
    '/meja/semua',
    '/meja/semua?q=lewat',
    '/meja/semua?status=dicabut',
  ])('yang diunduh dari %s sama dengan yang di layar', async (path) => {
    const root = await page(await desk.get(path, { as: desk.staff.petugas }))
    const shown = root.querySelectorAll('table.rows a.nomor').map(({ text }) => text.trim())
    const links = root.querySelectorAll('nav a').map((a) => a.getAttribute('href') ?? '')
    const href = links.find((one) => one.startsWith('/meja/semua.xlsx'))!
    const rows = await numbersIn(await workbook(href.replaceAll('&amp;', '&')))
    // The inbox puts its rows under headings; every other list is in the order of the query.
    const grouped = root.querySelector('tr.group') !== null
    expect(grouped ? rows.toSorted() : rows).toEqual(grouped ? shown.toSorted() : shown)
  })

  test('unit mengunduh hanya berkasnya', async () => {
    expect(await numbersIn(await workbook('/meja/semua.xlsx', desk.staff.ppid_pelaksana))).toEqual([
      desk.cases.unit,
    ])
    expect(await numbersIn(await workbook('/meja/semua.xlsx', desk.unitLainnya))).toEqual([])
  })

  test('dibuka LibreOffice; rumus dari pemohon tetap teks', async () => {
    const formula = '=HYPERLINK("http://contoh.test";"klik")'
    const nomor = await desk.daftar({ nama: formula })
    const sheets = await openedByLibreOffice(await workbook(`/meja/semua.xlsx?q=${nomor}`))
    const lines = [...sheets.values()][0]!
    const row = lines.find(([first]) => first === nomor)!
    expect(row[2]).toBe(formula)
    expect(row[4]).toBe('Diterima')
  })
})
