import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { bodyOf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  createDataDesk,
  berkasData,
  permintaanLengkap,
} from '#test/layanan/permintaan-data/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createDataDesk())

const BARU = '/meja/permintaan-data/baru'

describe('di meja', () => {
  test('formulir terbuka bagi petugas dan petugas data, tertutup bagi yang lain', async () => {
    for (const as of [desk.staff.petugas, desk.data]) {
      const root = await page(await desk.get(BARU, { as }))
      expect(root.querySelector('textarea[name="rincian"]')).not.toBeNull()
      expect(root.querySelector('[hx-get="/informasi/cocok?ruang=meja"]')).not.toBeNull()
      expect(root.querySelector('[name="nik"]')).toBeNull()
    }
    for (const role of ['ppid', 'ppid_pelaksana', 'pimpinan', 'administrator'] as const)
      expect((await desk.get(BARU, { as: desk.staff[role] })).status).toBe(403)
  })

  test('nomor, kode lacak, 30 menit layanan, dan tanda bukti yang sah diberikan', async () => {
    const nomor = await desk.minta()
    expect(nomor).toMatch(/^PD-2026-\d{4}$/)
    const { berkas, tenggat, jejak } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'diterima', giliran: 'petugas_data', kanal: 'meja' })
    expect(tenggat).toMatchObject([
      { jenis: 'layanan', satuan: 'menit layanan', jumlah: 30, dasar: 'Standar Pelayanan 4.3' },
    ])
    expect(tenggat[0]!.batas.toISOString()).toBe('2026-12-07T02:30:00.000Z')
    expect(jejak).toMatchObject([{ perbuatan: 'terimaPermintaan', peran: 'petugas' }])
    await desk.jobs.run()
    const { text, row } = await suratOf(desk, nomor, 'tanda-bukti-data')
    for (const said of [
      nomor,
      await desk.kode(nomor),
      'Laras Contohwati (sekolah atau kampus)',
      'Universitas Contoh Khatulistiwa',
      'Jumlah penduduk menurut umur',
      'Kelurahan, 2020–2025',
      'Nomor 118/FK/2026, tanggal 4 Desember 2026',
      'Skripsi, tesis, atau disertasi: Proyeksi kebutuhan posyandu',
      'Senin, 7 Desember 2026, pukul 09.30 WIB',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('kedinasan')
    expect(row.nomorSurat).toBe(nomor)
    const { kotakKeluar } = await desk.state(nomor)
    expect(kotakKeluar).toMatchObject([{ kepada: 'laras@contoh.id', suratId: row.id }])
    expect(kotakKeluar[0]!.teks).toContain('{kode-lacak}')
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('surat yang datang kemarin sore dihitung dari saat diterima, hanya pada jam layanan', async () => {
    const jumat = { tanggalDiterima: '2026-12-04', jamDiterima: '22:10', kanal: 'email' }
    const { tenggat } = await desk.state(await desk.minta(jumat))
    const [buka] = await desk.db
      .selectFrom('jamLayanan')
      .select('buka')
      .where('hari', '=', 1)
      .orderBy('dari', 'desc')
      .execute()
    const mulai = new Date(`2026-12-07T${buka!.buka.slice(0, 5)}:00+07:00`)
    expect(tenggat[0]!.batas).toEqual(new Date(mulai.getTime() + 30 * 60_000))
  })

  test('yang salah kembali dengan semua isian dan berkasnya, 422; tidak ada yang terdaftar', async () => {
    const before = await desk.banyak()
    const isi = {
      ...permintaanLengkap,
      lembaga: '',
      tahunSampai: '2019',
      tujuan: 'lainnya',
      keteranganTujuan: '',
      kunci: randomUUID(),
    }
    const body = bodyOf({ ...isi, surat: berkasData('surat.pdf') })
    const root = await page(await desk.post(BARU, body, { as: desk.data }), 422)
    const words = wordsOf(root)
    for (const said of [
      'Tulis nama lembaganya.',
      'Tahun akhir tidak boleh sebelum tahun awal.',
      'Tulis tujuan lainnya itu.',
      'Sudah diterima',
      'surat.pdf',
    ])
      expect(words).toContain(said)
    expect(root.querySelector('[name="judul"]')!.getAttribute('value')).toBe(
      permintaanLengkap.judul,
    )
    expect(root.querySelector('[name="nama"]')!.getAttribute('value')).toBe('Laras Contohwati')
    expect(root.querySelector('textarea[name="rincian"]')!.text).toContain('kelompok umur')
    expect(await desk.banyak()).toBe(before)
    const titipan = root.querySelector('[name="titipan.surat"]')!.getAttribute('value')!
    const fixed = { ...permintaanLengkap, kunci: isi.kunci, 'titipan.surat': titipan }
    expect((await desk.post(BARU, bodyOf(fixed), { as: desk.data })).status).toBe(303)
    const { lampiran } = await desk.state((await desk.terakhir()).nomor)
    expect(lampiran).toMatchObject([{ jenis: 'surat-permohonan', nama: 'surat.pdf' }])
  })

  test('waktu di masa depan ditolak di formulir', async () => {
    const isi = { ...permintaanLengkap, jamDiterima: '10:00', kunci: randomUUID() }
    const root = await page(await desk.post(BARU, isi, { as: desk.data }), 422)
    expect(wordsOf(root)).toContain('Waktu diterima tidak boleh di masa depan.')
  })

  test('formulir yang terkirim dua kali terdaftar satu kali', async () => {
    const before = await desk.banyak()
    const kunci = randomUUID()
    expect(await desk.minta({ kunci })).toBe(await desk.minta({ kunci }))
    expect(await desk.banyak()).toBe(before + 1)
  })

  test('pemohon yang pernah datang ditemukan dengan telepon, tanpa mengetik lagi', async () => {
    await desk.minta()
    const found = await page(
      await desk.post(
        '/meja/permintaan-data/orang',
        { telepon: '+62 812 0000 4411' },
        { as: desk.data },
      ),
    )
    const href = found.querySelector('.papers a.button')!.getAttribute('href')!
    const root = await page(await desk.get(href, { as: desk.data }))
    expect(root.querySelector('[name="nama"]')!.getAttribute('value')).toBe('Laras Contohwati')
    expect(root.querySelector('#permintaan-meja [name="telepon"]')!.getAttribute('value')).toBe(
      '0812-0000-4411',
    )
  })

  test('antar-badan publik disebut bantuan kedinasan, di formulir, berkas, dan tanda bukti', async () => {
    const nomor = await desk.minta({ jenis: 'instansi', lembaga: 'Badan Contoh Provinsi' })
    await desk.jobs.run()
    const html = await (await desk.get(desk.path(nomor), { as: desk.data })).text()
    expect(html).toContain('Bantuan kedinasan.')
    const { text } = await suratOf(desk, nomor, 'tanda-bukti-data')
    expect(text).toContain('bantuan kedinasan (Perki 1/2021 Pasal 54–55)')
    expect(wordsOf(await page(await desk.get(BARU, { as: desk.data })))).toContain(
      'bantuan kedinasan',
    )
  })
})
