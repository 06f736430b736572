import type { Clock } from '#src/calendar/calendar.ts'
import type { Berkas, Tenggat } from '#src/db/schema.ts'
import { Stale } from '#src/errors.ts'
import { type By, byWhom, chain } from '#src/workflow/jejak.ts'
import type { Actor } from '#src/workflow/perform.ts'
import {
  type Party,
  type Procedure,
  partyFor,
  statusAfter,
  unitsMayAnswer,
} from '#src/workflow/procedure.ts'
import {
  type ClockChange,
  moveClocks,
  nearest,
  ownClock,
  type StartedClock,
} from '#src/workflow/tenggat.ts'

export type Step<S extends string, A extends string> = Outcome<S> & {
  act: A
  /** The version the form was read at; not given where a race does no harm. */
  versi?: number | undefined
  /**
   * What the act does itself, after the case is locked and the act is allowed; it may choose the
   * status, the words of the jejak, and the clocks of units' parts.
   */
  run?: (berkas: Berkas, running: Tenggat[]) => Promise<Outcome<S>>
}

export type Outcome<S extends string> = {
  /** The chosen status, where the act may lead to several. */
  to?: S
  hasil?: string
  petugasId?: string | null
  pemohonId?: string
  catatan?: string | null
  rincian?: Record<string, unknown> | null
  /** When the clocks it opens begin, if not now. */
  mulai?: Date
  /** Clocks beside those of the table: units' parts, promises. */
  parts?: { started?: StartedClock[]; ended?: string[]; moved?: ClockChange[] }
  /** Clocks of the case that end beside those of the table, because of what was found. */
  closes?: readonly string[]
}

/**
 * The party in whose name the step is taken on this case, locked and known to be the reader's.
 * @throws IllegalAct when the table does not allow the act
 * @throws Stale when the case moved on since the form was read
 */
export function allowed<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  { act, versi }: Pick<Step<S, A>, 'act' | 'versi'>,
  berkas: Berkas,
  actor: Actor,
): Party {
  const party = partyFor(procedure, act, berkas.status, actor.peran)
  if (versi !== undefined && versi !== berkas.versi) throw new Stale(berkas.nomor)
  return party
}

/**
 * Whether the act leaves behind the parts that units have not answered: from a status where they can
 * to one where they cannot, as when the case ends.
 */
export function leavesParts<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  act: A,
  berkas: Berkas,
  { to }: Pick<Outcome<S>, 'to'>,
): boolean {
  const before = berkas.status as S
  const after = statusAfter(procedure, act, before, to)
  return unitsMayAnswer(procedure, before) && !unitsMayAnswer(procedure, after)
}

/** The outcome with the parts that the act left behind: their clocks end, and the jejak names them. */
export function withLeft<S extends string>(
  outcome: Outcome<S>,
  left: readonly string[],
): Outcome<S> {
  if (left.length === 0) return outcome
  return {
    ...outcome,
    parts: { ...outcome.parts, ended: [...(outcome.parts?.ended ?? []), ...left] },
    rincian: { ...outcome.rincian, bagianBerakhir: left },
  }
}

/**
 * What is written when the act is done on this case: its clocks, its jejak, the row.
 * @throws IllegalAct when it does not lead to the chosen status, or extends what cannot be
 */
export function movesOf<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  act: A,
  { berkas, running, outcome }: { berkas: Berkas; running: Tenggat[]; outcome: Outcome<S> },
  by: By,
  clock: Clock,
) {
  const spec = procedure.acts[act]
  const before = berkas.status as S
  const after = statusAfter(procedure, act, before, outcome.to)
  const ending = procedure.statuses[after].akhir === true
  const moves = moveClocks(
    procedure,
    {
      ...spec,
      closes: [...(spec.closes ?? []), ...(outcome.closes ?? [])],
      ending,
      ended: outcome.parts?.ended,
    },
    act,
    berkas.id,
    running,
    outcome.mulai ?? clock.now,
    ownClock(procedure, clock),
  )
  moves.started.push(...(outcome.parts?.started ?? []))
  moves.changed.push(...(outcome.parts?.moved ?? []))
  const link = chain(
    {
      ...byWhom(by, clock),
      berkasId: berkas.id,
      perbuatan: act,
      dari: before,
      ke: after,
      catatan: outcome.catatan ?? null,
      rincian: outcome.rincian ?? null,
    },
    berkas,
  )
  const change = {
    status: after,
    giliran: procedure.statuses[after].giliran,
    hasil: outcome.hasil ?? berkas.hasil,
    petugasId: outcome.petugasId ?? berkas.petugasId,
    pemohonId: outcome.pemohonId ?? berkas.pemohonId,
    batasWaktu: nearest(running, moves),
    // What only corrects a case that has ended does not end it anew.
    selesaiPada: ending ? (after === before && berkas.selesaiPada) || clock.now : null,
    versi: berkas.versi + 1,
    jejakJumlah: link.urutan,
    jejakHash: link.hash,
  }
  return { moves, link, change }
}
