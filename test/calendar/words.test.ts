import { expect, test } from 'vitest'
import { deretTanggal, hariTanggal, pukul, tanggal } from '#src/calendar/words.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  ['2026-11-23', 'Senin, 23 November 2026'],
  ['2026-12-07', 'Senin, 7 Desember 2026'],
  ['2027-01-01', 'Jumat, 1 Januari 2027'],
  ['2028-02-29', 'Selasa, 29 Februari 2028'],
])('hari dan tanggal %s dibaca %s', (date, words) => {
  expect(plain(hariTanggal(date))).toBe(words)
})

test('tanggal dan jam tidak terpotong di ujung baris', () => {
  expect(tanggal('2026-08-17')).toBe('17\u00A0Agustus\u00A02026')
  expect(pukul('09:14')).toBe('pukul\u00A009.14\u00A0WIB')
  expect(pukul('21:47:59')).toBe('pukul\u00A021.47\u00A0WIB')
})

test.each([
  [['2026-11-24'], '24 November 2026'],
  [['2026-11-27', '2026-11-30', '2026-12-01'], '27, 30 November; 1 Desember 2026'],
  [['2026-12-30', '2027-01-04', '2027-02-01'], '30 Desember 2026; 4 Januari; 1 Februari 2027'],
  [[], ''],
])('deret tanggal %j dibaca "%s"', (dates, words) => {
  expect(plain(deretTanggal(dates))).toBe(words)
})
