import ExcelJS from 'exceljs'
import type { HTMLElement } from 'node-html-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { createUjiDesk } from '#test/layanan/informasi-publik/daftar-dikecualikan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

const desk = await openDesk(createUjiDesk())
const nomor: Record<string, string> = {}
beforeAll(async () => {
  nomor.berlaku = await desk.sampai('ditetapkan', {
    informasi: 'Omzet wajib pajak restoran',
    huruf: 'b',
    angka: '',
    konten: 'Omzet setiap wajib pajak',
  })
  nomor.lain = await desk.sampai('ditetapkan', {
    informasi: 'Denah ruang kendali kamera',
    huruf: 'a',
    angka: '5',
    unit: desk.unitLain,
  })
  nomor.proses = await desk.sampai('menunggu_persetujuan', {
    informasi: 'Wasiat seseorang',
    huruf: 'g',
    angka: '',
  })
  nomor.dekat = await desk.sampai('ditetapkan', {
    informasi: 'Hasil evaluasi pegawai',
    berlakuSampai: '2026-12-30',
  })
  nomor.selesai = await desk.sampai('ditetapkan', { informasi: 'Berkas penyelidikan lama' })
  await desk.lakukan(nomor.selesai, 'buka')
  await desk.malam()
})

const at = '/meja/dikecualikan'
const list = async (query = '', as = desk.staff.petugas) =>
  page(await desk.get(`${at}${query}`, { as }))
const rowsOf = (root: HTMLElement) =>
  root
    .querySelectorAll('table.rows tbody tr')
    .map((row) => row.querySelectorAll('td').map(({ text }) => text.trim()))
const numbers = (root: HTMLElement) => rowsOf(root).map(([first]) => first)

describe('daftar di meja', () => {
  test('memuat semua, menurut huruf, dengan tiga permintaan ke basis data', async () => {
    const { response, queries } = await countQueries(desk, () =>
      desk.get(at, { as: desk.staff.petugas }),
    )
    expect(queries).toBeLessThanOrEqual(3)
    expect(numbers(await page(response))).toEqual([
      nomor.lain,
      nomor.berlaku,
      nomor.proses,
      nomor.dekat,
      nomor.selesai,
    ])
  })

  test.each([
    ['?keadaan=berlaku', ['lain', 'berlaku']],
    ['?keadaan=akan-berakhir', ['dekat']],
    ['?keadaan=proses', ['proses']],
    ['?keadaan=selesai', ['selesai']],
    ['?huruf=b', ['berlaku']],
    ['?q=restoran', ['berlaku']],
    ['?q=kendali', ['lain']],
    ['?huruf=h&keadaan=akan-berakhir', ['dekat']],
    ['?huruf=z&keadaan=lain', ['lain', 'berlaku', 'proses', 'dekat', 'selesai']],
  ])('saringan %s', async (query, expected) => {
    expect(numbers(await list(query))).toEqual(expected.map((name) => nomor[name]))
  })

  test('angka di saringan adalah banyaknya baris di baliknya', async () => {
    const root = await list()
    for (const link of root.querySelectorAll('.filters a')) {
      const count = Number(link.querySelector('b')?.text)
      expect(
        numbers(await page(await desk.get(link.getAttribute('href')!, { as: desk.staff.petugas }))),
        link.text,
      ).toHaveLength(count)
    }
  })

  test('yang tidak ada dikatakan, dengan jalan kembali', async () => {
    const root = await list('?q=tidakadasamasekali')
    expect(root.text).toContain('Tidak ada informasi di saringan ini.')
  })

  test('PPID Pelaksana melihat milik unitnya', async () => {
    const root = await list('', desk.staff.ppid_pelaksana)
    expect(numbers(root)).not.toContain(nomor.lain)
    expect(numbers(root)).toContain(nomor.berlaku)
  })
})

test('buku kerja yang dibaca kembali sama dengan daftarnya, baris demi baris', async () => {
  for (const query of ['', '?keadaan=berlaku', '?huruf=h', '?q=pajak']) {
    const shown = rowsOf(await list(query))
    const response = await desk.get(`${at}/daftar.xlsx${query}`, { as: desk.staff.petugas })
    expect(response.status).toBe(200)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await response.arrayBuffer())
    const sheet = book.worksheets[0]!
    const rows: string[][] = []
    sheet.eachRow((row) => {
      const cells = Array.from((row.values as unknown[]).slice(1), (one) => String(one ?? ''))
      if (/^\d+$/.test(cells[0]!) && cells.length > 3) rows.push(cells)
    })
    expect(rows.map((one) => one[0])).toEqual(shown.map((_, index) => String(index + 1)))
    const written = rows.map(
      ([, informasi, , dasar, dibuka, ditutup, batas, penetapan, keadaan]) => [
        (informasi! + penetapan!).replace(/\s/g, ''),
        dasar,
        dibuka,
        ditutup,
        batas,
        keadaan,
      ],
    )
    const onScreen = shown.map(([, informasi, dasar, dibuka, ditutup, batas, keadaan]) => [
      informasi!.replace(/\s/g, ''),
      dasar,
      dibuka,
      ditutup,
      batas,
      keadaan,
    ])
    expect(written).toEqual(onScreen)
  }
})

describe('halaman umum', () => {
  const street = async (query = '') => page(await desk.get(`/informasi-dikecualikan${query}`))

  test('apa, atas dasar apa, sampai kapan; tidak pernah isinya', async () => {
    const root = await street()
    const text = root.text.replace(/\s+/g, ' ')
    for (const words of [
      'Omzet wajib pajak restoran',
      'UU 14/2008 Pasal 17 huruf b',
      '7 Desember 2031',
      'Hasil evaluasi pegawai',
    ])
      expect(text).toContain(words)
    for (const secret of [
      'Omzet setiap wajib pajak',
      'Wasiat seseorang',
      'Berkas penyelidikan lama',
    ])
      expect(text).not.toContain(secret)
  })

  test('dicari dan disaring menurut huruf', async () => {
    expect((await street('?huruf=a')).text).toContain('Denah ruang kendali')
    expect((await street('?huruf=a')).text).not.toContain('Omzet wajib pajak')
    expect((await street('?q=omzet')).text).toContain('Omzet wajib pajak')
    expect((await street('?q=tidakadasamasekali')).text).toContain(
      'Tidak ada informasi yang dikecualikan di sini.',
    )
  })

  test('katalog informasi publik menunjuk ke sana', async () => {
    const root = await page(await desk.get('/informasi'))
    expect(root.querySelector('a[href="/informasi-dikecualikan"]')).not.toBeNull()
  })
})
