import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kinds, type FileKind } from '#src/attachments/kinds.ts'
import { contentDisposition, safeName } from '#src/attachments/name.ts'

test.each([
  ['../../etc/passwd', 'txt', 'passwd.txt'],
  ['C:\\Users\\Rukmini\\KTP.JPG', 'jpg', 'KTP.jpg'],
  ['foto.php', 'jpg', 'foto.jpg'],
  ['surat\u202Efdp.exe', 'pdf', 'suratfdp.pdf'],
  ['surat v1.2', 'pdf', 'surat v1.2.pdf'],
  ['a\r\nSet-Cookie: x=1', 'pdf', 'a Set-Cookie x=1.pdf'],
  ['CON.pdf', 'pdf', '_CON.pdf'],
  ['', 'pdf', 'berkas.pdf'],
  ['....', 'pdf', 'berkas.pdf'],
  ['.htaccess', 'txt', 'htaccess.txt'],
  ['foto.jfif', 'jpg', 'foto.jpg'],
] as const)('%j (%s) menjadi %j', (typed, kind, safe) => {
  expect(safeName(typed, kind)).toBe(safe)
})

const kind = fc.constantFrom(...(Object.keys(kinds) as FileKind[]))
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme' }),
)

test('any name at all becomes one that is safe, and stays as it is the second time', () => {
  fc.assert(
    fc.property(typed, kind, (name, kind) => {
      const safe = safeName(name, kind)
      expect(safe).toMatch(/^[^/\\<>:"|?*\p{Cc}\p{Cf}]+\.[a-z]+$/u)
      expect([...safe].length).toBeLessThanOrEqual(100)
      expect(safe.isWellFormed()).toBe(true)
      expect(safeName(safe, kind)).toBe(safe)
    }),
  )
})

test('a download header is one line of ASCII that names the file', () => {
  expect(contentDisposition('Surat “Résumé”.pdf', 'inline')).toBe(
    `inline; filename="Surat _Resume_.pdf"; filename*=UTF-8''Surat%20%E2%80%9CR%C3%A9sum%C3%A9%E2%80%9D.pdf`,
  )
  fc.assert(
    fc.property(typed, (name) => {
      const header = contentDisposition(name, 'attachment')
      expect(header).toMatch(/^[\x20-\x7e]+$/)
      const parts = /^attachment; filename="[^"\\]+"; filename\*=UTF-8''([\w.%~-]+)$/.exec(header)
      expect(decodeURIComponent(parts?.[1] ?? '')).toBe(safeName(name))
    }),
    { examples: [["''"]] },
  )
})
