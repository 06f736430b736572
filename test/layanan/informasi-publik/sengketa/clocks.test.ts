import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workingDaysBetween } from '#src/calendar/calendar.ts'
import { addDays, dateOf, instantOf } from '#src/calendar/date.ts'
import { dueAt } from '#src/calendar/period.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import {
  batasJendela,
  jendelaDari,
  nilaiJendela,
} from '#src/layanan/informasi-publik/sengketa/window.ts'
import { createSengketaDesk } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createSengketaDesk())
const calendar = (await desk.kit()).clock.calendar

const { clocks } = sengketa
const due = (jenis: keyof typeof clocks, from: string) =>
  dateOf(dueAt(instantOf(from), clocks[jenis], calendar))

describe('tenggat D8–D13', () => {
  test.each([
    // DOMAIN 2.1: +3, +14, and by hand +7 and +14 calendar days.
    ['periksaKomisi', '2026-03-09', '2026-03-12'],
    ['periksaKomisi', '2026-11-21', '2026-11-25'],
    ['pengajuan', '2026-03-09', '2026-04-06'],
    ['pengajuan', '2026-05-11', '2026-06-05'],
    ['mulaiKomisi', '2026-03-16', '2026-04-13'],
    ['mediasi', '2026-11-23', '2026-12-11'],
    ['gugatan', '2026-12-14', '2027-01-07'],
    ['gugatan', '2027-02-26', '2027-03-30'],
    ['lengkapiKomisi', '2026-12-14', '2026-12-23'],
    ['kasasi', '2026-12-14', '2026-12-28'],
    ['kasasi', '2027-02-26', '2027-03-12'],
  ] as const)('%s sejak %s habis pada %s', (jenis, from, batas) => {
    expect(due(jenis, from)).toBe(batas)
  })

  test('100 hari kerja Komisi Informasi: tepat seratus hari kerja sesudah permohonan diterima', () => {
    const batas = due('selesaiKomisi', '2026-03-09')
    expect(workingDaysBetween('2026-03-09', batas, calendar)).toBe(100)
    expect(workingDaysBetween('2026-03-09', addDays(batas, -1), calendar)).toBe(99)
  })

  test('setiap tenggat menghitung panjangnya sendiri, kasasi dalam hari kalender', () => {
    const anyDay = fc.integer({ min: 0, max: 500 }).map((index) => addDays('2026-01-01', index))
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...Object.keys(clocks)), (from, jenis) => {
        const { jumlah, satuan } = clocks[jenis as keyof typeof clocks]
        const batas = due(jenis as keyof typeof clocks, from)
        if (satuan === 'hari') expect(batas).toBe(addDays(from, jumlah))
        else expect(workingDaysBetween(from, batas, calendar)).toBe(jumlah)
      }),
    )
  })
})

describe('jangka pengajuan pemohon', () => {
  const now = instantOf('2026-12-07', '09:00')
  test('dari hari tanggapan, atau dari batas yang lewat; sebelum itu tidak ada', () => {
    const answered = { ditanggapiPada: instantOf('2026-12-01'), batas: null }
    expect(jendelaDari(answered, now)).toEqual({ sejak: '2026-12-01', sebab: 'jawaban' })
    const lapsed = { ditanggapiPada: null, batas: instantOf('2026-12-04', '23:59') }
    expect(jendelaDari(lapsed, now)).toEqual({ sejak: '2026-12-04', sebab: 'tanpa-jawaban' })
    expect(jendelaDari({ ditanggapiPada: null, batas: instantOf('2026-12-08') }, now)).toBeNull()
  })

  test.each([
    ['2026-12-11', 14, false],
    ['2026-12-12', 14, true],
    ['2026-12-14', 15, true],
  ])('tanggapan 23 November 2026, diajukan %s: hari kerja ke-%i, lewat %s', (day, ke, lewat) => {
    const judged = nilaiJendela('2026-11-23', day, calendar)
    expect(judged).toEqual({ batas: '2026-12-11', ke, lewat })
    expect(batasJendela('2026-11-23', calendar)).toBe('2026-12-11')
  })
})

test('dari buka sampai kasasi: tiap fakta membuka dan menutup tenggatnya, dari harinya sendiri', async () => {
  desk.time.now = instantOf('2026-12-07', '09:00')
  const nomor = await desk.sampai('dibuka')
  expect(await desk.tenggat(nomor)).toEqual({ pengajuan: '2026-12-29' })
  await desk.lakukan(nomor, 'ubahJendela', { jendelaSejak: '2026-11-23' })
  expect(await desk.tenggat(nomor)).toEqual({ pengajuan: '2026-12-11' })
  await desk.lakukan(nomor, 'catatRegister', { diajukan: '2026-11-23' })
  expect(await desk.tenggat(nomor)).toEqual({
    periksaKomisi: '2026-11-26',
    mulaiKomisi: '2026-12-11',
    selesaiKomisi: due('selesaiKomisi', '2026-11-23'),
  })
  const kelengkapan = { hasil: 'tidak-lengkap', tanggal: '2026-11-26' }
  await desk.lakukan(nomor, 'catatKelengkapan', kelengkapan)
  expect(await desk.tenggat(nomor)).toMatchObject({ lengkapiKomisi: '2026-12-07' })
  await desk.lakukan(nomor, 'catatPanggilan')
  const selesaiKomisi = due('selesaiKomisi', '2026-11-23')
  expect(await desk.tenggat(nomor)).toEqual({ selesaiKomisi })
  await desk.lakukan(nomor, 'mulaiMediasi', { tanggal: '2026-11-23' })
  expect(await desk.tenggat(nomor)).toEqual({ selesaiKomisi, mediasi: '2026-12-11' })
  await desk.lakukan(nomor, 'perpanjangMediasi')
  expect(await desk.tenggat(nomor)).toEqual({ selesaiKomisi, mediasi: '2026-12-22' })
  expect((await desk.kirim(nomor, 'perpanjangMediasi')).status).toBe(409)
  await desk.lakukan(nomor, 'akhiriMediasi')
  expect(await desk.tenggat(nomor)).toEqual({ selesaiKomisi })
  await desk.lakukan(nomor, 'catatPutusan', { tanggal: '2026-11-20', diterima: '2026-11-23' })
  expect(await desk.tenggat(nomor)).toEqual({ gugatan: '2026-12-11' })
  await desk.lakukan(nomor, 'catatGugatan')
  expect(await desk.tenggat(nomor)).toEqual({})
  await desk.lakukan(nomor, 'catatPutusanPengadilan', {
    tanggal: '2026-12-01',
    diterima: '2026-12-02',
  })
  expect(await desk.tenggat(nomor)).toEqual({ kasasi: '2026-12-16' })
  await desk.lakukan(nomor, 'catatKasasi')
  await desk.lakukan(nomor, 'catatPutusanPengadilan', { diterima: '2026-12-07' })
  expect(await desk.tenggat(nomor)).toEqual({})
})
