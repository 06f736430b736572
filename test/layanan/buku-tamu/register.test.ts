import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dateOf, timeOf } from '#src/calendar/date.ts'
import { caraTamu, tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { type Asked, registerHref, waktuTamu } from '#src/layanan/buku-tamu/register/filters.ts'
import { createGuestDesk, type GuestDesk } from '#test/layanan/buku-tamu/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: GuestDesk
const REGISTER = '/meja/buku-tamu/register'
const tujuan = Object.keys(tujuanTamu) as (keyof typeof tujuanTamu)[]
const cara = Object.keys(caraTamu) as (keyof typeof caraTamu)[]

beforeAll(async () => {
  desk = await createGuestDesk(new Date('2026-12-07T08:05:00Z'))
  const two = (n: number) => String(n).padStart(2, '0')
  for (let urut = 0; urut < 60; urut++) {
    const jamDatang = `${two(7 + (urut % 8))}:${two((urut * 7) % 60)}`
    await desk.catat({
      tanggalDatang: `2026-12-0${1 + (urut % 6)}`,
      jamDatang,
      jamPulang: urut % 4 === 0 ? `${jamDatang.slice(0, 2)}:59` : '',
      tujuan: tujuan[urut % tujuan.length]!,
      cara: cara[urut % 2]!,
      jumlah: String(1 + (urut % 3)),
      nama: `Tamu Contoh ${urut}`,
    })
  }
  await desk.catat({
    tanggalDatang: '2026-11-30',
    jamDatang: '10:00',
    keperluan: '=HYPERLINK("x")',
  })
  await desk.lakukan(await desk.catat(), 'arahkan')
  await desk.sampai('dialihkan')
  await desk.catat()
}, 120_000)
afterAll(() => desk.drop())

/** The visits as the tables hold them, judged anew. */
async function truth() {
  const rows = await desk.db
    .selectFrom('bukuTamu')
    .innerJoin('berkas', 'berkas.id', 'bukuTamu.berkasId')
    .innerJoin('tenggat', 'tenggat.berkasId', 'berkas.id')
    .selectAll('bukuTamu')
    .select(['berkas.nomor', 'berkas.status', 'berkas.diterimaPada', 'berkas.selesaiPada', 'batas'])
    .select('berkas.petugasId')
    .execute()
  return rows.map((row) => {
    const served =
      row.diarahkanPada ?? row.pulangPada ?? (row.status === 'dialihkan' ? row.selesaiPada : null)
    const now = desk.time.now
    const waktu: keyof typeof waktuTamu = served
      ? served <= row.batas
        ? 'tepat'
        : 'lewat'
      : row.selesaiPada
        ? 'tidak-dicatat'
        : row.batas < now
          ? 'berjalan-lewat'
          : 'berjalan'
    return {
      ...row,
      waktu,
      hari: dateOf(row.diterimaPada),
      jam: Number(timeOf(row.diterimaPada).slice(0, 2)),
      ke: row.diarahkanKe ?? '',
    }
  })
}

const desember = { dari: '2026-12-01', sampai: '2026-12-31' }

test('setiap angka sama dengan hitungan lain dari isi tabel, saringan apa pun yang dipakai', async () => {
  const all = await truth()
  const days = fc.record({
    dari: fc.constantFrom('2026-11-01', '2026-12-01', '2026-12-04'),
    sampai: fc.constantFrom('2026-12-04', '2026-12-07', '2026-12-31'),
  })
  const maybe = <T>(of: readonly T[]) => fc.option(fc.constantFrom(...of), { nil: undefined })
  const asked = fc.record({
    days,
    tujuan: maybe(tujuan),
    cara: maybe(cara),
    waktu: maybe(Object.keys(waktuTamu) as (keyof typeof waktuTamu)[]),
    ke: maybe(['', 'Bidang Aplikasi Informatika']),
    jam: maybe([7, 10, 15]),
  })
  await fc.assert(
    fc.asyncProperty(asked, async (one: Asked) => {
      const mine = all.filter(
        (row) =>
          row.hari >= one.days.dari &&
          row.hari <= one.days.sampai &&
          (['tujuan', 'cara', 'waktu', 'ke', 'jam'] as const).every(
            (key) => one[key] === undefined || row[key] === one[key],
          ),
      )
      const root = await page(await desk.get(registerHref(REGISTER, one), { as: desk.tuti }))
      const orang = mine.reduce((sum, { jumlah }) => sum + jumlah, 0)
      const tepat = mine.filter(({ waktu }) => waktu === 'tepat').length
      const strip = root.querySelectorAll('.strip dd').map(({ text }) => text.trim())
      expect(strip).toEqual([String(mine.length), String(orang), String(tepat)])
      const shown = root.querySelectorAll('.rows tbody tr').length
      expect(shown).toBe(Math.min(50, mine.length))
      for (const table of root.querySelectorAll('.cards table')) {
        const caption = table.querySelector('caption')!.text
        const sum = table
          .querySelectorAll('tbody td:nth-child(2) a')
          .reduce((total, { text }) => total + Number(text), 0)
        if (caption !== 'Petugas') expect(sum, caption).toBe(mine.length)
      }
    }),
    { numRuns: 25 },
  )
})

test('berhalaman, tiga kueri, dan yang disaring dapat dilepas', async () => {
  const { response, queries } = await countQueries(desk, () =>
    desk.get(registerHref(REGISTER, { days: desember }), { as: desk.tuti }),
  )
  expect(queries).toBeLessThanOrEqual(3)
  const root = await page(response)
  expect(root.querySelector('a[rel=next]')).not.toBeNull()
  const next = root.querySelector('a[rel=next]')!.getAttribute('href')!
  const second = await page(await desk.get(next, { as: desk.tuti }))
  expect(second.querySelectorAll('.rows tbody tr').length).toBeGreaterThan(5)
  expect(second.querySelector('a[rel=prev]')).not.toBeNull()
  const narrow = registerHref(REGISTER, { days: desember, tujuan: 'surat', cara: 'surat' })
  const filtered = await page(await desk.get(narrow, { as: desk.tuti }))
  const on = filtered.querySelectorAll('[aria-label="Saringan yang dipakai"] a')
  expect(on.map(({ text }) => text.trim())).toEqual([
    'Mengantar surat atau undangan ×',
    'Membawa surat ×',
  ])
  expect(on[0]!.getAttribute('href')).not.toContain('tujuan')
  const empty = registerHref(REGISTER, { days: { dari: '2025-01-01', sampai: '2025-01-31' } })
  expect(wordsOf(await page(await desk.get(empty, { as: desk.tuti })))).toContain(
    'Tidak ada kunjungan yang cocok',
  )
  expect((await desk.get(`${REGISTER}?dari=kemarin`, { as: desk.tuti })).status).toBe(422)
})

async function workbook(query: string, as: string) {
  const response = await desk.get(`${REGISTER}.xlsx${query}`, { as })
  expect(response.status).toBe(200)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await response.arrayBuffer()) as never)
  return book
}

