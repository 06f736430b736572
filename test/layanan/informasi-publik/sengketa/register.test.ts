import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { createSengketaDesk } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await openDesk(createSengketaDesk())
let selesai: string
let asing: string
let lama: string
beforeAll(async () => {
  selesai = await desk.sampai('selesai')
  asing = await desk.buka(null, { nama: '=HYPERLINK("http://contoh.test")' })
  lama = await desk.buka(null, { tanggalDiterima: '2026-11-30', pemicu: 'pemohon' })
  await desk.sampai('di_pengadilan')
})

async function workbook(query: string, as = desk.staff.petugas) {
  const response = await desk.get(`/meja/sengketa/register.xlsx?${query}`, { as })
  expect(response.status).toBe(200)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await buffer(response.body as never)) as never)
  const sheet = book.getWorksheet('Register')!
  // Kop, title, subtitle, two rows of heads.
  const rows = Array.from({ length: sheet.rowCount - 5 }, (_, at) => sheet.getRow(at + 6))
  const summary = new Map<string, unknown>()
  book
    .getWorksheet('Ringkasan')!
    .eachRow((row) => summary.set(String(row.getCell(1).value), row.getCell(2).value))
  return { sheet, rows, summary }
}

describe('buku register sebagai berkas XLSX', () => {
  test('kolom Perki 1/2013 Lampiran II dalam urutannya, lalu yang diminta laporan tahunan', async () => {
    const { sheet, rows, summary } = await workbook('dari=2026-11&sampai=2026-12')
    const heads = Array.from({ length: 9 }, (_, at) => sheet.getRow(5).getCell(at + 1).value)
    expect(heads).toEqual([
      'Nomor Register',
      'Tanggal',
      'Nama Pemohon',
      'Alamat',
      'Pekerjaan',
      'Nama Termohon',
      'Alamat Termohon',
      'Informasi',
      'Alasan',
    ])
    expect(rows).toHaveLength(4)
    expect(rows.map((row) => row.getCell(10).value)).toContain(lama)
    const done = rows.find((row) => row.getCell(10).value === selesai)!
    expect(done.getCell(1).value).toBe('012/XII/KI-KB-PS/2026')
    expect(String(done.getCell(6).value)).toContain('Dinas Komunikasi dan Informatika')
    expect(String(done.getCell(9).value)).toContain('a. Permohonan informasi ditolak')
    expect(String(done.getCell(19).value)).toContain('Informasi diberikan sebagian')
    expect(String(done.getCell(22).value)).toContain('Rincian diserahkan kepada pemohon.')
    expect(done.getCell(23).value).toBe('Selesai')
    expect(summary.get('Terdaftar di Komisi Informasi')).toBe(2)
    expect(summary.get('Gugatan ke pengadilan')).toBe(1)
    expect(summary.get('Sudah ada pelaksanaan')).toBe(1)
  })

  test('yang diketik pemohon tidak pernah menjadi rumus, dan tanpa NIK', async () => {
    const { rows } = await workbook('dari=2026-12&sampai=2026-12')
    const cell = rows.find((row) => row.getCell(10).value === asing)!.getCell(3)
    expect(cell.type).toBe(ExcelJS.ValueType.String)
    expect(JSON.stringify(rows.map((row) => row.values))).not.toMatch(/\d{16}/)
  })

  test('bulan lain, saringan, dan pembaca tanpa hak melihat alamat', async () => {
    expect((await workbook('dari=2026-11&sampai=2026-11')).rows).toHaveLength(1)
    const court = await workbook('dari=2026-11&sampai=2026-12&status=di_pengadilan')
    expect(court.rows).toHaveLength(1)
    const { rows } = await workbook('dari=2026-12&sampai=2026-12', desk.staff.pimpinan)
    expect(rows.map((row) => row.getCell(4).value)).toEqual([null, null, null])
    const taken = await desk.db
      .selectFrom('jejak')
      .select('rincian')
      .where('perbuatan', '=', 'unduhRegisterSengketa')
      .orderBy('urutan', 'desc')
      .execute()
    expect(taken.map(({ rincian }) => rincian!['baris'])).toEqual([3, 1, 1, 3, 4])
  })
})

describe('register di layar', () => {
  const open = async (query = '', as = desk.staff.ppid) =>
    page(await desk.get(`/meja/sengketa?dari=2026-11&sampai=2026-12${query}`, { as }))
  const numbers = (root: Awaited<ReturnType<typeof open>>) =>
    root.querySelectorAll('table a.nomor').map(({ text }) => text)

  test('langkah, giliran, dan batas; saringan adalah tautan dengan jumlahnya', async () => {
    const root = await open()
    expect(numbers(root)).toHaveLength(4)
    expect(wordsOf(root)).toContain('Ikuti sidang dan catat hasilnya')
    const filters = root.querySelectorAll('nav[aria-label=Saringan] a')
    const court = filters.find(({ text }) => text.startsWith('Di pengadilan'))!
    expect(court.text.replace(/\s+/g, ' ')).toBe('Di pengadilan 1')
    const filtered = await page(
      await desk.get(court.getAttribute('href')!.replaceAll('&amp;', '&'), { as: desk.staff.ppid }),
    )
    expect(numbers(filtered)).toHaveLength(1)
    expect(numbers(await open(`&komisi=${desk.komisi.id}`))).toHaveLength(3)
    expect(numbers(await open('&giliran=atasan_ppid'))).toEqual([lama])
    expect(numbers(await open('&status=salah&komisi=salah'))).toHaveLength(4)
  })

  test('angka saringan adalah baris di baliknya, juga bila saringan lain sudah dipakai', async () => {
    const root = await open(`&komisi=${desk.komisi.id}`)
    const filters = root.querySelectorAll('nav[aria-label=Saringan] a:not([aria-current])')
    expect(filters.length).toBeGreaterThan(3)
    for (const filter of filters) {
      const href = filter.getAttribute('href')!.replaceAll('&amp;', '&')
      const rows = numbers(await page(await desk.get(href, { as: desk.staff.ppid })))
      expect(rows, href).toHaveLength(Number(filter.querySelector('b')!.text))
    }
  })

  test('bulan yang keliru dijelaskan, dan bulan kosong mengatakan apa yang dapat dilakukan', async () => {
    const wrong = await desk.get('/meja/sengketa?dari=2026-13&sampai=2026-12', {
      as: desk.staff.ppid,
    })
    expect(wrong.status).toBe(422)
    const empty = await desk.get('/meja/sengketa?dari=2025-01&sampai=2025-01', {
      as: desk.staff.ppid,
    })
    expect(wordsOf(await page(empty))).toContain('Sengketa dibuka dari keberatan')
  })
})
