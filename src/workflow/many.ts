import type { Clock } from '#src/calendar/calendar.ts'
import type { Tenggat } from '#src/db/schema.ts'
import { NotFound } from '#src/errors.ts'
import {
  closeManyTenggat,
  insertManyBerkas,
  lockManyBerkas,
  openManyTenggat,
  updateManyBerkas,
} from '#src/workflow/many/queries.ts'
import { openerOf, type Opening, openingOf, yearOf } from '#src/workflow/opening.ts'
import { type Actor, checkUnit } from '#src/workflow/perform.ts'
import type { Procedure } from '#src/workflow/procedure.ts'
import {
  insertJejak,
  insertTenggat,
  nextNumber,
  type Trx,
  updateTenggat,
} from '#src/workflow/queries.ts'
import { endParts } from '#src/workflow/disposisi/queries.ts'
import { allowed, leavesParts, movesOf, type Step, withLeft } from '#src/workflow/step.ts'

/** So many cases fit into one statement with room to spare: PostgreSQL takes 65,535 values. */
const MANY = 1000

function atMost(all: readonly unknown[]) {
  if (all.length > MANY) throw new RangeError(`${all.length} cases at once`)
}

/**
 * Opens cases as `open` would one after the other, by five statements for all of them: the same
 * checks, the numbers in the order given and without a gap, of each its clocks and first jejak.
 * @param all at most 1,000
 * @returns id and nomor of each, in the order given
 * @throws Forbidden, Incomplete as `open`, RangeError when they are too many; then none is opened
 */
export async function openMany<S extends string, A extends string, C extends string>(
  trx: Trx,
  procedure: Procedure<S, A, C>,
  all: readonly Opening[],
  actor: Actor,
  clock: Clock,
): Promise<{ id: string; nomor: string }[]> {
  atMost(all)
  const party = openerOf(procedure, all, actor, clock)
  if (all.length === 0) return []
  const last = await nextNumber(trx, procedure.seri, yearOf(clock), all.length)
  const first = last - all.length + 1
  const made = all.map((what, index) =>
    openingOf(procedure, what, first + index, { actor, party }, clock),
  )
  await insertManyBerkas(trx, made)
  await insertTenggat(
    trx,
    made.flatMap(({ clocks }) => clocks),
  )
  await insertJejak(
    trx,
    made.map(({ first }) => first),
  )
  return made.map(({ row: { id, nomor } }) => ({ id, nomor }))
}

/** A step on one of many cases; what the act does itself is the caller's, before or after. */
export type StepOn<S extends string, A extends string> = Omit<Step<S, A>, 'run'> & { nomor: string }

/**
 * Performs steps as `perform` would one after the other, by a handful of statements for all of them:
 * locked, checked, dated, written and recorded. Each case at most once.
 * @param steps at most 1,000
 * @throws NotFound, IllegalAct, Stale as `perform`; then none is performed
 */
export async function performMany<S extends string, A extends string, C extends string>(
  trx: Trx,
  procedure: Procedure<S, A, C>,
  steps: readonly StepOn<S, NoInfer<A>>[],
  actor: Actor,
  clock: Clock,
): Promise<void> {
  if (steps.length === 0) return
  atMost(steps)
  const cases = await lockManyBerkas(
    trx,
    steps.map(({ nomor }) => nomor),
  )
  const byNomor = new Map(cases.map((berkas) => [berkas.nomor, berkas]))
  const running = await clocksOf(
    trx,
    cases.map(({ id }) => id),
  )
  const allowedSteps = []
  for (const { nomor, ...step } of steps) {
    const berkas = byNomor.get(nomor)
    if (berkas?.prosedur !== procedure.name) throw new NotFound(`${procedure.name} ${nomor}`)
    // A case named twice would be written over what its first step left.
    byNomor.delete(nomor)
    await checkUnit(trx, berkas, actor)
    const by = { actor, party: allowed(procedure, step, berkas, actor) }
    allowedSteps.push({ step, berkas, by })
  }
  const left = await partsLeft(
    trx,
    allowedSteps.flatMap(({ step, berkas }) =>
      leavesParts(procedure, step.act, berkas, step) ? [berkas.id] : [],
    ),
    clock,
  )
  const done = allowedSteps.map(({ step, berkas, by }) => {
    const outcome = withLeft(step, left.get(berkas.id) ?? [])
    const found = { berkas, running: running.get(berkas.id) ?? [], outcome }
    return { act: step.act, id: berkas.id, ...movesOf(procedure, step.act, found, by, clock) }
  })
  await insertTenggat(
    trx,
    done.flatMap(({ moves }) => moves.started),
  )
  await writeClocks(trx, done, clock.now)
  await updateManyBerkas(
    trx,
    done.map(({ id, change }) => ({ id, ...change })),
  )
  await insertJejak(
    trx,
    done.map(({ link }) => link),
  )
}

/** The open parts of these cases, ended; by the case they were of. */
async function partsLeft(trx: Trx, berkasIds: string[], { now }: Clock) {
  const ended = berkasIds.length > 0 ? await endParts(trx, berkasIds, now) : []
  const byCase = Map.groupBy(ended, ({ berkasId }) => berkasId)
  return new Map([...byCase].map(([berkasId, parts]) => [berkasId, parts.map(({ id }) => id)]))
}

async function clocksOf(trx: Trx, ids: string[]) {
  const rows = await openManyTenggat(trx, ids)
  const byCase = new Map<string, Tenggat[]>()
  for (const row of rows) byCase.set(row.berkasId, [...(byCase.get(row.berkasId) ?? []), row])
  return byCase
}

type Moved = { act: string; moves: ReturnType<typeof movesOf>['moves'] }

async function writeClocks(trx: Trx, done: readonly Moved[], now: Date) {
  const closed = new Map<string, string[]>()
  for (const { act, moves } of done)
    for (const { id, change } of moves.changed)
      if (change.ditutupPada) closed.set(act, [...(closed.get(act) ?? []), id])
      else await updateTenggat(trx, id, change)
  for (const [act, ids] of closed) await closeManyTenggat(trx, ids, now, act)
}
