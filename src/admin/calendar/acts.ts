import type { Change } from '#src/admin/calendar/change.ts'
import {
  deleteJam,
  deleteLibur,
  deleteTahun,
  insertJam,
  lockCalendar,
  raiseCalendar,
  writeLibur,
  writeTahun,
} from '#src/admin/calendar/queries.ts'
import type { Calendar, Clock } from '#src/calendar/calendar.ts'
import type { Db } from '#src/db/client.ts'
import { Incomplete, Stale } from '#src/errors.ts'
import { readCalendar, writeSetting } from '#src/office/queries.ts'
import { recordOffice } from '#src/workflow/office-jejak.ts'
import { once } from '#src/workflow/once.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { lockOfficeChain, type Trx } from '#src/workflow/queries.ts'
import { hitungUlang, type LabelOf, type Moved, previewRecount } from '#src/workflow/recount.ts'
import { countStragglers } from '#src/workflow/recount/queries.ts'

class Undone extends Error {}

/**
 * Which running clocks a change would move: the change is made, counted with, and undone.
 * @throws Incomplete when it would leave a clock in minutes without service hours
 */
export async function previewChange(db: Db, change: Change, clock: Clock): Promise<Moved[]> {
  let moved: Moved[] = []
  try {
    await db.transaction().execute(async (trx) => {
      moved = await countable(async () => previewRecount(trx, await write(trx, change, clock)))
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return moved
}

/**
 * Changes the calendar and counts every running clock again, in one transaction, once for each
 * form key.
 * @param seen the version of the calendar that the preview was made with
 * @returns how many cases moved
 * @throws Stale when the calendar has changed since the preview
 * @throws Incomplete as previewChange
 */
export async function ubahKalender(
  db: Db,
  kunci: string,
  change: Change,
  seen: number,
  labelOf: LabelOf,
  actor: Actor,
  clock: Clock,
): Promise<number> {
  const { sebab } = change
  const moved = await once(db, kunci, async (trx) => {
    await lockOfficeChain(trx)
    const versi = await lockCalendar(trx)
    if (versi !== seen || versi !== clock.calendar.versi) throw new Stale('kalender')
    const next = await write(trx, change, clock)
    const counted = await countable(() => hitungUlang(trx, { next, sebab, labelOf }, actor, clock))
    await raiseCalendar(trx)
    const rincian = { ...change.rincian, ...counted }
    await recordOffice(trx, { perbuatan: change.perbuatan, catatan: sebab, rincian }, actor, clock)
    return String(counted.berkas)
  })
  return Number(moved)
}

/**
 * Counts clocks again that were started with an older calendar, by a case that was being written
 * while the calendar changed.
 * @returns how many cases moved
 */
export async function hitungUlangTertinggal(
  db: Db,
  labelOf: LabelOf,
  actor: Actor,
  clock: Clock,
): Promise<number> {
  const { calendar } = clock
  if ((await countStragglers(db, calendar.versi)) === 0) return 0
  const sebab = 'Berkas ini dicatat saat kalender sedang diubah.'
  return db.transaction().execute(async (trx) => {
    await lockOfficeChain(trx)
    if ((await lockCalendar(trx)) !== calendar.versi) throw new Stale('kalender')
    const counted = await hitungUlang(trx, { next: calendar, sebab, labelOf }, actor, clock)
    const entry = { perbuatan: 'hitungUlangTertinggal', catatan: sebab, rincian: counted }
    await recordOffice(trx, entry, actor, clock)
    return counted.berkas
  })
}

/** Writes a change; gives the calendar as it is with it, under the next version. */
async function write(trx: Trx, change: Change, { now, calendar }: Clock): Promise<Calendar> {
  const { libur, tahun, jam, pengaturan } = change
  if (libur) {
    await deleteLibur(trx, libur.hapus)
    await writeLibur(trx, libur.tulis)
  }
  if (tahun?.hapus) await deleteTahun(trx, tahun.hapus)
  if (tahun?.tulis) await writeTahun(trx, tahun.tulis)
  if (jam) {
    await deleteJam(trx, jam.hapus)
    await insertJam(trx, jam.tulis)
  }
  for (const [kunci, isi] of Object.entries(pengaturan ?? {}))
    await writeSetting(trx, kunci, isi, now)
  const flag = pengaturan?.cutiBersamaLibur ?? calendar.cutiBersamaLibur
  const { jamKhusus } = calendar
  const next = await readCalendar(trx, calendar.versi + 1, flag)
  return jamKhusus ? { ...next, jamKhusus } : next
}

async function countable<T>(count: () => Promise<T>): Promise<T> {
  try {
    return await count()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Incomplete(
      'Dengan perubahan ini tenggat dalam menit layanan tidak pernah berakhir. Isi dahulu jam layanan yang menggantikannya.',
    )
  }
}
