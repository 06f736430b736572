import { type Calendar, daysOff, isWorking, type JamLayanan } from './calendar.ts'
import { type DateOnly, dayNumber, dayNumberOf, startOfDay, timeInMs, weekdayAt } from './date.ts'

/** An unbroken stretch of service, epoch milliseconds, `dari` before `sampai`. */
export type Span = { dari: number; sampai: number }

/**
 * The hours of a day of the week in force on `day`, or null when none are entered. Several
 * entries may cover a day (Ramadan inside ordinary hours): the one with the shortest range wins,
 * an open range being the longest; of equal ranges the one that begins later, then the one listed
 * later. It says nothing about holidays. Throws RangeError when a date is malformed.
 */
export function hoursOn(day: DateOnly, calendar: Calendar): JamLayanan | null {
  const hari = weekdayAt(dayNumber(day))
  return hoursAt(dayNumber(day), rangesOf(calendar)[hari] ?? [])?.jam ?? null
}

/**
 * Stretches of service on the day with this number, in order: none when it is no working day or
 * no hours are entered.
 */
export function spansAt(day: number, calendar: Calendar): readonly Span[] {
  const known = rememberedSpans(calendar)
  let spans = known.get(day)
  if (!spans) {
    spans = isWorking(day, daysOff(calendar)) ? spansOf(day, calendar) : []
    known.set(day, spans)
  }
  return spans
}

/** Whether it is service time: a working day, within its hours, not in the break. */
export function isServiceTime(now: Date, calendar: Calendar): boolean {
  const at = now.getTime()
  return spansAt(dayNumberOf(now), calendar).some(({ dari, sampai }) => dari <= at && at < sampai)
}

/** Milliseconds of service between two instants; 0 when `sampai` is not after `dari`. */
export function serviceTimeBetween(dari: Date, sampai: Date, calendar: Calendar): number {
  const [start, end] = [dari.getTime(), sampai.getTime()]
  let sum = 0
  for (let day = dayNumberOf(dari); day <= dayNumberOf(sampai); day++)
    for (const span of spansAt(day, calendar))
      sum += Math.max(0, Math.min(span.sampai, end) - Math.max(span.dari, start))
  return sum
}

type Range = { from: number; to: number; jam: JamLayanan }

function spansOf(day: number, calendar: Calendar): Span[] {
  const jam = hoursAt(day, rangesOf(calendar)[weekdayAt(day)] ?? [])?.jam
  if (!jam) return []
  const midnight = startOfDay(day)
  const [buka, tutup] = [midnight + timeInMs(jam.buka), midnight + timeInMs(jam.tutup)]
  const [pause, resume] = jam.istirahat
    ? jam.istirahat.map((time) => midnight + timeInMs(time))
    : [tutup, tutup]
  return [
    { dari: buka, sampai: Math.min(tutup, pause ?? tutup) },
    { dari: Math.max(buka, pause ?? tutup, resume ?? tutup), sampai: tutup },
  ].filter((span) => span.dari < span.sampai)
}

function hoursAt(day: number, ranges: readonly Range[]): Range | undefined {
  return ranges.find((range) => range.from <= day && day <= range.to)
}

// Most specific first, so that the first range to cover a day is the one in force.
function rangesOf(calendar: Calendar): readonly (readonly Range[])[] {
  let byWeekday = rangesBy.get(calendar)
  if (!byWeekday) {
    const ranges = calendar.jam.map((jam) => ({
      from: dayNumber(jam.dari),
      to: jam.sampai === null ? Number.POSITIVE_INFINITY : dayNumber(jam.sampai),
      jam,
    }))
    ranges.reverse().sort((a, b) => compare(a.to - a.from, b.to - b.from) || b.from - a.from)
    byWeekday = [0, 1, 2, 3, 4, 5, 6].map((hari) => ranges.filter(({ jam }) => jam.hari === hari))
    rangesBy.set(calendar, byWeekday)
  }
  return byWeekday
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function rememberedSpans(calendar: Calendar): Map<number, readonly Span[]> {
  let spans = spansBy.get(calendar)
  if (!spans) {
    spans = new Map()
    spansBy.set(calendar, spans)
  }
  return spans
}

const rangesBy = new WeakMap<Calendar, readonly (readonly Range[])[]>()
const spansBy = new WeakMap<Calendar, Map<number, readonly Span[]>>()
