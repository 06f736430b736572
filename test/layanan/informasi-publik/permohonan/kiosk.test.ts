import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  ajukan,
  kodeOf,
  latest,
  lengkap,
} from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { createTestApp } from '#test/support/app.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await createTestApp()
afterAll(desk.drop)

let kiosk = desk.browser()
beforeEach(() => {
  kiosk = desk.browser()
})

const isi = (more: Record<string, string> = {}) => ({ ...lengkap, kunci: randomUUID(), ...more })

test('layar pertama hanya menawarkan layanan yang ada', async () => {
  const root = await page(await kiosk.get('/kios'))
  const tiles = root.querySelectorAll('.tiles a').map((a) => a.getAttribute('href')!)
  expect(tiles).toContain('/kios/permohonan')
  expect(tiles).toContain('/kios/lacak')
  for (const tile of tiles) expect((await kiosk.get(tile)).status).toBe(200)
  expect(root.querySelector('.idle')).toBeNull()
})

test('formulirnya tidak menyimpan, tidak menawarkan isian orang lain, dan mulai lagi bila ditinggal', async () => {
  const [answer, again] = [await kiosk.get('/kios/permohonan'), await kiosk.get('/kios/permohonan')]
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  const root = await page(answer)
  const form = root.querySelector('form')!
  expect(form.hasAttribute('data-draft')).toBe(false)
  expect(form.querySelector('[type=file]')).toBeNull()
  const offered = form
    .querySelectorAll('input[autocomplete], textarea[autocomplete]')
    .map((field) => field.getAttribute('autocomplete'))
  expect(new Set(offered)).toEqual(new Set(['off']))
  expect(root.querySelector('.idle')).not.toBeNull()
  expect(await again.text()).toContain(
    '<noscript><meta http-equiv="refresh" content="600; url=/kios">',
  )
  expect(root.querySelector('head meta[http-equiv]')).toBeNull()
})

test('NIK 15 angka: 422, isian tetap ada', async () => {
  const root = await page(
    await kiosk.post('/kios/permohonan', isi({ nik: '617105640195000' })),
    422,
  )
  expect(root.querySelector('.problems li')?.text).toBe('NIK harus 16 angka. Anda mengetik 15.')
  expect(root.querySelector('#nama')?.getAttribute('value')).toBe(lengkap.nama)
})

test('menjadi permohonan lewat kios; nomor, kode, dan tanggal terlihat satu menit', async () => {
  const answer = await kiosk.post('/kios/permohonan', isi())
  expect(answer.headers.get('Location')).toBe('/kios/diterima')
  const berkas = await latest(desk)
  expect(berkas).toMatchObject({ kanal: 'kios', status: 'diterima' })
  const shown = await kiosk.get('/kios/diterima')
  expect(shown.headers.get('Refresh')).toBe('60; url=/kios')
  expect(shown.headers.get('Cache-Control')).toBe('no-store')
  const words = wordsOf(await page(shown))
  expect(words).toContain(berkas.nomor)
  expect(words).toContain(await kodeOf(desk, berkas.nomor))
  expect(words).toContain('paling lambat Senin, 21 Desember 2026')
  expect(words).toContain('Ambil tanda bukti di meja layanan')
})

test.each(['/kios', '/kios/permohonan', '/kios/lacak'])(
  'sesudah %s halaman nomor dan kode tidak menunjukkan apa-apa lagi',
  async (next) => {
    await kiosk.post('/kios/permohonan', isi())
    const { nomor } = await latest(desk)
    await kiosk.get(next)
    const answer = await kiosk.get('/kios/diterima')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Location')).toBe('/kios')
    expect(await answer.text()).not.toContain(nomor)
    expect([...kiosk.jar.keys()]).toEqual([])
  },
)

test('yang ditinggal habis sendiri setelah lima menit', async () => {
  await kiosk.post('/kios/permohonan', isi())
  desk.time.now = new Date(desk.time.now.getTime() + 6 * 60_000)
  expect((await kiosk.get('/kios/diterima')).status).toBe(303)
})

test('di kios berkas dapat dilihat, tidak diubah, dan surat tidak dibuka', async () => {
  const { nomor, kode } = await ajukan(desk)
  await page(await kiosk.post('/kios/lacak', { nomor, kode: 'AAAA' }), 422)
  expect((await kiosk.post('/kios/lacak', { nomor, kode })).headers.get('Location')).toBe(
    '/kios/lacak/berkas',
  )
  const root = await page(await kiosk.get('/kios/lacak/berkas'))
  expect(root.querySelector('h1')?.text).toContain('sudah kami terima')
  expect(root.querySelectorAll('form')).toHaveLength(0)
  expect(root.text).not.toContain(lengkap.nama)
  expect((await kiosk.get('/lacak/berkas')).status).toBe(303)
  await kiosk.get('/kios')
  expect((await kiosk.get('/kios/lacak/berkas')).headers.get('Location')).toBe('/kios/lacak')
})
