import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Calendar } from '#src/calendar/calendar.ts'
import { dateOf, instantOf } from '#src/calendar/date.ts'
import { dueAt, extendFrom, type Length } from '#src/calendar/period.ts'
import { type OpenTenggat, recount } from '#src/calendar/recount.ts'
import { calendarNear, hoursNear, kota, lokal, moment, startIndex } from './calendars.ts'
import { days } from './oracle.ts'

const withPilkada: Calendar = {
  ...kota,
  versi: 2,
  libur: new Map([...kota.libur, ['2026-11-25', lokal('2026-11-25', 'Pemilihan Wali Kota')]]),
}
const sepuluh: Length = { jumlah: 10, satuan: 'hari kerja' }
const tujuh: Length = { jumlah: 7, satuan: 'hari kerja' }

test('hanya tenggat yang melewati libur baru berpindah, dan hari kalender tidak pernah', () => {
  const tenggat = [
    open('habis sebelumnya', '2026-11-10', { jumlah: 3, satuan: 'hari kerja' }),
    open('melewati', '2026-11-20', sepuluh),
    open('mulai pada hari itu', '2026-11-25', sepuluh),
    open('hari kalender', '2026-11-20', { jumlah: 10, satuan: 'hari' }),
  ]
  const moved = recount(tenggat, withPilkada).map(
    ({ id, lama, baru }) => `${id}: ${dateOf(lama)} → ${dateOf(baru)}`,
  )
  expect(moved).toEqual(['melewati: 2026-12-04 → 2026-12-07'])
  expect(recount(tenggat, kota)).toEqual([])
})

test('perpanjangan dihitung dari batas lama, yang ikut berpindah bila panjang semula diketahui', () => {
  const extended = open('perpanjangan', '2026-11-20', sepuluh)
  const lama = extended.batas
  const clock = { ...extended, ...tujuh, perpanjanganDari: lama, batas: extend(lama, kota) }
  expect(recount([clock], withPilkada)).toEqual([])
  const [moved] = recount([{ ...clock, semula: sepuluh }], withPilkada)
  expect(moved?.baru).toEqual(dueAt(extended.mulai, { ...tujuh, jumlah: 17 }, withPilkada))
})

test('yang berpindah adalah tepat yang batasnya berbeda (4.000 daftar tenggat)', () => {
  const length: fc.Arbitrary<Length> = fc.record({
    jumlah: fc.nat({ max: 60 }),
    satuan: fc.constantFrom('hari kerja', 'hari', 'menit layanan'),
  })
  const cases = startIndex.chain((index) =>
    fc.record({
      index: fc.constant(index),
      clocks: fc.array(fc.tuple(fc.nat({ max: 40 }), moment, length, fc.boolean()), {
        maxLength: 8,
      }),
      before: calendarNear(index, 20, hoursNear(index)),
      after: calendarNear(index, 20, hoursNear(index)),
      same: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(cases, ({ index, clocks, before, after, same }) => {
      const tenggat = clocks.map(([day, at, length, extended], id): OpenTenggat => {
        const mulai = new Date((days[index + day]?.mulai ?? 0) + at)
        const lama = dueAt(mulai, length, before)
        const clock = { id: `${id}`, mulai, ...length, batas: lama }
        if (!extended) return clock
        const batas = extendFrom(lama, length, before)
        return { ...clock, perpanjanganDari: lama, semula: length, batas }
      })
      const next = same ? { ...before, versi: 2 } : after
      const moved = new Map(recount(tenggat, next).map((move) => [move.id, move]))
      for (const clock of tenggat) {
        const first = dueAt(clock.mulai, clock, next)
        const baru = clock.semula ? extendFrom(first, clock, next) : first
        const differs = baru.getTime() !== clock.batas.getTime()
        expect(moved.get(clock.id)).toEqual(
          differs ? { id: clock.id, lama: clock.batas, baru } : undefined,
        )
        if (same || clock.satuan === 'hari') expect(differs).toBe(false)
      }
      expect([...moved.keys()]).toEqual([...moved.keys()].toSorted((a, b) => +a - +b))
    }),
    { numRuns: 4_000 },
  )
})

function open(id: string, day: string, length: Length): OpenTenggat {
  const mulai = instantOf(day, '09:00')
  return { id, mulai, ...length, batas: dueAt(mulai, length, kota) }
}

function extend(batas: Date, calendar: Calendar): Date {
  return extendFrom(batas, tujuh, calendar)
}
