import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '#src/workflow/audit.ts'
import { type CallDesk, createCallDesk, tanyaJawabLengkap } from '#test/layanan/call-center/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: CallDesk
beforeAll(async () => {
  desk = await createCallDesk()
})
afterAll(() => desk.drop())

const publik = async (nomor: string) => (await desk.get(`/tanya-jawab/${nomor}`)).status

test('draf diperiksa dahulu sebelum terbit; yang dikembalikan diperbaiki dan diajukan lagi', async () => {
  const nomor = await desk.susun()
  expect(await publik(nomor)).toBe(404)
  await desk.lakukanEntri(nomor, 'ajukan')
  expect((await desk.kirimEntri(nomor, 'kembalikan', { catatan: '' })).status).toBe(422)
  await desk.lakukanEntri(nomor, 'kembalikan', { catatan: 'Sebut kantornya.' })
  const jawaban = 'Bawa surat kehilangan dan kartu keluarga ke Jalan Contoh 1.'
  await desk.lakukanEntri(nomor, 'ubah', { jawaban })
  await desk.lakukanEntri(nomor, 'ajukan')
  expect(await publik(nomor)).toBe(404)
  await desk.lakukanEntri(nomor, 'terbitkan')
  const root = await page(await desk.get(`/tanya-jawab/${nomor}`))
  const words = wordsOf(root)
  expect(words).toContain('Jalan Contoh 1')
  expect(words).toContain('Standar Pelayanan Disdukcapil 2025')
  expect(words).toContain('5 Januari 2026')
  expect(words).toContain('7 Desember 2026')
  const { jejak } = await desk.state(nomor)
  const changed = jejak.find(({ perbuatan }) => perbuatan === 'ubah')!.rincian
  expect(changed).toMatchObject({
    sebelum: { jawaban: tanyaJawabLengkap.jawaban },
    sesudah: { jawaban },
  })
  expect((await verifyAudit(desk.db, { arsip: true })).temuan).toEqual([])
})

test('dua pemeriksa bersamaan: yang kedua melihat keadaan terbaru, 409, isiannya masih ada', async () => {
  const nomor = await desk.entriSampai('terbit')
  const versi = String((await desk.state(nomor)).berkas.versi)
  await desk.lakukanEntri(nomor, 'perbarui', { versi, layanan: 'KTP' })
  const second = await desk.kirimEntri(nomor, 'perbarui', { versi, sumber: 'Perwa contoh 7' })
  expect(second.status).toBe(409)
  expect(await second.text()).toContain('Perwa contoh 7')
})

test('yang usang tidak dibacakan dan tidak terbit; sesudah diperbaiki terbit lagi', async () => {
  const nomor = await desk.entriSampai('usang')
  expect(await publik(nomor)).toBe(404)
  const telepon = await desk.telepon({ tanyaJawab: nomor, jawaban: '' })
  expect(telepon.status).toBe(422)
  await desk.lakukanEntri(nomor, 'ubah')
  await desk.lakukanEntri(nomor, 'ajukan')
  await desk.lakukanEntri(nomor, 'terbitkan')
  expect(await publik(nomor)).toBe(200)
})

test('yang lama tidak diperiksa masuk daftar unitnya; sesudah dipastikan keluar', async () => {
  const own = await desk.entriSampai('terbit')
  const other = await desk.entriSampai('terbit', { unit: desk.unitLain })
  desk.time.now = new Date('2027-06-08T02:00:00Z')
  const as = await desk.signIn('pejabat_penghubung', { unitKerjaId: desk.unit })
  const list = async () => (await desk.get('/meja/tanya-jawab?basi=1', { as })).text()
  expect(await list()).toContain(own)
  expect(await list()).not.toContain(other)
  const html = await (await desk.get(`/meja/tanya-jawab/${own}`, { as })).text()
  expect(html).toContain('Perlu diperiksa.')
  await desk.lakukanEntri(own, 'pastikan', {}, as)
  expect(await list()).not.toContain(own)
  const fresh = await desk.signIn('analis')
  const all = await (await desk.get('/meja/tanya-jawab?basi=1', { as: fresh })).text()
  expect(all).toContain(other)
  desk.time.now = new Date('2026-12-07T02:00:00Z')
})

test('jawaban unit menjadi draf dalam satu langkah, sekali saja, tanpa siapa yang menelepon', async () => {
  const telepon = await desk.sampai('siap_dihubungi')
  const kunci = randomUUID()
  const press = (as: string) => desk.post(`/meja/tanya-jawab/dari/${telepon}`, { kunci }, { as })
  const one = await press(desk.operator)
  const two = await press(desk.operator)
  expect(one.status).toBe(303)
  expect(two.headers.get('location')).toBe(one.headers.get('location'))
  const nomor = one.headers.get('location')!.split('/').at(-1)!
  const html = await (await desk.get(`/meja/tanya-jawab/${nomor}`, { as: desk.operator })).text()
  expect(html).toContain('Berapa lama membuat KTP elektronik yang hilang?')
  expect(html).toContain('Satu hari kerja bila blanko tersedia.')
  expect(html).toContain(`Jawaban ${desk.units[0]!.nama}, 7 Desember 2026`)
  expect(html).not.toMatch(/Ratih|7788/)
  const call = await (await desk.get(`/meja/call-center/${telepon}`, { as: desk.operator })).text()
  expect(call).toContain(nomor)
  expect(call).not.toContain('Jadikan draf')
})

test('telepon yang belum dijawab unit tidak menjadi draf', async () => {
  const telepon = await desk.sampai('dianalisis')
  const path = `/meja/tanya-jawab/dari/${telepon}`
  const response = await desk.post(path, { kunci: randomUUID() }, { as: desk.operator })
  expect(response.status).toBe(409)
  const none = `/meja/tanya-jawab/dari/CC-2026-9999`
  expect((await desk.post(none, { kunci: randomUUID() }, { as: desk.operator })).status).toBe(404)
})

test('laman publik: dicari, disaring menurut unit, berhalaman, ringan, tiga pertanyaan ke basis data', async () => {
  for (let n = 0; n < 21; n += 1)
    await desk.entriSampai('terbit', { pertanyaan: `Bagaimana mengurus izin contoh ke-${n}?` })
  const kode = (
    await desk.db
      .selectFrom('unitKerja')
      .select('kode')
      .where('id', '=', desk.unit)
      .executeTakeFirstOrThrow()
  ).kode
  const { response, queries } = await countQueries(desk, () =>
    desk.get(`/tanya-jawab?q=izin&unit=${kode}`),
  )
  expect(queries).toBeLessThanOrEqual(3)
  const html = await response.text()
  expect(gzipSync(html).length).toBeLessThan(14 * 1024)
  expect(html).toContain('<mark>izin</mark>')
  expect(html).toContain('21 jawaban')
  expect(html).toMatch(/href="\/tanya-jawab\?q=izin&amp;unit=[a-z-]+&amp;hal=2"/)
  const second = await page(await desk.get('/tanya-jawab?q=izin&hal=2'))
  expect(second.querySelectorAll('ul.papers li')).toHaveLength(1)
  const none = await page(await desk.get('/tanya-jawab?q=lapislegit'))
  expect(wordsOf(none)).toContain('Belum ada jawaban yang cocok.')
  expect(wordsOf(none)).toContain('biaya pulsa ditanggung penelepon')
})
