import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOff, isWorkingDay, workingDaysBetween } from '#src/calendar/calendar.ts'
import { dateOf, instantOf } from '#src/calendar/date.ts'
import { beyondDecree, dueAt, extendFrom, hari, hariKerja } from '#src/calendar/period.ts'
import { calendarNear, calendarOf, kota, lokal, startIndex, usualHours } from './calendars.ts'
import { days } from './oracle.ts'

const lengths = [3, 5, 10, 14, 17, 30, 60]

test.each([
  ['2026-03-09', '2026-03-12 2026-03-16 2026-03-30 2026-04-06 2026-04-09 2026-04-28 2026-06-18'],
  ['2026-03-16', '2026-03-26 2026-03-30 2026-04-07 2026-04-13 2026-04-16 2026-05-06 2026-06-25'],
  ['2026-05-11', '2026-05-18 2026-05-20 2026-05-29 2026-06-05 2026-06-10 2026-06-30 2026-08-11'],
  ['2026-11-21', '2026-11-25 2026-11-27 2026-12-04 2026-12-10 2026-12-15 2027-01-07 2027-02-19'],
  ['2026-11-23', '2026-11-26 2026-11-30 2026-12-07 2026-12-11 2026-12-16 2027-01-08 2027-02-22'],
  ['2026-12-14', '2026-12-17 2026-12-21 2026-12-30 2027-01-07 2027-01-12 2027-01-29 2027-03-23'],
  ['2027-02-26', '2027-03-03 2027-03-05 2027-03-22 2027-03-30 2027-04-02 2027-04-21 2027-06-10'],
])('3, 5, 10, 14, 17, 30, 60 hari kerja sejak %s habis pada %s', (event, expected) => {
  const ends = lengths.map((jumlah) =>
    dueAt(instantOf(event, '09:14'), hariKerja(jumlah, 'UU 14/2008'), kota),
  )
  expect(ends).toEqual(expected.split(' ').map((day) => instantOf(day, '23:59:59')))
})

test.each([
  [2025, 237],
  [2026, 240],
  [2027, 242],
])('tahun %i mempunyai %i hari kerja', (year, count) => {
  expect(workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, kota)).toBe(count)
})

test('hari kejadian adalah hari ke-0, jam berapa pun permohonan diterima', () => {
  const atMidnight = dueAt(instantOf('2026-03-09', '00:00'), hariKerja(3, ''), kota)
  const lateAtNight = dueAt(instantOf('2026-03-09', '23:59:59'), hariKerja(3, ''), kota)
  expect(dateOf(atMidnight)).toBe('2026-03-12')
  expect(lateAtNight).toEqual(atMidnight)
})

test('kejadian pada Jumat, Sabtu, dan Minggu habis pada hari yang sama', () => {
  const ends = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) =>
    dateOf(dueAt(instantOf(day), hariKerja(10, ''), kota)),
  )
  expect(new Set(ends)).toEqual(new Set(['2026-12-04']))
})

test('hari kalender berakhir pada harinya, juga bila hari itu libur (UU 14/2008 Pasal 50)', () => {
  const kasasi = hari(14, 'UU 14/2008 Pasal 50')
  expect(dateOf(dueAt(instantOf('2026-12-11', '10:00'), kasasi, kota))).toBe('2026-12-25')
})

test('cuti bersama dihitung sebagai hari kerja bila kantor menetapkannya', () => {
  const bekerja = { ...kota, cutiBersamaLibur: false }
  expect(dateOf(dueAt(instantOf('2026-12-23'), hariKerja(1, ''), kota))).toBe('2026-12-28')
  expect(dateOf(dueAt(instantOf('2026-12-23'), hariKerja(1, ''), bekerja))).toBe('2026-12-24')
  expect(isWorkingDay('2026-12-24', bekerja)).toBe(true)
  expect(dayOff('2026-12-24', bekerja)).toBeNull()
})

test('libur setempat tidak dihitung', () => {
  const pilkada = calendarOf({ libur: [lokal('2026-09-09', 'Pemilihan Wali Kota')] })
  expect(dateOf(dueAt(instantOf('2026-09-08'), hariKerja(1, ''), pilkada))).toBe('2026-09-10')
  expect(dayOff('2026-09-09', pilkada)).toBe('Pemilihan Wali Kota')
})

test.each([
  ['2026-12-24', 'Cuti bersama'],
  ['2026-12-25', 'Kelahiran Yesus Kristus'],
  ['2026-12-26', 'Akhir pekan'],
  ['2026-05-31', 'Waisak 2570'],
  ['2026-12-28', null],
])('kantor tutup pada %s karena: %s', (day, reason) => {
  expect(dayOff(day, kota)).toBe(reason)
  expect(isWorkingDay(day, kota)).toBe(reason === null)
})

test('perpanjangan 7 hari kerja berjalan sesudah hari ke-10, sehingga seluruhnya 17', () => {
  const batas = dueAt(instantOf('2026-11-23'), hariKerja(10, 'UU 14/2008 Pasal 22 ayat (7)'), kota)
  const baru = extendFrom(batas, hariKerja(7, 'UU 14/2008 Pasal 22 ayat (8)'), kota)
  expect(dateOf(baru)).toBe('2026-12-16')
})

test('hari kerja dapat dijumlahkan: a lalu b sama dengan a + b', () => {
  const cases = startIndex.chain((index) =>
    fc.tuple(
      fc.constant(index),
      fc.nat({ max: 60 }),
      fc.nat({ max: 60 }),
      calendarNear(index, 40, usualHours),
    ),
  )
  fc.assert(
    fc.property(cases, ([index, a, b, calendar]) => {
      const mulai = instantOf(days[index]?.tanggal ?? '', '10:00')
      const batas = dueAt(mulai, hariKerja(a, ''), calendar)
      expect(extendFrom(batas, hariKerja(b, ''), calendar)).toEqual(
        dueAt(mulai, hariKerja(a + b, ''), calendar),
      )
    }),
    { numRuns: 1_000 },
  )
})

test('tenggat yang melewati tahun terakhir dengan SKB diberi peringatan', () => {
  const [mulai, akhir2027] = [instantOf('2027-12-01'), instantOf('2027-12-31', '23:59:59')]
  expect(beyondDecree(mulai, akhir2027, kota)).toBe(false)
  expect(beyondDecree(mulai, instantOf('2028-01-03'), kota)).toBe(true)
})

test('panjang yang bukan bilangan bulat atau negatif ditolak', () => {
  for (const jumlah of [-1, 2.5, Number.NaN])
    expect(() => dueAt(instantOf('2026-03-09'), hariKerja(jumlah, ''), kota)).toThrow(RangeError)
})

test('standar kantor berdiri di samping angka undang-undang', () => {
  const standar = { jumlah: 7, satuan: 'hari', dasar: 'Standar pelayanan' } as const
  const period = hariKerja(7, 'UU 14/2008 Pasal 22 ayat (8)', standar)
  expect(period).toEqual({
    jumlah: 7,
    satuan: 'hari kerja',
    dasar: 'UU 14/2008 Pasal 22 ayat (8)',
    standar,
  })
})
