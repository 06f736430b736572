import type { Calendar } from './calendar.ts'
import { dueAt, extendFrom, type Length } from './period.ts'

/**
 * An open clock. `jumlah` runs from `mulai`, or from `perpanjanganDari`, the old batas, when the
 * clock was extended. `semula` is the length that ended on that old batas; with it the old batas
 * is counted again too, without it the old batas stands.
 */
export type OpenTenggat = Length & {
  id: string
  mulai: Date
  perpanjanganDari?: Date | null
  semula?: Length | null
  batas: Date
}

/** A clock that moves: its old and its new deadline. */
export type Pindah = { id: string; lama: Date; baru: Date }

/**
 * Which open clocks move, in the order given, when the calendar becomes `next`: exactly those
 * whose batas differs. `hari` never moves. It changes nothing; the officer sees the list first.
 * Throws as dueAt.
 */
export function recount(tenggat: readonly OpenTenggat[], next: Calendar): Pindah[] {
  return tenggat
    .map((clock) => ({ id: clock.id, lama: clock.batas, baru: countedWith(clock, next) }))
    .filter(({ lama, baru }) => lama.getTime() !== baru.getTime())
}

function countedWith(clock: OpenTenggat, calendar: Calendar): Date {
  const { mulai, perpanjanganDari, semula } = clock
  if (!perpanjanganDari) return dueAt(mulai, clock, calendar)
  return extendFrom(semula ? dueAt(mulai, semula, calendar) : perpanjanganDari, clock, calendar)
}
