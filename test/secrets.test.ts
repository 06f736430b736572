import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  deriveKeys,
  hashCode,
  maskNik,
  nikHash,
  nikHashes,
  normalizeCode,
  open,
  openText,
  seal,
  sealText,
  trackingCode,
  Unsealable,
  verificationCode,
} from '#src/secrets.ts'

const master = Buffer.alloc(32, 7)
const keys = deriveKeys(master)

describe('sealing', () => {
  test('what was sealed opens again, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (plain, aad) => {
        const sealed = seal(keys, plain, aad)
        expect(Buffer.from(open(keys, sealed, aad))).toEqual(Buffer.from(plain))
        expect(Buffer.from(seal(keys, plain, aad))).not.toEqual(Buffer.from(sealed))
      }),
    )
  })

  test('any flipped bit is noticed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(), fc.nat(7), (plain, where, bit) => {
        const sealed = Uint8Array.from(seal(keys, plain, 'arsip'))
        const at = where % sealed.length
        sealed[at] = (sealed[at] as number) ^ (1 << bit)
        expect(() => open(keys, sealed, 'arsip')).toThrow(Unsealable)
      }),
    )
  })

  test('cut short, moved elsewhere or under another key it does not open', () => {
    const sealed = sealText(keys, '6171010101900001', 'pemohon:1')
    for (let end = 0; end < sealed.length; end++)
      expect(() => open(keys, sealed.subarray(0, end), 'pemohon:1')).toThrow(Unsealable)
    expect(() => open(keys, sealed, 'pemohon:2')).toThrow(Unsealable)
    expect(() => open(deriveKeys(randomBytes(32)), sealed, 'pemohon:1')).toThrow(Unsealable)
  })

  test('after a rotation the old opens with the old key and the new is sealed with the new', () => {
    const old = seal(keys, Buffer.from('lama'), 'arsip')
    const rotated = deriveKeys(Buffer.alloc(32, 9), [master])
    expect(openText(rotated, old, 'arsip')).toBe('lama')
    expect(() => open(keys, seal(rotated, Buffer.from('baru'), 'arsip'), 'arsip')).toThrow(
      Unsealable,
    )
  })

  test('a master key of another length is refused at the start', () => {
    expect(() => deriveKeys(Buffer.alloc(31))).toThrow(RangeError)
  })
})

describe('NIK', () => {
  test('NIK disamarkan: enam angka pertama dan empat terakhir', () => {
    expect(maskNik('6171014107900001')).toBe('617101******0001')
    expect(maskNik('617101')).toBe('******')
  })

  test('the hash finds the same number, under older keys too', () => {
    const rotated = deriveKeys(Buffer.alloc(32, 9), [master])
    expect(nikHash(keys, '6171014107900001')).toMatch(/^[0-9a-f]{64}$/)
    expect(nikHash(keys, '6171014107900001')).not.toBe(nikHash(keys, '6171014107900002'))
    expect(nikHashes(rotated, '6171014107900001')).toContain(nikHash(keys, '6171014107900001'))
  })
})

describe('codes', () => {
  const form = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/

  test('kode lacak: tiga kelompok empat huruf, tetap untuk berkas dan versi yang sama', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(1000), (id, versi) => {
        const code = trackingCode(keys, id, versi)
        expect(code).toMatch(form)
        expect(trackingCode(keys, id, versi)).toBe(code)
        expect(trackingCode(keys, id, versi + 1)).not.toBe(code)
      }),
    )
  })

  test('kode boleh diketik dengan huruf kecil, spasi, atau huruf yang mirip angka', () => {
    expect(normalizeCode(' k7qm 4txn–9r2w ')).toBe('K7QM-4TXN-9R2W')
    expect(normalizeCode('oiL1-0000-0000')).toBe('0111-0000-0000')
    expect(hashCode('k7qm4txn9r2w')).toBe(hashCode('K7QM-4TXN-9R2W'))
    expect(normalizeCode('')).toBe('')
  })

  test('a code read back in any spelling is the code that was printed', () => {
    const noisy = fc.array(fc.constantFrom(' ', '-', '.'), { minLength: 14, maxLength: 14 })
    fc.assert(
      fc.property(noisy, (noise) => {
        const code = verificationCode()
        expect(code).toMatch(form)
        const typed = [...code.toLowerCase()].map((letter, i) => `${letter}${noise[i]}`).join('')
        expect(normalizeCode(typed.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code)
      }),
    )
  })
})
