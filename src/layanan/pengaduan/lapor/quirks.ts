import type { Cell } from '#src/attachments/xlsx/cells.ts'
import { momentOf } from '#src/attachments/xlsx/cells.ts'
import { dayNumber } from '#src/calendar/date.ts'
import { monthOf } from '#src/layanan/pengaduan/lapor/months.ts'

/**
 * The text of a cell as a person reads it: no blanks around it, none that are not seen; null where
 * the export writes `-` or nothing (DOMAIN 3.4), or Excel an error.
 */
export function textOf(cell: Cell | undefined): string | null {
  if (cell === undefined) return null
  if (typeof cell === 'number') return String(cell)
  if (typeof cell !== 'string') return [cell.hari, cell.jam].filter(Boolean).join(' ') || null
  const text = cell
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  return nothing.test(text) ? null : text
}

// Control characters but tab and line feed, and blanks without width that copying leaves behind.
const unseen = /(?![\t\n])[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu
const nothing = /^(?:[-–—−]*|null|#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!))$/i

/**
 * A tracking id as digits. It may arrive as the number 5049672, as `5049672.0`, with blanks or a mark
 * before it, in groups of three, or as Excel writes large numbers; null when it is none of these.
 */
export function trackingIdOf(cell: Cell | undefined): string | null {
  const bare = (textOf(cell) ?? '').replace(/^[#'’]|\s/g, '')
  const text = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(bare) ? bare.replaceAll('.', '') : bare
  if (/^\d{4,15}(?:[.,]0+)?$/.test(text)) return text.replace(/[.,]0+$/, '')
  const number = /^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(number) && number >= 1000 ? String(number) : null
}

export type Day = { hari: string; jam: string | null }

/**
 * A day, `2026-01-03`, with the time where one stands beside it: "3 Jan 2026", "Sabtu, 3 Januari 2026
 * 08.15 WIB", "Jan 3, 2026", "2026-01-03", "03/01/2026" (the day comes first here), a cell that is a
 * date, or the number of one that lost its format. Null when it is none of these, or no day there is.
 */
export function dayOf(cell: Cell | undefined): Day | null {
  const moment = typeof cell === 'number' ? serial(cell) : cell
  if (moment === undefined) return null
  if (typeof moment === 'object')
    return moment.hari ? { hari: moment.hari, jam: moment.jam.slice(0, 5) || null } : null
  const text = (textOf(moment) ?? '').toLowerCase().replace(/\n/g, ' ').replace(weekday, '')
  const [, day = text, clock] = withTime.exec(text) ?? []
  const jam = clock === undefined ? null : timeOf(clock)
  if (clock !== undefined && jam === null) return null
  for (const [pattern, order] of patterns) {
    const found = pattern.exec(day)
    const hari = found ? asDay(...order(found.slice(1) as [string, string, string])) : null
    if (hari) return { hari, jam }
  }
  return null
}

// 2000 to 2099, as of what is typed: other numbers in a column of dates are something else.
const serial = (number: number) =>
  number >= 36_526 && number < 73_051 ? momentOf(number, false) : undefined

const weekday =
  /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sen|sel|rab|kam|jum|sab|min)\.?,? +/
const withTime = /^(.+?)(?:,? +|t)(\d{1,2}[.:]\d{2}(?:[.:]\d{2}(?:\.\d+)?)?(?: ?(?:wib|am|pm))?)$/

type Parts = [string, string, string]
const patterns: [RegExp, (parts: Parts) => [string, number, string]][] = [
  [/^(\d{1,2})[ .\-/]+([a-z]{3,9})\.?[ .,\-/]+(\d{4})$/, ([d, m, y]) => [y, monthOf(m), d]],
  [/^([a-z]{3,9})\.? +(\d{1,2}),? +(\d{4})$/, ([m, d, y]) => [y, monthOf(m), d]],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => [y, Number(m), d]],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, ([d, m, y]) => [y, Number(m), d]],
]

function asDay(year: string, month: number, day: string): string | null {
  if (!year.startsWith('20')) return null
  const hari = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  try {
    dayNumber(hari)
    return hari
  } catch {
    return null
  }
}

/** A time of the day, `08:15`: "8.15", "08:15:30 WIB", "8:15 PM", a cell that is a time. */
export function timeOf(cell: Cell | undefined): string | null {
  const value = typeof cell === 'number' ? fraction(cell) : cell
  if (typeof value === 'object') return value.jam.slice(0, 5) || '00:00'
  const found = clock.exec((textOf(value) ?? '').toLowerCase())
  if (!found) return null
  const [, hours, minutes, half] = found
  const hour = half ? twelve(Number(hours), half) : Number(hours)
  return hour <= 23 ? `${String(hour).padStart(2, '0')}:${minutes}` : null
}

const clock = /^(\d{1,2})[.:]([0-5]\d)(?:[.:][0-5]\d(?:\.\d+)?)? ?(?:wib|(am|pm))?$/
const fraction = (number: number) =>
  number >= 0 && number < 1 ? momentOf(number, false) : String(number)
const twelve = (hour: number, half: string) =>
  hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'pm' ? 12 : 0) : Number.NaN
