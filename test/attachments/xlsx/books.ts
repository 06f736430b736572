import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS, { type Workbook } from 'exceljs'
import { type OpenSheet, openWorkbook } from '#src/attachments/xlsx/workbook.ts'
import { inMemory } from '#src/attachments/zip.ts'
import { zip } from '#test/attachments/samples.ts'

/** Bytes of a workbook that ExcelJS writes whole, with shared texts. */
export async function whole(fill: (book: Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** The same written as a stream, with texts in their cells. */
export async function streamed(rows: Iterable<unknown[]>, sheet = 'Laporan'): Promise<Buffer> {
  const stream = new PassThrough()
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: false })
  const written = buffer(stream)
  const page = book.addWorksheet(sheet)
  for (const row of rows) page.addRow(row).commit()
  page.commit()
  await book.commit()
  return written
}

type Parts = { sheet: string; strings?: string; styles?: string; workbook?: string }
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one sheet from its XML as it stands. */
export function handmade({ sheet, strings, styles, workbook }: Parts): Buffer {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  return zip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      data: workbook ?? `<workbook><sheets><sheet name="L" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships>${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('r3', 'styles', 'styles.xml')}</Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', data: sheet },
    ...(strings ? [{ name: 'xl/sharedStrings.xml', data: strings }] : []),
    ...(styles ? [{ name: 'xl/styles.xml', data: styles }] : []),
  ])
}

/** Every row of the first sheet, as lists with holes filled by the empty text. */
export async function rowsOf(bytes: Buffer) {
  const [sheet] = await openWorkbook(inMemory(bytes))
  return readAll(sheet!)
}

async function readAll(sheet: OpenSheet) {
  const rows = []
  for await (const { nomor, cells } of sheet.rows()) {
    const width = Math.max(...cells.keys()) + 1
    rows.push({ nomor, cells: Array.from({ length: width }, (_, at) => cells.get(at) ?? '') })
  }
  return rows
}
