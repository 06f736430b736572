import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { daysWords, monthOf, readDays } from '#src/recap/days.ts'
import { createDataDesk, type DataDesk } from '#test/layanan/permintaan-data/desk.ts'
import { countQueries } from '#test/support/queries.ts'
import { page, wordsOf } from '#test/support/page.ts'

let desk: DataDesk
const nomor: Record<string, string> = {}

beforeAll(async () => {
  desk = await createDataDesk()
  nomor.tepat = await desk.sampai('selesai')
  nomor.tersedia = await desk.sampai('siap_diserahkan', {
    jenis: 'perusahaan',
    lembaga: 'PT Contoh',
  })
  nomor.lewat = await desk.minta({ jenis: 'perorangan', lembaga: '', tujuan: 'penelitian' })
  nomor.unit = await desk.sampai('di_unit', { jenis: 'instansi', lembaga: 'Badan Contoh' })
  nomor.alih = await desk.sampai('dialihkan')
  nomor.cabut = await desk.sampai('dicabut')
  nomor.terbuka = await desk.minta({ judul: '=HYPERLINK("x")', tanggalDiterima: '2026-12-01' })
  nomor.lama = await desk.minta({ tanggalDiterima: '2026-11-30', kanal: 'surat' })
  desk.pass(40)
  await desk.lakukan(nomor.lewat, 'serahkanLangsung', {}, await desk.signIn('petugas_data'))
})
afterAll(() => desk.drop())

async function workbook(query: string, as?: string) {
  const fresh = as ?? (await desk.signIn('petugas_data'))
  const response = await desk.get(`/meja/permintaan-data/rekap.xlsx${query}`, { as: fresh })
  expect(response.status).toBe(200)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await response.arrayBuffer()) as never)
  return book
}

/** Rows of the first sheet by the names of its columns. */
function rowsOf(book: ExcelJS.Workbook) {
  const sheet = book.getWorksheet('Permintaan data')!
  const heads = (sheet.getRow(4).values as string[]).slice(1)
  const rows: Record<string, unknown>[] = []
  for (let at = 5; at <= sheet.rowCount; at += 1)
    rows.push(
      Object.fromEntries(
        heads.map((name, index) => [name, sheet.getRow(at).getCell(index + 1).value]),
      ),
    )
  return rows
}

test('setiap permintaan dalam rentang ada satu kali, dengan pemohon, tujuan, unit, dan waktu jawabannya', async () => {
  const rows = rowsOf(await workbook('?dari=2026-12-01&sampai=2026-12-31'))
  const by = Object.fromEntries(rows.map((row) => [row['Nomor'], row]))
  expect(rows).toHaveLength(7)
  expect(by[nomor.lama!]).toBeUndefined()
  expect(by[nomor.tepat!]).toMatchObject({
    'Jenis pemohon': 'Sekolah atau kampus',
    Lembaga: 'Universitas Contoh Khatulistiwa',
    Kontak: '0812-0000-4411 / laras@contoh.id',
    'Nomor surat': '118/FK/2026',
    Tahun: '2020–2025',
    Hasil: 'Diserahkan langsung',
    'Waktu jawaban': 'Dijawab dalam 30 menit layanan',
  })
  const waktu = (key: string) => by[nomor[key]!]!['Waktu jawaban']
  expect(waktu('tersedia')).toBe('Dijawab dalam 30 menit layanan')
  expect(waktu('lewat')).toBe('Dijawab lewat 30 menit layanan')
  expect(waktu('unit')).toBe('Sedang di unit penghasil')
  expect(waktu('alih')).toBe('Menjadi permohonan informasi')
  expect(waktu('cabut')).toBe('Dicabut pemohon')
  expect(waktu('terbuka')).toBe('Masih berjalan, lewat 30 menit')
  expect(by[nomor.unit!]!['Unit penghasil data']).toBe(desk.units[0]!.nama)
  expect(by[nomor.terbuka!]!['Judul data']).toBe('=HYPERLINK("x")')
})

test('ringkasan menurut waktu, tujuan, pemohon, dan unit cocok dengan barisnya dan dengan halaman', async () => {
  const book = await workbook('?dari=2026-12-01&sampai=2026-12-31')
  const sums: Record<string, unknown> = {}
  book.getWorksheet('Ringkasan')!.eachRow((row) => {
    sums[String(row.getCell(1).value)] = row.getCell(2).value
  })
  expect(sums).toMatchObject({
    'Permintaan data diterima': 7,
    'Dijawab dalam 30 menit layanan': 2,
    'Dijawab lewat 30 menit layanan': 1,
    'Tepat waktu dari yang dijawab di meja (persen)': 67,
    'Sedang di unit penghasil': 1,
    Penelitian: 1,
    'Skripsi, tesis, atau disertasi': 6,
    Perorangan: 1,
    'Instansi pemerintah lain': 1,
    [desk.units[0]!.nama]: 1,
    'Belum disebut': 6,
  })
  const as = await desk.signIn('petugas_data')
  const { response, queries } = await countQueries(desk, () =>
    desk.get('/meja/permintaan-data/rekap?dari=2026-12-01&sampai=2026-12-31', { as }),
  )
  expect(queries).toBeLessThanOrEqual(3)
  const words = wordsOf(await page(response))
  expect(words).toContain('Dalam 30 menit layanan: 2 dari 3 yang dijawab di meja (67%)')
  expect(words).toContain('Desember 2026')
})

