import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  dateOf,
  dayAt,
  dayNumber,
  endOfDay,
  isEndOfDay,
  instantOf,
  timeOf,
  weekday,
} from '#src/calendar/date.ts'
import { clockAt } from '#src/calendar/calendar.ts'
import { kota } from './calendars.ts'
import { days, shown } from './oracle.ts'

test('hari berganti pada pukul 00.00 WIB, yaitu 17.00 UTC', () => {
  expect(dateOf(new Date('2026-12-07T16:59:59.999Z'))).toBe('2026-12-07')
  expect(dateOf(new Date('2026-12-07T17:00:00Z'))).toBe('2026-12-08')
  expect(timeOf(new Date('2026-12-07T02:14:59Z'))).toBe('09:14')
})

test('akhir hari adalah pukul 23.59.59 WIB', () => {
  expect(endOfDay('2026-12-07')).toEqual(new Date('2026-12-07T16:59:59Z'))
})

test('hanya detik terakhir suatu hari yang menjadi akhirnya', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
      (at) => {
        expect(isEndOfDay(at)).toBe(at.getTime() === endOfDay(dateOf(at)).getTime())
        expect(isEndOfDay(endOfDay(dateOf(at)))).toBe(true)
      },
    ),
  )
})

test('clockAt mengetahui hari ini di kota', () => {
  const now = new Date('2026-12-31T17:30:00Z')
  expect(clockAt(now, kota)).toEqual({ now, today: '2027-01-01', calendar: kota })
})

test('hari dan jam sama dengan yang diketahui basis data zona waktu Asia/Pontianak', () => {
  const instant = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instant, (at) => {
      expect(`${dateOf(at)} ${timeOf(at)}`).toBe(shown(at).slice(0, 16))
      expect(instantOf(dateOf(at), shown(at).slice(11)).getTime()).toBe(
        at.getTime() - at.getUTCMilliseconds(),
      )
    }),
    { numRuns: 1_000 },
  )
})

test('setiap hari 2024–2032: hari dalam minggu, hari sesudahnya, dan nomornya', () => {
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  for (const [index, { tanggal, hari, mulai }] of days.entries()) {
    expect(names[weekday(tanggal)]).toBe(hari)
    expect(dayAt(dayNumber(tanggal))).toBe(tanggal)
    expect(instantOf(tanggal).getTime()).toBe(mulai)
    expect(addDays(tanggal, 1)).toBe(days[index + 1]?.tanggal ?? '2033-01-01')
    expect(addDays(tanggal, -index)).toBe('2024-01-01')
  }
})

test('hari sebelum 1970 pun mempunyai nama', () => {
  expect(weekday('1945-08-17')).toBe(5)
})

test.each(['2026-02-30', '2026-13-01', '2026-2-3', '', 'besok', '2026-12-07T00:00'])(
  'bukan tanggal: %j',
  (text) => {
    expect(() => instantOf(text)).toThrow(RangeError)
  },
)

test.each(['7:15', '24:01', '25:00', '12:60', 'siang', ''])('bukan jam: %j', (text) => {
  expect(() => instantOf('2026-12-07', text)).toThrow(RangeError)
})
