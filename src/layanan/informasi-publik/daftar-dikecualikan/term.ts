import type { Clock } from '#src/calendar/calendar.ts'
import { type DateOnly, dateOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import type { InformasiDikecualikan } from '#src/db/schema.ts'
import { peringatan } from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'

type Term = Pick<InformasiDikecualikan, 'mulai' | 'berlakuSampai' | 'akhirPada'>

/** PP 61/2010 Pasal 5: what hinders the enforcement of the law is closed so many years at most. */
const TAHUN_PENEGAKAN_HUKUM = 30

/**
 * Whether an item is exempt on a day: from the day of its penetapan up to its last day, both
 * included, and no longer from the day on which it was opened or replaced.
 */
export function inForce({ mulai, berlakuSampai, akhirPada }: Term, hari: DateOnly): boolean {
  if (mulai === null || hari < mulai) return false
  if (berlakuSampai !== null && hari > berlakuSampai) return false
  return akhirPada === null || hari < dateOf(akhirPada)
}

/** The last day whose end is near: an exemption that ends by then is work for the PPID from today. */
export const horizon = (clock: Clock): DateOnly =>
  dateOf(dueAt(clock.now, peringatan, clock.calendar))

/** The last day that the law lets an item of this letter have, determined on this day; null for none. */
export function longest(huruf: string, mulai: DateOnly): DateOnly | null {
  if (huruf !== 'a') return null
  const [year, month, day] = mulai.split('-') as [string, string, string]
  // 29 February has a year of its own.
  const end = `${Number(year) + TAHUN_PENEGAKAN_HUKUM}-${month}-${day}`
  return end.endsWith('02-29') ? end.replace('02-29', '02-28') : end
}

/** "Pasal 17 huruf h angka 3 UU 14/2008; Pasal 84 UU 24/2013". */
export const dasarOf = ({
  huruf,
  angka,
  undangUndang,
}: Pick<InformasiDikecualikan, 'huruf' | 'angka' | 'undangUndang'>): string =>
  [`UU 14/2008 Pasal 17 huruf\u00A0${huruf}${angka ? ` angka\u00A0${angka}` : ''}`, undangUndang]
    .filter(Boolean)
    .join('; ')
