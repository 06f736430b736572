import { addDays, type DateOnly, weekday } from '#src/calendar/date.ts'
import { tanggal, tanggalPendek } from '#src/calendar/words.ts'

/** A calendar month in the city, `2026-11`. */
export type Month = string

/** Months from `dari` to `sampai`, both included. */
export type Range = { dari: Month; sampai: Month }

/** First and last day of it. */
export type Days = { dari: DateOnly; sampai: DateOnly }

export type RangeQuery = {
  range: Range
  /** As typed, for the form that asked. */
  values: Record<'dari' | 'sampai', string>
  errors: Partial<Record<'dari' | 'sampai', string>>
}

/**
 * The months an address asks for. Nothing asked is the running month; one end alone is that month;
 * ends the wrong way round are turned. What is no month is told beside its field.
 */
export function readRange(query: Record<string, string>, today: DateOnly): RangeQuery {
  const running = today.slice(0, 7)
  const typed = { dari: query['dari']?.trim() ?? '', sampai: query['sampai']?.trim() ?? '' }
  const values = {
    dari: typed.dari || typed.sampai || running,
    sampai: typed.sampai || typed.dari || running,
  }
  const errors = Object.fromEntries(
    (['dari', 'sampai'] as const).filter((end) => !isMonth(values[end])).map((end) => [end, wrong]),
  )
  const [dari, sampai] = [values.dari, values.sampai].sort() as [Month, Month]
  const range =
    Object.keys(errors).length > 0 ? { dari: running, sampai: running } : { dari, sampai }
  return { range, values, errors }
}

const wrong = 'Tulis tahun dan bulan seperti 2026-09.'

// Years of four digits that a calendar may ever hold; the law itself is of 2008.
const isMonth = (text: string) => /^20\d\d-(0[1-9]|1[0-2])$/.test(text)

/** First and last day of a range. */
export const daysOf = ({ dari, sampai }: Range): Days => ({
  dari: `${dari}-01`,
  sampai: addDays(`${addMonths(sampai, 1)}-01`, -1),
})

/** The month `n` months later, or earlier. */
export function addMonths(month: Month, n: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const count = year * 12 + number - 1 + n
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** "November 2026", "September–November 2026", "Desember 2026–Januari 2027". */
export function rangeWords({ dari, sampai }: Range): string {
  const [[from, fromYear], [to, toYear]] = [nameOf(dari), nameOf(sampai)]
  if (dari === sampai) return `${to} ${toYear}`
  if (fromYear !== toYear) return `${from} ${fromYear}–${to} ${toYear}`
  return from === 'Januari' && to === 'Desember' ? `Tahun ${toYear}` : `${from}–${to} ${toYear}`
}

const nameOf = (month: Month) => tanggal(`${month}-01`).split('\u00A0').slice(1) as [string, string]

/** Ranges one click away: this month and the two before, this quarter of a year, this year. */
export function shortcuts(today: DateOnly): (Range & { label: string })[] {
  const running = today.slice(0, 7)
  const year = today.slice(0, 4)
  const month = (back: number) => ({
    dari: addMonths(running, -back),
    sampai: addMonths(running, -back),
  })
  return [
    ...[2, 1].map((back) => ({ ...month(back), label: rangeWords(month(back)) })),
    { ...month(0), label: `${rangeWords(month(0))} (berjalan)` },
    { dari: addMonths(running, -2), sampai: running, label: 'Tiga bulan terakhir' },
    { dari: `${year}-01`, sampai: `${year}-12`, label: `Tahun ${year}` },
  ]
}

/** One step of a line: its days, its name on the axis and in a table. */
export type Piece = Days & { pendek: string; panjang: string }
export type Step = 'minggu' | 'bulan' | 'tahun'

/**
 * A range in steps that can be read side by side: weeks (Monday to Sunday) up to three months,
 * months up to three years, then years. Steps that have not begun by `today` are left out.
 */
export function piecesOf(range: Range, today: DateOnly): { langkah: Step; pieces: Piece[] } {
  const days = daysOf(range)
  const months = monthsIn(range)
  const langkah: Step = months <= 3 ? 'minggu' : months <= 36 ? 'bulan' : 'tahun'
  const pieces: Piece[] = []
  for (let dari = days.dari; dari <= days.sampai; ) {
    const end = endOf(dari, langkah)
    const sampai = end < days.sampai ? end : days.sampai
    pieces.push({ dari, sampai, ...namesOf(dari, sampai, langkah) })
    dari = addDays(sampai, 1)
  }
  const begun = pieces.filter((piece) => piece.dari <= today)
  return { langkah, pieces: begun.length > 0 ? begun : pieces.slice(0, 1) }
}

function endOf(dari: DateOnly, langkah: Step): DateOnly {
  if (langkah === 'minggu') return addDays(dari, (7 - weekday(dari)) % 7)
  if (langkah === 'bulan') return addDays(`${addMonths(dari.slice(0, 7), 1)}-01`, -1)
  return `${dari.slice(0, 4)}-12-31`
}

function namesOf(dari: DateOnly, sampai: DateOnly, langkah: Step) {
  if (langkah === 'tahun') return { pendek: dari.slice(0, 4), panjang: `Tahun ${dari.slice(0, 4)}` }
  const [month, year] = nameOf(dari.slice(0, 7))
  if (langkah === 'bulan')
    return { pendek: `${month.slice(0, 3)} ${year.slice(2)}`, panjang: `${month} ${year}` }
  return {
    pendek: tanggalPendek(dari),
    panjang: dari === sampai ? tanggal(dari) : `${tanggalPendek(dari)} sampai ${tanggal(sampai)}`,
  }
}

function monthsIn({ dari, sampai }: Range): number {
  const at = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return at(sampai) - at(dari) + 1
}
