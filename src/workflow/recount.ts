import { type Calendar, calendarFor, type Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import type { Db } from '#src/db/client.ts'
import type { Berkas } from '#src/db/schema.ts'
import { type ChainedJejak, chain } from '#src/workflow/jejak.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { insertJejak, type Trx } from '#src/workflow/queries.ts'
import {
  lockCases,
  type RunningClock,
  runningClocks,
  stampVersion,
  updateBatas,
  updateEnds,
} from '#src/workflow/recount/queries.ts'
import { earliestOwn } from '#src/workflow/tenggat.ts'

/** A running clock that the new calendar moves. */
export type Moved = RunningClock & { lama: Date; baru: Date; semula: Date | null }

/** How a clock is called on pages and in the jejak. */
export type LabelOf = (prosedur: string, jenis: string) => string

/**
 * Which running clocks move when the calendar becomes `next`, nearest first. Nothing is changed.
 * @throws RangeError when the new hours leave a clock in minutes without an end
 */
export async function previewRecount(db: Db, next: Calendar): Promise<Moved[]> {
  return (await changesFor(db, next)).filter(isMoved)
}

export type Recount = { next: Calendar; sebab: string; labelOf: LabelOf }

/**
 * Counts every running clock again, in the transaction that changes the calendar: new batas, old
 * and new date in the jejak of the case, nearest batas of the case. An extended clock is one
 * length from its beginning (10 + 7 hari kerja end where 17 end); a unit's part keeps the days it
 * was given.
 * @returns how many clocks of how many cases moved
 * @throws RangeError as previewRecount
 */
export async function hitungUlang(
  trx: Trx,
  recount: Recount,
  actor: Actor,
  clock: Pick<Clock, 'now'>,
): Promise<{ tenggat: number; berkas: number }> {
  const moved = await changesFor(trx, recount.next)
  // The newest first: see `lockManyBerkas`.
  const cases = [...new Set(moved.map(({ berkasId }) => berkasId))].sort().reverse()
  const counted = { tenggat: 0, berkas: 0 }
  for (let at = 0; at < cases.length; at += BATCH) {
    const done = await recountCases(trx, cases.slice(at, at + BATCH), recount, actor, clock)
    counted.tenggat += done.tenggat
    counted.berkas += done.berkas
  }
  await stampVersion(trx, recount.next.versi)
  return counted
}

// A row of jejak is 14 parameters, and a statement takes 65,535.
const BATCH = 400

async function recountCases(
  trx: Trx,
  ids: readonly string[],
  { next, sebab, labelOf }: Recount,
  actor: Actor,
  { now }: Pick<Clock, 'now'>,
) {
  const locked = await lockCases(trx, ids)
  // Read again under the lock: an act may have moved or ended a clock in the meantime.
  const running = Map.groupBy(await runningClocks(trx, ids), ({ berkasId }) => berkasId)
  const links: ChainedJejak[] = []
  const ends: Berkas[] = []
  const changed: Moved[] = []
  for (const berkas of locked) {
    const clocks = running.get(berkas.id) ?? []
    const changes = changesOf(clocks, next)
    changed.push(...changes)
    const moves = changes.filter(isMoved)
    if (moves.length === 0) continue
    let end: Pick<Berkas, 'jejakJumlah' | 'jejakHash'> = berkas
    for (const one of moves) {
      const said = { sebab, label: labelOf(berkas.prosedur, one.jenis) }
      const link = chain(entryOf(berkas, one, said, actor, now), end)
      links.push(link)
      end = { jejakJumlah: link.urutan, jejakHash: link.hash }
    }
    ends.push({ ...berkas, ...end, batasWaktu: earliestOwn(recounted(clocks, next)) })
  }
  if (changed.length > 0) await updateBatas(trx, changed.map(rowOf), next.versi)
  for (let at = 0; at < links.length; at += BATCH)
    await insertJejak(trx, links.slice(at, at + BATCH))
  if (ends.length > 0) await updateEnds(trx, ends)
  return { tenggat: links.length, berkas: ends.length }
}

function entryOf(
  berkas: Berkas,
  { jenis, lama, baru }: Moved,
  { sebab, label }: { sebab: string; label: string },
  actor: Actor,
  pada: Date,
) {
  return {
    berkasId: berkas.id,
    perbuatan: 'hitungUlang',
    dari: berkas.status,
    ke: berkas.status,
    pelakuId: actor.id,
    pelaku: actor.nama,
    peran: actor.peran.find((one) => one === 'administrator' || one === 'ppid') ?? actor.peran[0]!,
    catatan: `${label}: dari ${hariTanggal(dateOf(lama))} menjadi ${hariTanggal(dateOf(baru))}. ${sebab}`,
    rincian: { jenis, lama: lama.toISOString(), baru: baru.toISOString(), sebab },
    pada,
  }
}

const changesFor = async (db: Db, next: Calendar) => changesOf(await runningClocks(db), next)

/** Clocks whose batas moves, and extended ones of which only the old batas does. */
function changesOf(clocks: readonly RunningClock[], next: Calendar): Moved[] {
  return clocks
    .map((one) => ({
      ...one,
      lama: one.batas,
      baru: dueWith(one, next),
      semula: one.batasSemula && dueAt(one.mulai, one, calendarFor(next, one.prosedur)),
    }))
    .filter((one) => isMoved(one) || one.semula?.getTime() !== one.batasSemula?.getTime())
}

const isMoved = ({ lama, baru }: Moved) => lama.getTime() !== baru.getTime()

const rowOf = ({ id, baru, semula }: Moved) => ({ id, batas: baru, batasSemula: semula })

function dueWith(one: RunningClock, calendar: Calendar): Date {
  const { mulai, jumlah, perpanjangan, satuan, prosedur } = one
  const length = { jumlah: jumlah + perpanjangan, satuan }
  return dueAt(mulai, length, calendarFor(calendar, prosedur))
}

const recounted = (clocks: readonly RunningClock[], calendar: Calendar) =>
  clocks.map((one) => ({ ...one, batas: dueWith(one, calendar) }))
