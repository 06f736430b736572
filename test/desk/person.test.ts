import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#src/db/id.ts'
import {
  createPermohonanDesk,
  type PermohonanDesk,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { page } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: PermohonanDesk
beforeAll(async () => {
  desk = await createPermohonanDesk()
})
afterAll(() => desk.drop())

const oleh = (nik: string, telepon: string, nama: string) => desk.daftar({ nik, telepon, nama })
const pemohonOf = async (nomor: string) => (await desk.state(nomor)).berkas.pemohonId!
const addressOf = async (nomor: string) => `/meja/orang/${await pemohonOf(nomor)}`
async function berkasOf(nomor: string, as = desk.staff.petugas) {
  const root = await page(await desk.get(await addressOf(nomor), { as }))
  return root.querySelectorAll('table.rows a.nomor').map(({ text }) => text.trim())
}

test('semua berkas seorang: NIK yang sama, juga setelah ganti nomor telepon', async () => {
  const lama = await oleh('3201010101900011', '0811111111', 'Yuli Contohwati')
  const baru = await oleh('3201010101900011', '0822222222', 'Yuli Contohwati')
  const lain = await oleh('3201010101900012', '0833333333', 'Zaki Contohputra')
  expect((await berkasOf(lama)).sort()).toEqual([lama, baru].sort())
  expect(await berkasOf(lain)).toEqual([lain])
})

test('telepon yang sama menyatukan yang tanpa NIK, bukan dua orang dengan NIK berbeda', async () => {
  const ibu = await oleh('3201010101900021', '0844444444', 'Ani Serumah')
  const anak = await oleh('3201010101900022', '0844444444', 'Beni Serumah')
  expect(await berkasOf(ibu)).toEqual([ibu])
  expect(await berkasOf(anak)).toEqual([anak])
  const tanpaNik = { nik: null, nikHash: null, nikSamar: null }
  const id = await pemohonOf(anak)
  await desk.db.updateTable('pemohon').set(tanpaNik).where('id', '=', id).execute()
  expect((await berkasOf(anak)).sort()).toEqual([ibu, anak].sort())
})

test('unit hanya melihat bagiannya; orang yang berkasnya bukan untuk unit itu tidak ada', async () => {
  const nomor = await oleh('3201010101900031', '0855555555', 'Cici Unit')
  const lain = await oleh('3201010101900031', '0855555555', 'Cici Unit')
  await desk.lakukan(nomor, 'nyatakanLengkap')
  await desk.lakukan(nomor, 'disposisi')
  expect((await berkasOf(nomor)).sort()).toEqual([nomor, lain].sort())
  expect(await berkasOf(nomor, desk.staff.ppid_pelaksana)).toEqual([nomor])
  const response = await desk.get(await addressOf(nomor), { as: desk.unitLainnya })
  expect(response.status).toBe(404)
})

test('buku kerjanya memuat berkas yang sama dengan layar', async () => {
  const nomor = await oleh('3201010101900041', '0866666666', 'Dodi Unduh')
  const root = await page(await desk.get(await addressOf(nomor), { as: desk.staff.petugas }))
  const link = root.querySelector('a[href*=".xlsx"]')!.getAttribute('href')!
  const response = await desk.get(link, { as: desk.staff.petugas })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await response.arrayBuffer())
  const numbers = book.worksheets[0]!.getColumn(1).values.map(String)
  expect(numbers.filter((one) => one.startsWith('PI-'))).toEqual([nomor])
})

test('nama pemohon di berkas membawa ke semua berkasnya', async () => {
  const nomor = await oleh('3201010101900045', '0866666667', 'Dian Tautan')
  const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.petugas }))
  expect(root.querySelector(`a[href="${await addressOf(nomor)}"]`)?.text).toBe('Dian Tautan')
})

test('yang tidak ada, alamat yang bukan kunci, dan yang belum masuk', async () => {
  const { petugas } = desk.staff
  expect((await desk.get(`/meja/orang/${newId()}`, { as: petugas })).status).toBe(404)
  expect((await desk.get('/meja/orang/semua', { as: petugas })).status).toBe(404)
  expect((await desk.get(`/meja/orang/${newId()}`)).status).toBe(303)
})

test('tiga pertanyaan ke basis data', async () => {
  const address = await addressOf(await oleh('3201010101900051', '0877777777', 'Eli Tiga'))
  const ask = () => desk.get(address, { as: desk.staff.petugas })
  expect((await countQueries(desk, ask)).queries).toBeLessThanOrEqual(3)
})
