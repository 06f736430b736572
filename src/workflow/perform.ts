import type { Clock } from '#src/calendar/calendar.ts'
import type { Berkas } from '#src/db/schema.ts'
import { NotFound } from '#src/errors.ts'
import { byWhom, chain } from '#src/workflow/jejak.ts'
import { openerOf, type Opening, openingOf, yearOf } from '#src/workflow/opening.ts'
import { cityRoles, type Party, type Procedure, unitRoles } from '#src/workflow/procedure.ts'
import {
  insertBerkas,
  insertJejak,
  insertTenggat,
  lockBerkas,
  nextNumber,
  openTenggat,
  type Trx,
  unitHasPart,
  updateBerkas,
  updateTenggat,
} from '#src/workflow/queries.ts'
import { endParts } from '#src/workflow/disposisi/queries.ts'
import { allowed, leavesParts, movesOf, type Step, withLeft } from '#src/workflow/step.ts'

export type { Opening } from '#src/workflow/opening.ts'
export type { Outcome, Step } from '#src/workflow/step.ts'

/** Whoever acts: a petugas, a pemohon without an account, or the system. */
export type Actor = {
  id: string | null
  nama: string
  peran: readonly Party[]
  unitKerjaId: string | null
}

export const sistem: Actor = { id: null, nama: 'Sistem', peran: ['sistem'], unitKerjaId: null }

/**
 * Opens a case: number, first status, first clocks, first jejak.
 * @throws Forbidden when the actor may not open such a case
 * @throws Incomplete when it would be received in the future
 */
export async function open<S extends string, A extends string, C extends string>(
  trx: Trx,
  procedure: Procedure<S, A, C>,
  what: Opening,
  actor: Actor,
  clock: Clock,
): Promise<Berkas> {
  const party = openerOf(procedure, [what], actor, clock)
  const urut = await nextNumber(trx, procedure.seri, yearOf(clock))
  const { row, cari, clocks, first } = openingOf(procedure, what, urut, { actor, party }, clock)
  const berkas = await insertBerkas(trx, row, cari)
  await insertTenggat(trx, clocks)
  await insertJejak(trx, [first])
  return berkas
}

export type Performed = { berkas: Berkas; party: Party }

/**
 * The only way a case ever changes: locked, checked, dated, written and recorded in one transaction.
 * @throws NotFound when there is no such case of this procedure, or it is another unit's
 * @throws IllegalAct when the table does not allow the act
 * @throws Stale when the case moved on since the form was read
 */
export async function perform<S extends string, A extends string, C extends string>(
  trx: Trx,
  procedure: Procedure<S, A, C>,
  nomor: string,
  step: Step<S, NoInfer<A>>,
  actor: Actor,
  clock: Clock,
): Promise<Performed> {
  const berkas = await lockBerkas(trx, nomor)
  if (berkas?.prosedur !== procedure.name) throw new NotFound(`${procedure.name} ${nomor}`)
  await checkUnit(trx, berkas, actor)
  const party = allowed(procedure, step, berkas, actor)
  const running = await openTenggat(trx, berkas.id)
  const outcome = { ...step, ...(await step.run?.(berkas, running)) }
  const left = leavesParts(procedure, step.act, berkas, outcome)
    ? (await endParts(trx, [berkas.id], clock.now)).map(({ id }) => id)
    : []
  const found = { berkas, running, outcome: withLeft(outcome, left) }
  const { moves, link, change } = movesOf(procedure, step.act, found, { actor, party }, clock)
  await insertTenggat(trx, moves.started)
  for (const { id, change } of moves.changed) await updateTenggat(trx, id, change)
  await updateBerkas(trx, berkas.id, change)
  await insertJejak(trx, [link])
  return { berkas: { ...berkas, ...change }, party }
}

/**
 * Writes a jejak that changes nothing: a look at personal data, a recounted tenggat.
 * @throws NotFound when there is no such case, or it is another unit's
 */
export async function record(
  trx: Trx,
  nomor: string,
  entry: { perbuatan: string; catatan?: string | null; rincian?: Record<string, unknown> | null },
  actor: Actor,
  clock: Clock,
): Promise<Berkas> {
  const berkas = await lockBerkas(trx, nomor)
  if (!berkas) throw new NotFound(nomor)
  await checkUnit(trx, berkas, actor)
  const link = chain(
    {
      ...byWhom({ actor, party: actor.peran[0]! }, clock),
      berkasId: berkas.id,
      perbuatan: entry.perbuatan,
      dari: berkas.status,
      ke: berkas.status,
      catatan: entry.catatan ?? null,
      rincian: entry.rincian ?? null,
    },
    berkas,
  )
  await updateBerkas(trx, berkas.id, { jejakJumlah: link.urutan, jejakHash: link.hash })
  await insertJejak(trx, [link])
  return { ...berkas, jejakJumlah: link.urutan, jejakHash: link.hash }
}

/** @throws NotFound for another unit's case: it does not exist for this reader */
export async function checkUnit(trx: Trx, berkas: Berkas, actor: Actor) {
  if (!isUnitScoped(actor)) return
  const { unitKerjaId } = actor
  if (unitKerjaId && berkas.unitKerjaId === unitKerjaId) return
  if (unitKerjaId && (await unitHasPart(trx, berkas.id, unitKerjaId))) return
  throw new NotFound(berkas.nomor)
}

/** Sees only the cases of the own unit. */
export const isUnitScoped = (actor: Actor) =>
  actor.peran.some((one) => unitRoles.includes(one)) &&
  !actor.peran.some((one) => cityRoles.includes(one))
