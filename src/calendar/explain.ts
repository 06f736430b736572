import { type Calendar, daysOff, dayOff, isWorking } from './calendar.ts'
import { type DateOnly, dateOf, dayAt, dayNumberOf, timeOf } from './date.ts'
import { spansAt } from './hours.ts'
import { dueAt, type Length } from './period.ts'

/**
 * One day of "bagaimana tanggal ini dihitung". `ke` is how far the count has come by the end of
 * the day in the period's own unit (0 on the day of the event), null on a day that is not counted.
 * `keterangan` says why a day is not counted, in words a citizen reads.
 */
export type HariHitung = {
  tanggal: DateOnly
  ke: number | null
  keterangan: string | null
  keadaan: 'mulai' | 'dihitung' | 'libur' | 'batas'
}

/**
 * One stretch of service minutes, times as clocks in the city show them: `09:14`. `menit` are
 * whole and add up to the period.
 */
export type MenitHitung = { tanggal: DateOnly; dari: string; sampai: string; menit: number }

/**
 * Every day from the event to the deadline, both included, as dueAt counts them. When the
 * deadline falls on the day of the event there is one day, its `keadaan` `batas`. Throws as dueAt.
 */
export function explain(mulai: Date, length: Length, calendar: Calendar): HariHitung[] {
  const first = dayNumberOf(mulai)
  const last = dayNumberOf(dueAt(mulai, length, calendar))
  const countedOn = counter(mulai, length, calendar)
  let sum = 0
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index
    const counted = countedOn(day)
    sum += counted ?? 0
    const edge = day === first || day === last
    return {
      tanggal: dayAt(day),
      ke: edge || counted !== null ? sum : null,
      keterangan: counted === null ? reason(dayAt(day), length, calendar) : null,
      keadaan: stateOf(day, first, last, counted),
    }
  })
}

/**
 * The stretches of service between an event and its deadline, in order: a break makes two of one
 * day. Lengths in other units have none. Throws as dueAt.
 */
export function explainMinutes(mulai: Date, length: Length, calendar: Calendar): MenitHitung[] {
  if (length.satuan !== 'menit layanan') return []
  const batas = dueAt(mulai, length, calendar)
  const days = dayNumberOf(batas) - dayNumberOf(mulai) + 1
  return Array.from({ length: days }, (_, index) => spansAt(dayNumberOf(mulai) + index, calendar))
    .flat()
    .map(({ dari, sampai }) => ({
      dari: new Date(Math.max(dari, mulai.getTime())),
      sampai: new Date(Math.min(sampai, batas.getTime())),
    }))
    .filter(({ dari, sampai }) => dari < sampai)
    .map(({ dari, sampai }) => ({
      tanggal: dateOf(dari),
      dari: timeOf(dari),
      sampai: timeOf(sampai),
      // Minutes as shown: the seconds of the event drop out at both ends, so the sum is exact.
      menit: minuteOf(sampai) - minuteOf(dari),
    }))
}

/** How much a day adds to the count; null = it is not counted, as the day of the event. */
function counter(mulai: Date, length: Length, calendar: Calendar): (day: number) => number | null {
  const first = dayNumberOf(mulai)
  if (length.satuan === 'hari') return (day) => (day === first ? null : 1)
  const off = daysOff(calendar)
  if (length.satuan === 'hari kerja')
    return (day) => (day !== first && isWorking(day, off) ? 1 : null)
  const menit = Map.groupBy(explainMinutes(mulai, length, calendar), ({ tanggal }) => tanggal)
  return (day) => menit.get(dayAt(day))?.reduce((sum, span) => sum + span.menit, 0) ?? null
}

function stateOf(day: number, first: number, last: number, counted: number | null) {
  if (day === last) return 'batas'
  if (day === first) return 'mulai'
  return counted === null ? 'libur' : 'dihitung'
}

function reason(tanggal: DateOnly, { satuan }: Length, calendar: Calendar): string | null {
  if (satuan === 'hari') return null
  return dayOff(tanggal, calendar) ?? (satuan === 'menit layanan' ? 'Di luar jam layanan' : null)
}

function minuteOf(instant: Date): number {
  return Math.floor(instant.getTime() / 60_000)
}
