import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#src/calendar/date.ts'
import {
  addMonths,
  daysOf,
  piecesOf,
  rangeWords,
  readRange,
  shortcuts,
} from '#src/calendar/range.ts'
import { ceiling } from '#views/shared/charts/lines.tsx'

const today = '2026-12-07'

describe('bulan yang diminta', () => {
  test.each([
    [{}, '2026-12', '2026-12'],
    [{ dari: '2026-09' }, '2026-09', '2026-09'],
    [{ sampai: '2026-02' }, '2026-02', '2026-02'],
    [{ dari: '2026-11', sampai: '2026-09' }, '2026-09', '2026-11'],
  ])('%o adalah %s sampai %s', (query, dari, sampai) => {
    expect(readRange(query as Record<string, string>, today).range).toEqual({ dari, sampai })
  })

  test.each(['2026-13', '2026-00', '1999-12', '20261', 'kemarin', '2026-09-01'])(
    '%s bukan bulan, dan tetap tertulis di isiannya',
    (dari) => {
      const read = readRange({ dari }, today)
      expect(read.errors.dari).toContain('2026-09')
      expect(read.values.dari).toBe(dari)
    },
  )

  test.each([
    ['2026-11', '2026-11', 'November 2026'],
    ['2026-09', '2026-11', 'September–November 2026'],
    ['2026-12', '2027-01', 'Desember 2026–Januari 2027'],
    ['2026-01', '2026-12', 'Tahun 2026'],
  ])('%s sampai %s disebut %s', (dari, sampai, kata) => {
    expect(rangeWords({ dari, sampai })).toBe(kata)
  })

  test('Februari tahun kabisat berakhir pada tanggal 29', () => {
    expect(daysOf({ dari: '2028-02', sampai: '2028-02' }).sampai).toBe('2028-02-29')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(shortcuts('2027-01-04').map(({ dari }) => dari)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2026-11',
      '2027-01',
    ])
  })
})

test('langkah garis menutup setiap hari satu kali, dari Senin sampai Minggu', () => {
  const month = fc.tuple(fc.integer({ min: 2024, max: 2028 }), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(month, fc.integer({ min: 0, max: 50 }), ([year, number], more) => {
      const dari = `${year}-${String(number).padStart(2, '0')}`
      const range = { dari, sampai: addMonths(dari, more) }
      const { pieces, langkah } = piecesOf(range, '2099-12-31')
      const days = daysOf(range)
      expect(pieces[0]!.dari).toBe(days.dari)
      expect(pieces.at(-1)!.sampai).toBe(days.sampai)
      for (const [at, piece] of pieces.slice(1).entries())
        expect(piece.dari).toBe(addDays(pieces[at]!.sampai, 1))
      expect(langkah).toBe(more < 3 ? 'minggu' : more < 36 ? 'bulan' : 'tahun')
      expect(pieces.length).toBeLessThanOrEqual(36)
    }),
  )
})

test('minggu yang belum mulai tidak digambar', () => {
  const { pieces } = piecesOf({ dari: '2026-12', sampai: '2026-12' }, today)
  expect(pieces.map(({ pendek }) => pendek.replace('\u00A0', ' '))).toEqual(['1 Des', '7 Des'])
})

test('sumbu grafik berakhir pada bilangan bulat yang tidak lebih rendah dari titik tertinggi', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (highest) => {
      expect(ceiling(highest)).toBeGreaterThanOrEqual(highest)
      expect(ceiling(highest)).toBeLessThanOrEqual(highest * 2 + 5)
      expect(Number.isInteger(ceiling(highest))).toBe(true)
    }),
  )
})
