import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedLike, frequent } from '#src/layanan/call-center/telepon-masuk/recap/questions.ts'
import { type CallDesk, createCallDesk } from '#test/layanan/call-center/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: CallDesk
const nomor: Record<string, string> = {}
let operator: string
beforeAll(async () => {
  desk = await createCallDesk()
  const entri = await desk.entriSampai('terbit')
  nomor.entri = await desk.terima({ tanyaJawab: entri, jawaban: '' })
  nomor.langsung = await desk.terima({ kebutuhan: 'lainnya', pertanyaan: '=HYPERLINK("x")' })
  nomor.alih = await desk.sampai('dialihkan')
  nomor.gagal = await desk.sampai('tidak_terhubung')
  nomor.kembali = await desk.sampai('siap_dihubungi')
  nomor.terbuka = await desk.sampai('dikonfirmasi')
  desk.pass(150)
  operator = await desk.signIn('operator')
  await desk.lakukan(nomor.kembali, 'hubungiKembali', {}, operator)
})
afterAll(() => desk.drop())

async function workbook(given?: string) {
  const as = given ?? (await desk.signIn('operator'))
  const response = await desk.get('/meja/call-center/rekap.xlsx', { as })
  expect(response.status).toBe(200)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await response.arrayBuffer()) as never)
  return book
}

function rowsOf(book: ExcelJS.Workbook, name: string) {
  const sheet = book.getWorksheet(name)!
  const heads = (sheet.getRow(4).values as string[]).slice(1)
  return Array.from({ length: sheet.rowCount - 4 }, (_, index) => sheet.getRow(index + 5)).map(
    (row) => Object.fromEntries(heads.map((head, at) => [head, row.getCell(at + 1).value])),
  )
}

test('setiap telepon satu baris, dengan hasil, unit, menit, dan upayanya', async () => {
  const rows = rowsOf(await workbook(), 'Telepon')
  const by = Object.fromEntries(rows.map((row) => [row['Nomor'], row]))
  expect(rows).toHaveLength(6)
  expect(by[nomor.entri!]).toMatchObject({
    Hasil: 'Dijawab dari Tanya Jawab',
    'Dalam batas': 'ya',
    'Menit layanan': 0,
    Dihubungi: 0,
    Penelepon: 'Ratih Contohsari',
  })
  expect(by[nomor.kembali!]).toMatchObject({
    Hasil: 'Dihubungi kembali',
    'Dalam batas': 'tidak',
    'Menit layanan': 150,
    Dihubungi: 1,
    Unit: desk.units[0]!.singkatan,
  })
  expect(by[nomor.gagal!]).toMatchObject({
    Hasil: 'Tidak terhubung',
    Dihubungi: 3,
    'Dalam batas': null,
  })
  expect(by[nomor.alih!]!['Hasil']).toBe('Menjadi permohonan informasi')
  expect(by[nomor.langsung!]!['Pertanyaan']).toBe('=HYPERLINK("x")')
})

test('ringkasan sama dengan hitungan sendiri atas barisnya, dan dengan halaman', async () => {
  const book = await workbook()
  const rows = rowsOf(book, 'Telepon')
  const sums = Object.fromEntries(
    rowsOf(book, 'Ringkasan').map((row) => [row['Uraian'], row['Jumlah']]),
  )
  const count = (test: (row: Record<string, unknown>) => boolean) => rows.filter(test).length
  expect(sums['Telepon diterima']).toBe(rows.length)
  expect(sums['Dijawab dalam batas']).toBe(count((row) => row['Dalam batas'] === 'ya'))
  expect(sums['Dijawab lewat batas']).toBe(count((row) => row['Dalam batas'] === 'tidak'))
  for (const hasil of ['Dijawab dari Tanya Jawab', 'Dihubungi kembali', 'Tidak terhubung'])
    expect(sums[hasil]).toBe(count((row) => row['Hasil'] === hasil))
  expect(sums['Bertanya']).toBe(count((row) => row['Kebutuhan'] === 'Bertanya'))
  expect(sums['09.00–09.59']).toBe(6)
  const { response, queries } = await countQueries(desk, () =>
    desk.get('/meja/call-center/rekap', { as: operator }),
  )
  expect(queries).toBeLessThanOrEqual(3)
  const root = await page(response)
  for (const row of root.querySelectorAll('table.bars tbody tr')) {
    const label = row.querySelector('th')!.text
    expect(`${label}: ${row.querySelector('.num')!.text}`).toBe(`${label}: ${sums[label]}`)
  }
  const words = wordsOf(root)
  expect(words).toContain('Berapa lama membuat KTP elektronik yang hilang? 3 kali')
  const link = root.querySelectorAll('table.bars a').find(({ text }) => text === '1')!
  expect((await desk.get(link.getAttribute('href')!, { as: operator })).status).toBe(200)
})

