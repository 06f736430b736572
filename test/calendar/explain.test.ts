import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Calendar, dayOff } from '#src/calendar/calendar.ts'
import { addDays, dateOf, instantOf, timeOf } from '#src/calendar/date.ts'
import { explain, explainMinutes } from '#src/calendar/explain.ts'
import { dueAt, hari, hariKerja, type Length, menitLayanan } from '#src/calendar/period.ts'
import { calendarNear, hoursNear, kota, moment, startIndex } from './calendars.ts'
import { days } from './oracle.ts'

test('setiap hari dari permohonan sampai tenggat diterangkan', () => {
  const lines = explain(instantOf('2026-12-23', '09:14'), hariKerja(2, 'UU 14/2008'), kota)
  expect(lines.map((day) => Object.values(day).join(' · '))).toEqual([
    '2026-12-23 · 0 ·  · mulai',
    '2026-12-24 ·  · Cuti bersama · libur',
    '2026-12-25 ·  · Kelahiran Yesus Kristus · libur',
    '2026-12-26 ·  · Akhir pekan · libur',
    '2026-12-27 ·  · Akhir pekan · libur',
    '2026-12-28 · 1 ·  · dihitung',
    '2026-12-29 · 2 ·  · batas',
  ])
})

test('permohonan pada akhir pekan mulai pada hari ke-0 itu juga', () => {
  const [first, second] = explain(instantOf('2026-11-22'), hariKerja(3, ''), kota)
  expect(first).toMatchObject({ ke: 0, keterangan: 'Akhir pekan', keadaan: 'mulai' })
  expect(second).toMatchObject({ tanggal: '2026-11-23', ke: 1, keadaan: 'dihitung' })
})

test('hari kalender menghitung semua hari, libur juga', () => {
  const lines = explain(instantOf('2026-12-23'), hari(3, 'UU 14/2008 Pasal 50'), kota)
  expect(lines.map(({ ke, keadaan }) => `${ke} ${keadaan}`)).toEqual([
    '0 mulai',
    '1 dihitung',
    '2 dihitung',
    '3 batas',
  ])
})

test('menit layanan diterangkan per hari dan per bagian hari', () => {
  const length = menitLayanan(95, 'Standar pelayanan')
  expect(explainMinutes(instantOf('2026-02-26', '11:30'), length, kota)).toEqual([
    { tanggal: '2026-02-26', dari: '11:30', sampai: '12:00', menit: 30 },
    { tanggal: '2026-02-26', dari: '12:30', sampai: '13:35', menit: 65 },
  ])
  const lines = explain(instantOf('2026-02-27', '14:00'), length, kota)
  expect(lines.map((day) => Object.values(day).join(' · '))).toEqual([
    '2026-02-27 · 45 ·  · mulai',
    '2026-02-28 ·  · Akhir pekan · libur',
    '2026-03-01 ·  · Akhir pekan · libur',
    '2026-03-02 · 95 ·  · batas',
  ])
})

test('penjelasan selalu cocok dengan tenggatnya (5.000 tenggat hari)', () => {
  const length: fc.Arbitrary<Length> = fc.record({
    jumlah: fc.integer({ min: 1, max: 70 }),
    satuan: fc.constantFrom('hari kerja', 'hari'),
  })
  check(5_000, length, (mulai, length, calendar) => {
    const lines = explain(mulai, length, calendar)
    const counted = lines.filter(({ ke }) => ke !== null).map(({ ke }) => ke)
    expect(lines.map(({ tanggal }) => tanggal)).toEqual(
      lines.map((_, index) => addDays(dateOf(mulai), index)),
    )
    expect(lines.at(-1)?.tanggal).toBe(dateOf(dueAt(mulai, length, calendar)))
    expect(counted).toEqual(counted.map((_, index) => index))
    expect(counted.at(-1)).toBe(length.jumlah)
    expect(lines.map(({ keadaan }) => keadaan)).toEqual(
      lines.map(({ ke }, index) =>
        index === 0 ? 'mulai' : index === lines.length - 1 ? 'batas' : ke ? 'dihitung' : 'libur',
      ),
    )
    for (const { tanggal, keterangan, keadaan } of lines)
      if (keadaan === 'libur') expect(keterangan).toBe(dayOff(tanggal, calendar))
      else if (keadaan !== 'mulai') expect(keterangan).toBeNull()
  })
})

test('bagian-bagian menit berurutan dan berjumlah tepat (4.000 tenggat menit)', () => {
  const length = fc.nat({ max: 900 }).map((jumlah) => menitLayanan(jumlah + 1, ''))
  check(4_000, length, (mulai, length, calendar) => {
    const batas = dueAt(mulai, length, calendar)
    const spans = explainMinutes(mulai, length, calendar)
    const edges = spans.flatMap(({ tanggal, dari, sampai }) => [
      `${tanggal} ${dari}`,
      `${tanggal} ${sampai === '00:00' ? '24:00' : sampai}`,
    ])
    expect(edges).toEqual(edges.toSorted())
    expect(spans.reduce((sum, { menit }) => sum + menit, 0)).toBe(length.jumlah)
    expect(spans.at(-1)).toMatchObject({ sampai: timeOf(batas) })
    const lines = explain(mulai, length, calendar)
    expect(lines.at(-1)).toMatchObject({ ke: length.jumlah, keadaan: 'batas' })
    expect(lines.filter(({ ke }) => ke).map(({ tanggal }) => tanggal)).toEqual(
      expect.arrayContaining([
        ...new Set(spans.filter(({ menit }) => menit > 0).map(({ tanggal }) => tanggal)),
      ]),
    )
  })
})

function check(
  numRuns: number,
  length: fc.Arbitrary<Length>,
  holds: (mulai: Date, length: Length, calendar: Calendar) => void,
) {
  const cases = startIndex.chain((index) =>
    fc.tuple(fc.constant(index), moment, length, calendarNear(index, 30, hoursNear(index))),
  )
  const property = fc.property(cases, ([index, at, length, calendar]) =>
    holds(new Date((days[index]?.mulai ?? 0) + at), length, calendar),
  )
  fc.assert(property, { numRuns })
}
