import fc from 'fast-check'
import { expect, test } from 'vitest'
import { showPhone, toE164 } from '#src/notifications/phone.ts'
import { waLink, waTexts } from '#src/notifications/whatsapp.ts'

test.each([
  ['081256699036', '+6281256699036'],
  ['0812-5669-9036', '+6281256699036'],
  ['0812 5669 9036', '+6281256699036'],
  ['0812.5669.9036', '+6281256699036'],
  [' +62 812-5669-9036 ', '+6281256699036'],
  ['6281256699036', '+6281256699036'],
  ['+62 (0)812 5669 9036', '+6281256699036'],
  ['0812345678', '+62812345678'],
  ['0561-8181771', '+625618181771'],
  ['(0561) 818177', '+62561818177'],
  ['+62 561 8181771', '+625618181771'],
  ['021-5551234', '+62215551234'],
  ['+60 12-345 6789', '+60123456789'],
])('%s ditulis %s', (typed, e164) => {
  expect(toE164(typed)).toBe(e164)
})

test.each([
  [''],
  ['-'],
  ['1708'],
  ['081234567'],
  ['0812345678901234'],
  ['0561-81817'],
  ['0561-81817711'],
  ['81256699036'],
  ['0812 5669 9036 / 0813'],
  ['0812x5669'],
  ['+'],
  ['tidak ada'],
])('%j bukan nomor telepon', (typed) => {
  expect(toE164(typed)).toBeNull()
})

test.each([
  ['+6281256699036', '0812-5669-9036'],
  ['+62812345678', '0812-3456-78'],
  ['+625618181771', '(0561) 8181771'],
  ['+62215551234', '(021) 5551234'],
  ['+60123456789', '+60123456789'],
])('%s ditampilkan %s', (e164, shown) => {
  expect(showPhone(e164)).toBe(shown)
})

const nomor = fc.oneof(
  fc.stringMatching(/^8\d{8,11}$/),
  fc.stringMatching(/^561\d{6,7}$/),
  fc.stringMatching(/^21\d{7,8}$/),
)

test('bagaimanapun diketik, nomor yang sama tetap sama, dan yang ditampilkan terbaca lagi', () => {
  const typing = fc.record({
    nomor,
    awalan: fc.constantFrom('0', '62', '+62', '+62 '),
    sela: fc.array(fc.constantFrom('', '', ' ', '-', '.'), { minLength: 15, maxLength: 15 }),
  })
  fc.assert(
    fc.property(typing, ({ nomor, awalan, sela }) => {
      const typed = awalan + [...nomor].map((digit, at) => digit + sela[at]).join('')
      expect(toE164(typed)).toBe(`+62${nomor}`)
      expect(toE164(showPhone(`+62${nomor}`))).toBe(`+62${nomor}`)
    }),
  )
})

test('apa pun yang diketik, hasilnya nomor E.164 atau tidak ada', () => {
  const anything = fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 .()-]{0,20}$/))
  fc.assert(
    fc.property(anything, (typed) => {
      expect(toE164(typed) ?? '+62812345678').toMatch(/^\+[1-9]\d{7,14}$/)
    }),
  )
})

const kasus = { kantor: 'Diskominfo', nomor: 'PI-2026-0001', origin: 'https://loket.example' }

test('tautan WhatsApp hanya untuk nomor seluler, dan teksnya utuh', () => {
  const text = waTexts.diterima(kasus)
  const link = new URL(waLink('+6281256699036', text)!)
  expect(link.origin + link.pathname).toBe('https://wa.me/6281256699036')
  expect(link.searchParams.get('text')).toBe(text)
  expect(waLink('+625618181771', text)).toBeNull()
  expect(waLink('+60123456789', text)).toBeNull()
})

test('setiap teks WhatsApp pendek, menyebut nomor dan tautan', () => {
  for (const text of Object.values(waTexts).map((say) => say(kasus))) {
    expect(text).toContain('PI-2026-0001')
    expect(text).toContain('https://loket.example/lacak')
    expect(text.length).toBeLessThan(240)
  }
})
