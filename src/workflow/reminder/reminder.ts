import { type Calendar, workingDaysBetween } from '#src/calendar/calendar.ts'
import { type DateOnly, dateOf, instantOf } from '#src/calendar/date.ts'
import { isServiceTime } from '#src/calendar/hours.ts'
import type { Kit } from '#src/kit.ts'
import { record, sistem } from '#src/workflow/perform.ts'
import { lockBerkas, type Trx } from '#src/workflow/queries.ts'
import { noteReminded, type OwedPart, owedParts, takePart } from '#src/workflow/reminder/queries.ts'

/** A part that is due; `sisa` in hari kerja, below zero when it is late. */
export type DuePart = OwedPart & { sisa: number }

/** Tells those who answer for a unit of the parts it owes; gives the parts that somebody was told of. */
export type TellOwed = (
  trx: Trx,
  kit: Kit,
  parts: readonly DuePart[],
) => Promise<ReadonlySet<string>>

/**
 * Reminds units, of every procedure, of the parts they owe: on the hari kerja before and after their
 * batas that the office's setting names, within service hours, and of each part once a day, a reminder
 * by hand counted. May run at any time, twice, and in several processes at once.
 * @param tell one message to a person for all parts of their unit; where nobody can be told nothing
 * is written
 * @returns how many parts units were reminded of
 */
export async function ingatkanUnit(kit: Kit, tell: TellOwed): Promise<number> {
  const { settings, clock, db } = kit
  if (!settings.pengingat.aktif || !isServiceTime(clock.now, clock.calendar)) return 0
  const parts = (await owedParts(db, instantOf(clock.today)))
    .map((one) => ({ ...one, sisa: left(clock.today, dateOf(one.batas), clock.calendar) }))
    .filter(({ sisa }) => settings.pengingat.hari.includes(-sisa))
  let reminded = 0
  for (const own of Map.groupBy(parts, ({ unitKerjaId }) => unitKerjaId).values())
    reminded += await db.transaction().execute((trx) => remind(trx, kit, own, tell))
  kit.jobs.nudge()
  return reminded
}

// Cases are locked in the order of their numbers, and each before its part, as every act does.
async function remind(trx: Trx, kit: Kit, parts: readonly DuePart[], tell: TellOwed) {
  const owed: DuePart[] = []
  for (const part of parts) {
    await lockBerkas(trx, part.nomor)
    if (await takePart(trx, part.id, instantOf(kit.clock.today))) owed.push(part)
  }
  if (owed.length === 0) return 0
  const told = await tell(trx, kit, owed)
  for (const { id, nomor, unit } of owed.filter((part) => told.has(part.id))) {
    await noteReminded(trx, id, kit.clock.now)
    const entry = { perbuatan: 'ingatkanUnit', catatan: unit, rincian: { disposisi: id } }
    await record(trx, nomor, entry, sistem, kit.clock)
  }
  return told.size
}

/** Hari kerja from a day to another, below zero when that one has passed. */
function left(today: DateOnly, batas: DateOnly, calendar: Calendar): number {
  return batas >= today
    ? workingDaysBetween(today, batas, calendar)
    : -workingDaysBetween(batas, today, calendar)
}
