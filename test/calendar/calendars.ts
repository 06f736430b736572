import fc from 'fast-check'
import { cutiBersamaLibur, jamLayanan, libur, tahunTerakhir } from '#seeds/reference/kalender.ts'
import type { Calendar, JamLayanan, Libur } from '#src/calendar/calendar.ts'
import { days } from './oracle.ts'

/** The calendar as the office starts with it. */
export const kota = calendarOf({ libur, jam: jamLayanan, tahunTerakhir, cutiBersamaLibur })

type Parts = Omit<Calendar, 'versi' | 'libur'> & { libur: readonly Libur[] }

/** A calendar from a list of days off, the seed's for whatever is left out. */
export function calendarOf(parts: Partial<Parts>): Calendar {
  const all = { jam: jamLayanan, tahunTerakhir, cutiBersamaLibur, libur: [], ...parts }
  return { versi: 1, ...all, libur: new Map(all.libur.map((day) => [day.tanggal, day])) }
}

/** A local day off. */
export function lokal(tanggal: string, nama = 'Hari setempat'): Libur {
  return { tanggal, nama, jenis: 'lokal', dasar: 'Keputusan Wali Kota' }
}

/** An index into `days` with enough room on both sides for any length the tests use. */
export const startIndex = fc.integer({ min: 30, max: days.length - 900 })

/** A moment of the day in milliseconds, its edges more often than chance. */
export const moment = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 86_399_999 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 25_199_999, 25_200_000, 86_399_000, 86_399_999) },
)

/** A calendar with up to `max` days off near `index`, of any kind, weekends among them. */
export function calendarNear(index: number, max: number, hours: fc.Arbitrary<JamLayanan[]>) {
  return fc
    .record({
      libur: fc.array(dayOffNear(index), { maxLength: max }),
      jam: hours,
      cutiBersamaLibur: fc.boolean(),
    })
    .map(calendarOf)
}

/** The office's own hours. */
export const usualHours = fc.constant(jamLayanan)

/** Ordinary hours on every day of the week, and up to four ranges near `index` that override them. */
export function hoursNear(index: number): fc.Arbitrary<JamLayanan[]> {
  const ordinary = fc.tuple(...[0, 1, 2, 3, 4, 5, 6].map((hari) => ordinaryHours(hari)))
  return fc
    .tuple(ordinary, fc.array(override(index), { maxLength: 4 }), fc.boolean())
    .map(([usual, special, first]) => (first ? [...special, ...usual] : [...usual, ...special]))
}

function dayOffNear(index: number): fc.Arbitrary<Libur> {
  return fc
    .record({
      offset: fc.integer({ min: -5, max: 160 }),
      jenis: fc.constantFrom('libur', 'cuti bersama', 'lokal'),
    })
    .map(({ offset, jenis }) => {
      const tanggal = days[index + offset]?.tanggal ?? ''
      return { tanggal, nama: jenis, jenis: jenis as Libur['jenis'], dasar: 'uji' }
    })
}

function ordinaryHours(hari: number): fc.Arbitrary<JamLayanan> {
  return fc
    .record({
      buka: fc.integer({ min: 0, max: 600 }),
      length: fc.integer({ min: 61, max: 800 }),
      pause: fc.integer({ min: -60, max: 700 }),
      pauseLength: fc.integer({ min: 0, max: 60 }),
      withPause: fc.boolean(),
    })
    .map(({ buka, length, pause, pauseLength, withPause }) => ({
      dari: '2020-01-01',
      sampai: null,
      hari,
      buka: clock(buka),
      tutup: clock(buka + length),
      istirahat: withPause
        ? [clock(Math.max(0, buka + pause)), clock(Math.max(0, buka + pause) + pauseLength)]
        : null,
      keterangan: 'biasa',
    }))
}

// Times are free here: a range may close the office, and a break may lie outside or be reversed.
function override(index: number): fc.Arbitrary<JamLayanan> {
  const time = fc.integer({ min: 0, max: 1440 }).map(clock)
  return fc
    .record({
      from: fc.integer({ min: -20, max: 20 }),
      length: fc.integer({ min: 0, max: 30 }),
      open: fc.integer({ min: 0, max: 9 }),
      hari: fc.integer({ min: 0, max: 6 }),
      buka: time,
      tutup: time,
      istirahat: fc.option(fc.tuple(time, time)),
    })
    .map(({ from, length, open, ...times }) => ({
      ...times,
      dari: days[index + from]?.tanggal ?? '',
      // An open range that closes the office for ever would leave no minute to count.
      sampai:
        open === 0 && times.buka < times.tutup && times.istirahat === null
          ? null
          : (days[index + from + length]?.tanggal ?? ''),
      keterangan: 'khusus',
    }))
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
