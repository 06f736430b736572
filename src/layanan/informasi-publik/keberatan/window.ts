import { type Calendar, workingDaysBetween } from '#src/calendar/calendar.ts'
import { type DateOnly, dateOf, instantOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import type { HurufAlasan, Jangka } from '#src/db/schema.ts'
import { jendela } from '#src/layanan/informasi-publik/keberatan/procedure.ts'

/** What the permohonan tells of when a reason to object was found. */
export type Peristiwa = {
  /** Pemberitahuan tertulis. */
  diberitahukanPada: Date | null
  /** The day by which it was due, and whether it has passed. */
  batas: Date | null
  diserahkanPada: Date | null
}

/**
 * The day on which the reason was found (UU 14/2008 Pasal 36 ayat (1)): the answer, the date that
 * passed without one, the handover. Of several grounds the latest counts.
 * @returns null when nothing tells, as for ground b
 */
export function alasanDitemukan(
  alasan: readonly HurufAlasan[],
  { diberitahukanPada, batas, diserahkanPada }: Peristiwa,
  now: Date,
): DateOnly | null {
  const lapsed = batas && batas < now ? batas : null
  const found = alasan.map((huruf) => {
    if (huruf === 'b') return null
    if (huruf === 'c') return lapsed
    if (huruf === 'g') return diserahkanPada ?? diberitahukanPada ?? lapsed
    return diberitahukanPada ?? lapsed
  })
  const days = found.filter((one) => one !== null).map(dateOf)
  return days.sort().at(-1) ?? null
}

export type Penilaian = {
  jangka: Jangka
  /** Last day in law, and by the office's own standard. */
  batas: DateOnly | null
  batasStandar: DateOnly | null
  /** Hari kerja after the day of the reason. */
  ke: number | null
}

/**
 * How the day of an objection stands to both windows. It judges and refuses nothing: what comes
 * late is accepted, and the Atasan PPID decides on it.
 */
export function nilaiJangka(
  sejak: DateOnly | null,
  diterima: DateOnly,
  calendar: Calendar,
): Penilaian {
  if (!sejak) return { jangka: 'tidak-dihitung', batas: null, batasStandar: null, ke: null }
  const ke = workingDaysBetween(sejak, diterima, calendar)
  const end = (period: typeof jendela) => dateOf(dueAt(instantOf(sejak), period, calendar))
  const [batas, batasStandar] = [end(jendela), end({ ...jendela, ...jendela.standar! })]
  return { jangka: judged(diterima, batas, batasStandar), batas, batasStandar, ke }
}

function judged(diterima: DateOnly, batas: DateOnly, batasStandar: DateOnly): Jangka {
  if (diterima > batas) return 'lewat'
  return diterima > batasStandar ? 'undang-undang' : 'standar'
}
