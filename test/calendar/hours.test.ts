import { expect, test } from 'vitest'
import type { JamLayanan } from '#src/calendar/calendar.ts'
import { instantOf } from '#src/calendar/date.ts'
import { hoursOn } from '#src/calendar/hours.ts'
import { dueAt, menitLayanan } from '#src/calendar/period.ts'
import { calendarOf, kota } from './calendars.ts'

test.each([
  { event: '2026-11-23 09:14', menit: 30, due: '2026-11-23 09:44', what: 'di dalam jam layanan' },
  { event: '2026-11-23 06:00', menit: 30, due: '2026-11-23 07:45', what: 'sebelum kantor buka' },
  { event: '2026-11-23 15:00', menit: 15, due: '2026-11-23 15:15', what: 'tepat pada jam tutup' },
  { event: '2026-11-23 15:10', menit: 35, due: '2026-11-24 07:45', what: 'menyeberang malam' },
  { event: '2026-11-23 15:15', menit: 30, due: '2026-11-24 07:45', what: 'saat kantor tutup' },
  { event: '2026-11-27 15:40', menit: 30, due: '2026-11-30 07:40', what: 'Jumat sore ke Senin' },
  { event: '2026-11-28 10:00', menit: 30, due: '2026-11-30 07:45', what: 'pada hari Sabtu' },
  { event: '2026-12-23 15:10', menit: 60, due: '2026-12-28 08:10', what: 'melewati Natal' },
  { event: '2026-02-23 11:50', menit: 30, due: '2026-02-23 12:50', what: 'melewati istirahat' },
  { event: '2026-02-23 12:10', menit: 30, due: '2026-02-23 13:00', what: 'di tengah istirahat' },
  { event: '2026-02-23 14:00', menit: 30, due: '2026-02-24 07:30', what: 'tutup awal di Ramadan' },
  { event: '2019-05-06 09:00', menit: 30, due: '2025-01-02 07:45', what: 'sebelum jam diketahui' },
  { event: '2026-11-23 09:14:40', menit: 30, due: '2026-11-23 09:44:40', what: 'sampai detiknya' },
])('$menit menit layanan sejak $event ($what) habis pada $due', ({ event, menit, due }) => {
  expect(dueAt(at(event), menitLayanan(menit, 'Standar pelayanan'), kota)).toEqual(at(due))
})

test('jam layanan Ramadan menggantikan jam biasa selama rentangnya saja', () => {
  const closing = ['2026-02-18', '2026-02-19', '2026-02-20', '2026-03-20', '2026-03-23'].map(
    (day) => hoursOn(day, kota)?.tutup,
  )
  expect(closing).toEqual(['15:15', '14:15', '14:45', '14:45', '15:15'])
})

test('rentang terpendek menang, lalu yang mulai belakangan, lalu yang dicatat belakangan', () => {
  const winner = (...jam: JamLayanan[]) => hoursOn('2026-03-02', calendarOf({ jam }))?.keterangan
  const lama = jam('lama', '2025-01-01', null)
  const baru = jam('baru', '2026-03-01', null)
  const ramadan = jam('ramadan', '2026-02-19', '2026-03-20')
  const sehari = jam('sehari', '2026-03-02', '2026-03-02')
  const sehariLagi = jam('sehari lagi', '2026-03-02', '2026-03-02')
  expect(winner(baru, lama)).toBe('baru')
  expect(winner(ramadan, baru, lama)).toBe('ramadan')
  expect(winner(sehari, lama, ramadan)).toBe('sehari')
  expect(winner(sehari, sehariLagi, ramadan)).toBe('sehari lagi')
  expect(winner(jam('lewat', '2026-01-01', '2026-03-01'))).toBeUndefined()
})

test('buka sama dengan tutup berarti kantor tidak melayani hari itu', () => {
  const tutup = { ...jam('rapat', '2026-03-02', '2026-03-02'), buka: '08:00', tutup: '08:00' }
  const calendar = calendarOf({ jam: [jam('biasa', '2025-01-01', null), tutup] })
  const due = dueAt(at('2026-03-02 09:00'), menitLayanan(10, ''), calendar)
  expect(due).toEqual(at('2026-03-09 08:10'))
})

test('tanpa jam layanan, menit tidak dapat dihitung', () => {
  const calendar = calendarOf({ jam: [] })
  expect(() => dueAt(at('2026-03-02 09:00'), menitLayanan(1, ''), calendar)).toThrow(RangeError)
})

function jam(keterangan: string, dari: string, sampai: string | null): JamLayanan {
  return { dari, sampai, hari: 1, buka: '08:00', tutup: '15:00', istirahat: null, keterangan }
}

function at(text: string): Date {
  const [day = '', time] = text.split(' ')
  return instantOf(day, time)
}
