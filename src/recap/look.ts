import type { Border, Borders, Style } from 'exceljs'

/**
 * How a column is written: `date` 07/12/2026, `day` Senin, 7 Desember 2026, `datetime`
 * 07/12/2026 09.14, `number` 1.000 or 7,4, `rupiah` Rp1.000.
 */
export type Kind = 'text' | 'date' | 'day' | 'datetime' | 'number' | 'rupiah'

/** The one style object of a kind: shared, so that a long list costs no more styles than a short one. */
export const styleOf = (kind: Kind, value?: unknown): Partial<Style> =>
  kind === 'number' && typeof value === 'number' && !Number.isInteger(value) ? decimal : body[kind]

const line: Partial<Border> = { style: 'thin', color: { argb: 'FF9C9484' } }
const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line }
const face = { name: 'Arial', size: 10 }

const cell = (numFmt: string, horizontal: 'left' | 'right' | 'center'): Partial<Style> => ({
  numFmt,
  font: face,
  border: box,
  alignment: { vertical: 'top', horizontal, wrapText: true },
})

const body: Record<Kind, Partial<Style>> = {
  // Text also after somebody edits the cell: '=1+1' typed by an applicant never becomes a sum.
  text: cell('@', 'left'),
  date: cell('dd/mm/yyyy', 'left'),
  // 421 is Indonesian, whatever language the reader's Excel speaks.
  day: cell('[$-421]dddd, d mmmm yyyy', 'left'),
  datetime: cell('dd/mm/yyyy hh.mm', 'left'),
  number: cell('#,##0', 'right'),
  rupiah: cell('"Rp"#,##0', 'right'),
}

const decimal = cell('#,##0.0', 'right')

const fill = (argb: string): Partial<Style> => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } },
})

/** Head of the sheet: who, what, of when. */
export const heads: Record<'kop' | 'title' | 'subtitle', Partial<Style>> = {
  kop: { font: { ...face, size: 9, color: { argb: 'FF5C5649' } } },
  title: { font: { ...face, size: 14, bold: true } },
  subtitle: { font: face, alignment: { vertical: 'top' } },
}

/** Names of columns: the city's green, white on it 11.8 to 1. */
export const columnHead: Partial<Style> = {
  ...fill('FF0A3F35'),
  font: { ...face, bold: true, color: { argb: 'FFFFFFFF' } },
  border: box,
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
}

/** A row that names the rows below it. */
export const sectionHead: Partial<Style> = {
  ...fill('FFFBEECB'),
  numFmt: '@',
  font: { ...face, bold: true },
  border: box,
  alignment: { vertical: 'middle', horizontal: 'left' },
}
