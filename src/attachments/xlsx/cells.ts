import { dayAt, dayNumber } from '#src/calendar/date.ts'

/** What stands in a cell: text, a number, or a day and time of the wall clock, as its format shows. */
export type Cell = string | number | Moment
/** `hari` is `2026-11-03`, empty for a time alone; `jam` is `09:14:00`, empty for a day alone. */
export type Moment = { hari: string; jam: string }

/**
 * The day and time of a serial number. 29 February 1900 is counted by Excel and never was
 * (ECMA-376 part 1, 18.17.4.1); before March 1900 nothing is said.
 * @param from1904 the workbook counts from 1 January 1904
 */
export function momentOf(serial: number, from1904: boolean): Moment | undefined {
  if (!(serial >= 0) || serial >= 2_958_466) return undefined
  const seconds = Math.round(serial * 86_400)
  const day = Math.floor(seconds / 86_400)
  const jam = clockOf(seconds - day * 86_400)
  if (day === 0 && !from1904) return { hari: '', jam }
  if (day < 61 && !from1904) return undefined
  const hari = dayAt(day + dayNumber(from1904 ? '1904-01-01' : '1899-12-30'))
  return { hari, jam: jam === '00:00:00' ? '' : jam }
}

const clockOf = (seconds: number) =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')

/** The column of a reference, counted from 0: `A1` is 0, `AA7` is 26; -1 when it is none. */
export function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~0x20
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}
