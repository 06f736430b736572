import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { ajukan, kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { createTestApp } from '#test/support/app.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

const desk = await createTestApp()
afterAll(desk.drop)

let kios = desk.browser()
beforeEach(() => {
  kios = desk.browser()
})

const data = {
  jenis: 'pendidikan',
  lembaga: 'Universitas Contoh',
  nama: 'Rangga Contohpratama',
  telepon: '0812 0000 8801',
  judul: 'Jumlah penduduk menurut umur',
  rincian: 'Jumlah penduduk menurut kelompok umur lima tahunan.',
  wilayah: 'kelurahan',
  tahunDari: '2020',
  tahunSampai: '2024',
  format: 'xlsx',
  tujuan: 'skripsi',
  nomorSurat: '12/UC/2026',
  tanggalSurat: '2026-12-01',
}
const laporan = {
  judul: 'Lampu jalan padam di Gang Contoh',
  isi: 'Lampu jalan di Gang Contoh 4 padam sejak dua minggu.',
  kelurahan: 'Sei Bangkong',
  nama: 'Lestari Contohwarga',
  telepon: '0812 0000 8802',
}
const keberatan = {
  alasan: 'c',
  kasusPosisi: 'Sudah sepuluh hari kerja dan belum ada jawaban apa pun.',
}

const forms = {
  data: {
    path: '/kios/data',
    fields: data,
    kanal: 'permintaan-data',
    secret: ['Rangga', '8801'],
    tanda: 'Data yang ada pada kami dijawab paling lambat',
  },
  pengaduan: {
    path: '/kios/pengaduan',
    fields: laporan,
    kanal: 'pengaduan',
    secret: ['Contohwarga', '8802'],
    tanda: 'Diperiksa paling lambat Kamis, 10 Desember 2026',
  },
}
const kirim = (path: string, fields: Record<string, string>) =>
  kios.post(path, { kunci: randomUUID(), ...fields })

test('layar pertama menawarkan enam keperluan; masing-masing terbuka dan mulai lagi bila ditinggal', async () => {
  const root = await page(await kios.get('/kios'))
  const tiles = root.querySelectorAll('.tiles a').map((a) => a.getAttribute('href')!)
  expect(tiles).toEqual([
    '/kios/tamu',
    '/kios/permohonan',
    '/kios/data',
    '/kios/pengaduan',
    '/kios/keberatan',
    '/kios/lacak',
  ])
  for (const tile of tiles) {
    const answer = await kios.get(tile)
    expect(answer.headers.get('Cache-Control'), tile).toBe('no-store')
    const form = await page(answer)
    expect(form.querySelector('.idle'), tile).not.toBeNull()
    expect(form.toString(), tile).toContain('content="600; url=/kios"')
    expect(form.querySelector('[type=file], [data-draft]'), tile).toBeNull()
    const offered = form
      .querySelectorAll('main input[autocomplete]')
      .map((field) => field.getAttribute('autocomplete'))
    expect([...new Set(offered)], tile).toEqual(['off'])
    const away = form.querySelectorAll('main a').map((a) => a.getAttribute('href')!)
    expect(away.filter((href) => !href.startsWith('/kios') && !href.startsWith('#'))).toEqual([])
  }
})

describe.each(Object.entries(forms))(
  '%s di kios',
  (_name, { path, fields, kanal, secret, tanda }) => {
    test('nomor, kode lacak, dan batas terlihat satu menit, dapat dicetak; berkasnya dari kios', async () => {
      expect((await kirim(path, fields)).headers.get('Location')).toBe(`${path}/diterima`)
      const berkas = await latestOf(kanal)
      expect(berkas).toMatchObject({ kanal: 'kios' })
      const shown = await kios.get(`${path}/diterima`)
      expect(shown.headers.get('Refresh')).toBe('60; url=/kios')
      expect(shown.headers.get('Cache-Control')).toBe('no-store')
      const root = await page(shown)
      const slip = wordsOf(root.querySelector('.slip')!)
      for (const words of [berkas.nomor, await kodeOf(desk, berkas.nomor), tanda, '/lacak'])
        expect(slip).toContain(words)
      for (const one of secret) expect(wordsOf(root)).not.toContain(one)
      expect(root.querySelector('button[data-print][hidden]')).not.toBeNull()
    })

    test('terkirim dua kali, satu berkas', async () => {
      const sent = { ...fields, kunci: randomUUID() }
      await kios.post(path, sent)
      const { nomor } = await latestOf(kanal)
      await kios.post(path, sent)
      expect((await latestOf(kanal)).nomor).toBe(nomor)
    })

    test.each([
      '/kios',
      '/kios/tamu',
      '/kios/data',
      '/kios/pengaduan',
      '/kios/keberatan',
      '/kios/lacak',
    ])('sesudah %s tidak ada yang tersisa', async (next) => {
      await kirim(path, fields)
      const { nomor } = await latestOf(kanal)
      const html = await (await kios.get(next)).text()
      for (const one of [...secret, nomor]) expect(html).not.toContain(one)
      const answer = await kios.get(`${path}/diterima`)
      expect(answer.headers.get('Location')).toBe('/kios')
      expect([...kios.jar.keys()]).toEqual([])
    })

    test('kosong: 422, isian tetap ada, tidak ada yang terdaftar', async () => {
      const before = (await latestOf(kanal)).nomor
      const root = await page(await kirim(path, { ...fields, judul: '' }), 422)
      expect(root.querySelectorAll('.problems li')).toHaveLength(1)
      expect(root.querySelector('[name=nama]')?.getAttribute('value')).toBe(fields.nama)
      expect((await latestOf(kanal)).nomor).toBe(before)
    })

    test('paling banyak tiga kueri', async () => {
      expect((await countQueries(desk, () => kios.get(path))).queries).toBeLessThanOrEqual(3)
    })
  },
)

describe('pengaduan anonim di kios', () => {
  test('tanpa nama dan tanpa telepon; tidak ada nama di mana pun', async () => {
    const anonim = { ...laporan, nama: '', telepon: '', anonim: 'ya' }
    expect((await kirim('/kios/pengaduan', anonim)).status).toBe(303)
    const { nomor, pemohonId, id } = await latestOf('pengaduan')
    expect(pemohonId).toBeNull()
    const jejak = await desk.db
      .selectFrom('jejak')
      .select(['pelaku', 'peran'])
      .where('berkasId', '=', id)
      .execute()
    expect(jejak).toEqual([{ pelaku: 'Pelapor di kios', peran: 'pemohon' }])
    const kode = await kodeOf(desk, nomor)
    const rumah = desk.browser()
    await rumah.post('/lacak', { nomor, kode })
    expect(wordsOf(await page(await rumah.get('/lacak/pengaduan')))).toContain(laporan.judul)
  })

  test('nama yang tetap ditulis disandikan', async () => {
    await kirim('/kios/pengaduan', { ...laporan, anonim: 'ya' })
    const { nomor, pemohonId, cari } = await latestOf('pengaduan')
    expect(pemohonId).toBeNull()
    expect(cari).not.toContain('contohwarga')
    const admin = await desk.signIn('admin_pengaduan')
    const html = await (await desk.get(`/meja/pengaduan/${nomor}`, { as: admin })).text()
    expect(html).not.toContain('Contohwarga')
    expect(html).toContain('Kios')
  })

  test('dengan nama harus dapat dihubungi', async () => {
    const root = await page(await kirim('/kios/pengaduan', { ...laporan, telepon: '' }), 422)
    expect(wordsOf(root)).toContain('supaya jawaban sampai')
  })
})

describe('keberatan di kios', () => {
  test('nomor dan kode lacak permohonan membukanya; yang sudah diketahui tidak diketik lagi', async () => {
    const { nomor, kode } = await permohonanBaru()
    await page(await kirim('/kios/keberatan', { nomor, kode: 'AAAA' }), 422)
    const led = await kirim('/kios/keberatan', { nomor: nomor.toLowerCase(), kode })
    expect(led.headers.get('Location')).toBe('/kios/keberatan/isi')
    const root = await page(await kios.get('/kios/keberatan/isi'))
    expect(wordsOf(root)).toContain(`Keberatan atas permohonan ${nomor}`)
    expect(root.text).not.toContain('Sekar')
    const wrong = await page(await kirim('/kios/keberatan/isi', { ...keberatan, alasan: '' }), 422)
    expect(wordsOf(wrong)).toContain(keberatan.kasusPosisi)
    const answer = await kirim('/kios/keberatan/isi', keberatan)
    expect(answer.headers.get('Location')).toBe('/kios/keberatan/diterima')
    const berkas = await latestOf('keberatan')
    expect(berkas).toMatchObject({ kanal: 'kios', asal: nomor })
    const shown = await page(await kios.get('/kios/keberatan/diterima'))
    const slip = wordsOf(shown.querySelector('.slip')!)
    expect(slip).toContain(berkas.nomor)
    expect(slip).toContain(await kodeOf(desk, berkas.nomor))
    expect(slip).toContain('Tanggapan tertulis paling lambat')
    await kios.get('/kios')
    for (const path of ['/kios/keberatan/isi', '/kios/keberatan/diterima'])
      expect((await kios.get(path)).headers.get('Location')).toBe('/kios/keberatan')
  })

  test('nomor berkas lain yang kodenya benar: dikatakan, dan tidak terbuka', async () => {
    await kirim('/kios/data', data)
    const { nomor } = await latestOf('permintaan-data')
    await kirim('/kios/keberatan', { nomor, kode: await kodeOf(desk, nomor) })
    const root = await page(await kios.get('/kios/keberatan/isi'), 422)
    expect(wordsOf(root)).toContain('bukan permohonan informasi')
    expect([...kios.jar.keys()]).toEqual([])
  })

  test('yang ditinggal habis sendiri; yang diketik orang lain sesudahnya tidak menjadi keberatan', async () => {
    const before = desk.time.now
    const { nomor, kode } = await permohonanBaru()
    await kirim('/kios/keberatan', { nomor, kode })
    desk.time.now = new Date(before.getTime() + 6 * 60_000)
    const answer = await kirim('/kios/keberatan/isi', keberatan)
    expect(answer.headers.get('Location')).toBe('/kios/keberatan')
    desk.time.now = before
  })
})

const latestOf = (prosedur: string) =>
  desk.db
    .selectFrom('berkas')
    .selectAll()
    .where('prosedur', '=', prosedur)
    .orderBy('nomor', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

/** A permohonan from home, with the code of its receipt. */
async function permohonanBaru() {
  await ajukan(desk)
  const { nomor } = await latestOf('permohonan')
  return { nomor, kode: await kodeOf(desk, nomor) }
}
