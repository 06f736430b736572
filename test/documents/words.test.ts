import { expect, test } from 'vitest'
import { jumlah, rupiah, rupiahSen, terbilang } from '#src/documents/words.ts'

test.each([
  [0, 'nol'],
  [9, 'sembilan'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [31, 'tiga puluh satu'],
  [100, 'seratus'],
  [111, 'seratus sebelas'],
  [250, 'dua ratus lima puluh'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [1100, 'seribu seratus'],
  [2000, 'dua ribu'],
  [11_000, 'sebelas ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [1_000_000, 'satu juta'],
  [1_250_500, 'satu juta dua ratus lima puluh ribu lima ratus'],
  [1_000_001_000, 'satu miliar seribu'],
  [2e12, 'dua triliun'],
])('%i terbilang "%s"', (n, words) => {
  expect(terbilang(n)).toBe(words)
})

test.each([-1, 1.5, Number.NaN, 1e15])('%d tidak dapat dibilang', (n) => {
  expect(() => terbilang(n)).toThrow(RangeError)
})

test.each([
  [0, 'Rp0', 'Rp0,00'],
  [500, 'Rp500', 'Rp500,00'],
  [12_000, 'Rp12.000', 'Rp12.000,00'],
  [15_521_678, 'Rp15.521.678', 'Rp15.521.678,00'],
])('%i rupiah ditulis %s, dan %s pada surat', (amount, page, paper) => {
  expect(rupiah(amount)).toBe(page)
  expect(rupiahSen(amount)).toBe(paper)
})

test('jumlah ditulis dengan angka dan huruf', () => {
  expect(jumlah(3, 'hari kerja')).toBe('3\u00A0(tiga)\u00A0hari kerja')
})
