import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createAdminDesk } from '#test/admin/desk.ts'
import { addPetugas, page } from '#test/auth/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const LIST = '/kelola/komisi-informasi'
const desk = await openDesk(createAdminDesk())
const { b } = desk

const form = (more: Record<string, string> = {}) => ({
  kunci: randomUUID(),
  tingkat: 'kabupaten-kota',
  nama: 'Komisi Informasi Kota Contoh',
  alamat: 'Jalan Contoh 1',
  telepon: '(0561) 000000',
  email: 'ki@contoh.go.id',
  aktif: 'ya',
  ...more,
})
const all = () => desk.db.selectFrom('komisiInformasi').selectAll().orderBy('nama').execute()
const namesOf = async () => (await all()).map(({ nama }) => nama)

test('daftar awal: provinsi utama, pusat pilihan lain', async () => {
  const rows = await all()
  expect(rows.filter(({ utama }) => utama).map(({ nama }) => nama)).toEqual([
    'Komisi Informasi Provinsi Kalimantan Barat',
  ])
  const root = await page(await b.get(LIST))
  expect(root.querySelector('table')!.text).toContain('Komisi Informasi Pusat')
})

test('yang baru ditambah satu kali walau dikirim dua kali, dan tercatat', async () => {
  const sent = form()
  for (let time = 0; time < 2; time += 1)
    expect((await b.post(LIST, sent)).headers.get('Location')).toBe(LIST)
  expect((await namesOf()).filter((nama) => nama === sent.nama)).toHaveLength(1)
  const told = await desk.db
    .selectFrom('jejak')
    .select('perbuatan')
    .where('perbuatan', '=', 'tambahKomisiInformasi')
    .execute()
  expect(told).toHaveLength(1)
})

test('hanya satu yang utama, dan yang utama harus dapat dipilih', async () => {
  const one = (await all()).find(({ nama }) => nama === 'Komisi Informasi Kota Contoh')!
  expect((await b.post(`${LIST}/${one.id}`, form({ utama: 'ya' }))).status).toBe(303)
  expect((await all()).filter(({ utama }) => utama).map(({ id }) => id)).toEqual([one.id])
  const root = await page(await b.post(`${LIST}/${one.id}`, form({ utama: 'ya', aktif: '' })), 422)
  expect(root.querySelector('.problems a[href="#utama"]')!.text).toContain('dapat dipilih')
})

test.each([
  [{ nama: '' }, 'nama', 'Tulis nama Komisi Informasi.'],
  [{ nama: 'Komisi Informasi Pusat' }, 'nama', 'sudah ada'],
  [{ tingkat: 'desa' }, 'tingkat', 'Pilih tingkatnya.'],
  [{ email: 'bukan' }, 'email', 'nama@contoh.id'],
])('yang keliru dijelaskan: %o', async (more, medan, said) => {
  const root = await page(await b.post(LIST, form(more)), 422)
  expect(root.querySelector(`.problems a[href="#${medan}"]`)!.text).toContain(said)
})

test('bukan administrator tidak masuk, dan yang tidak ada tidak ditemukan', async () => {
  const other = desk.browser()
  const ppid = await addPetugas(desk, 'Bayu Contoh', ['ppid'])
  await other.masuk(ppid.email)
  for (const path of [LIST, `${LIST}/baru`]) expect((await other.get(path)).status).toBe(403)
  expect((await other.post(LIST, form({ nama: 'Lain' }))).status).toBe(403)
  expect((await b.get(`${LIST}/abc`)).status).toBe(404)
})
