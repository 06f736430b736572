import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Calendar } from '#src/calendar/calendar.ts'
import { instantOf } from '#src/calendar/date.ts'
import { dueAt, remaining, type Satuan } from '#src/calendar/period.ts'
import { calendarNear, hoursNear, kota, moment, startIndex, usualHours } from './calendars.ts'
import { days, working } from './oracle.ts'

const batas = instantOf('2026-12-07', '23:59:59')

test.each([
  ['2026-11-23 09:00', 'tersisa 10'],
  ['2026-12-04 16:00', 'tersisa 1'],
  ['2026-12-06 10:00', 'tersisa 1'],
  ['2026-12-07 00:00', 'tersisa 0'],
  ['2026-12-07 23:59:59', 'tersisa 0'],
  ['2026-12-08 00:00', 'lewat 1'],
  ['2026-12-09 12:00', 'lewat 2'],
  ['2026-12-13 12:00', 'lewat 4'],
])('tenggat Senin 7 Desember, pada %s: %s hari kerja', (now, expected) => {
  expect(say(now, batas, 'hari kerja')).toBe(expected)
})

test('yang lewat pada akhir pekan sudah lewat 1 hari kerja, bukan 0', () => {
  const jumat = instantOf('2026-12-04', '23:59:59')
  const said = ['2026-12-05', '2026-12-06', '2026-12-07', '2026-12-08'].map((day) =>
    say(`${day} 10:00`, jumat, 'hari kerja'),
  )
  expect(said).toEqual(['lewat 1', 'lewat 1', 'lewat 1', 'lewat 2'])
})

test.each([
  ['2026-11-23 09:14', 'tersisa 30'],
  ['2026-11-23 09:14:30', 'tersisa 29'],
  ['2026-11-23 09:43:30', 'tersisa 0'],
  ['2026-11-23 09:44', 'tersisa 0'],
  ['2026-11-23 09:44:01', 'lewat 1'],
  ['2026-11-23 10:44', 'lewat 60'],
  ['2026-11-24 07:15', 'lewat 331'],
])('tenggat pukul 09.44, pada %s: %s menit layanan', (now, expected) => {
  expect(say(now, instantOf('2026-11-23', '09:44'), 'menit layanan')).toBe(expected)
})

test('sisa hari kerja sama dengan hitungan hari demi hari (4.000 saat)', () => {
  const cases = startIndex.chain((index) =>
    fc.tuple(
      fc.constant(index),
      moment,
      fc.integer({ min: -90, max: 90 }),
      calendarNear(index, 40, usualHours),
    ),
  )
  fc.assert(
    fc.property(cases, ([index, at, away, calendar]) => {
      const batas = instantOf(days[index + away + 60]?.tanggal ?? '', '23:59:59')
      const now = new Date((days[index + 60]?.mulai ?? 0) + at)
      const [from, to] = [Math.min(0, away), Math.max(0, away)].map((step) => index + 61 + step)
      const between = working(days.slice(from, to), calendar).length
      expect(remaining(now, batas, 'hari kerja', calendar)).toEqual({
        late: away < 0,
        jumlah: away < 0 ? Math.max(1, between) : between,
        satuan: 'hari kerja',
      })
    }),
    { numRuns: 4_000 },
  )
})

test('sisa tidak pernah bertambah bila waktu berjalan, dan mulai dari panjangnya (4.000 tenggat)', () => {
  const cases = startIndex.chain((index) =>
    fc.tuple(
      fc.constant(index),
      fc.nat({ max: 60 }),
      fc.constantFrom<Satuan>('hari kerja', 'hari', 'menit layanan'),
      fc.array(fc.tuple(fc.nat({ max: 100 }), moment), { minLength: 2, maxLength: 5 }),
      calendarNear(index, 30, hoursNear(index)),
    ),
  )
  fc.assert(
    fc.property(cases, ([index, jumlah, satuan, moments, calendar]) => {
      const mulai = instantOf(days[index]?.tanggal ?? '', '09:00')
      const batas = dueAt(mulai, { jumlah, satuan }, calendar)
      const nows = moments.map(([day, at]) => (days[index + day]?.mulai ?? 0) + at)
      const signs = nows
        .toSorted((a, b) => a - b)
        .map((now) => signed(new Date(now), batas, satuan, calendar))
      expect(signs).toEqual(signs.toSorted((a, b) => b - a))
      expect(remaining(mulai, batas, satuan, calendar)).toEqual({ late: false, jumlah, satuan })
      expect(remaining(batas, batas, satuan, calendar)).toEqual({ late: false, jumlah: 0, satuan })
    }),
    { numRuns: 4_000 },
  )
})

function signed(now: Date, batas: Date, satuan: Satuan, calendar: Calendar): number {
  const { late, jumlah } = remaining(now, batas, satuan, calendar)
  return late ? -jumlah : jumlah
}

function say(text: string, batas: Date, satuan: Satuan): string {
  const [day = '', time] = text.split(' ')
  const { late, jumlah } = remaining(instantOf(day, time), batas, satuan, kota)
  return `${late ? 'lewat' : 'tersisa'} ${jumlah}`
}
