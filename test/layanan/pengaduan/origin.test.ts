import { expect, test } from 'vitest'
import { createGuestDesk } from '#test/layanan/buku-tamu/desk.ts'
import { bodyOf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { pengaduanLengkap } from '#test/layanan/pengaduan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createGuestDesk())

/** The form of a complaint that a visit becomes, as it comes filled in and is sent. */
async function laporkan(tamu: string, over: Record<string, string> = {}) {
  const as = desk.staff.petugas
  const form = await page(await desk.get(`/meja/pengaduan/baru?asal=${tamu}`, { as }))
  const typed = (name: string) => form.querySelector(`[name="${name}"]`)?.getAttribute('value')
  const filled = { nama: typed('nama')!, telepon: typed('telepon')!, asal: typed('asal')! }
  const sent = { ...pengaduanLengkap, kunci: typed('kunci')!, ...filled, ...over }
  const response = await desk.post('/meja/pengaduan/baru', bodyOf(sent), { as })
  return { filled, response, nomor: response.headers.get('location')?.split('/').at(-1) }
}

test('kunjungan menjadi pengaduan: nama dan telepon tidak diketik lagi, kunjungannya selesai', async () => {
  const tamu = await desk.catat({ nama: 'Galih Contohputra', telepon: '0812-0000-1234' })
  const { filled, nomor } = await laporkan(tamu)
  expect(filled).toEqual({ nama: 'Galih Contohputra', telepon: '0812-0000-1234', asal: tamu })
  const laporan = await desk.state(nomor!)
  expect(laporan.berkas.asal).toBe(tamu)
  const kunjungan = await desk.state(tamu)
  expect(kunjungan.berkas).toMatchObject({ status: 'dialihkan', hasil: 'pengaduan' })
  expect(kunjungan.jejak.at(-1)!.rincian).toMatchObject({ menjadi: nomor })
})

test('dua kali dari kunjungan yang sama ditolak di kolomnya', async () => {
  const tamu = await desk.catat()
  await laporkan(tamu)
  const { response } = await laporkan(tamu)
  expect(response.status).toBe(422)
  expect(await response.text()).toContain(`${tamu} sudah menjadi berkas lain.`)
})

test.each(['anonim', 'rahasia'])(
  'laporan %s tidak ditautkan ke kunjungan, yang menyebut namanya',
  async (sealed) => {
    const tamu = await desk.catat({ nama: 'Hana Contohsari' })
    const { nomor } = await laporkan(tamu, { [sealed]: 'ya' })
    const { berkas, jejak } = await desk.state(nomor!)
    expect(berkas).toMatchObject({ asal: null, pemohonId: null })
    expect(JSON.stringify(jejak)).not.toContain(tamu)
    const kunjungan = await desk.state(tamu)
    expect(kunjungan.berkas.status).toBe('menunggu')
    expect(JSON.stringify(kunjungan.jejak)).not.toContain(nomor)
  },
)
