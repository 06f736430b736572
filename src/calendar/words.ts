import { dateOf, timeOf } from '#src/calendar/date.ts'

/** A day on the calendar, `2026-11-23`; never a moment. */
type DateOnly = string

const bulan = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const hari = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']

/** Holds a date together on its line; a search finds it as an ordinary space. */
const NBSP = '\u00A0'

/** `2026-11-23` → "23 November 2026", never broken over two lines. */
export function tanggal(date: DateOnly): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return [day, bulan[month - 1], year].join(NBSP)
}

/** `2026-11-23` → "Senin, 23 November 2026". */
export function hariTanggal(date: DateOnly): string {
  return `${hari[new Date(`${date}T00:00:00Z`).getUTCDay()]}, ${tanggal(date)}`
}

/** "Selasa, 22 Desember 2026, 10.05 WIB": an instant on the city's clock. */
export const waktuPenuh = (instant: Date) =>
  `${hariTanggal(dateOf(instant))}, ${timeOf(instant).replace(':', '.')} WIB`

/** `09:14`, a time on the city's clock → "pukul 09.14 WIB". */
export function pukul(time: string): string {
  return `pukul${NBSP}${time.slice(0, 5).replace(':', '.')}${NBSP}WIB`
}

/** Ascending days → "24, 25, 26, 27, 30 November; 1, 2, 3, 4, 7 Desember 2026"; a year stands once, at its last month. */
export function deretTanggal(dates: readonly DateOnly[]): string {
  const months = [...Map.groupBy(dates, (date) => date.slice(0, 7))]
  return months
    .map(([month, days], index) => {
      const [year, number] = month.split('-') as [string, string]
      const next = months[index + 1]?.[0].slice(0, 4)
      const numbers = days.map((day) => Number(day.slice(8))).join(', ')
      return [numbers, bulan[Number(number) - 1], ...(next === year ? [] : [year])].join(NBSP)
    })
    .join('; ')
}

/** `2026-12-30` → "30 Des"; with the year when it is not the one given: "4 Jan 2027". */
export function tanggalPendek(date: DateOnly, tahun = date.slice(0, 4)): string {
  const year = date.slice(0, 4)
  const short = `${Number(date.slice(8))}${NBSP}${bulan[Number(date.slice(5, 7)) - 1]!.slice(0, 3)}`
  return year === tahun ? short : `${short}${NBSP}${year}`
}
