import { describe, expect, test } from 'vitest'
import {
  hashPassword,
  needsRehash,
  oneTimePassword,
  passwordProblem,
  verifyPassword,
} from '#src/auth/password.ts'

const older = '$argon2id$v=19$m=4096,t=1,p=1$bG9rZXRsb2tldDEyMzQ1Ng$'

describe('hashing', () => {
  test('a password is known again, another is not, and no two hashes are the same', async () => {
    const [one, two] = await Promise.all([
      hashPassword('kuda lumping'),
      hashPassword('kuda lumping'),
    ])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(one).not.toBe(two)
    expect(await verifyPassword(one, 'kuda lumping')).toBe(true)
    expect(await verifyPassword(one, 'kuda Lumping')).toBe(false)
    expect(needsRehash(one)).toBe(false)
  })

  test('nobody has a password: the answer is no, also for the empty one', async () => {
    expect(await verifyPassword(undefined, '')).toBe(false)
    expect(await verifyPassword('rusak', 'apa saja')).toBe(false)
  })

  test('a hash made with less is made again', () => {
    expect(needsRehash(`${older}AAAA`)).toBe(true)
    expect(needsRehash('rusak')).toBe(true)
  })

  test('many at once all get their answer', async () => {
    const stored = await hashPassword('kuda lumping')
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        verifyPassword(stored, i % 3 ? 'bukan' : 'kuda lumping'),
      ),
    )
    expect(answers).toEqual(Array.from({ length: 12 }, (_, i) => i % 3 === 0))
  })
})

describe('policy', () => {
  const known = ['rina.lestari@contoh.go.id', 'rina.lestari', 'Rina Lestari']

  test.each([
    'pendek',
    'sebelashuru',
    'rinalestari1',
    'Rina Lestari',
    'rina.lestari@contoh.go.id',
    'RinaLestari2026',
    'passwordpassword',
    'Password-2026',
    '123456789012',
    'aaaaaaaaaaaaaaa',
    'pontianak2026',
    'Bismillah786786',
    'x'.repeat(201),
  ])('%s ditolak', (password) => {
    expect(passwordProblem(password, known)).toMatch(/^Kata sandi /)
  })

  test.each(['tiga kuda makan pagi', 'kapuas-senja-jeruk', 'Rina suka durian tembaga'])(
    '%s diterima',
    (password) => {
      expect(passwordProblem(password, known)).toBeUndefined()
    },
  )

  test('a password given once is long enough and never the same', () => {
    const given = new Set(Array.from({ length: 50 }, oneTimePassword))
    expect(given.size).toBe(50)
    for (const one of given) expect(passwordProblem(one, [])).toBeUndefined()
  })
})
