import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { workingDaysBetween } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { NIK } from '#test/layanan/informasi-publik/permohonan/recap-cases.ts'
import {
  createRecapDesk,
  hyperlink,
  readWorkbook,
} from '#test/layanan/informasi-publik/permohonan/recap-desk.ts'
import { openedByLibreOffice } from '#test/recap/office.ts'
import { textOf } from '#test/recap/zip.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createRecapDesk())

const kepala = [
  ['No', 'Tgl', 'Nama', 'Alamat', 'Nomor Kontak', 'Pekerjaan'],
  ['Informasi Yang Diminta', 'Tujuan Penggunaan Informasi', 'Status Informasi', '', ''],
  ['Bentuk Informasi Yang Dikuasai', '', 'Jenis Permohonan', '', 'Keputusan'],
  ['Alasan Penolakan', 'Hari dan Tanggal', '', 'Biaya & Cara Pembayaran', ''],
].flat()

describe('register bulanan', () => {
  test.each([
    ['2026-09', '2026-11'],
    ['2026-08', '2026-08'],
    ['2026-09', '2026-09'],
  ])(
    'dari %s sampai %s berisi setiap permohonan yang diterima dalam bulan itu',
    async (dari, sampai) => {
      const bytes = await desk.workbook(`dari=${dari}&sampai=${sampai}`)
      const { rows } = await readWorkbook(bytes)
      const expected = desk.inMonths(dari, sampai)
      expect(rows.map((row) => row.getCell(1).value)).toEqual(expected.map(({ nomor }) => nomor))
      expect(rows.map((row) => dateOf(shifted(row.getCell(2).value)))).toEqual(
        expected.map(({ diterima }) => diterima),
      )
    },
  )

  test('jumlah pada ringkasan sama dengan barisnya', async () => {
    const bytes = await desk.workbook('dari=2026-08&sampai=2026-11')
    const { rows, summary, sections } = await readWorkbook(bytes)
    const cases = desk.inMonths('2026-08', '2026-11')
    const { calendar } = (await desk.kit()).clock
    const answered = cases.filter(({ hasil }) => hasil !== null)
    const late = answered.filter(
      ({ berakhir, batas }) => berakhir!.getTime() >= batas.getTime() + 1_000,
    )
    expect(summary.get('Masuk')).toBe(rows.length)
    expect(summary.get('Dijawab')).toBe(answered.length)
    expect(summary.get('Lewat batas UU')).toBe(late.length)
    expect(summary.get('Tepat waktu')).toBe(answered.length - late.length)
    const ended = cases.filter(({ hasil, akhir }) => hasil === null && akhir !== null)
    expect(summary.get('Masih berjalan')).toBe(cases.length - answered.length - ended.length)
    expect(summary.get('Dicabut pemohon')! + summary.get('Tidak ditindaklanjuti')!).toBe(
      ended.length,
    )
    const days = answered.map(({ diterima, berakhir }) =>
      workingDaysBetween(diterima, dateOf(berakhir!), calendar),
    )
    const mean = days.reduce((sum, one) => sum + one, 0) / days.length
    expect(summary.get('Rata-rata hari kerja sampai dijawab')).toBeCloseTo(mean, 1)
    expect(sections.get('Keputusan')).toBe(answered.length)
    expect(sections.get('Ditolak menurut UU 14/2008 Pasal 17')).toBe(summary.get('Ditolak'))
    expect(sections.get('Saluran')).toBe(rows.length)
    const parts = cases.flatMap(({ unit, ditarik }) => (ditarik ? [] : unit))
    const without = cases.filter(({ unit, ditarik }) => ditarik || unit.length === 0)
    expect(sections.get('Unit yang diminta menjawab')).toBe(parts.length + without.length)
    expect(summary.get('Diperpanjang')).toBe(cases.filter((one) => one.diperpanjang).length)
  })

  test('keputusan, alasan, dan penguasaan diisi menurut aturan Lampiran VIII', async () => {
    const bytes = await desk.workbook('dari=2026-08&sampai=2026-11')
    const { rows } = await readWorkbook(bytes)
    const byNomor = new Map(rows.map((row) => [row.getCell(1).value, row]))
    for (const one of desk.inMonths('2026-08', '2026-11')) {
      const cell = (n: number) => byNomor.get(one.nomor)!.getCell(n).value
      const held = ['seluruhnya', 'sebagian', 'langsung', 'ditolak'].includes(one.hasil ?? '')
      expect(cell(9)).toBe(held ? '√' : null)
      expect(cell(10)).toBe(
        one.hasil === 'tidak-dikuasai' ? 'Kantor Pertanahan Kota Pontianak' : null,
      )
      expect(cell(11)).toBe(one.hasil === 'belum-didokumentasikan' ? '√ sampai 30/12/2026' : null)
      expect(cell(one.melihat ? 14 : 15)).toBe('√')
      if (one.hasil === 'ditolak') expect(cell(17)).toContain(`Pasal 17 huruf ${one.huruf}`)
      if (one.hasil === 'langsung')
        expect([cell(12), cell(13), cell(18)]).toEqual([null, '√', null])
      if (one.hasil === 'langsung' || one.hasil === 'seluruhnya') expect(cell(20)).toBe(one.biaya)
    }
  })

  test('dibuka LibreOffice: kolom resmi, dan rumus yang diketik pemohon tetap teks', async () => {
    const bytes = await desk.workbook('dari=2026-08&sampai=2026-11')
    const { book } = await readWorkbook(bytes)
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)),
      ),
    )
    const sheets = await openedByLibreOffice(bytes)
    const lines = sheets.get('Register')!
    expect(lines[3]).toEqual(kepala)
    expect(lines[4]!.slice(8, 11)).toEqual(['Dibawah Penguasaan', '', 'Belum Didokumentasikan'])
    expect(lines[4]!.slice(11)).toEqual([
      'Softcopy',
      'Hardcopy',
      'Melihat/Mengetahui',
      'Meminta Salinan',
      '',
      '',
      'Pemberitahuan Tertulis',
      'Pemberian Informasi',
      'Biaya',
      'Cara',
    ])
    expect(lines[5]!.slice(8, 10)).toEqual(['Ya', 'Tdk'])
    const bait = lines.find((line) => line[2] === hyperlink && line[6] === hyperlink)!
    expect(bait.slice(6, 8)).toEqual([hyperlink, '=1+1'])
    const told = desk.inMonths('2026-08', '2026-11').find(({ hasil }) => hasil === 'ditolak')!
    const line = lines.find(([nomor]) => nomor === told.nomor)!
    expect(line[17]).toMatch(/^(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \d+ [A-Z]\w+ 2026$/)
    expect(lines.slice(6)).toHaveLength(desk.inMonths('2026-08', '2026-11').length)
  }, 240_000)

  test('NIK tidak ada di dalamnya, dan tidak ada rumus maupun tautan di berkasnya', async () => {
    const parts = textOf(await desk.workbook('dari=2026-08&sampai=2026-11'))
    expect([...parts.keys()]).toContain('xl/worksheets/sheet1.xml')
    const text = [...parts.values()].join('\n')
    expect(text).toContain('HYPERLINK(')
    expect(text).not.toMatch(/<f[ >/]|<hyperlink|externalLink/)
    expect(text).not.toContain(NIK)
    expect(text).not.toContain('617101******')
  })

  test('kepala terulang dan membeku, dapat disaring, mendatar di kertas kantor', async () => {
    const bytes = await desk.workbook('dari=2026-11&sampai=2026-11')
    const { sheet } = await readWorkbook(bytes)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 6 })
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, paperSize: 9 })
    expect(sheet.pageSetup.printTitlesRow).toBe('4:6')
    expect(sheet.autoFilter).toMatch(/^A6:U\d+$/)
  })

  test('bulan tanpa permohonan tetap menjadi register yang dapat dibuka', async () => {
    const bytes = await desk.workbook('dari=2025-01&sampai=2025-01')
    const { rows, summary } = await readWorkbook(bytes)
    expect(rows).toHaveLength(0)
    expect(summary.get('Masuk')).toBe(0)
  })
})

// A workbook holds the city's wall clock as if it were UTC.
const shifted = (value: unknown) => new Date((value as Date).getTime() - 7 * 3_600_000)
