import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import {
  anyCase,
  plainCase,
  writeCases,
} from '#test/layanan/informasi-publik/permohonan/recap-cases.ts'
import { createTestApp } from '#test/support/app.ts'

export const hyperlink = '=HYPERLINK("http://contoh.test";"klik")'

/** An office with eighty cases of all kinds, received from August to November 2026, and three told apart. */
export async function createRecapDesk() {
  const desk = await createTestApp()
  const petugas = await desk.signIn('petugas', { nama: 'Sari' })
  const random = fc.sample(anyCase, { numRuns: 80, seed: 14_2008 })
  const { written, units } = await writeCases(desk.db, [
    ...random,
    { ...plainCase, nama: hyperlink, rincian: hyperlink, tujuan: '=1+1', unit: [0] },
    { ...plainCase, diterima: '2026-08-31', jam: '23:59', nama: 'Agustus WIB' },
    { ...plainCase, diterima: '2026-09-01', jam: '00:00', nama: 'September WIB' },
  ])
  return {
    ...desk,
    petugas,
    units,
    /** Those received in these months, as a register lists them. */
    inMonths: (dari: string, sampai: string) =>
      written
        .filter(({ diterima }) => diterima.slice(0, 7) >= dari && diterima.slice(0, 7) <= sampai)
        .sort((a, b) => a.masuk.getTime() - b.masuk.getTime() || (a.id < b.id ? -1 : 1)),
    /** The bytes of the workbook. */
    workbook: async (query: string, as = petugas) => {
      const response = await desk.get(`/meja/register.xlsx?${query}`, { as })
      expect(response.status).toBe(200)
      return buffer(response.body as never)
    },
  }
}

/** Rows of the register below its heads, and the summary: each figure by its name, sums by section. */
export async function readWorkbook(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as never)
  const sheet = book.getWorksheet('Register')!
  const rows = Array.from({ length: sheet.rowCount - 6 }, (_, at) => sheet.getRow(at + 7))
  const summary = new Map<string, number>()
  const sections = new Map<string, number>()
  let section = ''
  book.getWorksheet('Ringkasan')!.eachRow((row, at) => {
    if (at <= 4) return
    const name = String(row.getCell(1).value)
    const value = row.getCell(2).value
    if (value === name) section = name
    else {
      summary.set(name, Number(value))
      sections.set(section, (sections.get(section) ?? 0) + Number(value))
    }
  })
  return { book, sheet, rows, summary, sections }
}
