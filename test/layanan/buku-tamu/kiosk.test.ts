import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createGuestDesk } from '#test/layanan/buku-tamu/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await createGuestDesk()
afterAll(desk.drop)

let kiosk = desk.browser()
beforeEach(() => {
  kiosk = desk.browser()
})

const isi = (more: Record<string, string> = {}) => ({
  kunci: randomUUID(),
  telepon: '0812-0000-7001',
  nama: 'Putri Contohsari',
  dari: 'Kelurahan Contoh Dalam',
  tujuan: 'surat',
  keperluan: 'Mengantar undangan rapat',
  ditemui: '',
  cara: 'surat',
  nomorSurat: '005/12/2026',
  jumlah: '2',
  ...more,
})
const hanyaTelepon = (telepon: string) => isi({ telepon, nama: '', dari: '' })

test('layar pertama menawarkan buku tamu; formulirnya tidak menyimpan dan tidak menawarkan isian orang lain', async () => {
  const start = await page(await kiosk.get('/kios'))
  expect(start.querySelector('.tiles a[href="/kios/tamu"]')).not.toBeNull()
  const answer = await kiosk.get('/kios/tamu')
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  const root = await page(answer)
  const form = root.querySelector('form')!
  expect(form.hasAttribute('data-draft')).toBe(false)
  const fields = form.querySelectorAll('input[type=tel], input:not([type]), textarea')
  expect(fields.length).toBeGreaterThan(5)
  for (const field of fields) expect(field.getAttribute('autocomplete')).toBe('off')
  expect(root.querySelector('.idle')).not.toBeNull()
  expect(root.toString()).toContain('content="600; url=/kios"')
})

test('mengisi buku tamu: nomor dan "silakan duduk", tanpa nama, lalu kembali ke awal sendiri', async () => {
  const answer = await kiosk.post('/kios/tamu', isi())
  expect(answer.headers.get('Location')).toBe('/kios/tamu/diterima')
  const nomor = await desk.newest()
  const { berkas, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ kanal: 'kios', status: 'menunggu', petugasId: null })
  expect(await desk.visit(nomor)).toMatchObject({
    nama: 'Putri Contohsari',
    telepon: '+6281200007001',
    cara: 'surat',
    jumlah: 2,
    dikenali: false,
  })
  expect(JSON.stringify(jejak)).not.toContain('Putri')
  const shown = await kiosk.get('/kios/tamu/diterima')
  expect(shown.headers.get('Refresh')).toBe('20; url=/kios')
  expect(shown.headers.get('Cache-Control')).toBe('no-store')
  const words = wordsOf(await page(shown))
  expect(words).toContain(nomor)
  expect(words).toContain('Silakan duduk')
  for (const secret of ['Putri', '7001', 'Kelurahan Contoh']) expect(words).not.toContain(secret)
})

test.each(['/kios', '/kios/tamu', '/kios/permohonan', '/kios/lacak'])(
  'sesudah %s tidak ada yang tersisa dari tamu terakhir',
  async (next) => {
    await kiosk.post('/kios/tamu', isi())
    const nomor = await desk.newest()
    const html = await (await kiosk.get(next)).text()
    for (const secret of ['Putri', '7001', nomor]) expect(html).not.toContain(secret)
    const answer = await kiosk.get('/kios/tamu/diterima')
    expect(answer.headers.get('Location')).toBe('/kios')
    expect([...kiosk.jar.keys()]).toEqual([])
  },
)

test('yang pernah bertamu cukup mengetik nomor; layar tidak mengatakan apakah nomor itu dikenal', async () => {
  await kiosk.post('/kios/tamu', isi({ telepon: '+62 812 0000 7002', nama: 'Budi Contohno' }))
  const answers: string[] = []
  const found: { nama: string; dikenali: boolean }[] = []
  for (const telepon of ['081200007002', '081200009999']) {
    const browser = desk.browser()
    const answer = await browser.post('/kios/tamu', hanyaTelepon(telepon))
    expect(answer.headers.get('Location')).toBe('/kios/tamu/diterima')
    const nomor = await desk.newest()
    found.push(await desk.visit(nomor))
    answers.push(
      (await (await browser.get('/kios/tamu/diterima')).text()).replaceAll(nomor, 'NOMOR'),
    )
  }
  expect(answers[0]).toBe(answers[1])
  expect(answers[0]).not.toContain('Budi')
  expect(found).toMatchObject([
    { nama: 'Budi Contohno', alamat: 'Kelurahan Contoh Dalam', dikenali: true },
    { nama: '', alamat: '', dikenali: false },
  ])
  const again = await desk.browser().post('/kios/tamu', hanyaTelepon('081200009999'))
  expect(again.status).toBe(303)
  expect(await desk.visit(await desk.newest())).toMatchObject({ nama: '', dikenali: false })
  const list = wordsOf(await page(await desk.get('/meja/buku-tamu', { as: desk.tuti })))
  expect(list).toContain('dikenali dari telepon, pastikan')
  expect(list).toContain('(nama belum ditanyakan)')
})

test('tanpa nama dan tanpa telepon, atau tanpa maksud: 422, isian tetap ada, tidak ada yang tercatat', async () => {
  const before = await desk.newest()
  const root = await page(
    await kiosk.post('/kios/tamu', isi({ nama: '', telepon: '', tujuan: '' })),
    422,
  )
  expect(root.querySelectorAll('.problems li').map(({ text }) => text)).toEqual([
    'Pilih maksud kunjungan.',
    'Tulis nama Anda, atau nomor telepon bila pernah bertamu di sini.',
  ])
  expect(root.querySelector('#dari')?.getAttribute('value')).toBe('Kelurahan Contoh Dalam')
  expect(await desk.newest()).toBe(before)
})

test('terkirim dua kali, sekali tercatat; sesi tamu tidak membuka berkas lain di kios', async () => {
  const sent = isi()
  await kiosk.post('/kios/tamu', sent)
  const nomor = await desk.newest()
  await kiosk.post('/kios/tamu', sent)
  expect(await desk.newest()).toBe(nomor)
  expect((await kiosk.get('/kios/diterima')).status).not.toBe(200)
  await kiosk.post('/kios/tamu', isi())
  expect(wordsOf(await page(await kiosk.get('/kios/lacak/berkas'), 422))).not.toContain(nomor)
})

test('sesi permohonan tidak menunjukkan layar tamu; yang ditinggal habis sendiri', async () => {
  await kiosk.post('/kios/tamu', isi())
  desk.pass(6)
  expect((await kiosk.get('/kios/tamu/diterima')).headers.get('Location')).toBe('/kios')
})
