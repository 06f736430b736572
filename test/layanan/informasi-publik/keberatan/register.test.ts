import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { permohonanLengkap } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import {
  createKeberatanDesk,
  ditolakPasal17,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await openDesk(createKeberatanDesk())
let selesai: string
let berkala: string
let lama: string
beforeAll(async () => {
  selesai = await desk.sampai('selesai')
  berkala = (
    await desk.daftarkan('', { alasan: ['b'], nama: '=HYPERLINK("http://contoh.test")' })
  ).headers
    .get('location')!
    .split('/')
    .at(-1)!
  lama = await desk.ajukan(await desk.ditolak(), {
    tanggalDiterima: '2026-11-30',
    jamDiterima: '23:59',
    alasanSejak: '2026-06-01',
  })
  await desk.sampai('dicabut')
  await desk.sampai('di_atasan')
})

async function workbook(query: string, as = desk.staff.petugas) {
  const response = await desk.get(`/meja/keberatan/register.xlsx?${query}`, { as })
  expect(response.status).toBe(200)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await buffer(response.body as never)) as never)
  const sheet = book.getWorksheet('Register')!
  // Kop, title, subtitle, two rows of heads.
  const rows = Array.from({ length: sheet.rowCount - 5 }, (_, at) => sheet.getRow(at + 6))
  const summary = new Map<string, unknown>()
  book
    .getWorksheet('Ringkasan')!
    .eachRow((row) => summary.set(String(row.getCell(1).value), row.getCell(2).value))
  return { sheet, rows, summary }
}

const cells = (row: ExcelJS.Row) => Array.from({ length: 21 }, (_, at) => row.getCell(at + 1).value)

test('register berisi kolom Lampiran XI dan setiap keberatan bulan-bulan itu', async () => {
  const { sheet, rows } = await workbook('dari=2026-11&sampai=2026-12')
  const heads = (at: number) =>
    Array.from({ length: 21 }, (_, column) => sheet.getRow(at).getCell(column + 1).value)
  expect(heads(5)).toEqual([
    'No.',
    'Tgl',
    'Nama',
    'Alamat',
    'Nomor Kontak',
    'Pekerjaan',
    'No. Pendaftaran permintaan informasi',
    'Informasi Yang Diminta',
    'Tujuan Penggunaan Informasi',
    ...'abcdefg',
    'Keputusan atasan PPID',
    'Alasan penolakan/pemberian',
    'Hari dan Tanggal Pemberian tanggapan atas Keberatan',
    'Nama dan Posisi Atasan PPID',
    'Tanggapan Pemohon Informasi',
  ])
  expect(heads(4)[9]).toBe('Alasan Pengajuan Keberatan (Pasal 35 ayat (1) UU KIP)')
  expect(rows.map((row) => row.getCell(1).value)).toHaveLength(5)
  expect(rows[0]!.getCell(1).value).toBe(lama)

  const row = cells(rows.find((one) => one.getCell(1).value === selesai)!)
  const { asal } = (await desk.state(selesai)).berkas
  expect(row.slice(2, 9)).toEqual([
    permohonanLengkap.nama,
    permohonanLengkap.alamat,
    `${permohonanLengkap.telepon}\n${permohonanLengkap.email}`,
    permohonanLengkap.pekerjaan,
    asal,
    permohonanLengkap.rincian,
    permohonanLengkap.tujuan,
  ])
  expect(row.slice(9, 16)).toEqual(['√', null, null, null, '√', null, null])
  expect(row[16]).toBe('Ditolak')
  expect(row[17]).toContain(ditolakPasal17.pertimbangan)
  expect(row[17]).toContain('Pasal 17 huruf a angka 1')
  expect((row[18] as Date).toISOString()).toMatch(/^2026-12-07/)
  expect(row[19]).toBe('Hadi Atasan\nAtasan PPID')
  expect(row[20]).toBe('Puas')
})

