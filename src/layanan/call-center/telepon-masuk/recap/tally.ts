import type { Calendar } from '#src/calendar/calendar.ts'
import { serviceTimeBetween } from '#src/calendar/hours.ts'
import { kebutuhan } from '#src/layanan/call-center/telepon-masuk/form.ts'
import {
  BERJALAN,
  hasilRekap,
  hourWords,
  type Narrowed,
  upayaTelepon,
  waktuTelepon,
} from '#src/layanan/call-center/telepon-masuk/recap/address.ts'
import type { CallRow, Waktu } from '#src/layanan/call-center/telepon-masuk/recap/queries.ts'
import { type Asked, frequent } from '#src/layanan/call-center/telepon-masuk/recap/questions.ts'

/** One line of a summary: how many, and what narrows the rows to them. */
export type Line = { label: string; jumlah: number; only: Narrowed }

export type Tally = {
  total: number
  waktu: Record<Waktu, number>
  /** What the calls are broken down by, in the order of the workbook and the page. */
  bagian: { judul: string; kolom: string; lines: Line[] }[]
  /** Menit layanan from the call to the answer, the middle one; null when none was answered. */
  median: number | null
  pertanyaan: Asked[]
}

/** The sums of a recap. `calendar` has the call center's own hours. */
export function tallyOf(rows: readonly CallRow[], calendar: Calendar): Tally {
  const lines = (words: Record<string, string>, name: keyof Narrowed, pick: Kind) =>
    Object.entries(words).map(([key, label]) => ({
      label,
      only: { [name]: key },
      jumlah: rows.filter((row) => pick(row) === key).length,
    }))
  const waktu = lines(waktuTelepon, 'waktu', (row) => row.waktu)
  return {
    total: rows.length,
    waktu: Object.fromEntries(
      waktu.map(({ only, jumlah }) => [only['waktu'], jumlah]),
    ) as Tally['waktu'],
    bagian: [
      { judul: 'Waktu jawaban', kolom: 'Waktu', lines: waktu },
      { judul: 'Hasil', kolom: 'Hasil', lines: lines(hasilRekap, 'hasil', hasilOf) },
      {
        judul: 'Kebutuhan penelepon',
        kolom: 'Kebutuhan',
        lines: lines(kebutuhan, 'kebutuhan', (row) => row.kebutuhan),
      },
      {
        judul: 'Upaya menghubungi kembali',
        kolom: 'Upaya',
        lines: lines(attempts, 'upaya', (row) => attemptOf(row.percobaan)),
      },
      { judul: 'Jam telepon masuk', kolom: 'Jam', lines: hours(rows) },
      { judul: 'Unit yang dikonfirmasi', kolom: 'Unit', lines: units(rows) },
    ],
    median: middle(
      rows.filter(({ dijawabPada }) => dijawabPada !== null).map((row) => minutesOf(row, calendar)),
    ),
    pertanyaan: frequent(rows),
  }
}

type Kind = (row: CallRow) => string | undefined

const hasilOf: Kind = ({ hasil }) => hasil ?? BERJALAN

/** Menit layanan from the call to the answer, whole ones. */
export const minutesOf = (
  { diterimaPada, dijawabPada }: Pick<CallRow, 'diterimaPada' | 'dijawabPada'>,
  calendar: Calendar,
): number => Math.floor(serviceTimeBetween(diterimaPada, dijawabPada!, calendar) / 60_000)

const attempts = Object.fromEntries(
  Object.entries(upayaTelepon).map(([key, { label }]) => [key, label]),
)
const attemptOf = (times: number) =>
  Object.entries(upayaTelepon).find(([, { dari, sampai }]) => times >= dari && times <= sampai)?.[0]

/** From the first hour in which anybody called to the last. */
function hours(rows: readonly CallRow[]): Line[] {
  const all = rows.map(({ jam }) => jam)
  if (all.length === 0) return []
  const [from, to] = [Math.min(...all), Math.max(...all)]
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).map((jam) => ({
    label: hourWords(jam),
    only: { jam: String(jam) },
    jumlah: all.filter((one) => one === jam).length,
  }))
}

/** Most asked first. */
function units(rows: readonly CallRow[]): Line[] {
  const asked = rows.flatMap(({ unit }) => Object.entries(unit ?? {}))
  return [...Map.groupBy(asked, ([unit]) => unit)]
    .map(([unit, all]) => ({ label: all[0]![1], only: { unit }, jumlah: all.length }))
    .sort((a, b) => b.jumlah - a.jumlah || (a.label < b.label ? -1 : 1))
}

function middle(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = Math.floor((sorted.length - 1) / 2)
  const upper = sorted[Math.floor(sorted.length / 2)]!
  return Math.round((sorted[at]! + upper) / 2)
}
