import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { cellText } from '#src/recap/cells.ts'
import { type Row, type Sheet, streamWorkbook } from '#src/recap/workbook.ts'
import { openedByLibreOffice } from '#test/recap/office.ts'

const meta = {
  kop: 'PEMERINTAH KOTA PONTIANAK · DINAS KOMUNIKASI DAN INFORMATIKA',
  judul: 'Register',
  dibuat: new Date('2026-12-07T02:14:00Z'),
}

async function bytesOf(...sheets: Sheet[]): Promise<Buffer> {
  const pipe = new PassThrough()
  const whole = buffer(pipe)
  const book = streamWorkbook(pipe, meta)
  for (const sheet of sheets) await book.addSheet(sheet)
  await book.finish()
  return whole
}

const register: Sheet = {
  name: 'Register',
  title: 'Register Permohonan Informasi Publik',
  subtitle: 'Desember 2026',
  columns: [
    { header: 'No', width: 14, kind: 'text' },
    { header: 'Tanggal', width: 12, kind: 'date' },
    { header: 'Dicatat', width: 18, kind: 'datetime' },
    { header: 'Ya', group: ['Status Informasi', 'Dibawah Penguasaan'], width: 6, kind: 'text' },
    { header: 'Tdk', group: ['Status Informasi', 'Dibawah Penguasaan'], width: 6, kind: 'text' },
    { header: 'Belum Didokumentasikan', group: 'Status Informasi', width: 12, kind: 'text' },
    { header: 'Biaya', width: 14, kind: 'rupiah' },
    { header: 'Lembar', width: 10, kind: 'number' },
  ],
  rows: [],
}

const malam = new Date('2026-12-07T17:30:00Z')

async function* rows(): AsyncGenerator<Row> {
  yield { section: 'Pekan pertama' }
  yield ['PI-2026-0001', malam, malam, '√', '', null, 12_500, 25]
  yield ['=HYPERLINK("http://contoh.test";"klik")', '2026-12-08', null, '+1', '-1', '@a', 0, 0]
  yield ['007', null, null, 'baris satu\nbaris dua', '"kutip", koma', '<b>&amp;', Number.NaN, 1.5]
}

// LibreOffice takes its time to start on a busy machine.
describe('buku kerja dibuka LibreOffice', { timeout: 240_000 }, () => {
  test('isi setiap kolom terbaca, teks tetap teks, waktu menurut jam kota', async () => {
    const sheets = await openedByLibreOffice(
      await bytesOf({ ...register, rows: rows() }, { ...register, name: 'Ringkasan', rows: [] }),
    )
    expect([...sheets.keys()].sort()).toEqual(['Register', 'Ringkasan'])
    const lines = sheets.get('Register')!
    expect(lines[0]![0]).toBe(meta.kop)
    expect(lines[1]![0]).toBe(register.title)
    expect(lines[3]!.slice(0, 7)).toEqual([
      'No',
      'Tanggal',
      'Dicatat',
      'Status Informasi',
      '',
      '',
      'Biaya',
    ])
    expect(lines[4]!.slice(3, 6)).toEqual(['Dibawah Penguasaan', '', 'Belum Didokumentasikan'])
    expect(lines[5]!.slice(3, 5)).toEqual(['Ya', 'Tdk'])
    expect(lines[6]![0]).toBe('Pekan pertama')
    expect(lines[7]).toEqual([
      'PI-2026-0001',
      '08/12/2026',
      '08/12/2026 00.30',
      '√',
      '',
      '',
      'Rp12,500',
      '25',
    ])
    expect(lines[8]!.slice(0, 6)).toEqual([
      '=HYPERLINK("http://contoh.test";"klik")',
      '08/12/2026',
      '',
      '+1',
      '-1',
      '@a',
    ])
    expect(lines[9]!.slice(0, 7)).toEqual([
      '007',
      '',
      '',
      'baris satu\nbaris dua',
      '"kutip", koma',
      '<b>&amp;',
      'NaN',
    ])
  })

  test('kepala tabel membeku, terulang di cetakan, dapat disaring, dan mendatar', async () => {
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await bytesOf({ ...register, rows: rows() })) as never)
    const page = book.getWorksheet('Register')!
    expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 6 })
    expect(page.autoFilter).toBe('A6:H10')
    expect(page.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    })
    expect(page.pageSetup.printTitlesRow).toBe('4:6')
    expect(page.getCell('A9').type).toBe(ExcelJS.ValueType.String)
    expect(page.getCell('A9').numFmt).toBe('@')
    expect(page.getCell('A4').master.address).toBe('A4')
    expect(page.getCell('A6').master.address).toBe('A4')
    expect(page.getCell('F6').master.address).toBe('F5')
    expect(page.getCell('E5').master.address).toBe('D5')
  })
})

