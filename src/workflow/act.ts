import type { Clock } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import type { Berkas } from '#src/db/schema.ts'
import { once } from '#src/workflow/once.ts'
import { type Actor, perform, type Step } from '#src/workflow/perform.ts'
import type { Procedure } from '#src/workflow/procedure.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Sent } from '#src/workflow/sent.ts'

type Act<S extends string, A extends string> = {
  /** What is performed; made inside the transaction, so that its `run` can write there. */
  step: (trx: Trx) => Step<S, A>
  /** What follows in the same transaction from the case as it stands now: letters, mail. */
  after?: (trx: Trx, berkas: Berkas) => Promise<unknown>
}

/**
 * Performs the act that a form asks for: one transaction, once for each form key.
 * @returns the nomor, also for a form that comes again
 * @throws NotFound, IllegalAct, Stale as `perform`
 */
export function actOnce<S extends string, A extends string, C extends string>(
  kit: { db: Db; clock: Clock },
  procedure: Procedure<S, A, C>,
  nomor: string,
  sent: Sent<unknown>,
  actor: Actor,
  { step, after }: Act<S, NoInfer<A>>,
): Promise<string> {
  return once(kit.db, sent.kunci, async (trx) => {
    const { berkas } = await perform(trx, procedure, nomor, step(trx), actor, kit.clock)
    await after?.(trx, berkas)
    return nomor
  })
}
