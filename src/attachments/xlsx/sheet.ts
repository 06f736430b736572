import { type Cell, columnOf, momentOf } from '#src/attachments/xlsx/cells.ts'
import { MAX_TEXT, type Strings, textListener, unescape } from '#src/attachments/xlsx/strings.ts'
import { Unreadable } from '#src/attachments/xlsx/unreadable.ts'
import { parseXml } from '#src/attachments/xlsx/xml.ts'

/** A row as it stands: its number on the sheet from 1, and what is in it by column from 0. */
export type SheetRow = { nomor: number; cells: Map<number, Cell> }

/** What cells of a sheet are read with. */
export type Means = { strings: Strings; dates: ReadonlySet<number>; from1904: boolean }

/** Filled cells of one row. */
const MAX_CELLS = 500

/**
 * The rows of a sheet that hold something, one piece of the file at a time: no more rows than one
 * piece has are ever held.
 * @throws Unreadable
 */
export async function* readRows(
  pieces: AsyncIterable<Buffer>,
  means: Means,
  seen: (bytes: number) => void = () => undefined,
): AsyncGenerator<SheetRow> {
  const ready: SheetRow[] = []
  for await (const bytes of parseXml(pieces, listen(means, ready))) {
    seen(bytes)
    yield* ready.splice(0)
  }
  yield* ready
}

function listen(means: Means, ready: SheetRow[]) {
  let row: SheetRow = { nomor: 0, cells: new Map() }
  let column = -1
  let type = ''
  let style = ''
  let value = ''
  let inValue = false
  const put = (cell: Cell | undefined) => {
    if (cell === undefined || cell === '') return
    if (row.cells.size >= MAX_CELLS) throw new Unreadable('terlalu-besar')
    row.cells.set(column, cell)
  }
  const inline = textListener('is', (text) => {
    if (type === 'inlineStr') put(text)
  })
  const open = (name: string, attributes: Record<string, string>) => {
    if (name === 'row') {
      const nomor = Number(attributes['r'] ?? row.nomor + 1)
      row = { nomor: Number.isInteger(nomor) ? nomor : row.nomor + 1, cells: new Map() }
      column = -1
    } else if (name === 'c') {
      const named = columnOf(attributes['r'] ?? '')
      column = named < 0 ? column + 1 : named
      type = attributes['t'] ?? 'n'
      style = attributes['s'] ?? '0'
      value = ''
    } else if (name === 'v') inValue = true
    else inline.open(name)
  }
  const close = (name: string) => {
    if (name === 'v') inValue = false
    else if (name === 'c') {
      if (type !== 'inlineStr') put(cellOf(type, style, value, means))
    } else if (name === 'row') {
      if (row.cells.size > 0) ready.push(row)
    } else inline.close(name)
  }
  const text = (piece: string) => {
    if (!inValue) inline.text(piece)
    else if (value.length <= MAX_TEXT) value += piece
  }
  return { open, close, text }
}

/** A formula counts as what it was when the workbook was saved; it is never worked out here. */
function cellOf(type: string, style: string, value: string, means: Means): Cell | undefined {
  if (value === '') return undefined
  if (type === 's') {
    const text = means.strings.at(Number(value))
    if (text === undefined) throw new Unreadable('rusak')
    return text
  }
  if (type === 'str' || type === 'e') return unescape(value)
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return readIso(value.trim())
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (!means.dates.has(Number(style))) return number
  return momentOf(number, means.from1904) ?? number
}

function readIso(text: string): Cell {
  const [, hari = '', jam = ''] =
    /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d:\d\d)?(?:\.\d+)?Z?$/.exec(text) ?? []
  return hari || jam ? { hari, jam } : text
}
