import { dateOf, timeOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'

/** Where exports are brought. */
export const LAPOR = '/meja/pengaduan/lapor'

/** "12.345" */
export const count = (n: number) => n.toLocaleString('id-ID')

/** "7 Desember 2026, 09.00" */
export const waktu = (instant: Date) =>
  `${tanggal(dateOf(instant))}, ${timeOf(instant).replace(':', '.')}`
