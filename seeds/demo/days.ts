import { type Calendar, isWorkingDay } from '#src/calendar/calendar.ts'
import { addDays, type DateOnly, dateOf, instantOf } from '#src/calendar/date.ts'
import { hoursOn } from '#src/calendar/hours.ts'
import type { Chance } from '#seeds/demo/random.ts'

const MINUTE = 60_000
/** A day counts as begun for the desk when it has been open so long, in minutes. */
const BEGUN = 90

/** The days on which this desk worked until `now`, oldest first; the last one has begun already. */
export function workDays(now: Date, calendar: Calendar, count: number): DateOnly[] {
  const days: DateOnly[] = []
  for (let day = dateOf(now); days.length < count; day = addDays(day, -1)) {
    if (!isWorkingDay(day, calendar)) continue
    if (openFrom(day, calendar) + BEGUN * MINUTE < now.getTime()) days.unshift(day)
  }
  return days
}

/** An hour after the desk opened on the last day on which it worked. */
export const lastMoment = (now: Date, calendar: Calendar): Date =>
  new Date(openFrom(workDays(now, calendar, 1)[0]!, calendar) + 60 * MINUTE)

/** A moment in the first half of the desk's hours of that day, before `now`. */
export function momentOn(day: DateOnly, now: Date, calendar: Calendar, chance: Chance): Date {
  const from = openFrom(day, calendar)
  const until = Math.min(openUntil(day, calendar), now.getTime())
  const minutes = Math.floor((until - from) / MINUTE / 2)
  return new Date(from + chance.between(5, minutes) * MINUTE + chance.between(0, 59) * 1000)
}

/** A while later on the same day, within the desk's hours and before `now`. */
export function soonAfter(before: Date, now: Date, calendar: Calendar, chance: Chance): Date {
  const until = Math.min(openUntil(dateOf(before), calendar), now.getTime())
  const left = Math.max(2, Math.floor((until - before.getTime()) / MINUTE / 3))
  return new Date(before.getTime() + chance.between(1, Math.min(left, 55)) * MINUTE)
}

/** The same time of day, on that day or the next one on which the office works. */
export function onWorkDay(moment: Date, calendar: Calendar): Date {
  let day = moment
  while (!isWorkingDay(dateOf(day), calendar)) day = new Date(day.getTime() + 1_440 * MINUTE)
  return day
}

const openFrom = (day: DateOnly, calendar: Calendar) =>
  instantOf(day, hoursOn(day, calendar)?.buka ?? '08:00').getTime()
const openUntil = (day: DateOnly, calendar: Calendar) =>
  instantOf(day, hoursOn(day, calendar)?.tutup ?? '15:00').getTime()
