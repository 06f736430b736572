import { type Calendar, type Clock, dayOff } from '#src/calendar/calendar.ts'
import { addDays, timeOf, weekday } from '#src/calendar/date.ts'
import { hoursOn } from '#src/calendar/hours.ts'
import { hariTanggal } from '#src/calendar/words.ts'

export type OpeningHours = {
  /** Now. */
  buka: boolean
  /** "sampai 15.15 WIB", "mulai pukul 07.15 WIB", "buka lagi Senin, 7 Desember 2026, 07.15 WIB". */
  keterangan: string
  /** This week, days with the same hours together: ["Senin–Kamis", "07.15–15.15"]. */
  pekan: [hari: string, jam: string][]
  /** Days off on the working days of the next two weeks, with their reason. */
  tutup: string[]
}

/** When the desk is open, in words, by the office's calendar. */
export function openingHours({ now, today, calendar }: Clock): OpeningHours {
  return {
    ...current(timeOf(now), today, calendar),
    pekan: weekOf(today, calendar),
    tutup: closures(today, calendar),
  }
}

function current(time: string, today: string, calendar: Calendar) {
  const hours = openOn(today, calendar)
  if (hours && time < hours.buka)
    return { buka: false, keterangan: `buka pukul ${wib(hours.buka)}` }
  if (hours && time < hours.tutup) {
    const { istirahat } = hours
    if (istirahat && time >= istirahat[0] && time < istirahat[1])
      return { buka: false, keterangan: `istirahat sampai ${wib(istirahat[1])}` }
    return { buka: true, keterangan: `sampai ${wib(hours.tutup)}` }
  }
  const next = daysFrom(addDays(today, 1), 30).find((day) => openOn(day, calendar))
  const opens = next && openOn(next, calendar)
  return {
    buka: false,
    keterangan: opens ? `buka lagi ${hariTanggal(next)}, ${wib(opens.buka)}` : '',
  }
}

function weekOf(today: string, calendar: Calendar): [string, string][] {
  const monday = addDays(today, -((weekday(today) + 6) % 7))
  const groups: { first: string; last: string; jam: string }[] = []
  for (const day of daysFrom(monday, 7)) {
    const hours = hoursOn(day, calendar)
    if (!hours || hours.buka === hours.tutup) continue
    const jam = `${dot(hours.buka)}–${dot(hours.tutup)}`
    const before = groups.at(-1)
    if (before?.jam === jam) before.last = day
    else groups.push({ first: day, last: day, jam })
  }
  return groups.map(({ first, last, jam }) => [
    first === last ? nameOf(first) : `${nameOf(first)}–${nameOf(last)}`,
    jam,
  ])
}

function closures(today: string, calendar: Calendar): string[] {
  return daysFrom(today, 14).flatMap((day) => {
    const reason = dayOff(day, calendar)
    return reason && weekday(day) >= 1 && weekday(day) <= 5
      ? [`${hariTanggal(day)} (${reason})`]
      : []
  })
}

function openOn(day: string, calendar: Calendar) {
  if (dayOff(day, calendar)) return null
  const hours = hoursOn(day, calendar)
  return hours && hours.buka !== hours.tutup ? hours : null
}

const daysFrom = (day: string, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(day, index))

const nameOf = (day: string) => hariTanggal(day).split(',')[0]!
const dot = (time: string) => time.slice(0, 5).replace(':', '.')
const wib = (time: string) => `${dot(time)} WIB`
