import { expect, test } from 'vitest'
import { readPdf, suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { createSengketaDesk } from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createSengketaDesk())

const draft = async (nomor: string, jenis: string, as: string) => {
  const response = await desk.get(desk.path(nomor, `/rancangan/${jenis}`), { as })
  expect(response.status).toBe(200)
  return readPdf(new Uint8Array(await response.arrayBuffer()))
}

test('penetapan tim: rancangan dulu, lalu surat yang sah dengan susunan dan dasar hukumnya', async () => {
  const nomor = await desk.sampai('dibuka')
  await desk.lakukan(nomor, 'susunTim')
  const before = await draft(nomor, 'tim', desk.staff.atasan_ppid)
  expect(before.text).toContain('RANCANGAN')
  expect(before.signature).not.toContain('Signature is Valid')
  await desk.lakukan(nomor, 'tetapkanTim')
  const { row, text } = await suratOf(desk, nomor, 'penetapan-tim')
  expect(row).toMatchObject({ nomorSurat: '500.12/0001/TIM-SI/2026', penandaTangan: 'Hadi Atasan' })
  for (const words of [
    'PENETAPAN ATASAN PPID',
    'TIM FASILITASI SENGKETA INFORMASI',
    `SENGKETA ${nomor}`,
    'Bayu Contohputra',
    'Pejabat Pengelola Informasi dan Dokumentasi (PPID)',
    'Anggota: PPID Pelaksana terkait',
    'Rina Contohsari, S.H.',
    'NIP 198501012010012001',
    'Peraturan Komisi Informasi Nomor 1 Tahun 2013',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('KETIGA')

  await desk.lakukan(nomor, 'susunTim', { lain: '' })
  await desk.lakukan(nomor, 'tetapkanTim')
  const changed = await suratOf(desk, nomor, 'penetapan-tim')
  expect(changed.row).toMatchObject({
    nomorSurat: '500.12/0002/TIM-SI/2026',
    mengganti: row.id,
  })
  expect(changed.text).toContain(
    'Penetapan Nomor 500.12/0001/TIM-SI/2026 tanggal 7 Desember 2026 tidak berlaku lagi',
  )
  expect(changed.text).not.toContain('Rina Contohsari')
})

test('sebutan tim dan pola nomor adalah pengaturan kantor', async () => {
  const kit = await desk.kit()
  expect(kit.settings.sebutan.tim).toBe('Tim Fasilitasi Sengketa Informasi')
  const admin = { as: desk.staff.administrator }
  for (const [group, words] of [
    ['sebutan', 'Tim fasilitasi sengketa'],
    ['surat', 'Pola nomor penetapan tim fasilitasi sengketa'],
  ]) {
    const response = await desk.get(`/kelola/pengaturan/${group}`, admin)
    expect(await response.text()).toContain(words)
  }
})

test('notulen ditandatangani ketua, satu kali', async () => {
  const nomor = await desk.sampai('fasilitasi')
  await desk.lakukan(nomor, 'catatRapat')
  const [rapat] = await desk.peristiwa(nomor)
  const before = await draft(nomor, `notulen/${rapat!.id}`, desk.staff.ppid)
  expect(before.text).toContain('RANCANGAN')
  await desk.lakukan(nomor, 'sahkanNotulen')
  const { row, text } = await suratOf(desk, nomor, 'notulen-tim')
  expect(row.penandaTangan).toBe('Bayu Contohputra')
  for (const words of [
    'NOTULEN RAPAT',
    'Senin, 7 Desember 2026',
    'Menyiapkan jawaban',
    'Tono Contohwan',
    'Analis Hukum',
    'Rincian anggaran dapat diberikan tanpa nama penyedia.',
  ])
    expect(text).toContain(words)
  const again = await desk.kirim(nomor, 'sahkanNotulen')
  expect(again.status).toBe(422)
  expect((await desk.peristiwa(nomor))[0]!.suratId).toBe(row.id)
})

test('laporan tim memuat yang sudah terjadi, dan dialamatkan ke Atasan PPID', async () => {
  const nomor = await desk.sampai('fasilitasi')
  await desk.lakukan(nomor, 'catatRapat')
  await desk.lakukan(nomor, 'catatRegister')
  await desk.lakukan(nomor, 'catatSidang')
  await desk.lakukan(nomor, 'susunLaporan')
  const before = await draft(nomor, 'laporan', desk.staff.ppid)
  expect(before.text).toContain('RANCANGAN')
  await desk.lakukan(nomor, 'laporkan')
  const { row, text } = await suratOf(desk, nomor, 'laporan-tim')
  expect(row.nomorSurat).toBe('0001/LAPORAN-TIM-SI/2026')
  for (const words of [
    'Yth. Atasan PPID',
    `Laporan penanganan sengketa ${nomor}`,
    'Rapat tim: Menyiapkan jawaban',
    'Sidang: Pemeriksaan awal.',
    'Komisi Informasi Provinsi Kalimantan Barat',
    'Berikan bagian yang terbuka.',
  ])
    expect(text).toContain(words)
  expect((await desk.kirim(nomor, 'laporkan')).status).toBe(422)
})
