import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newKey } from '#src/db/id.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { hasFile } from '#src/layanan/pengaduan/lapor/queries.ts'
import { docx, program, zip } from '#test/attachments/samples.ts'
import { rowsOf } from '#test/attachments/xlsx/books.ts'
import { createLaporDesk, type LaporDesk } from '#test/layanan/pengaduan/lapor/desk.ts'
import { exported, many, told } from '#test/layanan/pengaduan/lapor/exports.ts'
import { form, laporForms, type LaporForms } from '#test/layanan/pengaduan/lapor/forms.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

const HERE = '/meja/pengaduan/lapor'
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

test('tanpa skrip: unggah, muat ulang, periksa, terapkan, unduh laporannya', async () => {
  const here = await upload([...many(3, 0), told(3, { tanggal: 'kemarin' })])
  const reading = await page(await desk.get(here, as))
  expect(wordsOf(reading)).toContain('Berkas sedang dibaca')
  expect(reading.querySelector('progress')!.getAttribute('value')).toBe('0')
  expect(reading.querySelector(`#kemajuan a[href="${here}"]`)!.text).toBe('Muat ulang')
  await desk.work()
  const preview = wordsOf(await page(await desk.get(here, as)))
  expect(preview).toContain('Yang akan terjadi: 3 baru, 0 berubah')
  expect(preview).toContain('Terapkan 3 baris')
  const wrong = wordsOf(await page(await desk.get(`${here}?daftar=tak-terbaca`, as)))
  expect(wrong).toContain('Tanggal Laporan Masuk “kemarin” tidak terbaca')
  expect((await sentBy(here, 'terapkan')).status).toBe(303)
  expect(wordsOf(await page(await desk.get(here, as)))).toContain('Impor sedang diterapkan')
  await desk.work()
  expect(wordsOf(await page(await desk.get(here, as)))).toContain(
    'Impor selesai: 3 baru, 0 diperbarui',
  )
  const report = await desk.get(`${here}/laporan.xlsx`, as)
  const book = Buffer.from(await report.arrayBuffer())
  const summary = await rowsOf(book)
  expect(summary.map(({ cells }) => cells)).toContainEqual(['Berkas baru dibuat', '3'])
  const history = wordsOf(await page(await desk.get(HERE, as)))
  expect(history).toContain('3 baru, 1 tidak terbaca')
})

test('pratinjau menyebut di mana laporan baru akan berdiri; sesudahnya halamannya tidak mengulang isi dan tidak berjudul kosong', async () => {
  const here = await upload([
    told(41, { status: 'Terverifikasi', isiAkhir: 'Kabelnya sudah diganti.' }),
    told(42, { status: 'Ditutup oleh Sistem' }),
    told(43, { status: 'Entah Apa' }),
  ])
  await desk.work()
  const menjadi = async () =>
    (await page(await desk.get(here, as)))
      .querySelectorAll('td[data-label=Menjadi]')
      .map(({ text }) => text.trim())
  expect(await menjadi()).toEqual([
    'Berkas baru: Menunggu verifikasi',
    'Berkas baru: Selesai',
    'Berkas baru: Menunggu verifikasi',
  ])
  expect((await sentBy(here, 'terapkan')).status).toBe(303)
  await desk.work()
  const [first] = await menjadi()
  const nomor = /PM-\d{4}-\d+/.exec(first!)![0]
  const root = await page(await desk.get(`/meja/pengaduan/${nomor}`, as))
  expect(root.text.split('Kabelnya sudah diganti.')).toHaveLength(2)
  expect(root.text).not.toContain('Surat dan berkas')
})

test('kemajuan ditanyakan sendiri bila ada skrip, dan berhenti bila selesai', async () => {
  const here = await upload(many(2, 100))
  const part = await page(await desk.get(here, { ...as, htmx: true }))
  expect(part.querySelector('#kemajuan')!.getAttribute('hx-trigger')).toBe('every 2s')
  await desk.work()
  const done = await page(await desk.get(here, { ...as, htmx: true }))
  expect(done.querySelector('#kemajuan')!.getAttribute('hx-trigger')).toBe('load')
})

