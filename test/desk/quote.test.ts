import { expect, test } from 'vitest'
import { quoteEnd } from '#views/shared/quote.ts'

test.each([
  ['Kirim data gizi 2025', '“Kirim data gizi 2025”.'],
  ['Kirim data gizi 2025. ', '“Kirim data gizi 2025.”'],
  ['Sudah ada datanya?', '“Sudah ada datanya?”'],
])('kutipan %s berakhir dengan satu titik', (text, said) => {
  expect(quoteEnd(text)).toBe(said)
})
