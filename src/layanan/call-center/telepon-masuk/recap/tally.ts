import type { Calendar } from '#src/calendar/calendar.ts'
import { timeOf } from '#src/calendar/date.ts'
import { serviceTimeBetween } from '#src/calendar/hours.ts'
import { kebutuhan } from '#src/layanan/call-center/telepon-masuk/form.ts'
import { hasilTelepon } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { type Asked, frequent } from '#src/layanan/call-center/telepon-masuk/recap/questions.ts'
import type { CallRow } from '#src/layanan/call-center/telepon-masuk/recap/queries.ts'

/** One line of a summary; `kunci` is what its rows have in common. */
export type Line = { kunci: string; label: string; jumlah: number }

export type Tally = {
  total: number
  hasil: Line[]
  kebutuhan: Line[]
  unit: Line[]
  jam: Line[]
  percobaan: Line[]
  waktu: { tepat: number; lewat: number; berjalan: number; berjalanLewat: number }
  /** Menit layanan from the call to the answer, the middle one; null when none was answered. */
  median: number | null
  pertanyaan: Asked[]
}

/** What runs still, in the words of a result. */
export const BERJALAN = 'berjalan'

/** The sums of a recap. `calendar` has the call center's own hours. */
export function tallyOf(rows: readonly CallRow[], calendar: Calendar, now: Date): Tally {
  const answered = rows.filter(({ dijawabPada }) => dijawabPada !== null)
  const open = rows.filter((row) => hasilOf(row) === BERJALAN)
  const late = answered.filter(({ dijawabPada, batas }) => dijawabPada! > batas).length
  return {
    total: rows.length,
    hasil: by({ ...hasilTelepon, [BERJALAN]: 'Masih berjalan' }, rows.map(hasilOf)),
    kebutuhan: by(
      kebutuhan,
      rows.map((row) => row.kebutuhan),
    ),
    unit: counted(rows.flatMap(({ unit }) => unit)).toSorted((a, b) => b.jumlah - a.jumlah),
    jam: hours(rows),
    percobaan: by(
      attempts,
      rows.filter(({ percobaan }) => percobaan > 0).map(({ percobaan }) => attemptOf(percobaan)),
    ),
    waktu: {
      tepat: answered.length - late,
      lewat: late,
      berjalan: open.length,
      berjalanLewat: open.filter(({ batas }) => batas < now).length,
    },
    median: middle(answered.map((row) => minutesOf(row, calendar))),
    pertanyaan: frequent(rows.flatMap(({ tanpaJawaban }) => tanpaJawaban ?? [])),
  }
}

/** How a call ended, or that it runs still. */
export const hasilOf = ({ hasil }: Pick<CallRow, 'hasil'>): string => hasil ?? BERJALAN

/** Menit layanan from the call to the answer, whole ones. */
export const minutesOf = (
  { diterimaPada, dijawabPada }: Pick<CallRow, 'diterimaPada' | 'dijawabPada'>,
  calendar: Calendar,
): number => Math.floor(serviceTimeBetween(diterimaPada, dijawabPada!, calendar) / 60_000)

const attempts = { satu: 'Satu kali', dua: 'Dua kali', lebih: 'Tiga kali atau lebih' }
const attemptOf = (count: number): keyof typeof attempts =>
  count === 1 ? 'satu' : count === 2 ? 'dua' : 'lebih'

function by(words: Record<string, string>, keys: readonly string[]): Line[] {
  const sums = new Map(counted(keys).map(({ kunci, jumlah }) => [kunci, jumlah]))
  return Object.entries(words).map(([kunci, label]) => ({
    kunci,
    label,
    jumlah: sums.get(kunci) ?? 0,
  }))
}

function counted(keys: readonly string[]): Line[] {
  const groups = Map.groupBy(keys, (key) => key)
  return [...groups].map(([kunci, { length: jumlah }]) => ({ kunci, label: kunci, jumlah }))
}

/** From the first hour in which anybody called to the last. */
function hours(rows: readonly CallRow[]): Line[] {
  const all = rows.map(({ diterimaPada }) => Number(timeOf(diterimaPada).slice(0, 2)))
  if (all.length === 0) return []
  const [from, to] = [Math.min(...all), Math.max(...all)]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).map((hour) => ({
    kunci: String(hour),
    label: `${String(hour).padStart(2, '0')}.00–${String(hour).padStart(2, '0')}.59`,
    jumlah: all.filter((one) => one === hour).length,
  }))
}

function middle(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = Math.floor((sorted.length - 1) / 2)
  const upper = sorted[Math.floor(sorted.length / 2)]!
  return Math.round((sorted[at]! + upper) / 2)
}
