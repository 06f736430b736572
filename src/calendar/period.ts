import { type Calendar, countWorking, daysOff, isWorking } from './calendar.ts'
import { type DateOnly, dateOf, dayAt, dayNumber, dayNumberOf, endOfDay } from './date.ts'
import { serviceTimeBetween, spansAt } from './hours.ts'

/**
 * What a period is counted in. `hari kerja`: UU 14/2008, Perki 1/2021 Pasal 1 angka 22. `hari`:
 * calendar days, where the law says only "hari" (UU 14/2008 Pasal 50, UU 25/2009). `menit
 * layanan`: minutes in which the office is open.
 */
export type Satuan = 'hari kerja' | 'hari' | 'menit layanan'

/** A length of time. */
export type Length = { jumlah: number; satuan: Satuan }

/**
 * A length with the article it comes from and, where the office's own standard says otherwise,
 * that one beside it. The law binds; both are shown.
 */
export type Period = Length & { dasar: string; standar?: Length & { dasar: string } }

/** A period in working days under an article. */
export function hariKerja(jumlah: number, dasar: string, standar?: Period['standar']): Period {
  return period(jumlah, 'hari kerja', dasar, standar)
}

/** A period in calendar days under an article. */
export function hari(jumlah: number, dasar: string, standar?: Period['standar']): Period {
  return period(jumlah, 'hari', dasar, standar)
}

/** A period in minutes of service under an article or standard. */
export function menitLayanan(jumlah: number, dasar: string, standar?: Period['standar']): Period {
  return period(jumlah, 'menit layanan', dasar, standar)
}

/**
 * When a period that began with an event at `mulai` ends. The day of the event is day 0, whatever
 * day it is. `hari kerja`: the end of the last working day; `hari`: the end of the last day, even
 * a holiday; `menit layanan`: the instant, an event outside hours starting at the next opening.
 * Throws RangeError when `jumlah` is negative or no whole number, or when no hours are entered
 * for more than a year.
 */
export function dueAt(mulai: Date, { jumlah, satuan }: Length, calendar: Calendar): Date {
  if (!Number.isInteger(jumlah) || jumlah < 0) throw new RangeError(`Not a length: ${jumlah}`)
  if (satuan === 'menit layanan') return new Date(lastInstant(mulai, jumlah * MINUTE, calendar))
  const start = dayNumberOf(mulai)
  const last = satuan === 'hari' ? start + jumlah : lastWorkingDay(start, jumlah, calendar)
  return endOfDay(dayAt(last))
}

/**
 * When an extension ends. It runs from the old `batas`, not from the day it was given: the 7 hari
 * kerja of UU 14/2008 Pasal 22 ayat (8) follow day 10. Throws as dueAt.
 */
export function extendFrom(batas: Date, length: Length, calendar: Calendar): Date {
  return dueAt(batas, length, calendar)
}

/**
 * Whether a clock runs past the last year with a decree (SKB 3 Menteri), so that the page warns
 * "kalender belum lengkap".
 */
export function beyondDecree(mulai: Date, batas: Date, calendar: Calendar): boolean {
  const last: DateOnly = `${calendar.tahunTerakhir}-12-31`
  return dateOf(mulai) > last || dateOf(batas) > last
}

/** How much is left until a deadline, or how much it is overdue, in `satuan`. */
export type Remaining = { late: boolean; jumlah: number; satuan: Satuan }

/**
 * Time left until `batas` at `now`, or overdue since. In days: whole days after today up to the
 * last one; 0 = today is the last day that counts; late only from the day after. In minutes: whole
 * service minutes. What is late is late by 1 at least: an answer due on Friday is 1 hari kerja
 * late on Saturday as it is on Monday.
 */
export function remaining(now: Date, batas: Date, satuan: Satuan, calendar: Calendar): Remaining {
  const late = satuan === 'menit layanan' ? now > batas : dayNumberOf(now) > dayNumberOf(batas)
  const [dari, sampai] = late ? [batas, now] : [now, batas]
  const between = lengthBetween(dari, sampai, satuan, calendar)
  return { late, jumlah: late ? Math.max(1, Math.ceil(between)) : Math.floor(between), satuan }
}

const MINUTE = 60_000
const DAYS_WITHOUT_HOURS = 400

function period(jumlah: number, satuan: Satuan, dasar: string, standar?: Period['standar']) {
  return standar ? { jumlah, satuan, dasar, standar } : { jumlah, satuan, dasar }
}

function lastWorkingDay(start: number, jumlah: number, calendar: Calendar): number {
  const off = daysOff(calendar)
  let day = start
  for (let left = jumlah; left > 0; ) if (isWorking(++day, off)) left--
  return day
}

function lastInstant(mulai: Date, length: number, calendar: Calendar): number {
  let left = length
  // What was received before any hours were known waits for the first of them.
  const known = calendar.jam.map(({ dari }) => dayNumber(dari))
  let lastOpen = Math.max(dayNumberOf(mulai), known.length > 0 ? Math.min(...known) : 0)
  for (let day = lastOpen; day - lastOpen <= DAYS_WITHOUT_HOURS; day++)
    for (const span of spansAt(day, calendar)) {
      lastOpen = day
      const dari = Math.max(span.dari, mulai.getTime())
      if (dari >= span.sampai) continue
      if (left <= span.sampai - dari) return dari + left
      left -= span.sampai - dari
    }
  throw new RangeError(`No service hours after ${dayAt(lastOpen)}`)
}

function lengthBetween(dari: Date, sampai: Date, satuan: Satuan, calendar: Calendar): number {
  if (satuan === 'menit layanan') return serviceTimeBetween(dari, sampai, calendar) / MINUTE
  const [first, last] = [dayNumberOf(dari), dayNumberOf(sampai)]
  return satuan === 'hari' ? last - first : countWorking(first, last, daysOff(calendar))
}
