import type { Calendar } from '#src/calendar/calendar.ts'
import { local } from '#test/recap/raw.ts'

type Cells = readonly (number | null)[]

/** What a recap must say, counted anew. */
export type Facts = {
  /** The numbers that its page begins with, by name. */
  strip: Record<string, number | null>
  /** Lines of the summary of its workbook that belong to no part, by name. */
  lines: Record<string, number | null>
  /** Its tables and the sections of the summary: by name, without "Menurut", and line. */
  parts: Record<string, Record<string, Cells>>
  /** What the columns of its table over time add up to. */
  time?: Cells
}

/** How many rows there are by name, and of them those for which each `of` is true. */
export function by<Row>(
  rows: readonly Row[],
  names: (row: Row) => readonly string[],
  ...of: ((row: Row) => boolean | number)[]
): Record<string, number[]> {
  const all: Record<string, number[]> = {}
  for (const row of rows)
    for (const name of names(row)) {
      const before = all[name] ?? [0, ...of.map(() => 0)]
      all[name] = [1, ...of.map((one) => Number(one(row)))].map((n, at) => before[at]! + n)
    }
  return all
}

/** With one decimal; null of nothing. */
export const mean = (list: readonly number[]): number | null =>
  list.length === 0 ? null : Math.round((list.reduce((a, b) => a + b, 0) * 10) / list.length) / 10

/** Hari kerja after the day of one instant up to the day of another, one by one. */
export function workingDays(from: Date, to: Date, { libur, cutiBersamaLibur }: Calendar): number {
  let count = 0
  const day = new Date(`${local(from).slice(0, 10)}T00:00:00Z`)
  const last = local(to).slice(0, 10)
  while (day.toISOString().slice(0, 10) < last) {
    day.setUTCDate(day.getUTCDate() + 1)
    const off = libur.get(day.toISOString().slice(0, 10))
    const closed = off && (off.jenis !== 'cuti bersama' || cutiBersamaLibur)
    if (day.getUTCDay() % 6 !== 0 && !closed) count += 1
  }
  return count
}
