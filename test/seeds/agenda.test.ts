import { expect, test } from 'vitest'
import { isWorkingDay } from '#src/calendar/calendar.ts'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { agendaOf, dayOfOpening } from '#seeds/demo/agenda.ts'
import type { Desk } from '#seeds/demo/office.ts'
import { isOwn, terima } from '#seeds/demo/steps/intake.ts'
import { kota } from '#test/calendar/calendars.ts'
import { sistem } from '#src/workflow/perform.ts'

const desk: Desk = {
  petugas: [sistem],
  data: sistem,
  sekretariat: sistem,
  operator: sistem,
  ppid: sistem,
  atasan: sistem,
  administrator: sistem,
  pengaduan: { admin: sistem, analis: sistem, kasi: sistem },
  pelaksana: () => sistem,
  penghubung: () => sistem,
  unitId: () => '',
}

test.each([
  { now: '2026-11-24T14:42:00Z', what: 'malam hari kerja' },
  { now: '2026-11-22T03:00:00Z', what: 'Minggu' },
  { now: '2026-11-23T00:20:00Z', what: 'Senin, meja baru buka' },
  { now: '2026-11-23T02:05:00Z', what: 'Senin pagi' },
  { now: '2027-01-01T05:00:00Z', what: 'tahun baru' },
  { now: '2027-03-12T05:00:00Z', what: 'cuti bersama Idulfitri' },
])('yang diceritakan pada $now ($what) sudah terjadi, berurutan, pada jam layanan', ({ now }) => {
  const moment = new Date(now)
  const agenda = agendaOf(desk, moment, kota)
  expect(dayOfOpening(moment, kota) < agenda[0]!.at).toBe(true)
  const last = new Map<number, number>()
  for (const happening of agenda) {
    expect(happening.at < moment).toBe(true)
    if (!('kasus' in happening)) continue
    const { kasus, at, step } = happening
    expect(at.getTime()).toBeGreaterThan(last.get(kasus.urut) ?? 0)
    last.set(kasus.urut, at.getTime())
    if (step === terima && isOwn(kasus)) continue
    expect(isWorkingDay(dateOf(at), kota)).toBe(true)
    expect(timeOf(at) >= '07:15' && timeOf(at) <= '15:45').toBe(true)
  }
  expect(last.size).toBeGreaterThanOrEqual(70)
})