test('hari disebut dalam bahasa Indonesia, pecahan terlihat, dan kertas menurut kantor', async () => {
  const pipe = new PassThrough()
  const whole = buffer(pipe)
  const book = streamWorkbook(pipe, { ...meta, kertas: 'F4' })
  await book.addSheet({
    name: 'Ringkasan',
    title: 'Ringkasan',
    subtitle: '',
    columns: [
      { header: 'Hari', width: 20, kind: 'day' },
      { header: 'Rata-rata', width: 10, kind: 'number' },
    ],
    rows: [
      ['2026-12-08', 7.4],
      [malam, 7],
    ],
    mendatar: false,
  })
  await book.finish()
  const read = new ExcelJS.Workbook()
  await read.xlsx.load((await whole) as never)
  const page = read.getWorksheet('Ringkasan')!
  expect(page.pageSetup).toMatchObject({ paperSize: 14, orientation: 'portrait' })
  expect(page.getCell('A5').numFmt).toBe('[$-421]dddd, d mmmm yyyy')
  expect(page.getCell('A6').value).toEqual(new Date('2026-12-08T00:30:00Z'))
  expect([page.getCell('B5').numFmt, page.getCell('B6').numFmt]).toEqual(['#,##0.0', '#,##0'])
})

describe('teks sel', () => {
  test('dipotong pada batas Excel, dan potongannya terlihat', () => {
    expect(cellText('a'.repeat(32_767))).toHaveLength(32_767)
    const cut = cellText(`${'a'.repeat(32_765)}😀😀`)
    expect(cut.length).toBeLessThanOrEqual(32_767)
    expect(cut.endsWith('…')).toBe(true)
    expect(cut.isWellFormed()).toBe(true)
  })

  test('tanda yang dilarang XML dan sandi khusus Excel tidak lewat', () => {
    expect(cellText('a\u0000b\u000Bc\uFFFFd')).toBe('abcd')
    expect(cellText('_x000D_')).toBe('_x005F_x000D_')
    expect(cellText('a\r\nb')).toBe('a\nb')
  })
})

test('sepuluh ribu baris ditulis tanpa menahan seluruhnya', async () => {
  async function* many(): AsyncGenerator<Row> {
    for (let n = 1; n <= 10_000; n += 1)
      yield [`PI-2026-${n}`, '2026-12-07', null, 'ya', '', '', n, n]
  }
  const bytes = await bytesOf({ ...register, rows: many() })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as never)
  expect(book.getWorksheet('Register')!.rowCount).toBe(10_006)
})

test('pembaca yang pergi menghentikan penulisan', async () => {
  const pipe = new PassThrough()
  let given = 0
  async function* endless(): AsyncGenerator<Row> {
    for (;;) {
      given += 1
      if (given === 2_000) pipe.destroy()
      yield ['x', null, null, '', '', '', 0, given]
    }
  }
  const book = streamWorkbook(pipe, meta)
  await expect(book.addSheet({ ...register, rows: endless() })).rejects.toThrow('went away')
  expect(given).toBeLessThan(5_000)
})