test('yang diketik orang tetap teks, dan alasan b tidak bernomor permohonan', async () => {
  const { rows } = await workbook('dari=2026-12')
  const row = cells(rows.find((one) => one.getCell(1).value === berkala)!)
  expect(row[2]).toBe('=HYPERLINK("http://contoh.test")')
  expect(row[6]).toBeNull()
  expect(row.slice(9, 16)).toEqual([null, '√', null, null, null, null, null])
})

test('satu bulan hanya bulannya, menurut jam di kota', async () => {
  const { rows, summary } = await workbook('dari=2026-11')
  expect(rows.map((row) => row.getCell(1).value)).toEqual([lama])
  expect(summary.get('Masuk')).toBe(1)
  expect(summary.get('Diajukan lewat 30 hari kerja')).toBe(1)
})

test('ringkasan menjumlahkan baris yang sama', async () => {
  const { summary } = await workbook('dari=2026-11&sampai=2026-12')
  const figures = ['Masuk', 'Ditanggapi', 'Masih berjalan', 'Dicabut pemohon', 'Tepat waktu']
  expect(figures.map((name) => summary.get(name))).toEqual([5, 1, 3, 1, 1])
  expect(summary.get('a. Permohonan informasi ditolak')).toBe(4)
  expect(summary.get('b. Informasi berkala tidak disediakan')).toBe(1)
  expect(summary.get('Puas')).toBe(1)
  expect(summary.get('Datang langsung')).toBe(5)
})

test('alamat dan kontak hanya untuk yang boleh melihat orangnya; unduhan dicatat lebih dulu', async () => {
  const { rows } = await workbook('dari=2026-12', desk.staff.pimpinan)
  const row = cells(rows.find((one) => one.getCell(1).value === selesai)!)
  expect(row.slice(3, 6)).toEqual([null, null, null])
  const noted = await desk.db
    .selectFrom('jejak')
    .select(['perbuatan', 'rincian'])
    .where('berkasId', 'is', null)
    .where('perbuatan', '=', 'unduhRegisterKeberatan')
    .execute()
  expect(noted.at(-1)).toMatchObject({ rincian: { dari: '2026-12', sampai: '2026-12', baris: 4 } })
  const unit = await workbook('dari=2026-12', desk.staff.ppid_pelaksana)
  expect(unit.rows).toEqual([])
})

test('halaman register: baris, bulan lain, keberatan baru, dan jalan dari register permohonan', async () => {
  const root = await page(
    await desk.get('/meja/keberatan?dari=2026-12', { as: desk.staff.petugas }),
  )
  const words = wordsOf(root)
  for (const seen of [selesai, 'Ditolak', 'Dicabut pemohon', 'Keberatan baru', '1–4 dari 4'])
    expect(words).toContain(seen)
  const other = await desk.get('/meja/keberatan', { as: desk.staff.pimpinan })
  expect(wordsOf(await page(other))).not.toContain('Keberatan baru')
  const wrong = await page(
    await desk.get('/meja/keberatan?dari=abc', { as: desk.staff.petugas }),
    422,
  )
  expect(wordsOf(wrong)).toContain('Tulis tahun dan bulan')
  const register = await page(
    await desk.get('/meja/register?dari=2026-12', { as: desk.staff.ppid }),
  )
  expect(
    register.querySelector('a[href="/meja/keberatan?dari=2026-12&sampai=2026-12"]'),
  ).not.toBeNull()
})

test('kotak masuk dan pencarian menemukan keberatan dengan langkahnya', async () => {
  const inbox = wordsOf(await page(await desk.get('/meja', { as: desk.staff.atasan_ppid })))
  expect(inbox).toContain('Putuskan keberatan')
  const { asal } = (await desk.state(selesai)).berkas
  const found = await desk.get(`/meja/semua?q=${asal}`, { as: desk.staff.petugas })
  const words = wordsOf(await page(found))
  expect(words).toContain(selesai)
  const kind = await desk.get('/meja/semua?prosedur=keberatan', { as: desk.staff.petugas })
  expect(wordsOf(await page(kind))).toContain('1–5 dari 5')
})
