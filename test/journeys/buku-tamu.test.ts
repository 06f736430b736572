import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGuestDesk, type GuestDesk } from '#test/layanan/buku-tamu/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { walk } from '#test/journeys/walk.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: GuestDesk
beforeAll(async () => {
  desk = await createGuestDesk()
})
afterAll(() => desk.drop())

const datang = {
  telepon: '0812 0000 6001',
  nama: 'Kartini Contohwati',
  dari: 'Kelurahan Contoh Dalam',
  tujuan: 'layanan',
  keperluan: 'Meminta salinan rencana jaringan internet kelurahan tahun 2026',
}

/** A guest at the kiosk, served at the Sekretariat and directed to the desk; gives the number. */
async function sampaiMeja() {
  const tamu = walk(desk)
  await tamu.open('/kios')
  await tamu.follow('Isi buku tamu')
  await tamu.send('Catat kedatangan saya', datang)
  expect(tamu.where()).toBe('/kios/tamu/diterima')
  const nomor = /BT-\d{4}-\d{4}/.exec(tamu.text())![0]
  await tamu.follow('Selesai')
  expect(tamu.text()).not.toContain(nomor)

  const tuti = walk(desk, desk.tuti)
  await tuti.open('/meja/buku-tamu')
  expect(tuti.text()).toContain('Sedang di gedung')
  await tuti.follow(nomor)
  desk.pass(4)
  await tuti.send('Layani')
  expect(tuti.text()).not.toContain('Jadikan permohonan')
  await tuti.send('Arahkan', { ke: 'Meja layanan informasi' })
  return nomor
}

test('tamu pulang dengan permohonan terdaftar: tidak ada yang diketik dua kali, kedua jejak saling menyebut', async () => {
  const nomor = await sampaiMeja()
  const petugas = walk(desk, desk.staff.petugas)
  await petugas.open('/meja/buku-tamu')
  await petugas.follow(nomor)
  await petugas.follow('Daftarkan permohonan informasi')
  expect(petugas.where()).toBe(`/meja/baru?asal=${nomor}`)
  // Where a guest comes from is no address: that is asked here, and nothing else of who they are.
  await petugas.send('Daftarkan dan beri nomor', { alamat: 'Jalan Contoh 4', tujuan: 'Rapat RT' })
  const pi = /PI-\d{4}-\d{4}/.exec(petugas.where())![0]
  const { berkas, jejak, tenggat } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'dialihkan', hasil: 'permohonan', giliran: null })
  expect(jejak.at(-1)).toMatchObject({ catatan: `Menjadi ${pi}.`, rincian: { menjadi: pi } })
  expect(tenggat.every(({ ditutupPada }) => ditutupPada !== null)).toBe(true)
  const baru = await desk.state(pi)
  expect(baru.berkas).toMatchObject({ asal: nomor, perihal: datang.keperluan })
  expect(baru.jejak[0]).toMatchObject({ catatan: `Berasal dari ${nomor}.` })
  expect(await faultsOf(desk.db, nomor)).toEqual([])
  await desk.jobs.run()
  const { text } = await suratOf(desk, pi, 'tanda-bukti-permohonan')
  expect(text).toContain(datang.nama)
  await petugas.open(`/meja/buku-tamu/${nomor}`)
  await petugas.follow(pi)
  await petugas.open('/meja/buku-tamu')
  expect(petugas.text()).not.toContain(nomor)
  await petugas.open('/meja/buku-tamu/register')
  expect(petugas.text()).toContain('Menjadi permohonan informasi')
}, 120_000)

test('tamu yang meminta data: permintaan data terisi, kunjungan berakhir sekali', async () => {
  const nomor = await sampaiMeja()
  const data = walk(desk, desk.staff.petugas_data)
  await data.open(`/meja/buku-tamu/${nomor}`)
  await data.follow('Daftarkan permintaan data')
  expect(data.where()).toBe(`/meja/permintaan-data/baru?asal=${nomor}`)
  expect(data.text()).toContain(datang.keperluan)
  const isian = {
    judul: 'Jaringan internet',
    tahunDari: '2026',
    tujuan: 'lainnya',
    keteranganTujuan: 'RT',
  }
  await data.send('Daftarkan dan beri nomor', isian)
  expect((await desk.state(nomor)).berkas).toMatchObject({
    status: 'dialihkan',
    hasil: 'permintaan-data',
  })
  await data.open(`/meja/permintaan-data/baru?asal=${nomor}`)
  await data.send('Daftarkan dan beri nomor', isian, 422)
  expect(data.text()).toContain(`${nomor} sudah menjadi berkas lain.`)
}, 120_000)

test('yang tidak dapat mendaftarkan sendiri tidak ditawari; slip tamu dicetak tanpa tanda tangan', async () => {
  const nomor = await sampaiMeja()
  const tuti = walk(desk, desk.tuti)
  await tuti.open(`/meja/buku-tamu/${nomor}`)
  expect(tuti.text()).not.toContain('Jadikan permohonan')
  const slip = await tuti.fetch('Slip tamu')
  expect(slip.headers.get('content-type')).toBe('application/pdf')
  expect(slip.headers.get('cache-control')).toMatch(/no-store|private/)
  const bytes = Buffer.from(await slip.arrayBuffer())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await desk.state(nomor)).surat).toEqual([])
})
