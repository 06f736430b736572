import { type Calendar, workingDaysBetween } from '#src/calendar/calendar.ts'
import type { DateOnly } from '#src/calendar/date.ts'

/** Hari kerja, or whatever is averaged, added up over so many rows. */
export type Sum = { hari: number; jumlah: number }

/** Added up and divided, with one decimal; null when there is nothing to divide by. */
export const meanOf = ({ hari, jumlah }: Sum): number | null =>
  jumlah === 0 ? null : Math.round((hari * 10) / jumlah) / 10

/** The same in words: "2,4"; "–" when there is nothing to divide by. */
export const meanWords = (sum: Sum): string =>
  meanOf(sum)?.toLocaleString('id-ID', { minimumFractionDigits: 1 }) ?? '–'

/** Counts hari kerja between two days, each pair of days once. */
export function countDays(calendar: Calendar) {
  const known = new Map<string, number>()
  return (dari: DateOnly, sampai: DateOnly): number => {
    const key = dari + sampai
    const found = known.get(key) ?? workingDaysBetween(dari, sampai, calendar)
    known.set(key, found)
    return found
  }
}
