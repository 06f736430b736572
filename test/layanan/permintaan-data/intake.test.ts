import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  berkasData,
  createDataDesk,
  type DataDesk,
  permintaanLengkap,
} from '#test/layanan/permintaan-data/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: DataDesk
beforeAll(async () => {
  desk = await createDataDesk()
})
afterAll(() => desk.drop())

const BARU = '/meja/permintaan-data/baru'
const terakhir = () =>
  desk.db
    .selectFrom('berkas')
    .selectAll()
    .where('prosedur', '=', 'permintaan-data')
    .orderBy('nomor', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
const banyak = async () =>
  (
    await desk.db
      .selectFrom('berkas')
      .select('id')
      .where('prosedur', '=', 'permintaan-data')
      .execute()
  ).length

/** The web form as a browser sends it. */
const dariRumah = (over: Record<string, string | File> = {}) => {
  const { kanal: _, tanggalDiterima: _d, jamDiterima: _j, ...isian } = permintaanLengkap
  return bodyOf({ ...isian, kunci: randomUUID(), surat: berkasData('surat.pdf'), ...over })
}

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
    const before = await banyak()
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
    expect(await banyak()).toBe(before)
    const titipan = root.querySelector('[name="titipan.surat"]')!.getAttribute('value')!
    const fixed = { ...permintaanLengkap, kunci: isi.kunci, 'titipan.surat': titipan }
    expect((await desk.post(BARU, bodyOf(fixed), { as: desk.data })).status).toBe(303)
    const { lampiran } = await desk.state((await terakhir()).nomor)
    expect(lampiran).toMatchObject([{ jenis: 'surat-permohonan', nama: 'surat.pdf' }])
  })

  test('waktu di masa depan ditolak di formulir', async () => {
    const isi = { ...permintaanLengkap, jamDiterima: '10:00', kunci: randomUUID() }
    const root = await page(await desk.post(BARU, isi, { as: desk.data }), 422)
    expect(wordsOf(root)).toContain('Waktu diterima tidak boleh di masa depan.')
  })

  test('formulir yang terkirim dua kali terdaftar satu kali', async () => {
    const before = await banyak()
    const kunci = randomUUID()
    expect(await desk.minta({ kunci })).toBe(await desk.minta({ kunci }))
    expect(await banyak()).toBe(before + 1)
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

describe('dari rumah', () => {
  test('formulir dengan pindaian surat, nomor, kode, dan tanda bukti; lalu dilacak', async () => {
    const laras = desk.browser()
    const form = await page(await laras.get('/permintaan-data/baru'))
    expect(form.querySelector('[hx-get="/informasi/cocok?ruang=publik"]')).not.toBeNull()
    const sent = await laras.post('/permintaan-data/baru', dariRumah())
    expect(sent.headers.get('location')).toBe('/permintaan-data/diterima')
    const { nomor } = await terakhir()
    const accepted = wordsOf(await page(await laras.get('/permintaan-data/diterima')))
    expect(accepted).toContain(nomor)
    expect(accepted).toContain(await desk.kode(nomor))
    expect(accepted).toContain('sedang ditandatangani')
    await desk.jobs.run()
    const part = await laras.get('/permintaan-data/diterima/tanda-bukti', { htmx: true })
    const link = (await page(part)).querySelector('a')!.getAttribute('href')!
    const bukti = await laras.get(link)
    expect(bukti.headers.get('content-type')).toBe('application/pdf')
    const { berkas, jejak } = await desk.state(nomor)
    expect(berkas.kanal).toBe('web')
    expect(jejak).toMatchObject([{ peran: 'pemohon', pelaku: 'Laras Contohwati' }])

    const other = desk.browser()
    expect((await other.get('/lacak/permintaan-data')).headers.get('location')).toBe('/lacak')
    await other.post('/lacak', { nomor: nomor.toLowerCase(), kode: await desk.kode(nomor) })
    expect((await other.get('/lacak/berkas')).headers.get('location')).toBe(
      '/lacak/permintaan-data',
    )
    const tracked = wordsOf(await page(await other.get('/lacak/permintaan-data')))
    expect(tracked).toContain('sudah kami terima')
    expect(tracked).toContain('30 menit layanan lagi')
    expect(tracked).not.toContain('laras@contoh.id')
  })

  test('tanpa surat atau tanpa kontak kembali dengan isian, 422', async () => {
    const body = dariRumah({ telepon: '', email: '', tanggalSurat: '' })
    body.delete('surat')
    const root = await page(await desk.browser().post('/permintaan-data/baru', body), 422)
    for (const said of [
      'Unggah surat permintaan data.',
      'Tulis nomor telepon atau email',
      'Tulis tanggal surat permintaan.',
    ])
      expect(wordsOf(root)).toContain(said)
    expect(root.querySelector('[name="judul"]')!.getAttribute('value')).toBe(
      permintaanLengkap.judul,
    )
  })

  test('satu alamat paling banyak 60 formulir dalam satu jam', async () => {
    const crowd = await createDataDesk()
    try {
      const browser = crowd.browser()
      const codes: number[] = []
      for (let index = 0; index < 61; index += 1)
        codes.push((await browser.post('/permintaan-data/baru', { nama: '' })).status)
      expect(new Set(codes.slice(0, 60))).toEqual(new Set([422]))
      expect(codes.at(-1)).toBe(429)
    } finally {
      await crowd.drop()
    }
  }, 60_000)

  test('di kios nomor dan kode yang benar diarahkan ke laman atau meja, dan berkasnya ditutup', async () => {
    const nomor = await desk.minta()
    const kios = desk.browser()
    const door = await kios.post('/kios/lacak', { nomor, kode: await desk.kode(nomor) })
    expect(door.headers.get('location')).toBe('/kios/lacak/berkas')
    const told = await page(await kios.get('/kios/lacak/berkas'), 422)
    expect(wordsOf(told)).toContain('tanyakan di meja layanan')
    expect((await kios.get('/kios/lacak/berkas')).headers.get('location')).toBe('/kios/lacak')
  })

  test('berkas orang lain tidak dapat dibuka dengan sesi permohonan', async () => {
    const nomor = await desk.minta()
    const browser = desk.browser()
    const { nomor: pi, kode } = await permohonanTerbuka()
    await browser.post('/lacak', { nomor: pi, kode })
    expect((await browser.get('/lacak/permintaan-data')).status).toBe(404)
    const { lampiran } = await desk.state(nomor)
    const id = lampiran[0]?.id ?? randomUUID()
    expect((await browser.post(`/lacak/permintaan-data/dokumen/${id}`)).status).toBe(404)
    expect(
      (await browser.post('/lacak/permintaan-data/cabut', { kunci: randomUUID() })).status,
    ).toBe(404)
  })
})

async function permohonanTerbuka() {
  const nomor = await desk.daftar()
  return { nomor, kode: await desk.kode(nomor) }
}

describe('antrean petugas data', () => {
  test('menit yang tersisa dihitung server, dengan paling banyak 3 kueri, dan disegarkan tiap 30 detik', async () => {
    const nomor = await desk.minta()
    const started = desk.time.now
    try {
      desk.pass(12)
      const root = await page(await desk.get('/meja/permintaan-data', { as: desk.data }))
      const row = root.querySelector(`tr[id="${nomor}"]`)!
      expect(wordsOf(row)).toContain('18 menit')
      expect(wordsOf(row)).toContain('09.30')
      const list = root.querySelector('#antrean')!
      expect(list.getAttribute('hx-trigger')).toBe('every 30s')
      expect(list.getAttribute('hx-swap')).toBe('outerMorph')
      desk.pass(19)
      // Half an hour without a look ends a session.
      const as = await desk.signIn('petugas_data')
      const part = await desk.get('/meja/permintaan-data', { as, htmx: true })
      const late = await page(part)
      expect(late.querySelector('body')).toBeNull()
      expect(wordsOf(late.querySelector(`tr[id="${nomor}"]`)!)).toContain('lewat 1 menit')
      const inbox = wordsOf(await page(await desk.get('/meja', { as })))
      expect(inbox).toContain(nomor)
      expect(inbox).toContain('lewat 1 menit')
      const { queries } = await countQueries(desk, () => desk.get('/meja/permintaan-data', { as }))
      expect(queries).toBeLessThanOrEqual(3)
    } finally {
      desk.time.now = started
    }
  })

  test('di luar jam layanan menit berhenti, dan halaman mengatakannya', async () => {
    const nomor = await desk.minta()
    const started = desk.time.now
    try {
      desk.time.now = new Date('2026-12-06T03:00:00Z')
      const before = await page(await desk.get('/meja/permintaan-data', { as: desk.data }))
      expect(wordsOf(before)).toContain('Di luar jam layanan')
      expect(wordsOf(before.querySelector(`tr[id="${nomor}"]`)!)).toMatch(/\d+ menit/)
    } finally {
      desk.time.now = started
    }
  })

  test('berkas baru membawa petugas data ke formulirnya, dan pencarian menemukan lembaga', async () => {
    const nomor = await desk.minta({ lembaga: 'Akademi Contoh Kapuas' })
    const root = await page(await desk.get('/meja/permintaan-data', { as: desk.data }))
    expect(root.querySelector('a[accesskey="b"]')!.getAttribute('href')).toBe(BARU)
    const found = await page(await desk.get('/meja/semua?q=akademi+contoh', { as: desk.data }))
    expect(found.querySelector(`a[href="/meja/permintaan-data/${nomor}"]`)).not.toBeNull()
  })
})
