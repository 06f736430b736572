import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, textOf, timeOf, trackingIdOf } from '#src/layanan/pengaduan/lapor/quirks.ts'

const day = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2098-12-31T23:59:59Z'),
  noInvalidDate: true,
})
const iso = (date: Date) => date.toISOString().slice(0, 10)

// The oracle is ICU: it writes the day in a language, we read it.
const spelled = (locale: string, how: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...how })
  return (date: Date) => format.format(date)
}
const ways: [string, (date: Date) => string][] = (
  ['short', 'long', 'numeric', '2-digit'] as const
).flatMap((month) =>
  ['id-ID', 'en-GB'].flatMap((locale) =>
    ([undefined, 'short', 'long'] as const)
      .filter((weekday) => !weekday || month === 'short' || month === 'long')
      .map((weekday): [string, (date: Date) => string] => [
        `${locale} ${month} ${weekday ?? ''}`,
        spelled(locale, { day: 'numeric', month, year: 'numeric', ...(weekday && { weekday }) }),
      ]),
  ),
)

describe('tanggal', () => {
  test.each([...ways, ['en-US', spelled('en-US', { dateStyle: 'long' })]] as typeof ways)(
    'ditulis %s, terbaca hari yang sama',
    (_, write) => {
      fc.assert(
        fc.property(day, fc.nat(23), fc.nat(59), (date, hour, minute) => {
          expect(dayOf(write(date)), write(date)).toEqual({ hari: iso(date), jam: null })
          const [h, m] = [hour, minute].map((part) => String(part).padStart(2, '0'))
          for (const tail of [` ${h}:${m}`, `, ${h}.${m} WIB`, ` ${h}:${m}:59`])
            expect(dayOf(write(date) + tail), write(date) + tail).toEqual({
              hari: iso(date),
              jam: `${h}:${m}`,
            })
        }),
      )
    },
  )

  test('huruf besar, blanko, dan tanda di antaranya tidak mengubah hari', () => {
    const mark = fc.constantFrom(' ', '-', '/', '.', '  ', '\u00a0')
    fc.assert(
      fc.property(day, mark, fc.boolean(), (date, between, loud) => {
        const text = spelled('id-ID', { day: '2-digit', month: 'short', year: 'numeric' })(date)
        const said = text.split(' ').join(between)
        expect(dayOf(` ${loud ? said.toUpperCase() : said}\n`)?.hari).toBe(iso(date))
      }),
    )
  })

  test('angka hari Excel yang kehilangan bentuknya terbaca sama', () => {
    fc.assert(
      fc.property(day, (date) => {
        const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000
        expect(dayOf(Math.floor(serial))).toEqual({ hari: iso(date), jam: null })
      }),
    )
  })

  test.each([
    ['3 Mei 2026', '2026-05-03'],
    ['03-Agt-2026', '2026-08-03'],
    ['3 Nop 2026', '2026-11-03'],
    ['03/01/2026', '2026-01-03'],
    ['2026-01-03T08:15:00', '2026-01-03'],
    ['29 Feb 2028', '2028-02-29'],
  ])('%s adalah %s', (text, hari) => expect(dayOf(text)?.hari).toBe(hari))

  test.each([
    ['30 Feb 2026'],
    ['29 Feb 2026'],
    ['3 Jam 2026'],
    ['3 Jan 26'],
    ['13/13/2026'],
    ['3 Jan 0026'],
    ['0000-01-01'],
    ['-'],
    [''],
    ['kemarin'],
    ['3 Jan 2026 25:00'],
    [7],
    [5049672],
    [{ hari: '', jam: '08:00:00' }],
  ])('%j bukan tanggal', (cell) => expect(dayOf(cell)).toBeNull())

  test('teks apa pun dijawab dengan hari yang ada atau tidak sama sekali', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = dayOf(text)
        if (found) expect(iso(new Date(`${found.hari}T00:00:00Z`))).toBe(found.hari)
      }),
    )
  })
})

test('waktu: 24 jam, titik atau titik dua, pagi dan petang, sel jam', () => {
  fc.assert(
    fc.property(fc.nat(1439), (minutes) => {
      const at = new Date(minutes * 60_000)
      const expected = at.toISOString().slice(11, 16)
      const twelve = spelled('en-US', { hour: 'numeric', minute: '2-digit', hour12: true })(at)
      for (const said of [expected, expected.replace(':', '.'), `${expected}:07 WIB`, twelve])
        expect(timeOf(said), said).toBe(expected)
      expect(timeOf(minutes / 1440)).toBe(expected)
      expect(timeOf({ hari: '', jam: `${expected}:00` })).toBe(expected)
    }),
  )
  for (const wrong of ['24:00', '8:60', 'pagi', '13:00 PM', '-', 7])
    expect(timeOf(wrong)).toBeNull()
})

test('nomor LAPOR: teks, angka, .0, bertitik, berpangkat, semuanya nomor yang sama', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 99_999_999 }), (number) => {
      const id = String(number)
      const shapes = [
        number,
        id,
        `${id}.0`,
        `${id},00`,
        ` #${id}\u200b `,
        `'${id}`,
        number.toExponential(),
        new Intl.NumberFormat('id-ID').format(number),
      ]
      for (const shape of shapes) expect(trackingIdOf(shape), String(shape)).toBe(id)
    }),
  )
  for (const none of ['', '-', 'Total', '12', '5049672.5', 5049672.5, '1,5E+02', undefined])
    expect(trackingIdOf(none)).toBeNull()
})

test('kosong: tanda hubung, blanko, dan galat Excel; isi yang lain tetap', () => {
  for (const none of ['-', ' – ', '—', '', ' \u00a0\u200b', 'NULL', '#N/A', '#REF!', undefined])
    expect(textOf(none)).toBeNull()
  expect(textOf(' Jalan\u00a0  rusak\r\n parah\u0007 ')).toBe('Jalan rusak\n parah')
  expect(textOf('=HYPERLINK("http://jahat.example";"klik")')).toBe(
    '=HYPERLINK("http://jahat.example";"klik")',
  )
  expect(textOf('Jalan A-B')).toBe('Jalan A-B')
})
