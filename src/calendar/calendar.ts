import { type DateOnly, dateOf, dayNumber, weekdayAt } from './date.ts'

/** A day on which the office is closed, and the decree that says so. */
export type Libur = {
  tanggal: DateOnly
  nama: string
  jenis: 'libur' | 'cuti bersama' | 'lokal'
  dasar: string
}

/**
 * Service hours of one day of the week (`hari`, 0 = Minggu … 6 = Sabtu) from `dari` to `sampai`,
 * both included; `sampai` null = until further notice. Times are `HH:MM` in the city.
 * `buka` equal to `tutup` = closed. Which entry wins when several cover a day: see hours.ts.
 */
export type JamLayanan = {
  dari: DateOnly
  sampai: DateOnly | null
  hari: number
  buka: string
  tutup: string
  istirahat: [string, string] | null
  keterangan: string
}

/**
 * The city's calendar. It is never changed in place: an edit makes a new one with the next
 * `versi`. `tahunTerakhir` is the last year with a decree (SKB 3 Menteri). `cutiBersamaLibur`
 * says whether cuti bersama is no working day, true unless the office decides otherwise.
 */
export type Calendar = {
  versi: number
  libur: ReadonlyMap<DateOnly, Libur>
  jam: readonly JamLayanan[]
  tahunTerakhir: number
  cutiBersamaLibur: boolean
  /** Hours of a procedure that has its own, by its name; every other has those of the office. */
  jamKhusus?: Readonly<Record<string, readonly JamLayanan[]>>
}

/** The time of a request: the instant, the day it is in the city, and the calendar that counts. */
export type Clock = { now: Date; today: DateOnly; calendar: Calendar }

/** The calendar by which the clocks of a procedure are counted: its own hours, where it has some. */
export function calendarFor(calendar: Calendar, prosedur: string): Calendar {
  const jam = calendar.jamKhusus?.[prosedur]
  if (!jam) return calendar
  const known = ownOf.get(calendar) ?? new Map<string, Calendar>()
  ownOf.set(calendar, known)
  const own = known.get(prosedur) ?? { ...calendar, jam }
  known.set(prosedur, own)
  return own
}

const ownOf = new WeakMap<Calendar, Map<string, Calendar>>()

/** The clock at an instant. */
export function clockAt(now: Date, calendar: Calendar): Clock {
  return { now, today: dateOf(now), calendar }
}

/**
 * Monday to Friday, less libur, local days off and (by the flag) cuti bersama. Throws RangeError
 * when `day` is malformed.
 */
export function isWorkingDay(day: DateOnly, calendar: Calendar): boolean {
  return isWorking(dayNumber(day), daysOff(calendar))
}

/**
 * Why the office is closed on this day, in words a citizen reads: the name of the holiday, else
 * `Akhir pekan`; null on a working day. Throws RangeError when `day` is malformed.
 */
export function dayOff(day: DateOnly, calendar: Calendar): string | null {
  const number = dayNumber(day)
  if (daysOff(calendar).has(number)) return calendar.libur.get(day)?.nama ?? null
  return isWeekend(number) ? 'Akhir pekan' : null
}

/**
 * How many working days lie after `dari`, up to and including `sampai`: 0 when they are the same
 * day or `sampai` is earlier. Throws RangeError when either is malformed.
 */
export function workingDaysBetween(dari: DateOnly, sampai: DateOnly, calendar: Calendar): number {
  return countWorking(dayNumber(dari), dayNumber(sampai), daysOff(calendar))
}

/** workingDaysBetween on day numbers. */
export function countWorking(dari: number, sampai: number, off: ReadonlySet<number>): number {
  let count = 0
  for (let day = dari + 1; day <= sampai; day++) if (isWorking(day, off)) count++
  return count
}

/** Whether the day with this number is a working day, given the calendar's daysOff. */
export function isWorking(day: number, off: ReadonlySet<number>): boolean {
  return !isWeekend(day) && !off.has(day)
}

/** Numbers of the days that this calendar declares off, weekends not among them unless named. */
export function daysOff(calendar: Calendar): ReadonlySet<number> {
  let off = offOf.get(calendar)
  if (!off) {
    const counted = [...calendar.libur.values()].filter(
      (libur) => libur.jenis !== 'cuti bersama' || calendar.cutiBersamaLibur,
    )
    off = new Set(counted.map((libur) => dayNumber(libur.tanggal)))
    offOf.set(calendar, off)
  }
  return off
}

const offOf = new WeakMap<Calendar, ReadonlySet<number>>()

function isWeekend(day: number): boolean {
  const hari = weekdayAt(day)
  return hari === 0 || hari === 6
}
