import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dateOf, instantOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { alasanDitemukan, nilaiJangka } from '#src/layanan/informasi-publik/keberatan/window.ts'
import { openDesk } from '#test/support/desk.ts'
import { createTestApp } from '#test/support/app.ts'

const desk = await openDesk(createTestApp())
const calendar = (await desk.kit()).clock.calendar

describe('jangka pengajuan keberatan', () => {
  // Vectors: 10 and 30 hari kerja after Monday, 9 March 2026.
  test.each([
    ['2026-03-09', 'standar'],
    ['2026-03-30', 'standar'],
    ['2026-03-31', 'undang-undang'],
    ['2026-04-28', 'undang-undang'],
    ['2026-04-29', 'lewat'],
    ['2026-12-01', 'lewat'],
  ])('alasan 9 Maret 2026, diajukan %s: %s', (diterima, jangka) => {
    const judged = nilaiJangka('2026-03-09', diterima, calendar)
    expect(judged).toMatchObject({ jangka, batas: '2026-04-28', batasStandar: '2026-03-30' })
  })

  test('tanpa tanggal alasan tidak dihitung', () => {
    expect(nilaiJangka(null, '2026-12-07', calendar)).toMatchObject({
      jangka: 'tidak-dihitung',
      batas: null,
    })
  })

  test('dinilai seperti tenggat dihitung, pada hari mana pun', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 120 }),
        (start, later) => {
          const sejak = addDays('2026-01-01', start)
          const diterima = addDays(sejak, later)
          const { jangka, batas } = nilaiJangka(sejak, diterima, calendar)
          const due = (jumlah: number) =>
            dateOf(dueAt(instantOf(sejak), { jumlah, satuan: 'hari kerja' }, calendar))
          expect(batas).toBe(due(30))
          expect(jangka === 'lewat').toBe(diterima > due(30))
          expect(jangka === 'standar').toBe(diterima <= due(10))
        },
      ),
    )
  })
})

describe('kapan alasan ditemukan', () => {
  const now = instantOf('2026-12-20')
  const peristiwa = {
    diberitahukanPada: instantOf('2026-12-01', '10:00'),
    batas: instantOf('2026-12-04', '23:59'),
    diserahkanPada: instantOf('2026-12-09', '10:00'),
  }

  test.each([
    [['a'], '2026-12-01'],
    [['b'], null],
    [['c'], '2026-12-04'],
    [['e', 'f'], '2026-12-01'],
    [['g'], '2026-12-09'],
    [['a', 'b', 'g'], '2026-12-09'],
  ] as const)('alasan %j: %s', (alasan, day) => {
    expect(alasanDitemukan(alasan, peristiwa, now)).toBe(day)
  })

  test('permohonan yang belum dijawab dan belum lewat batas tidak menyebut tanggal', () => {
    const waiting = { ...peristiwa, diberitahukanPada: null, diserahkanPada: null }
    expect(alasanDitemukan(['a', 'c'], waiting, instantOf('2026-12-03'))).toBeNull()
    expect(alasanDitemukan(['a', 'c'], waiting, now)).toBe('2026-12-04')
  })
})
