import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atomsOf, atomWidth } from '#src/documents/paper/atoms.ts'
import { faces } from '#src/documents/paper/fonts.ts'
import { printable } from '#src/documents/paper/script.ts'

const style = { size: 10, leading: 13.5 }
const unbroken = (text: string) => text.replace(/[\s\u00A0]+/g, '')
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(...'aW/-_.@ \n中名محمد()12'), maxLength: 200 }),
)

test('nothing that was typed is lost, and nothing is wider than its column', () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 30, max: 450 }), (text, width) => {
      const atoms = atomsOf(text, style, width, faces)
      const set = atoms.flatMap((atom) =>
        Array.isArray(atom) ? atom.map((word) => ('text' in word ? word.text : '')) : [],
      )
      expect(unbroken(set.join(''))).toBe(unbroken(printable(text, faces)))
      for (const atom of atoms) expect(atomWidth(atom)).toBeLessThanOrEqual(width + 0.01)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['menurut Pasal 22 ayat (7)', ['menurut', 'Pasal\u00A022', 'ayat\u00A0(7)']],
  ['84 KB dan 24 lembar', ['84\u00A0KB', 'dan', '24\u00A0lembar']],
])('%s is not torn apart', (text, words) => {
  const atoms = atomsOf(text, style, 450, faces)
  expect(
    atoms.flatMap((atom) =>
      Array.isArray(atom) ? [atom.map((word) => ('text' in word ? word.text : '')).join('')] : [],
    ),
  ).toEqual(words)
})
