import { expect, test } from 'vitest'
import { kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { createSengketaDesk } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await openDesk(createSengketaDesk())

async function openWith(nomor: string) {
  const visitor = desk.browser()
  const answer = await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
  expect(answer.status).toBe(303)
  return visitor
}

test('pemohon mengikutinya dengan kode permohonan, kode keberatan, atau kodenya sendiri', async () => {
  const nomor = await desk.sampai('diputus')
  const { asal } = (await desk.state(nomor)).berkas
  const permohonan = (await desk.state(asal!)).berkas.asal!
  for (const from of [permohonan, asal!, nomor]) {
    const visitor = await openWith(from)
    const words = wordsOf(await page(await visitor.get(`/lacak/sengketa/${nomor}`)))
    expect(words).toContain('Sengketa Anda sudah diputus')
    expect(words).toContain('Komisi Informasi Provinsi Kalimantan Barat')
    expect(words).toContain('Gugatan ke pengadilan. Batas para pihak: ')
  }
  const own = await openWith(nomor)
  expect((await own.get('/lacak/berkas')).headers.get('location')).toBe(`/lacak/sengketa/${nomor}`)
  const objector = await openWith(asal!)
  const root = await page(await objector.get(`/lacak/keberatan/${asal}`))
  expect(root.querySelector(`a[href="/lacak/sengketa/${nomor}"]`)).not.toBeNull()
})

test('kode orang lain tidak membukanya, dan tanpa kode diantar ke pintu', async () => {
  const nomor = await desk.sampai('dibuka')
  const other = await desk.sampai('dibuka')
  const visitor = await openWith(other)
  expect((await visitor.get(`/lacak/sengketa/${nomor}`)).status).toBe(404)
  expect((await visitor.get('/lacak/sengketa/SI-2026-9999')).status).toBe(404)
  const stranger = await desk.get(`/lacak/sengketa/${nomor}`)
  expect(stranger.headers.get('location')).toBe('/lacak')
})

test('rapat, laporan, dan surat tim tetap di kantor', async () => {
  const nomor = await desk.sampai('fasilitasi')
  await desk.lakukan(nomor, 'catatRapat')
  await desk.lakukan(nomor, 'sahkanNotulen')
  await desk.lakukan(nomor, 'catatUpaya')
  await desk.lakukan(nomor, 'susunLaporan')
  await desk.lakukan(nomor, 'laporkan')
  const visitor = await openWith(nomor)
  const words = wordsOf(await page(await visitor.get(`/lacak/sengketa/${nomor}`)))
  expect(words).toContain('Tim fasilitasi ditetapkan')
  for (const own of ['Rincian anggaran dapat diberikan', 'Tono', 'Berikan bagian yang terbuka'])
    expect(words).not.toContain(own)
  const { surat } = await desk.state(nomor)
  expect(surat.map(({ jenis }) => jenis)).toEqual(['penetapan-tim', 'notulen-tim', 'laporan-tim'])
  for (const { id } of surat) expect((await visitor.get(`/lacak/surat/${id}`)).status).toBe(404)
})

test('kode lacak sengketa dari panggilan diterbitkan petugas, dan dicatat', async () => {
  const nomor = await desk.buka(null)
  const as = desk.staff.petugas
  const root = await page(await desk.post(desk.path(nomor, '/kode'), {}, { as }))
  const kode = root.querySelector('[role=status] .nomor')!.text
  const visitor = desk.browser()
  expect((await visitor.post('/lacak', { nomor, kode })).status).toBe(303)
  expect((await visitor.get(`/lacak/sengketa/${nomor}`)).status).toBe(200)
  expect((await desk.post(desk.path(nomor, '/kode'), {}, { as: desk.staff.ppid })).status).toBe(403)
})
