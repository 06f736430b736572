import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CallDesk, createCallDesk, teleponLengkap } from '#test/layanan/call-center/desk.ts'
import { permohonanLengkap } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: CallDesk
let entri: string
beforeAll(async () => {
  desk = await createCallDesk()
  entri = await desk.entriSampai('terbit', { jawaban: 'Jawaban panjang. '.repeat(280) })
  for (let n = 0; n < 4; n += 1)
    await desk.entriSampai('terbit', {
      pertanyaan: `Bagaimana mengganti KTP elektronik ke-${n} yang hilang?`,
      jawaban: 'Bawa dokumen. '.repeat(300),
    })
})
afterAll(() => desk.drop())

const post = (path: string, fields: Record<string, string>, htmx = true) =>
  desk.post(`/meja/call-center/${path}`, fields, { as: desk.operator, htmx })

test('nomor yang pernah menelepon mengisi nama dan alamat, dan memperlihatkan berkasnya', async () => {
  const before = await desk.terima()
  desk.pass(1)
  const permohonan = await desk.daftar({ telepon: '+62 812 0000 7788', nama: 'Ratih C' })
  const { response, queries } = await countQueries(desk, () =>
    post('penelepon', { telepon: '081200007788' }),
  )
  expect(queries).toBeLessThanOrEqual(3)
  const html = await response.text()
  expect(gzipSync(html).length).toBeLessThan(3 * 1024)
  expect(html).toContain('Ratih C')
  expect(html).toContain(permohonanLengkap.alamat)
  for (const nomor of [before, permohonan]) expect(html).toContain(nomor)
  const typed = await post('penelepon', { telepon: '081200007788', nama: 'Anaknya' })
  expect(await typed.text()).toContain('value="Anaknya"')
})

test('nomor baru: dikatakan belum tercatat; yang belum lengkap tidak dicari', async () => {
  expect(await (await post('penelepon', { telepon: '0813-0000-1111' })).text()).toContain(
    'Nomor ini belum pernah tercatat.',
  )
  expect(await (await post('penelepon', { telepon: '0812' })).text()).not.toContain('tercatat')
})

test('jawaban muncul selagi mengetik: satu pertanyaan ke basis data, kurang dari 3 KB di jalan', async () => {
  const { response, queries } = await countQueries(desk, () =>
    post('jawaban', { pertanyaan: 'mengganti ktp elektronik yang hilang' }),
  )
  expect(queries).toBeLessThanOrEqual(2)
  const html = await response.text()
  expect(gzipSync(html).length).toBeLessThan(3 * 1024)
  expect(html.match(/type="radio"/g)).toHaveLength(5)
  expect(html).toContain('<mark>KTP</mark>')
  expect(html).toContain('selengkapnya di Tanya Jawab')
  const none = await (await post('jawaban', { pertanyaan: 'lapis legit keluarga' })).text()
  expect(none).toContain('Tidak ada di Tanya Jawab')
})

test('tanpa skrip: tombol cari memberi halaman yang sama dengan isian, penelepon, dan jawaban', async () => {
  await desk.terima()
  const sent = {
    langkah: 'cari',
    kunci: randomUUID(),
    telepon: teleponLengkap.telepon,
    pertanyaan: 'ktp hilang',
    kebutuhan: 'informasi',
    tanyaJawab: entri,
    nama: '',
    alamat: '',
  }
  const root = await page(await post('baru', sent, false))
  expect(root.querySelector('#nama')?.getAttribute('value')).toBeTruthy()
  expect(root.querySelector('#pertanyaan')?.text).toBe('ktp hilang')
  const chosen = root.querySelector(`#jawab-${entri}`)
  expect(chosen?.hasAttribute('checked')).toBe(true)
  expect(root.querySelector('.problems')).toBeNull()
})

test('layar kosong: kursor di nomor telepon, Enter mencari, janji dan kebutuhan sudah terisi', async () => {
  const { response, queries } = await countQueries(desk, () =>
    desk.get('/meja/call-center/baru', { as: desk.operator }),
  )
  expect(queries).toBeLessThanOrEqual(3)
  const html = await response.clone().text()
  expect(gzipSync(html).length).toBeLessThan(8 * 1024)
  const root = await page(response)
  expect(root.querySelector('[autofocus]')?.id).toBe('telepon')
  const form = root.querySelector('#telepon-masuk')!
  expect(form.querySelector('button')?.getAttribute('value')).toBe('cari')
  expect(root.querySelector('#janjiJam')?.getAttribute('value')).toBe('11:01')
  const keys = form.querySelectorAll('[accesskey]').map((one) => one.getAttribute('accesskey'))
  expect(keys).toEqual(['t', 'p', 's', 'k'])
  expect(new Set([...keys, 'j', 'b', 'c']).size).toBe(7)
  const become = form.querySelectorAll('fieldset:last-of-type button')
  expect(become.map((one) => one.getAttribute('value'))).toContain('permohonan')
})

test('nomor telepon tidak pernah di alamat: sesudah disimpan hanya nomor berkas', async () => {
  const response = await desk.telepon()
  const to = response.headers.get('location')!
  expect(to).toMatch(/^\/meja\/call-center\/baru\?selesai=CC-2026-\d{4}$/)
  const words = wordsOf(await page(await desk.get(to, { as: desk.operator })))
  expect(words).toMatch(/CC-2026-\d{4} tersimpan\. Siap untuk telepon berikutnya\./)
  const odd = await desk.get('/meja/call-center/baru?selesai=<b>x', { as: desk.operator })
  expect(await odd.text()).not.toContain('tersimpan.')
})

test('antrean: siap dihubungi di atas, janji yang lewat ditandai, tiga pertanyaan ke basis data', async () => {
  const ready = await desk.sampai('siap_dihubungi')
  const waiting = await desk.sampai('dianalisis')
  desk.pass(361)
  const as = await desk.signIn('operator')
  const { response, queries } = await countQueries(desk, () =>
    desk.get('/meja/call-center', { as }),
  )
  expect(queries).toBeLessThanOrEqual(3)
  const root = await page(response)
  const rows = root.querySelectorAll('tbody tr[id]').map(({ id }) => id)
  expect(rows.indexOf(ready)).toBeLessThan(rows.indexOf(waiting))
  expect(root.querySelector(`[id="${waiting}"] .due .chip.late`)?.text).toMatch(/7\sDes, 15\.00/)
  const inbox = await (await desk.get('/meja', { as })).text()
  expect(inbox).toContain(`/meja/call-center/${ready}`)
})
