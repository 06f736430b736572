import type { HTMLElement } from 'node-html-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLaporDesk, type LaporDesk } from '#test/layanan/pengaduan/lapor/desk.ts'
import { exported, many } from '#test/layanan/pengaduan/lapor/exports.ts'
import { laporForms, type LaporForms } from '#test/layanan/pengaduan/lapor/forms.ts'
import { page, wordsOf } from '#test/support/page.ts'

let desk: LaporDesk
let as: { as: string }
let upload: LaporForms['upload']
let sentBy: LaporForms['sentBy']
beforeAll(async () => {
  desk = await createLaporDesk()
  as = { as: desk.cookie }
  ;({ upload, sentBy } = laporForms(desk))
})
afterAll(() => desk.drop())

/** A preview of so many reports whose titles the city and LAPOR both changed: its address. */
async function disputed(count: number, from: number, kota = 'Milik kota', lapor = 'Milik LAPOR') {
  await desk.carry(await exported(many(count, from)))
  await desk.db
    .updateTable('pengaduan')
    .set({ judul: kota, diubahKota: ['judul'] })
    .where('berkasId', 'in', (eb) =>
      eb
        .selectFrom('laporanLapor')
        .select('berkasId')
        .where('trackingId', '>=', String(5_000_000 + from))
        .where('trackingId', '<', String(5_000_000 + from + count)),
    )
    .execute()
  const here = await upload(many(count, from, { judul: lapor }))
  await desk.work()
  return here
}

const open = async (path: string) => page(await desk.get(path, as))
/** What is ticked: the field and its value. */
const tickedOn = (root: HTMLElement) =>
  root
    .querySelectorAll('#pilihan input[checked]')
    .map((one) => [one.getAttribute('name'), one.getAttribute('value')])
/** What the button of the form of choices with these words adds to it. */
function buttonOf(root: HTMLElement, words: string) {
  const button = root
    .querySelectorAll('button[form=pilihan]')
    .find(({ text }) => text.trim() === words)!
  return { [button.getAttribute('name')!]: button.getAttribute('value')! }
}

test('dipilih per bagian di halaman, tersimpan, lalu diterapkan', async () => {
  const here = await disputed(2, 200, 'Judul dari kota', 'Judul dari LAPOR')
  const root = await page(await desk.get(here, as))
  expect(wordsOf(root)).toContain('2 baris perlu dipilih')
  expect(root.querySelectorAll('#pilihan input[type=radio]')).toHaveLength(4)
  const answer = await sentBy(here, 'pilihan', {
    'pilih.6.judul': 'lapor',
    'pilih.7.judul': 'kota',
    'pilih.7.status': 'lapor',
    'pilih.9999.judul': 'lapor',
  })
  expect(answer.status).toBe(303)
  const chosen = await page(await desk.get(here, as))
  const ticked = chosen.querySelectorAll('#pilihan input[checked]')
  expect(ticked.map((one) => one.getAttribute('value'))).toEqual(['lapor', 'kota'])
  await sentBy(here, 'pilihan', { lalu: 'terapkan' })
  await desk.work()
  const titles = await Promise.all(
    ['5000200', '5000201'].map(async (id) => (await desk.caseOf(id)).pengaduan.judul),
  )
  expect(titles).toEqual(['Judul dari LAPOR', 'Judul dari kota'])
  const done = await page(await desk.get(`${here}?daftar=beda`, as))
  const changes = done.querySelectorAll('table.rows dd').map(({ text }) => text.trim())
  expect(changes).toEqual([
    expect.stringContaining('Judul dari LAPOR'),
    'Judul dari kota, milik kota dibiarkan',
  ])
})

test('satu tombol untuk semua', async () => {
  const here = await disputed(3, 300)
  expect((await sentBy(here, 'pilih-semua', { semua: 'kota' })).status).toBe(303)
  expect(wordsOf(await page(await desk.get(here, as)))).toContain('3 baris sudah siap')
})

