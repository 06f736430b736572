import { describe, expect, test } from 'vitest'
import { faces } from '#src/documents/paper/fonts.ts'
import { placed, printable, stretches } from '#src/documents/paper/script.ts'

/** A line as the eye meets it, from left to right; every character one wide. */
function seen(line: string): string {
  const units = line
    .split(/( )/)
    .flatMap((part) => (part === ' ' ? [space] : stretches(part, faces, faces.regular)))
    .map((unit) => ({ ...unit, width: unit.text.length }))
  return placed(units)
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join('')
}
const space = { text: ' ', rtl: false }

describe('a line of two directions', () => {
  test.each([
    ['Nama Sari Melati', 'Nama Sari Melati'],
    ['محمد بن علي', 'علي بن محمد'],
    ['Nama محمد بن علي (pemohon)', 'Nama علي بن محمد (pemohon)'],
    ['dari محمد, علي dan 中文', 'dari علي ,محمد dan 中文'],
    ['محمد (بن علي) hadir', '(علي بن) محمد hadir'],
    ['(محمد) hadir', '(محمد) hadir'],
    ['بند 12 من', 'من 12 بند'],
    ['محمد 12 berkas', 'محمد 12 berkas'],
  ])('%s', (read, expected) => {
    expect(seen(read)).toBe(expected)
  })
})

test('each character is set by the first face that has it', () => {
  const names = (word: string) =>
    stretches(word, faces, faces.bold).map(({ face, text }) => [face.name, text])
  expect(names('Łódź')).toEqual([['bold', 'Łódź']])
  expect(names('王A')).toEqual([
    ['hans', '王'],
    ['bold', 'A'],
  ])
  expect(names('مُحَمَّد')).toEqual([['arab', 'مُحَمَّد']])
})

test.each([
  ['a\u202Eb\u202C\u200B', 'ab'],
  ['satu\r\ndua\ttiga', 'satu\ndua tiga'],
  ['e\u0301', 'é'],
  ['👩‍💻👩‍💻 한글', '� �'],
  ['中文، العربية', '中文، العربية'],
])('%j prints as %j', (text, expected) => {
  expect(printable(text, faces)).toBe(expected)
})
