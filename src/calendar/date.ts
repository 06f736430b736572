/** A calendar day in the city, `2026-12-07`. It is a day, never midnight somewhere. */
export type DateOnly = string

/** 0 = Minggu … 6 = Sabtu. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const SECOND = 1_000
const MINUTE = 60_000
const DAY = 86_400_000

// WIB is Asia/Pontianak, UTC+7; it has had no daylight saving time and no change since 1988.
const WIB = 7 * 3_600_000

/** The day in the city at this instant. Throws RangeError for an invalid Date. */
export function dateOf(instant: Date): DateOnly {
  return dayAt(dayNumberOf(instant))
}

/**
 * The time in the city at this instant, 24 hours, seconds dropped: `09:14`. Throws RangeError for
 * an invalid Date.
 */
export function timeOf(instant: Date): string {
  const minutes = Math.floor((instant.getTime() + WIB) / MINUTE)
  if (Number.isNaN(minutes)) throw new RangeError('Invalid time value')
  const ofDay = ((minutes % 1440) + 1440) % 1440
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`
}

/** Day and time in the city at this instant, as papers write them. Throws as `dateOf`. */
export const dayAndTime = (instant: Date) => ({ tanggal: dateOf(instant), jam: timeOf(instant) })

/**
 * The instant at which clocks in the city show `time` (`HH:MM` or `HH:MM:SS`) on `day`. Throws
 * RangeError when either is malformed.
 */
export function instantOf(day: DateOnly, time = '00:00'): Date {
  return new Date(startOfDay(dayNumber(day)) + timeInMs(time))
}

/**
 * 23:59:59 in the city: a deadline is met until the end of its last day. Throws RangeError when
 * `day` is malformed.
 */
export function endOfDay(day: DateOnly): Date {
  return instantOf(day, '23:59:59')
}

/** Whether this instant is the last second of its day in the city: `endOfDay` gave it. */
export function isEndOfDay(instant: Date): boolean {
  return instant.getTime() === startOfDay(dayNumberOf(instant) + 1) - SECOND
}

/**
 * The day `n` calendar days later, or earlier when `n` is negative. Throws RangeError when `day`
 * is malformed.
 */
export function addDays(day: DateOnly, n: number): DateOnly {
  return dayAt(dayNumber(day) + n)
}

/** The day of the week, 0 = Minggu. Throws RangeError when `day` is malformed. */
export function weekday(day: DateOnly): Weekday {
  return weekdayAt(dayNumber(day))
}

/**
 * Days since 1 January 1970: counting runs on these, because a loop over numbers costs a
 * hundredth of a loop over dates. Throws RangeError when `day` is not a day of the calendar.
 */
export function dayNumber(day: DateOnly): number {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const number = Date.parse(`${day}T00:00:00Z`) / DAY
  // Date.parse reads 30 February as 2 March; a date of the law is never guessed.
  if (!Number.isInteger(number) || dayAt(number) !== day) throw new RangeError(`Not a day: ${day}`)
  return number
}

/** The day with this number; the opposite of dayNumber. Throws RangeError beyond the calendar. */
export function dayAt(number: number): DateOnly {
  const known = days.get(number)
  if (known) return known
  const day = new Date(number * DAY).toISOString().slice(0, 10)
  if (days.size < A_CENTURY) {
    days.set(number, day)
    numbers.set(day, number)
  }
  return day
}

// A page writes the same few hundred days over and over, and writing one anew costs ten look-ups.
const days = new Map<number, DateOnly>()
const numbers = new Map<DateOnly, number>()
const A_CENTURY = 36_525

/** The number of the day in the city at this instant. */
export function dayNumberOf(instant: Date): number {
  return Math.floor((instant.getTime() + WIB) / DAY)
}

/** The day of the week of the day with this number, 0 = Minggu. */
export function weekdayAt(number: number): Weekday {
  const THURSDAY = 4
  return ((((number + THURSDAY) % 7) + 7) % 7) as Weekday
}

/** Epoch milliseconds of 00:00 in the city on the day with this number. */
export function startOfDay(number: number): number {
  return number * DAY - WIB
}

/**
 * Milliseconds since midnight of `HH:MM` or `HH:MM:SS`; `24:00` is the end of the day. Throws
 * RangeError when malformed.
 */
export function timeInMs(time: string): number {
  const match = /^(\d\d):([0-5]\d)(?::([0-5]\d))?$/.exec(time)
  const ms = match
    ? (Number(match[1]) * 60 + Number(match[2])) * MINUTE + Number(match[3] ?? 0) * 1000
    : Number.NaN
  if (!(ms <= DAY)) throw new RangeError(`Not a time: ${time}`)
  return ms
}

const twoDigits = (number: number) => String(number).padStart(2, '0')
