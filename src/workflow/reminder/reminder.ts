import { type Calendar, workingDaysBetween } from '#src/calendar/calendar.ts'
import { type DateOnly, dateOf, instantOf } from '#src/calendar/date.ts'
import { isServiceTime } from '#src/calendar/hours.ts'
import type { Kit } from '#src/kit.ts'
import { record, sistem } from '#src/workflow/perform.ts'
import { lockManyBerkas } from '#src/workflow/many/queries.ts'
import type { Trx } from '#src/workflow/queries.ts'
import type { Role } from '#src/workflow/procedure.ts'
import {
  isOwed,
  noteReminded,
  type OwedClock,
  owedClocks,
  type OwedPart,
  owedParts,
  type RemindedClock,
  remindedSince,
  takePart,
} from '#src/workflow/reminder/queries.ts'

/** A part that is due; `sisa` in hari kerja, below zero when it is late. */
export type DuePart = OwedPart & { sisa: number }

/**
 * Tells those who answer for a unit of the parts it owes, but for those who were told today; gives who
 * was told of which part.
 */
export type TellOwed = (
  trx: Trx,
  kit: Kit,
  parts: readonly DuePart[],
  toldToday: ReadonlySet<string>,
) => Promise<ReadonlyMap<string, readonly { id: string; nama: string }[]>>

/**
 * Reminds units, of every procedure, of the parts they owe: on the hari kerja before and after their
 * batas that the office's setting names, or when an officer asked for it; within service hours, and each
 * person once a day: what falls due after that waits. May run at any time, twice, and in several
 * processes at once.
 * @param tell one message to a person for all parts of their unit; where nobody can be told nothing
 * is written
 * @param clocks those of a case that bind the units, too
 * @returns how many parts units were reminded of
 */
export async function ingatkanUnit(
  kit: Kit,
  tell: TellOwed,
  clocks: readonly RemindedClock[],
): Promise<number> {
  const { clock, db } = kit
  if (!isServiceTime(clock.now, clock.calendar)) return 0
  const parts = partsDue(kit, await owedParts(db, instantOf(clock.today), clocks))
  let reminded = 0
  for (const own of Map.groupBy(parts, ({ unitKerjaId }) => unitKerjaId).values())
    reminded += await db.transaction().execute((trx) => remind(trx, kit, own, tell))
  kit.jobs.nudge()
  return reminded
}

// Cases are locked before their parts, as every act does.
async function remind(trx: Trx, kit: Kit, parts: readonly DuePart[], tell: TellOwed) {
  const since = instantOf(kit.clock.today)
  await lockManyBerkas(
    trx,
    parts.map(({ nomor }) => nomor),
  )
  const owed: DuePart[] = []
  for (const part of parts) if (await takePart(trx, part.id, since)) owed.push(part)
  const [first] = owed
  if (!first) return 0
  const today = await remindedSince(trx, first.unitKerjaId, since)
  const told = await tell(trx, kit, owed, new Set(today.flatMap(({ kepada }) => kepada)))
  for (const { id, nomor, unit } of owed) {
    const who = told.get(id)
    if (!who) continue
    await noteReminded(trx, id, kit.clock.now)
    const entry = {
      perbuatan: 'ingatkanUnit',
      catatan: `${unit}: surel kepada ${namesOf(who)}`,
      rincian: { disposisi: id, kepada: who.map((one) => one.id) },
    }
    await record(trx, nomor, entry, sistem, kit.clock)
  }
  return told.size
}

/** Tells those who have a role of the clocks they must keep; false when there is nobody. */
export type TellKeepers = (
  trx: Trx,
  kit: Kit,
  peran: Role,
  clocks: readonly DueClock[],
) => Promise<boolean>

/** A clock that is due; `sisa` in hari kerja, below zero when it is late. */
export type DueClock = OwedClock & { sisa: number }

/**
 * Reminds those who have a role of what is ordered to them with days of its own, as units are of their
 * parts: an order of the Atasan to the PPID.
 * @returns how many clocks somebody was reminded of
 */
export async function ingatkanPetugas(
  kit: Kit,
  tell: TellKeepers,
  clocks: readonly RemindedClock[],
): Promise<number> {
  if (!isTime(kit)) return 0
  let reminded = 0
  for (const [peran, own] of Map.groupBy(clocks, ({ diingatkan }) => diingatkan)) {
    if (peran === 'unit') continue
    const due = dueOf(kit, await owedClocks(kit.db, instantOf(kit.clock.today), own))
    if (due.length > 0)
      reminded += await kit.db
        .transaction()
        .execute((trx) => remindKeepers(trx, kit, peran, due, tell))
  }
  kit.jobs.nudge()
  return reminded
}

async function remindKeepers(
  trx: Trx,
  kit: Kit,
  peran: Role,
  clocks: readonly DueClock[],
  tell: TellKeepers,
) {
  const since = instantOf(kit.clock.today)
  await lockManyBerkas(
    trx,
    clocks.map(({ nomor }) => nomor),
  )
  const owed: DueClock[] = []
  for (const one of clocks) if (await isOwed(trx, one.id, since)) owed.push(one)
  if (owed.length === 0 || !(await tell(trx, kit, peran, owed))) return 0
  for (const { id, nomor } of owed) {
    const entry = { perbuatan: 'ingatkanPetugas', rincian: { tenggat: id, peran } }
    await record(trx, nomor, entry, sistem, kit.clock)
  }
  return owed.length
}

/** Names in a row, as a sentence says them. */
export const namesOf = (who: readonly { nama: string }[]) => who.map(({ nama }) => nama).join(', ')

const isTime = ({ settings, clock }: Kit) =>
  settings.pengingat.aktif && isServiceTime(clock.now, clock.calendar)

/** What is due on a day on which the office's setting has somebody reminded. */
const dueOf = <T extends { batas: Date }>(kit: Kit, owed: readonly T[]) =>
  withLeft(kit, owed).filter(({ sisa }) => kit.settings.pengingat.hari.includes(-sisa))

/** The same of parts, and those of which an officer asked that the unit be reminded by now. */
function partsDue(kit: Kit, owed: readonly OwedPart[]): DuePart[] {
  const { aktif, hari } = kit.settings.pengingat
  return withLeft(kit, owed).filter(
    ({ sisa, pengingatPada }) =>
      (aktif && hari.includes(-sisa)) || (pengingatPada !== null && pengingatPada <= kit.clock.now),
  )
}

const withLeft = <T extends { batas: Date }>({ clock }: Kit, owed: readonly T[]) =>
  owed.map((one) => ({ ...one, sisa: left(clock.today, dateOf(one.batas), clock.calendar) }))

/** Hari kerja from a day to another, below zero when that one has passed. */
function left(today: DateOnly, batas: DateOnly, calendar: Calendar): number {
  return batas >= today
    ? workingDaysBetween(today, batas, calendar)
    : -workingDaysBetween(batas, today, calendar)
}
