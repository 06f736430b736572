import ExcelJS from 'exceljs'
import type { HTMLElement } from 'node-html-parser'

/** "1.234" and "2,4" as numbers; "–" is none. */
const numberOf = (text: string) => {
  const plain = text.trim().replaceAll('.', '').replace(',', '.')
  return plain === '–' || plain === '' ? null : Number(plain)
}

/** A name as parts are compared by: "Menurut OPD" on the page is "OPD" in the workbook. */
const partName = (name: string) =>
  name
    .trim()
    .replace(/^Menurut /, '')
    .toLowerCase()

type Lines = Record<string, (number | null)[]>

/** What the page of a recap says: the numbers it begins with, its tables, its table over time. */
export function readPage(root: HTMLElement) {
  const parts: Record<string, Lines> = {}
  let time: (number | null)[] | undefined
  for (const table of root.querySelectorAll('main table:not(.rows)')) {
    const caption = table.querySelector('caption')
    const lines = table.querySelectorAll('tbody tr').map((row) => ({
      label: row.querySelector('th')!.text,
      cells: row.querySelectorAll('.num').map(({ text }) => numberOf(text)),
    }))
    if (caption)
      parts[partName(caption.text)] = Object.fromEntries(
        lines.map(({ label, cells }) => [label, cells]),
      )
    else
      time = lines.reduce<(number | null)[]>(
        (sum, { cells }) => cells.map((cell, at) => (cell ?? 0) + (sum[at] ?? 0)),
        [],
      )
  }
  const strip = root.querySelectorAll('main .strip > div').map((one) => {
    const [label, value] = [one.querySelector('dt')!, one.querySelector('dd a')]
    return [label.text, value ? numberOf(value.text) : Number.NaN] as const
  })
  return { strip: Object.fromEntries(strip), parts, time }
}

/** Numbers of a page that lead nowhere. */
export const loose = (root: HTMLElement): string[] =>
  root
    .querySelectorAll('main :is(.num, .strip dd)')
    .filter(({ tagName, text }) => tagName !== 'TH' && /\d/.test(text))
    .filter((cell) => !cell.querySelector('a'))
    .map((cell) => cell.parentNode?.text ?? '')

export type Link = { jumlah: number; kata: string; href: string }

/** Each number of a page that counts rows, and where they are. */
export const linksOf = (root: HTMLElement): Link[] =>
  root
    .querySelectorAll('main a[aria-label]')
    .map((a) => ({
      kata: a.getAttribute('aria-label')!,
      jumlah: numberOf(a.text)!,
      href: a.getAttribute('href')!.replaceAll('&amp;', '&'),
    }))
    .filter(({ kata }) => /^[\d.]+ /.test(kata))

/** How many rows a list says it has, over all its screens; of people, how many came. */
export function countOf(list: HTMLElement, { kata }: Link): number | null {
  if (/^[\d.]+ orang/.test(kata)) return readPage(list).strip['Orang'] ?? null
  const pager = list.querySelector('nav[aria-label=Halaman] p')
  // Nothing found has no screens: the register of guests counts it, other lists say so.
  if (!pager) return Object.values(readPage(list).strip)[0] ?? saysNone(list)
  return numberOf(/^0 berkas$/.test(pager.text) ? '0' : /dari ([\d.]+)$/.exec(pager.text)![1]!)
}

const saysNone = (list: HTMLElement) =>
  list.querySelector('main .note') && !list.querySelector('table.rows') ? 0 : null

/** What the workbook of a recap says: how many rows stand in each sheet, and the lines of its summary. */
export async function readBook(response: Response) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await response.arrayBuffer()) as never)
  const rowsIn = (sheet: ExcelJS.Worksheet) => {
    const top = (sheet.views[0] as { ySplit: number }).ySplit
    return Array.from({ length: Math.max(0, sheet.rowCount - top) }, (_, at) =>
      sheet.getRow(top + at + 1),
    )
  }
  const sheet = book.getWorksheet('Ringkasan')
  return {
    rows: book.worksheets.filter((one) => one !== sheet).map((one) => rowsIn(one).length),
    lines: sheet ? summaryOf(sheet, rowsIn(sheet)) : [],
  }
}

/** Lines of a summary, each with the section it stands in. */
function summaryOf(sheet: ExcelJS.Worksheet, rows: ExcelJS.Row[]) {
  const heads = (
    sheet.getRow((sheet.views[0] as { ySplit: number }).ySplit).values as string[]
  ).slice(1)
  const numbers = heads.flatMap((head, at) =>
    at > 0 && head !== 'Cara menghitung' ? [at + 1] : [],
  )
  let section = ''
  return rows.flatMap((row) => {
    const label = String(row.getCell(1).value)
    if (row.getCell(1).isMerged) {
      section = partName(label)
      return []
    }
    const cells = numbers.map((at) => row.getCell(at).value as number | null)
    return [{ section, label, cells }]
  })
}