test('baris di balik satu angka: disebut dalam kata, dan buku kerjanya memuat baris yang sama', async () => {
  const as = await desk.signIn('petugas_data')
  const open = async (href: string) => page(await desk.get(href, { as }))
  const recap = await open('/meja/permintaan-data/rekap?dari=2026-12-01&sampai=2026-12-31')
  const hrefs = recap.querySelectorAll('main a[href*="unit="]').map((a) => a.getAttribute('href')!)
  const rows = await open(hrefs.find((href) => !/unit=-/.test(href))!)
  expect(wordsOf(rows)).toContain(`Hanya: ${desk.units[0]!.nama}`)
  const link = rows.querySelector('a[href*="rekap.xlsx"]')!.getAttribute('href')!
  const narrowed = rowsOf(await workbook(link.slice(link.indexOf('?'))))
  expect(narrowed.map((row) => row['Nomor'])).toEqual([nomor.unit])
})

test('unit melihat baris miliknya saja; saringan yang tidak masuk akal dianggap tidak ada', async () => {
  const unit = await desk.signIn('ppid_pelaksana', { unitKerjaId: desk.unit })
  const days = 'dari=2026-12-01&sampai=2026-12-31'
  const { response, queries } = await countQueries(desk, () =>
    desk.get(`/meja/permintaan-data/daftar?${days}&keadaan=apa&unit=x&hal=0`, { as: unit }),
  )
  expect(queries).toBeLessThanOrEqual(3)
  const own = await page(response)
  expect(own.querySelectorAll('table.rows .nomor').map((one) => one.text)).toEqual([nomor.unit])
  const wrong = await desk.get('/meja/permintaan-data/daftar?dari=2026-02-30', { as: unit })
  expect(wordsOf(await page(wrong, 422))).toContain('Tulis tanggal yang benar')
})

test('pimpinan mendapat rekap tanpa kontak; unit hanya yang pernah diminta kepadanya; setiap unduhan tercatat', async () => {
  const pimpinan = rowsOf(
    await workbook('?dari=2026-12-01&sampai=2026-12-31', await desk.signIn('pimpinan')),
  )
  expect(pimpinan).toHaveLength(7)
  expect(new Set(pimpinan.map((row) => row['Kontak'] || ''))).toEqual(new Set(['']))
  const unit = await desk.signIn('ppid_pelaksana', { unitKerjaId: desk.unit })
  const own = rowsOf(await workbook('?dari=2026-12-01&sampai=2026-12-31', unit))
  expect(own.map((row) => row['Nomor'])).toEqual([nomor.unit])
  const taken = await desk.db
    .selectFrom('jejak')
    .select('rincian')
    .where('perbuatan', '=', 'unduhRekapData')
    .execute()
  expect(taken.at(-1)!.rincian).toEqual({ dari: '2026-12-01', sampai: '2026-12-31' })
})

test('rentang apa pun: satu hari, lintas bulan, terbalik; yang bukan tanggal kembali 422', async () => {
  expect(rowsOf(await workbook('?dari=2026-12-01&sampai=2026-12-01'))).toHaveLength(1)
  expect(rowsOf(await workbook('?dari=2026-12-31&sampai=2026-11-01'))).toHaveLength(8)
  expect(rowsOf(await workbook('?dari=2026-01-01&sampai=2026-01-31'))).toHaveLength(0)
  const as = await desk.signIn('petugas_data')
  for (const path of ['/rekap', '/rekap.xlsx']) {
    const wrong = await desk.get(`/meja/permintaan-data${path}?dari=2026-02-30&sampai=x`, { as })
    expect(wordsOf(await page(wrong, 422))).toContain('Tulis tanggal yang benar')
  }
  expect(readDays({}, '2026-02-14').days).toEqual({ dari: '2026-02-01', sampai: '2026-02-28' })
  expect(monthOf('2026-12-31')).toEqual({ dari: '2026-12-01', sampai: '2026-12-31' })
  expect(daysWords({ dari: '2026-12-01', sampai: '2026-12-09' })).toBe(
    '1 Desember 2026 sampai 9 Desember 2026',
  )
})
