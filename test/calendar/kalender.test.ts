import { expect, test } from 'vitest'
import { jamLayanan, libur, tahunTerakhir } from '#seeds/reference/kalender.ts'
import { addDays, dayNumber } from '#src/calendar/date.ts'

test.each([
  ['2025', 17, 11],
  ['2026', 17, 8],
  ['2027', 18, 8],
])('SKB %s menetapkan %i hari libur nasional dan %i cuti bersama', (year, national, joint) => {
  const ofYear = libur.filter(({ tanggal }) => tanggal.startsWith(year))
  expect(ofYear.filter(({ jenis }) => jenis === 'libur')).toHaveLength(national)
  expect(ofYear.filter(({ jenis }) => jenis === 'cuti bersama')).toHaveLength(joint)
})

test('setiap libur adalah tanggal yang benar, sekali saja, berurutan, dengan SKB-nya', () => {
  const tanggal = libur.map((day) => day.tanggal)
  expect(tanggal.map((day) => addDays(day, 0))).toEqual([...new Set(tanggal)].toSorted())
  for (const { dasar } of libur) expect(dasar).toMatch(/^SKB .* Nomor \d+ Tahun \d{4}, Nomor /)
  expect(tanggal.at(-1)?.slice(0, 4)).toBe(`${tahunTerakhir}`)
})

test('tahun 2027 mempunyai dua Isra Mikraj', () => {
  const isra = libur.filter(
    ({ tanggal, nama }) => tanggal.startsWith('2027') && nama === 'Isra Mikraj',
  )
  expect(isra.map(({ tanggal }) => tanggal)).toEqual(['2027-01-05', '2027-12-26'])
})

test('jam layanan bawaan mengaku belum dipastikan', () => {
  for (const { dari, sampai, buka, tutup, keterangan } of jamLayanan) {
    expect(buka < tutup).toBe(true)
    expect(dayNumber(sampai ?? dari)).toBeGreaterThanOrEqual(dayNumber(dari))
    expect(keterangan).toContain('perlu dipastikan kantor')
  }
})
