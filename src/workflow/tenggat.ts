import type { Insertable } from 'kysely'
import { calendarFor, type Clock } from '#src/calendar/calendar.ts'
import { dueAt, extendFrom } from '#src/calendar/period.ts'
import type { Tenggat, TenggatTable } from '#src/db/schema.ts'
import { newId } from '#src/db/id.ts'
import { IllegalAct } from '#src/errors.ts'
import type { ActSpec, ClockSpec, Procedure, Tanggungan } from '#src/workflow/procedure.ts'

export type StartedClock = Insertable<TenggatTable> & {
  id: string
  batas: Date
  tanggungan: Tanggungan
}

/** The clock with the hours of this procedure, where the office gives it hours of its own. */
export const ownClock = ({ name }: Pick<Procedure, 'name'>, clock: Clock): Clock => ({
  ...clock,
  calendar: calendarFor(clock.calendar, name),
})

/** A clock of a case, started at an instant. */
export function startClock(
  berkasId: string,
  jenis: string,
  spec: ClockSpec,
  mulai: Date,
  clock: Clock,
  disposisiId: string | null = null,
): StartedClock {
  return {
    id: newId(),
    berkasId,
    disposisiId,
    jenis,
    dasar: spec.dasar,
    mulai,
    satuan: spec.satuan,
    jumlah: spec.jumlah,
    batas: dueAt(mulai, spec, clock.calendar),
    tanggungan: spec.tanggungan,
    versiKalender: clock.calendar.versi,
  }
}

export type ClockChange = { id: string; change: Partial<Tenggat> }
export type ClockMoves = { started: StartedClock[]; changed: ClockChange[] }

/**
 * What an act does to the clocks of a case, by the table in `procedure.ts`.
 * @param mulai when the clocks it opens begin
 * @throws IllegalAct when a clock would be extended twice, or none runs that could be
 */
export function moveClocks(
  procedure: Pick<Procedure, 'clocks'>,
  spec: Pick<ActSpec<string, string>, 'opens' | 'closes' | 'extends'> & {
    /** The case ends: every clock of it ends. */
    ending: boolean
    /** Disposisi whose clock ends. */
    ended?: string[]
  },
  act: string,
  berkasId: string,
  running: Tenggat[],
  mulai: Date,
  clock: Clock,
): ClockMoves {
  const closing = running.filter(
    (one) =>
      spec.ending ||
      spec.closes?.includes(one.jenis) ||
      (one.disposisiId !== null && spec.ended?.includes(one.disposisiId)),
  )
  const extending = running.filter((one) => spec.extends?.clocks.includes(one.jenis))
  // As in a case that was answered, and opened again by a keberatan.
  if (spec.extends && extending.length === 0) throw new IllegalAct(`${act}: nothing to extend`)
  return {
    started: (spec.opens ?? []).map((jenis) =>
      startClock(berkasId, jenis, procedure.clocks[jenis]!, mulai, clock),
    ),
    changed: [
      ...closing.map(({ id }) => ({ id, change: { ditutupPada: clock.now, ditutupOleh: act } })),
      ...extending.map((one) => ({
        id: one.id,
        change: extended(one, spec.extends!.period, clock),
      })),
    ],
  }
}

/** UU 14/2008 Pasal 22 ayat (8): once, and from the day on which the first period ends. */
function extended(
  one: Tenggat,
  period: { jumlah: number; satuan: Tenggat['satuan']; dasar: string },
  clock: Clock,
) {
  if (one.perpanjangan > 0) throw new IllegalAct(`${one.jenis} was extended before`)
  return {
    perpanjangan: period.jumlah,
    dasarPerpanjangan: period.dasar,
    batasSemula: one.batas,
    batas: extendFrom(one.batas, period, clock.calendar),
    versiKalender: clock.calendar.versi,
  }
}

/**
 * When the office must have done its part, of the clocks that still run after the moves: the nearest
 * batas of its own; null when none of its own runs.
 */
export function nearest(running: Tenggat[], moves: ClockMoves): Date | null {
  const changed = new Map(moves.changed.map(({ id, change }) => [id, change]))
  const left = running
    .map((one) => ({ ...one, ...changed.get(one.id) }))
    .filter((one) => one.ditutupPada === null)
  return earliestOwn([...left, ...moves.started])
}

/** The earliest batas among the clocks that are the office's own; null when there is none. */
export function earliestOwn(
  clocks: readonly { tanggungan: Tanggungan; batas: Date }[],
): Date | null {
  const own = clocks.filter(({ tanggungan }) => tanggungan === 'kantor')
  return own.length > 0 ? new Date(Math.min(...own.map(({ batas }) => batas.getTime()))) : null
}
