import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Bulat, needed, optional, rules } from '#src/http/fields.ts'

const Form = v.pipe(
  v.object({
    judul: needed(10, 'Tulis judul.'),
    dari: Bulat(99),
    sampai: Bulat(99),
    nama: optional(9),
  }),
  rules([
    [['sampai', 'dari'], ({ dari, sampai }) => dari <= sampai, 'Akhir sebelum awal.'],
    [['nama', 'sampai'], ({ nama, sampai }) => sampai < 5 || nama !== '', 'Tulis nama.'],
  ]),
)

const toldBy = (form: object) =>
  (v.safeParse(Form, form).issues ?? []).map(({ path, message }) => [path?.[0]?.key, message])

test.each([
  ['keeps every rule', { judul: 'a', dari: '1', sampai: '2' }, []],
  [
    'breaks both',
    { judul: 'a', dari: '9', sampai: '7' },
    [
      ['sampai', 'Akhir sebelum awal.'],
      ['nama', 'Tulis nama.'],
    ],
  ],
  [
    'is told its rules beside what is wrong elsewhere',
    { judul: '', dari: '9', sampai: '7' },
    [
      ['judul', 'Tulis judul.'],
      ['sampai', 'Akhir sebelum awal.'],
      ['nama', 'Tulis nama.'],
    ],
  ],
  [
    'is not told a rule over a field that is wrong by itself',
    { judul: 'a', dari: 'x', sampai: '7' },
    [
      ['dari', 'Tulis angka bulat.'],
      ['nama', 'Tulis nama.'],
    ],
  ],
])('a form that %s', (_case, form, told) => {
  expect(toldBy(form)).toEqual(told)
})