describe('yang ditolak', () => {
  test.each([
    ['CSV yang diganti namanya', Buffer.from('Tracking ID;Judul\n5049001;x\n'), /teks|CSV/],
    ['dokumen Word', docx(), /Word/],
    ['program', program, /program/],
    ['ZIP biasa', zip([{ name: 'a.txt', data: 'x' }]), /ZIP/],
    ['Excel lama atau terkunci', cfb(), /dikunci dengan kata sandi.*simpan sebagai Excel/],
    ['bom', zip([{ name: 'xl/workbook.xml', data: 'x', unpacked: 400 * 1024 * 1024 }]), /besar/],
    ['kosong', Buffer.alloc(0), /Pilih berkas|kosong/],
  ])('%s kembali sebagai formulirnya dengan sebabnya', async (_, isi, why) => {
    const before = await desk.db.selectFrom('imporLapor').select('id').execute()
    const answer = await desk.post(HERE, form(isi, 'ekspor.xlsx'), as)
    expect(wordsOf(await page(answer, 422))).toMatch(why)
    expect(await desk.db.selectFrom('imporLapor').select('id').execute()).toEqual(before)
  })

  test('tanpa berkas, dan yang terlalu besar', async () => {
    const none = await desk.post(HERE, { kunci: newKey() }, as)
    expect(wordsOf(await page(none, 422))).toContain('Pilih berkas ekspor')
    const big = await desk.post(HERE, form(Buffer.alloc(21 * 1024 * 1024, 'PK'), 'a.xlsx'), as)
    expect(wordsOf(await page(big, 422))).toContain('Paling besar 20 MB')
  })

  test('xlsx yang terpotong di tengah lembar atau bukan ekspor: ditolak sesudah dibaca, tanpa sisa', async () => {
    const { streamed } = await import('#test/attachments/xlsx/books.ts')
    const other = await streamed([
      ['Nama', 'Nilai'],
      ['a', 1],
    ])
    const answer = await desk.post(HERE, form(other, 'nilai.xlsx'), as)
    const here = answer.headers.get('location')!
    await desk.work()
    const root = wordsOf(await page(await desk.get(here, as)))
    expect(root).toContain('Berkas ini tidak dapat diimpor')
    expect(root).toContain('Ini bukan ekspor SP4N-LAPOR!')
    expect(root).toContain('Tidak ada yang diubah')
    expect(await hasFile(desk.db, here.split('/').at(-1)!)).toBe(false)
  })

  test('hanya admin pengaduan; yang lain 403, yang tidak masuk ke pintu, yang tidak ada 404', async () => {
    const here = await upload(many(1, 400))
    await desk.work()
    const roles: Role[] = [
      'petugas',
      'analis',
      'kasi',
      'pejabat_penghubung',
      'ppid',
      'administrator',
      'pimpinan',
    ]
    for (const role of roles) {
      const cookie = { as: await desk.signIn(role) }
      for (const path of [HERE, here, `${here}/laporan.xlsx`])
        expect((await desk.get(path, cookie)).status, `${role} ${path}`).toBe(403)
      for (const act of ['terapkan', 'hitung', 'batal', 'pilihan'])
        expect((await desk.post(`${here}/${act}`, {}, cookie)).status).toBe(403)
      expect((await desk.post(HERE, form(docx(), 'a.xlsx'), cookie)).status).toBe(403)
    }
    expect((await desk.get(here)).status).toBe(303)
    expect((await desk.get(`${HERE}/${newKey()}`, as)).status).toBe(404)
    expect((await desk.get(`${HERE}/bukan-id`, as)).status).toBe(404)
    expect((await desk.impor(here.split('/').at(-1)!)).status).toBe('pratinjau')
  })
})

test('keadaan yang sudah lain: 409 dengan keadaan terbaru', async () => {
  const here = await upload(many(1, 500))
  await desk.work()
  const old = { kunci: newKey(), versi: '1' }
  const stale = await page(await desk.post(`${here}/terapkan`, old, as), 409)
  expect(wordsOf(stale)).toContain('Keadaannya sudah berubah')
  expect((await sentBy(here, 'batal')).status).toBe(303)
  const late = await desk.post(`${here}/terapkan`, old, { ...as, htmx: true })
  expect(wordsOf(await page(late, 409))).toContain('Lihat keadaan terbaru')
  expect(wordsOf(await page(await desk.get(here, as)))).toContain('Impor dibatalkan')
})

test('kunci formulir yang sama mengunggah satu kali', async () => {
  const kunci = newKey()
  const bytes = await exported(many(1, 600))
  const send = () => desk.post(HERE, form(bytes, 'ekspor.xlsx', kunci), as)
  const [a, b] = [await send(), await send()]
  expect(a.headers.get('location')).toBe(b.headers.get('location'))
  await desk.work()
})

test('ekspor yang lebih lama daripada yang sudah diterapkan disebut', async () => {
  const head = (day: string) => [['Tanggal Generate', day], []]
  await desk.carry(await exported(many(1, 700), { head: head('5 Des 2026 10:00') }))
  const id = await desk.bring(await exported(many(1, 701), { head: head('1 Des 2026 10:00') }))
  expect(wordsOf(await page(await desk.get(`${HERE}/${id}`, as)))).toContain(
    'Ekspor ini lebih lama',
  )
})

test('halaman pratinjau menanyakan basis data sedikit saja, berapa pun barisnya', async () => {
  const here = await upload(many(120, 800))
  await desk.work()
  const { queries } = await countQueries(desk, () => desk.get(here, as))
  expect(queries).toBeLessThanOrEqual(3)
  const second = await page(await desk.get(`${here}?daftar=baru&hal=3`, as))
  expect(wordsOf(second)).toContain('101–120 dari 120')
})

function cfb() {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)])
}