test('yang tidak boleh melihat penelepon menerima buku tanpa nama, alamat, dan nomor', async () => {
  const book = await workbook(await desk.signIn('pimpinan'))
  const [row] = rowsOf(book, 'Telepon')
  expect(row).toMatchObject({ Penelepon: null, Alamat: null, Telepon: null })
  const jejak = await desk.db
    .selectFrom('jejak')
    .select('perbuatan')
    .where('perbuatan', '=', 'unduhRekapTelepon')
    .execute()
  expect(jejak.length).toBeGreaterThan(0)
})

test('tanggal yang salah disebut di kolomnya', async () => {
  const response = await desk.get('/meja/call-center/rekap?dari=kemarin', { as: operator })
  const root = await page(response, 422)
  expect(wordsOf(root)).toContain('Tulis tanggal yang benar')
  expect(root.querySelector('.strip')).toBeNull()
})

test('baris di balik satu angka: tiga kueri, disebut dalam kata, penelepon hanya bagi yang boleh', async () => {
  const lists = [
    ['waktu=dijawab&kebutuhan=informasi', 'Hanya: Dijawab, Bertanya.'],
    [`unit=${desk.unit}`, `Hanya: ${desk.units[0]!.nama}.`],
    ['upaya=lebih&jam=9', 'Hanya: Dihubungi kembali tiga kali atau lebih, Pukul 09.00–09.59.'],
    [`tanya=${nomor.alih}&waktu=lewat`, `Hanya: Pertanyaan seperti ${nomor.alih}.`],
    ['waktu=entah&hasil=x&unit=1&jam=24&hal=0', 'dari 6'],
  ] as const
  for (const [query, words] of lists) {
    const { response, queries } = await countQueries(desk, () =>
      desk.get(`/meja/call-center/daftar?${query}`, { as: operator }),
    )
    expect(queries, query).toBeLessThanOrEqual(3)
    expect(wordsOf(await page(response))).toContain(words)
  }
  const seen = async (as: string) =>
    wordsOf(await page(await desk.get('/meja/call-center/daftar', { as })))
  expect(await seen(operator)).toContain('Ratih Contohsari')
  expect(await seen(await desk.signIn('pimpinan'))).not.toContain('Ratih')
  const wrong = await desk.get('/meja/call-center/daftar?dari=kemarin', { as: operator })
  expect(wordsOf(await page(wrong, 422))).toContain('Tulis tanggal yang benar')
  expect((await desk.get('/meja/call-center/daftar')).headers.get('Location')).toContain('/masuk')
})

test('buku kerja satu angka memuat barisnya saja, dan menyebut apa yang disaring', async () => {
  const as = await desk.signIn('operator')
  const file = await desk.get('/meja/call-center/rekap.xlsx?hasil=tidak-terhubung', { as })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await file.arrayBuffer()) as never)
  expect(rowsOf(book, 'Telepon').map((row) => row['Nomor'])).toEqual([nomor.gagal])
  expect(String(book.getWorksheet('Telepon')!.getCell('A3').value)).toContain(
    'hanya Tidak terhubung',
  )
})

test('pertanyaan yang sama dengan kata lain dihitung bersama, yang tersering di atas', () => {
  const asked = [
    'Berapa tarif parkir di pasar?',
    'Kapan sampah diangkut di gang Contoh?',
    'tarif parkir pasar berapa ya',
    'Tarif parkir pasar malam',
  ].map((tanpaJawaban, at) => ({ nomor: `CC-${at}`, tanpaJawaban }))
  expect(frequent([...asked, { nomor: 'CC-9', tanpaJawaban: null }])).toEqual([
    { pertanyaan: 'Berapa tarif parkir di pasar?', nomor: ['CC-0', 'CC-2', 'CC-3'] },
    { pertanyaan: 'Kapan sampah diangkut di gang Contoh?', nomor: ['CC-1'] },
  ])
  expect(askedLike(asked, 'CC-0')).toEqual(['CC-0', 'CC-2', 'CC-3'])
  expect(askedLike(asked, 'CC-2')).toEqual([])
  expect(frequent([])).toEqual([])
})
