import type { Calendar } from '#src/calendar/calendar.ts'
import { workingDaysBetween } from '#src/calendar/calendar.ts'
import { type DateOnly, dateOf, instantOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'

/** Why the applicant's 14 hari kerja began. */
export type Sebab = 'jawaban' | 'tanpa-jawaban'

/**
 * From when an applicant may go to the Komisi Informasi: the day on which the answer was received,
 * or the day by which it was due and did not come (UU 14/2008 Pasal 37 ayat (2); Perki 1/2013
 * Pasal 13).
 * @param batas last moment for the answer of the Atasan PPID
 * @returns null while the answer is neither there nor late
 */
export function jendelaDari(
  { ditanggapiPada, batas }: { ditanggapiPada: Date | null; batas: Date | null },
  now: Date,
): { sejak: DateOnly; sebab: Sebab } | null {
  if (ditanggapiPada) return { sejak: dateOf(ditanggapiPada), sebab: 'jawaban' }
  if (batas && batas < now) return { sejak: dateOf(batas), sebab: 'tanpa-jawaban' }
  return null
}

/** The last day of the applicant's window. */
export const batasJendela = (sejak: DateOnly, calendar: Calendar): DateOnly =>
  dateOf(dueAt(instantOf(sejak), sengketa.clocks.pengajuan, calendar))

/**
 * How a day of filing stands to the window. It judges and refuses nothing: whether a late filing is
 * heard is for the Komisi Informasi to say.
 */
export function nilaiJendela(sejak: DateOnly, diajukan: DateOnly, calendar: Calendar) {
  const batas = batasJendela(sejak, calendar)
  return { batas, ke: workingDaysBetween(sejak, diajukan, calendar), lewat: diajukan > batas }
}
