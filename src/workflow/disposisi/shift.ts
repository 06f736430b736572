import type { Clock } from '#src/calendar/calendar.ts'
import { extendFrom, type Period } from '#src/calendar/period.ts'
import type { Tenggat } from '#src/db/schema.ts'
import { earliestOwn } from '#src/workflow/tenggat.ts'

/** A unit's open part whose tenggat may go along with an extension of its case. */
export type Shift = { disposisiId: string; id: string; semula: Date; menjadi: Date; jumlah: number }

/**
 * Where the tenggat of units' open parts move when the case is extended: by the same period from
 * their old batas, yet never past the day before the statutory ones as extended. One that cannot
 * move stays out.
 * @param extended kinds of clocks that the extension moves
 */
export function shiftsOf(
  running: readonly Tenggat[],
  { clocks: extended, period }: { clocks: readonly string[]; period: Period },
  { calendar }: Pick<Clock, 'calendar'>,
): Shift[] {
  const open = running.filter(({ ditutupPada }) => ditutupPada === null)
  const statutory = open
    .filter(({ disposisiId }) => disposisiId === null)
    .map((one) =>
      extended.includes(one.jenis)
        ? { ...one, batas: extendFrom(one.batas, period, calendar) }
        : one,
    )
  const end = earliestOwn(statutory)
  const days = Array.from({ length: period.jumlah }, (_, index) => period.jumlah - index)
  return open.flatMap(({ id, disposisiId, batas, perpanjangan }) => {
    if (disposisiId === null || perpanjangan > 0) return []
    const jumlah = days.find(
      (count) => !end || extendFrom(batas, { ...period, jumlah: count }, calendar) < end,
    )
    if (jumlah === undefined) return []
    const menjadi = extendFrom(batas, { ...period, jumlah }, calendar)
    return [{ disposisiId, id, semula: batas, menjadi, jumlah }]
  })
}

/** What a shift writes on the clock of the part. */
export const shifted = (
  { id, semula, menjadi, jumlah }: Shift,
  { dasar }: Pick<Period, 'dasar'>,
  { calendar }: Pick<Clock, 'calendar'>,
) => ({
  id,
  change: {
    perpanjangan: jumlah,
    dasarPerpanjangan: dasar,
    batasSemula: semula,
    batas: menjadi,
    versiKalender: calendar.versi,
  },
})
