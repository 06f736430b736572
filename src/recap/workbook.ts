import { setImmediate } from 'node:timers/promises'
import type { Writable } from 'node:stream'
import type { AddWorksheetOptions, Row as BookRow, Worksheet } from 'exceljs'
import { cellText, fill, type Value } from '#src/recap/cells.ts'
import { heads, sectionHead } from '#src/recap/look.ts'
import { type Column, depthOf, writeColumnHeads } from '#src/recap/column-heads.ts'

export type { Column, Value }

/** One row, in the order of the columns; or the name of the rows that follow. */
export type Row = readonly Value[] | { section: string }

export type Sheet = {
  /** On the tab; at most 31 letters. */
  name: string
  /** First line of the sheet, "Register Permohonan Informasi Publik". */
  title: string
  /** Second line: of when, of whom. */
  subtitle: string
  columns: readonly Column[]
  rows: AsyncIterable<Row> | Iterable<Row>
  /** False for a sheet in which rows are not to be filtered, such as a summary. */
  filter?: boolean
  /** False for a narrow sheet that is printed upright. */
  mendatar?: boolean
}

export type Meta = {
  /** Over each sheet: "PEMERINTAH KOTA PONTIANAK · DINAS KOMUNIKASI DAN INFORMATIKA". */
  kop: string
  /** Title of the file. */
  judul: string
  dibuat: Date
  /** What the office prints on; A4 unless told. F4 is printed as Folio, the nearest Excel knows. */
  kertas?: 'A4' | 'F4'
}

export type Workbook = {
  /** Writes a sheet to its end. Resolves when the last row has been given on. */
  addSheet: (sheet: Sheet) => Promise<void>
  /** Writes what closes the file, and ends the stream. */
  finish: () => Promise<void>
}

/** A workbook that is written to `to` row by row; a slow reader slows the query, not fills the memory. */
export function streamWorkbook(to: Writable, meta: Meta): Workbook {
  const opened = openBook(to, meta)
  return {
    addSheet: async (sheet) => {
      const page = (await opened).addWorksheet(tabName(sheet.name), setUp(sheet, meta.kertas))
      await writeSheet(page, sheet, meta.kop, to)
    },
    finish: async () => (await opened).commit(),
  }
}

// Read with the first workbook of the day: 15 MB that a desk without one does not hold.
async function openBook(to: Writable, { judul, dibuat }: Meta) {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: to,
    useStyles: true,
    useSharedStrings: false,
  })
  book.title = cellText(judul)
  book.creator = 'Loket'
  book.created = dibuat
  book.modified = dibuat
  return book
}

async function writeSheet(page: Worksheet, sheet: Sheet, kop: string, to: Writable) {
  const { columns } = sheet
  const top = HEAD + depthOf(columns)
  page.columns = columns.map(({ width }) => ({ width }))
  writeHead(page, sheet, kop)
  writeColumnHeads(page, columns, HEAD + 1)
  const last = await writeRows(page, sheet, top, to)
  if (sheet.filter !== false)
    page.autoFilter = { from: { row: top, column: 1 }, to: { row: last, column: columns.length } }
  page.commit()
}

/** Rows above the names of columns: kop, title, subtitle. */
const HEAD = 3

function writeHead(page: Worksheet, { title, subtitle }: Sheet, kop: string) {
  const lines = [
    [kop, heads.kop],
    [title, heads.title],
    [subtitle, heads.subtitle],
  ] as const
  for (const [index, [text, style]] of lines.entries()) {
    const row = page.getRow(index + 1)
    row.getCell(1).value = cellText(text)
    row.getCell(1).style = style
    row.commit()
  }
}

async function writeRows(page: Worksheet, { columns, rows }: Sheet, top: number, to: Writable) {
  let at = top
  for await (const row of rows) {
    at += 1
    const line = page.getRow(at)
    if ('section' in row) writeSection(page, line, row.section, columns.length)
    else
      for (const [index, { kind }] of columns.entries())
        fill(line.getCell(index + 1), row[index], kind)
    line.commit()
    if (at % BREATH === 0) await breathe(to)
  }
  return at
}

function writeSection(page: Worksheet, line: BookRow, name: string, width: number) {
  const cell = line.getCell(1)
  cell.value = cellText(name)
  cell.style = sectionHead
  if (width > 1) page.mergeCells(line.number, 1, line.number, width)
}

const BREATH = 100

// Others are served between; a reader who went away ends the work.
async function breathe(to: Writable) {
  await setImmediate()
  if (to.destroyed) throw new Error('the reader of a workbook went away')
  if (!to.writableNeedDrain) return
  await new Promise<void>((resolve) => {
    const go = () => {
      to.off('drain', go).off('close', go)
      resolve()
    }
    to.on('drain', go).on('close', go)
  })
}

/** Frozen and repeated header, as wide as the paper, landscape unless the sheet says otherwise. */
function setUp(
  { columns, title, mendatar = true }: Sheet,
  kertas: 'A4' | 'F4' = 'A4',
): Partial<AddWorksheetOptions> {
  const top = HEAD + depthOf(columns)
  return {
    views: [{ state: 'frozen', ySplit: top, showGridLines: false }],
    pageSetup: {
      orientation: mendatar ? 'landscape' : 'portrait',
      paperSize: papers[kertas],
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${HEAD + 1}:${top}`,
    },
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&RHalaman &P dari &N` },
  }
}

// Numbers of ECMA-376 (18.3.1.63); Folio is 215.9 x 330.2 mm.
const papers: Record<'A4' | 'F4', number> = { A4: 9, F4: 14 }

/** A name a tab may have: Excel refuses some signs, a quote at its ends, and more than 31 letters. */
const tabName = (name: string) =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim() || 'Lembar'

/** What stands under each other in one cell; what is empty is left out. */
export const cellLines = (all: readonly (string | null)[]) => all.filter(Boolean).join('\n')
