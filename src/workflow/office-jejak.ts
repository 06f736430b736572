import type { Clock } from '#src/calendar/calendar.ts'
import { chain } from '#src/workflow/jejak.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { insertJejak, lockOfficeChain, type Trx } from '#src/workflow/queries.ts'

/**
 * Writes a jejak that belongs to no case: a user, a unit, a setting, the calendar. The chain stays
 * locked until the transaction ends; called first, it makes such changes wait for each other.
 */
export async function recordOffice(
  trx: Trx,
  entry: { perbuatan: string; catatan?: string | null; rincian?: Record<string, unknown> | null },
  actor: Actor,
  clock: Pick<Clock, 'now'>,
): Promise<void> {
  const end = await lockOfficeChain(trx)
  const link = chain(
    {
      berkasId: null,
      perbuatan: entry.perbuatan,
      dari: null,
      ke: null,
      pelakuId: actor.id,
      pelaku: actor.nama,
      peran: actor.peran.includes('administrator') ? 'administrator' : actor.peran[0]!,
      catatan: entry.catatan ?? null,
      rincian: entry.rincian ?? null,
      pada: clock.now,
    },
    end,
  )
  await insertJejak(trx, [link])
}
