import { expect, test } from 'vitest'
import { jamLayanan, libur } from '#seeds/reference/kalender.ts'
import { clockAt } from '#src/calendar/calendar.ts'
import { openingHours } from '#src/public/hours.ts'

const calendar = {
  versi: 1,
  libur: new Map(libur.map((one) => [one.tanggal, one])),
  jam: jamLayanan,
  tahunTerakhir: 2027,
  cutiBersamaLibur: true,
}
const at = (instant: string) => openingHours(clockAt(new Date(instant), calendar))

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  { at: '2026-12-07T00:14:00Z', buka: false, words: 'buka pukul 07.15 WIB', what: 'sebelum buka' },
  { at: '2026-12-07T00:15:00Z', buka: true, words: 'sampai 15.15 WIB', what: 'tepat buka' },
  {
    at: '2026-12-07T08:15:00Z',
    buka: false,
    words: 'buka lagi Selasa, 8 Desember 2026, 07.15 WIB',
    what: 'tepat tutup',
  },
  { at: '2026-12-11T08:30:00Z', buka: true, words: 'sampai 15.45 WIB', what: 'Jumat lebih lama' },
  {
    at: '2026-12-12T03:00:00Z',
    buka: false,
    words: 'buka lagi Senin, 14 Desember 2026, 07.15 WIB',
    what: 'Sabtu',
  },
  {
    at: '2026-12-24T03:00:00Z',
    buka: false,
    words: 'buka lagi Senin, 28 Desember 2026, 07.15 WIB',
    what: 'cuti bersama',
  },
  {
    at: '2026-02-23T05:10:00Z',
    buka: false,
    words: 'istirahat sampai 12.30 WIB',
    what: 'istirahat Ramadan',
  },
])('$what: $words', ({ at: instant, buka, words }) => {
  const now = at(instant)
  expect(now.buka).toBe(buka)
  expect(plain(now.keterangan)).toBe(words)
})

test('hari dengan jam yang sama disebut bersama, dan libur dua pekan ke depan dengan sebabnya', () => {
  const now = at('2026-12-15T03:00:00Z')
  expect(now.pekan).toEqual([
    ['Senin–Kamis', '07.15–15.15'],
    ['Jumat', '07.15–15.45'],
  ])
  expect(now.tutup.map(plain)).toEqual([
    'Kamis, 24 Desember 2026 (Cuti bersama)',
    'Jumat, 25 Desember 2026 (Kelahiran Yesus Kristus)',
  ])
})
