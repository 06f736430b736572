import type { Scope } from '#src/desk/conditions/queries.ts'
import type { Ctx } from '#src/http/env.ts'
import { procedures } from '#src/layanan/procedures.ts'
import { maskedIn } from '#src/workflow/mask.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'
import type { Party } from '#src/workflow/procedure.ts'

/** What this reader may see in lists. */
export function scopeOf(c: Ctx): Scope {
  const actor = c.get('actor') as Actor
  return {
    unitKerjaId: actor.unitKerjaId,
    unitOnly: isUnitScoped(actor),
    peran: actor.peran,
    tersamar: maskedIn(procedures, actor.peran),
    bersama: actor.peran.flatMap((role) => sharedBy(role)),
  }
}

/** The steps that this role does together with whoever has the turn. */
const sharedBy = (role: Party) =>
  Object.values(procedures).flatMap(({ name, statuses }) =>
    Object.entries(statuses).flatMap(([status, { giliran, bersama }]) =>
      giliran && bersama?.includes(role) ? [{ giliran, langkah: `${name} ${status}` }] : [],
    ),
  )
