import { addDays, instantOf } from '#src/calendar/date.ts'
import { isServiceTime } from '#src/calendar/hours.ts'
import type { Kit } from '#src/kit.ts'
import {
  holdUnit,
  noteReminded,
  staleOf,
  unitsToRemind,
} from '#src/layanan/call-center/tanya-jawab/reminder/queries.ts'
import { staleBefore } from '#src/layanan/call-center/tanya-jawab/view.ts'
import { mailStale } from '#src/notifications/digest.ts'
import { record, sistem } from '#src/workflow/perform.ts'
import type { Trx } from '#src/workflow/queries.ts'

/** So many entries are named in a mail; the list has the others. */
const NAMED = 40

/**
 * Reminds each unit of its entries that are due for a look, in one mail, and again after as many days
 * as the office's setting says while some are left: within service hours. May run at any time, twice,
 * and in several processes at once. Where nobody can be told nothing is written.
 * @returns how many entries units were reminded of
 */
export async function ingatkanPeriksa(kit: Kit): Promise<number> {
  const { db, clock, settings } = kit
  if (!settings.pengingat.aktif || !isServiceTime(clock.now, clock.calendar)) return 0
  const { before, quiet } = since(kit)
  let reminded = 0
  for (const unit of await unitsToRemind(db, before, quiet))
    reminded += await db.transaction().execute((trx) => remind(trx, kit, unit))
  kit.jobs.nudge()
  return reminded
}

/** What was looked at before, and whose unit was mailed before, is due. */
const since = ({ clock, settings }: Kit) => ({
  before: staleBefore(clock, settings),
  quiet: instantOf(addDays(clock.today, 1 - settings.callCenter.hariIngatPeriksa)),
})

async function remind(trx: Trx, kit: Kit, unit: { unitKerjaId: string; unit: string }) {
  await holdUnit(trx, unit.unitKerjaId)
  const stale = await staleOf(trx, unit.unitKerjaId, { ...since(kit), limit: NAMED })
  if (stale.length === 0 || !(await mailStale(trx, kit, { ...unit, entri: stale }))) return 0
  // Cases are locked in the order of their numbers, as every act does.
  for (const { nomor } of stale.toSorted((a, b) => (a.nomor < b.nomor ? -1 : 1))) {
    const entry = { perbuatan: 'ingatkanUnit', catatan: unit.unit }
    const { id } = await record(trx, nomor, entry, sistem, kit.clock)
    await noteReminded(trx, id, kit.clock.now)
  }
  return stale.length
}
