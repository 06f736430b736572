import { addDays, type DateOnly } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import { isRealDate } from '#src/http/fields.ts'

/** Days of a recap, both included. */
export type Days = { dari: DateOnly; sampai: DateOnly }

export type DaysAsked = {
  days: Days
  /** As typed, for the form that asked. */
  values: Days
  errors: Partial<Days>
}

/**
 * The days an address asks for. Nothing asked is the running month; one end alone is that day; ends
 * the wrong way round are turned. What is no day is told beside its field.
 */
export function readDays(query: Record<string, string>, today: DateOnly): DaysAsked {
  const month = monthOf(today)
  const typed = { dari: query['dari']?.trim() ?? '', sampai: query['sampai']?.trim() ?? '' }
  const values =
    typed.dari || typed.sampai
      ? { dari: typed.dari || typed.sampai, sampai: typed.sampai || typed.dari }
      : month
  const errors = Object.fromEntries(
    (['dari', 'sampai'] as const).filter((end) => !isDay(values[end])).map((end) => [end, wrong]),
  )
  const [dari, sampai] = [values.dari, values.sampai].sort() as [DateOnly, DateOnly]
  return { days: Object.keys(errors).length > 0 ? month : { dari, sampai }, values, errors }
}

const wrong = 'Tulis tanggal yang benar, misalnya 2026-12-01.'
const isDay = (text: string) => /^20\d\d-\d\d-\d\d$/.test(text) && isRealDate(text)

/** First and last day of the month that a day is in. */
export function monthOf(day: DateOnly): Days {
  const dari = `${day.slice(0, 7)}-01`
  return { dari, sampai: addDays(`${addDays(dari, 31).slice(0, 7)}-01`, -1) }
}

/** Ranges one click away: this month, the two before, this year. */
export function shortcuts(today: DateOnly): (Days & { label: string })[] {
  const running = monthOf(today)
  const before = monthOf(addDays(running.dari, -1))
  const first = monthOf(addDays(before.dari, -1))
  const year = today.slice(0, 4)
  return [
    ...[first, before, running].map((days) => ({ ...days, label: monthName(days.dari) })),
    { dari: `${year}-01-01`, sampai: `${year}-12-31`, label: `Tahun ${year}` },
  ]
}

const monthName = (day: DateOnly) => tanggal(day).split('\u00A0').slice(1).join(' ')

/** "Desember 2026" for a whole month, else "1 Desember 2026 sampai 9 Desember 2026". */
export function daysWords({ dari, sampai }: Days): string {
  const month = monthOf(dari)
  if (month.dari === dari && month.sampai === sampai) return monthName(dari)
  if (dari === sampai) return tanggal(dari).replaceAll('\u00A0', ' ')
  return `${tanggal(dari)} sampai ${tanggal(sampai)}`.replaceAll('\u00A0', ' ')
}