test('yang dicentang tetapi belum disimpan ikut diterapkan; keadaan yang sudah lain kembali dengan centangnya', async () => {
  const here = await disputed(2, 350)
  const root = await page(await desk.get(here, as))
  const apply = root.querySelector('button[name=lalu][value=terapkan]')!
  expect(apply.getAttribute('form')).toBe('pilihan')
  expect(root.querySelector('#terapkan')).toBeNull()
  const ticked = { 'pilih.6.judul': 'kota', 'pilih.7.judul': 'lapor', lalu: 'terapkan' }
  const stale = await page(await sentBy(here, 'pilihan', { ...ticked, versi: '9' }), 409)
  expect(
    stale.querySelectorAll('#pilihan input[checked]').map((one) => one.getAttribute('value')),
  ).toEqual(['kota', 'lapor'])
  const answer = await sentBy(here, 'pilihan', ticked)
  expect(answer.headers.get('location')).toBe(here)
  await desk.work()
  const titles = await Promise.all(
    ['5000350', '5000351'].map(async (id) => (await desk.caseOf(id)).pengaduan.judul),
  )
  expect(titles).toEqual(['Milik kota', 'Milik LAPOR'])
})

test('yang dicentang tetapi belum disimpan tetap ada sesudah membuka halaman lain dan kembali', async () => {
  const here = await disputed(60, 900)
  const first = await open(here)
  expect(first.querySelector('a[rel=next]')).toBeNull()
  const ticked = { 'pilih.6.judul': 'kota', 'pilih.55.judul': 'lapor' }
  const forth = await sentBy(here, 'pilihan', { ...ticked, ...buttonOf(first, 'Berikutnya') })
  expect([forth.status, forth.headers.get('location')]).toEqual([303, `${here}?daftar=beda&hal=2`])
  const second = await open(forth.headers.get('location')!)
  expect(wordsOf(second)).toContain('51–60 dari 60')
  expect(tickedOn(second)).toEqual([])
  const there = `${here}?daftar=beda&hal=2`
  const back = await sentBy(there, 'pilihan', {
    'pilih.60.judul': 'kota',
    ...buttonOf(second, 'Sebelumnya'),
  })
  const again = await open(back.headers.get('location')!)
  expect(tickedOn(again)).toEqual([
    ['pilih.6.judul', 'kota'],
    ['pilih.55.judul', 'lapor'],
  ])
  expect(tickedOn(await open(there))).toEqual([['pilih.60.judul', 'kota']])
}, 60_000)

test('yang dicentang tetapi belum disimpan tetap ada sesudah dihitung ulang', async () => {
  const here = await disputed(2, 1_000)
  const root = await open(here)
  expect(root.querySelector('#hitung')).toBeNull()
  const ticked = { 'pilih.6.judul': 'kota', 'pilih.7.judul': 'lapor' }
  const answer = await sentBy(here, 'pilihan', { ...ticked, ...buttonOf(root, 'Hitung ulang') })
  expect(answer.headers.get('location')).toBe(here)
  expect(wordsOf(await open(here))).toContain('Berkas sedang dibaca')
  await desk.work()
  expect(tickedOn(await open(here))).toEqual(Object.entries(ticked))
})

test('dihitung ulang dari halaman yang sudah lama: 409, dan centangnya tetap ada', async () => {
  const here = await disputed(2, 1_100)
  const root = await open(here)
  expect((await desk.post(`${here}/hitung`, {}, as)).status).toBe(303)
  await desk.work()
  const late = { 'pilih.6.judul': 'kota', ...buttonOf(root, 'Hitung ulang'), versi: '1' }
  const stale = await page(await sentBy(here, 'pilihan', late), 409)
  expect(wordsOf(stale)).toContain('Keadaannya sudah berubah')
  expect(tickedOn(stale)).toEqual([['pilih.6.judul', 'kota']])
  expect((await desk.impor(here.split('/').at(-1)!)).status).toBe('pratinjau')
})

test('yang sudah diterapkan dibuka halaman demi halaman oleh tautan', async () => {
  const here = await disputed(60, 1_200)
  expect((await sentBy(here, 'pilih-semua', { semua: 'lapor' })).status).toBe(303)
  await sentBy(here, 'pilihan', { lalu: 'terapkan' })
  await desk.work()
  const root = await open(`${here}?daftar=beda`)
  expect(root.querySelector('a[rel=next]')!.getAttribute('href')).toContain('hal=2')
}, 60_000)
