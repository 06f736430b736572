import { expect, test } from 'vitest'
import { createUjiDesk } from '#test/layanan/informasi-publik/daftar-dikecualikan/desk.ts'
import { readPdf, suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createUjiDesk())

const shared = [
  'Rekam medis pasien puskesmas',
  'riwayat pengobatan pasien',
  'UU 14/2008 Pasal 17 huruf h angka 2',
  'Undang-Undang Nomor 17 Tahun 2023',
  'orang takut berobat',
  'tanpa takut diketahui umum',
  '7 Desember 2031',
  'Bayu Contohputra',
  'Pontianak, 7 Desember 2026',
]

test('lembar pengujian dan penetapan: tanda tangan sah, tiap bagian Lampiran II dan III terbaca', async () => {
  const nomor = await desk.sampai('ditetapkan')
  const lembar = await suratOf(desk, nomor, 'lembar-uji')
  for (const field of [
    `LEMBAR PENGUJIAN KONSEKUENSI NOMOR ${lembar.row.nomorSurat} TAHUN 2026`,
    'Pada hari ini, Jumat, tanggal empat bulan Desember tahun dua ribu dua puluh enam bertempat di Pontianak telah dilakukan Pengujian Konsekuensi',
    'melindungi orang yang berobat',
    'Dewi Unit',
    'Dinas Kesehatan',
    'dibuat secara saksama dan penuh ketelitian',
    'Menyetujui',
    'Hadi Atasan',
    ...shared,
  ])
    expect(plain(lembar.text)).toContain(field)
  const penetapan = await suratOf(desk, nomor, 'penetapan')
  for (const field of [
    'PENETAPAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI',
    `NOMOR ${penetapan.row.nomorSurat} TAHUN 2026`,
    'KLASIFIKASI INFORMASI YANG DIKECUALIKAN',
    'Menimbang',
    'Mengingat',
    'Memperhatikan',
    `Lembar Pengujian Konsekuensi Nomor ${lembar.row.nomorSurat}`,
    'MENETAPKAN',
    'PERTAMA',
    'merupakan Informasi yang Dikecualikan.',
    'KEDUA',
    'Peraturan Komisi Informasi Nomor 1 Tahun 2021',
    ...shared,
  ])
    expect(plain(penetapan.text)).toContain(field)
  expect(penetapan.text).not.toContain('Nomor 1 Tahun 2017')
})

test('rancangan dibaca sebelum ditandatangani: tanpa nomor, tanpa tanda tangan, tanpa jejak', async () => {
  const nomor = await desk.sampai('menunggu_persetujuan')
  const before = await desk.state(nomor)
  for (const jenis of ['lembar', 'penetapan']) {
    const path = desk.path(nomor, `/rancangan/${jenis}`)
    const response = await desk.get(path, { as: desk.staff.atasan_ppid })
    expect(response.status).toBe(200)
    const { text, signature } = await readPdf(new Uint8Array(await response.arrayBuffer()))
    expect(text).toContain('RANCANGAN')
    expect(text).toContain('Rekam medis pasien puskesmas')
    expect(signature).not.toContain('Signature is Valid')
    expect((await desk.get(path, { as: desk.staff.administrator })).status).toBe(403)
  }
  expect(await desk.state(nomor)).toEqual(before)
  const wrong = desk.path(nomor, '/rancangan/lain')
  expect((await desk.get(wrong, { as: desk.staff.ppid })).status).toBe(404)
})

test('lembar dengan banyak informasi berganti halaman dan tetap lengkap', async () => {
  const nomor = await desk.mulai()
  for (let one = 1; one <= 12; one++)
    await desk.lakukan(nomor, 'tambahInformasi', {
      informasi: `Catatan pemeriksaan pasien bagian ${one}`,
      dibuka: 'Keadaan kesehatan seseorang diketahui umum. '.repeat(6),
    })
  for (const act of ['ajukan', 'setujui', 'tetapkan'] as const) await desk.lakukan(nomor, act)
  for (const jenis of ['lembar-uji', 'penetapan']) {
    const { text } = await suratOf(desk, nomor, jenis)
    for (let one = 1; one <= 12; one++) expect(plain(text)).toContain(`pasien bagian ${one}`)
  }
})

const plain = (text: string) => text.replace(/\s+/g, ' ')
