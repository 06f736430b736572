import type { Cell } from 'exceljs'
import type { Kind } from '#src/recap/look.ts'
import { styleOf } from '#src/recap/look.ts'

/** What may stand in a cell. Never an object of a request: a workbook would take it for a formula. */
export type Value = string | number | Date | null | undefined

/** Puts a value into a cell as its column says; what does not fit the column is written as text. */
export function fill(cell: Cell, value: Value, kind: Kind): void {
  const written = valueOf(value, kind)
  cell.value = written
  cell.style = typeof written === 'string' ? styleOf('text') : styleOf(kind, written)
}

function valueOf(value: Value, kind: Kind): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date)
    return kind === 'text' ? cellText(value.toISOString()) : wallClock(value)
  if ((kind === 'date' || kind === 'day') && typeof value === 'string' && day.test(value))
    return new Date(`${value}T00:00:00Z`)
  if (typeof value === 'number')
    return Number.isFinite(value) && kind !== 'text' ? value : cellText(String(value))
  return cellText(value)
}

const day = /^\d{4}-\d{2}-\d{2}$/

/**
 * Text as a cell can hold it: at most 32,767 UTF-16 units (the limit of Excel), the cut shown; no
 * characters that XML forbids, and nothing that Excel would read as an escape of its own.
 */
export function cellText(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(forbidden, '')
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  return clean.length <= MAX
    ? clean
    : `${clean
        .slice(0, MAX - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
}

const MAX = 32_767
// oxlint-disable-next-line no-control-regex -- exactly these are forbidden
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

// A workbook knows no zones: it is given the city's wall clock as if that were UTC.
const wallClock = (instant: Date) => new Date(instant.getTime() + WIB)
const WIB = 7 * 3_600_000