test('lembar kerja memuat baris yang sama; sel tetap teks; nama disamarkan bagi yang tidak menerima tamu', async () => {
  const all = await truth()
  const book = await workbook('?dari=2026-11-01&sampai=2026-12-31', desk.tuti)
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Buku tamu', 'Ringkasan'])
  const sheet = book.worksheets[0]!
  const numbers = sheet.getColumn(2).values.filter((one) => String(one).startsWith('BT-'))
  expect(new Set(numbers)).toEqual(new Set(all.map(({ nomor }) => nomor)))
  const words = JSON.stringify(sheet.getSheetValues())
  expect(words).toContain('Tamu Contoh 12')
  expect(words).toContain('=HYPERLINK')
  expect(words).not.toContain('"formula"')
  const masked = await workbook('?dari=2026-11-01&sampai=2026-12-31', desk.staff.ppid)
  const hidden = JSON.stringify(masked.worksheets[0]!.getSheetValues())
  expect(hidden).toContain('T… C…')
  for (const secret of ['Tamu Contoh', '0812', 'Universitas']) expect(hidden).not.toContain(secret)
  const lists = await desk.get('/meja/semua.xlsx?prosedur=buku-tamu', { as: desk.staff.ppid })
  const list = new ExcelJS.Workbook()
  await list.xlsx.load((await lists.arrayBuffer()) as never)
  expect(JSON.stringify(list.worksheets[0]!.getSheetValues())).not.toContain('Tamu Contoh')
  const taken = await desk.db
    .selectFrom('jejak')
    .select('rincian')
    .where('perbuatan', '=', 'unduhRegisterTamu')
    .execute()
  expect(taken).toHaveLength(2)
})

test('petugas yang bukan siapa pun tidak ditanyakan', async () => {
  const path = `${REGISTER}?dari=2026-11-30&sampai=2026-12-07&petugas=${'-'.repeat(36)}`
  await page(await desk.get(path, { as: desk.tuti }))
})
