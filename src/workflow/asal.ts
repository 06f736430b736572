import type { Clock } from '#src/calendar/calendar.ts'
import type { Berkas } from '#src/db/schema.ts'
import { Incomplete } from '#src/errors.ts'
import { type Actor, perform } from '#src/workflow/perform.ts'
import { openActs, type Procedure } from '#src/workflow/procedure.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'

/**
 * Ends the case that a new one comes from (`berkas.asal`), where the table of its procedure says
 * that it becomes such a one: the new number stands in its jejak. A case that has ended otherwise,
 * or whose table says nothing of it, stays as it is.
 * @param procedures the tables by name
 * @throws Incomplete when it became another case before
 */
export async function alihkanAsal(
  trx: Trx,
  procedures: Record<string, Procedure>,
  menjadi: Berkas,
  actor: Actor,
  clock: Clock,
) {
  const asal = menjadi.asal ? await lockBerkas(trx, menjadi.asal) : undefined
  const table = asal && procedures[asal.prosedur]
  const act = table?.becomes?.[menjadi.prosedur]
  if (!asal || !table || !act) return
  if (asal.status === table.acts[act]!.to)
    throw new Incomplete(`${asal.nomor} sudah menjadi berkas lain.`, 'asal')
  if (!openActs(table, asal.status, actor.peran).includes(act)) return
  const step = {
    act,
    hasil: menjadi.prosedur,
    catatan: `Menjadi ${menjadi.nomor}.`,
    rincian: { menjadi: menjadi.nomor },
  }
  await perform(trx, table, asal.nomor, step, actor, clock)
}
