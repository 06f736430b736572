import type { Calendar } from '#src/calendar/calendar.ts'

/**
 * The same law counted in another manner: a list of all days as the time zone database of the
 * platform knows them, walked and filtered; minutes ticked off one quarter at a time. It shares
 * no arithmetic with src/calendar.
 */
export type Day = { tanggal: string; hari: string; mulai: number }

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Pontianak',
  dateStyle: 'short',
  timeStyle: 'medium',
})
const weekdayName = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Pontianak', weekday: 'short' })
const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const HOUR = 3_600_000
const TICK = 15_000

/** Every day from 2024 to 2032, found by asking each hour what day it is in Pontianak. */
export const days: readonly Day[] = listDays(Date.UTC(2023, 11, 31), Date.UTC(2032, 11, 31, 17))

/** What a clock in Pontianak shows: `2026-12-07 23:59:59`. */
export function shown(instant: Date): string {
  return wall.format(instant)
}

/** Days that count as working days among `candidates`. */
export function working(candidates: readonly Day[], calendar: Calendar): Day[] {
  const closed = new Set<string>()
  for (const [tanggal, { jenis }] of calendar.libur)
    if (jenis !== 'cuti bersama' || calendar.cutiBersamaLibur) closed.add(tanggal)
  return candidates.filter((day) => !day.hari.startsWith('S') && !closed.has(day.tanggal))
}

/** The day on which `jumlah` working days after days[index] end. */
export function lastWorkingDay(index: number, jumlah: number, calendar: Calendar): string {
  const reach = days.slice(index + 1, index + 1 + jumlah * 2 + 180)
  const all = [days[index], ...working(reach, calendar)]
  return all[jumlah]?.tanggal ?? 'beyond the oracle'
}

/** The instant at which `jumlah` service minutes after `mulai` (a whole quarter minute) are over. */
export function lastMinute(index: number, mulai: number, jumlah: number, calendar: Calendar) {
  let left = (jumlah * 60_000) / TICK
  for (let at = index; at < days.length - 1; at++) {
    const open = openMinutes(at, calendar)
    const end = days[at + 1]?.mulai ?? 0
    const start = days[at]?.mulai ?? 0
    if (!open) continue
    for (let tick = Math.max(mulai, start); tick < end; tick += TICK) {
      if (!open[Math.floor((tick - start) / 60_000)]) continue
      if (left === 0) return tick
      if (--left === 0) return tick + TICK
    }
  }
  return Number.NaN
}

/** Which minutes of a day are service, null when none is. */
function openMinutes(index: number, calendar: Calendar): boolean[] | null {
  const day = days[index]
  const hours = day && working([day], calendar).length === 1 ? hoursOf(day, calendar) : undefined
  if (!hours || hours.buka >= hours.tutup) return null
  return Array.from({ length: 1440 }, (_, minute) => {
    const time = `${`${Math.floor(minute / 60)}`.padStart(2, '0')}:${`${minute % 60}`.padStart(2, '0')}`
    const inBreak = hours.istirahat && hours.istirahat[0] <= time && time < hours.istirahat[1]
    return hours.buka <= time && time < hours.tutup && !inBreak
  })
}

function hoursOf({ tanggal, hari }: Day, { jam }: Calendar) {
  const covering = jam.filter(
    (entry) =>
      names[entry.hari] === hari &&
      entry.dari <= tanggal &&
      (entry.sampai === null || tanggal <= entry.sampai),
  )
  return covering.reduce<(typeof covering)[number] | undefined>((best, entry) => {
    if (!best) return entry
    const [now, before] = [breadth(entry), breadth(best)]
    if (now !== before) return now < before ? entry : best
    return entry.dari >= best.dari ? entry : best
  }, undefined)
}

function breadth({ dari, sampai }: { dari: string; sampai: string | null }): number {
  return sampai === null ? 1e9 : (Date.parse(sampai) - Date.parse(dari)) / HOUR
}

function listDays(from: number, to: number): Day[] {
  const list: Day[] = []
  for (let at = from; at < to; at += HOUR) {
    const tanggal = shown(new Date(at)).slice(0, 10)
    if (list.at(-1)?.tanggal === tanggal) continue
    list.push({ tanggal, hari: weekdayName.format(at), mulai: at })
  }
  return list.slice(1)
}
