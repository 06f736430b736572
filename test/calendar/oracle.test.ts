import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueAt } from '#src/calendar/period.ts'
import { calendarNear, hoursNear, moment, startIndex, usualHours } from './calendars.ts'
import { days, lastMinute, lastWorkingDay, shown } from './oracle.ts'

const TIMEOUT = 240_000

test(
  'hari kerja: 65.000 tenggat sama dengan hitungan hari demi hari',
  () => {
    const cases = startIndex.chain((index) =>
      fc.tuple(
        fc.constant(index),
        moment,
        fc.nat({ max: 110 }),
        calendarNear(index, 40, usualHours),
      ),
    )
    fc.assert(
      fc.property(cases, ([index, at, jumlah, calendar]) => {
        const batas = dueAt(instant(index, at), { jumlah, satuan: 'hari kerja' }, calendar)
        expectShown(batas, `${lastWorkingDay(index, jumlah, calendar)} 23:59:59`)
      }),
      { numRuns: 65_000 },
    )
  },
  TIMEOUT,
)

test(
  'hari kalender: 20.000 tenggat sama dengan hitungan hari demi hari',
  () => {
    const cases = startIndex.chain((index) =>
      fc.tuple(
        fc.constant(index),
        moment,
        fc.nat({ max: 400 }),
        calendarNear(index, 5, usualHours),
      ),
    )
    fc.assert(
      fc.property(cases, ([index, at, jumlah, calendar]) => {
        const batas = dueAt(instant(index, at), { jumlah, satuan: 'hari' }, calendar)
        expectShown(batas, `${days[index + jumlah]?.tanggal} 23:59:59`)
      }),
      { numRuns: 20_000 },
    )
  },
  TIMEOUT,
)

test(
  'menit layanan: 15.000 tenggat sama dengan hitungan menit demi menit',
  () => {
    const cases = startIndex.chain((index) =>
      fc.tuple(
        fc.constant(index),
        fc.integer({ min: 0, max: 5759 }),
        fc.oneof(fc.nat({ max: 90 }), fc.nat({ max: 900 })),
        calendarNear(index, 12, hoursNear(index)),
      ),
    )
    fc.assert(
      fc.property(cases, ([index, quarter, jumlah, calendar]) => {
        const mulai = instant(index, quarter * 15_000)
        const batas = dueAt(mulai, { jumlah, satuan: 'menit layanan' }, calendar)
        const expected = lastMinute(index, mulai.getTime(), jumlah, calendar)
        if (batas.getTime() !== expected)
          throw new Error(`${batas.toISOString()}, expected ${new Date(expected).toISOString()}`)
      }),
      { numRuns: 15_000 },
    )
  },
  TIMEOUT,
)

test('kalender zona waktu dan kalender kita sama panjang', () => {
  expect(days[0]?.tanggal).toBe('2024-01-01')
  expect(days.filter(({ tanggal }) => tanggal.startsWith('2028'))).toHaveLength(366)
})

function instant(index: number, at: number): Date {
  return new Date((days[index]?.mulai ?? Number.NaN) + at)
}

// expect() a hundred thousand times is slow; a plain comparison is not.
function expectShown(batas: Date, expected: string) {
  if (shown(batas) !== expected) throw new Error(`${shown(batas)}, expected ${expected}`)
}
