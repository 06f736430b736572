import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  berkasPdf,
  bodyOf,
  foto,
  type Fields,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import {
  createKeberatanDesk,
  keberatanMeja,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await openDesk(createKeberatanDesk())

/** The applicant opens the permohonan with what stands on the receipt. */
async function buka(nomor: string) {
  const visitor = desk.browser()
  await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
  return visitor
}

const counted = async () =>
  (await desk.db.selectFrom('berkas').select('id').where('prosedur', '=', 'keberatan').execute())
    .length

describe('di meja', () => {
  test('dari permohonan: semua yang diketahui sudah terisi, petugas menulis alasan dan kasus posisi', async () => {
    const asal = await desk.ditolak()
    const detail = await page(
      await desk.get(`/meja/permohonan/${asal}`, { as: desk.staff.petugas }),
    )
    const href = detail
      .querySelectorAll('a')
      .find(({ text }) => text.includes('Ajukan keberatan'))!
      .getAttribute('href')!
    const form = await page(await desk.get(href, { as: desk.staff.petugas }))
    expect(form.querySelector('[name=nama]')?.getAttribute('value')).toBe(keberatanMeja.nama)
    expect(form.querySelector('[name=alamat]')?.text).toContain(keberatanMeja.alamat)
    expect(form.querySelector('[name=informasi]')?.text).toContain(keberatanMeja.informasi)
    expect(wordsOf(form)).toContain('pemberitahuan tertulis 7 Desember 2026')

    const orang = form.querySelector('[name=orang]')!.getAttribute('value')!
    const nomor = await desk.ajukan(asal, { nik: '', orang })
    expect(nomor).toMatch(/^KB-2026-\d{4}$/)
    const { berkas, tenggat, jejak } = await desk.state(nomor)
    expect(berkas).toMatchObject({ asal, status: 'diterima', giliran: 'petugas', kanal: 'meja' })
    expect(tenggat.map(({ jenis, jumlah }) => [jenis, jumlah]).sort()).toEqual([
      ['perki', 30],
      ['uu', 30],
    ])
    expect(jejak).toMatchObject([{ perbuatan: 'ajukan', peran: 'petugas' }])
    expect(await desk.isi(nomor)).toMatchObject({
      alasan: ['a', 'e'],
      alasanSejak: '2026-12-07',
      jangka: 'standar',
    })
    const person = await desk.db
      .selectFrom('pemohon')
      .select(['nikSamar', 'nama'])
      .where('id', '=', berkas.pemohonId)
      .executeTakeFirstOrThrow()
    expect(person.nikSamar).toMatch(/^6171/)
    const told = await desk.state(asal)
    expect(told.jejak.at(-1)).toMatchObject({
      perbuatan: 'keberatanDiajukan',
      rincian: { keberatan: nomor },
    })
    expect(told.berkas.status).toBe('selesai')
    const after = await desk.get(`/meja/permohonan/${asal}`, { as: desk.staff.ppid })
    expect(wordsOf(await page(after))).toContain(`${nomor} Diterima di meja`)
  })

  test('tanpa permohonan hanya alasan b; nomor yang tidak ada ditanyakan lagi', async () => {
    const as = desk.staff.petugas
    const wrong = await page(await desk.get('/meja/keberatan/baru?asal=PI-2026-9999', { as }), 422)
    expect(wordsOf(wrong)).toContain('Tidak ada permohonan dengan nomor ini.')
    const before = await counted()
    const root = await page(await desk.daftarkan(''), 422)
    expect(wordsOf(root)).toContain('Tanpa permohonan hanya alasan b')
    expect(root.querySelector('[name=kasusPosisi]')?.text).toContain(keberatanMeja.kasusPosisi)
    expect(
      root.querySelectorAll('[name=alasan][checked]').map((one) => one.getAttribute('value')),
    ).toEqual(['a', 'e'])
    expect(await counted()).toBe(before)
    const answer = await desk.daftarkan('', { alasan: ['b'] })
    expect(answer.status).toBe(303)
    const { berkas } = await desk.state(answer.headers.get('location')!.split('/').at(-1)!)
    expect(berkas.asal).toBeNull()
    expect(await desk.isi(berkas.nomor)).toMatchObject({
      permohonanId: null,
      jangka: 'tidak-dihitung',
    })
  })

  test('dari email: harus dengan emailnya, dihitung sejak email masuk', async () => {
    const asal = await desk.ditolak({ tanggalDiterima: '2026-12-01' })
    const email: Fields = {
      kanal: 'email',
      tanggalDiterima: '2026-12-04',
      alasanSejak: '2026-12-03',
    }
    const root = await page(await desk.daftarkan(asal, email), 422)
    expect(wordsOf(root)).toContain('Unggah email atau surat keberatannya.')
    const nomor = await desk.ajukan(asal, { ...email, suratKeberatan: berkasPdf('surel.pdf') })
    const { berkas, lampiran, tenggat } = await desk.state(nomor)
    expect(berkas.kanal).toBe('email')
    expect(lampiran).toMatchObject([{ jenis: 'surat-keberatan', nama: 'surel.pdf' }])
    const of = (jenis: string) => tenggat.find((one) => one.jenis === jenis)!.mulai
    expect(of('uu').toISOString()).toBe('2026-12-04T01:50:00.000Z')
    expect(of('perki').toISOString()).toBe(desk.time.now.toISOString())
  })

  test('dengan kuasa: surat kuasa diminta, lalu tersimpan tersandi', async () => {
    const asal = await desk.ditolak()
    const kuasa = { kuasaNama: 'Rangga Kuasa', kuasaAlamat: 'Jalan Kuasa 3', kuasaTelepon: '' }
    const root = await page(await desk.daftarkan(asal, kuasa), 422)
    expect(wordsOf(root)).toContain('Unggah surat kuasa khusus bermeterai.')
    const nomor = await desk.ajukan(asal, { ...kuasa, suratKuasa: await foto('kuasa.jpg') })
    expect(await desk.isi(nomor)).toMatchObject({ kuasaNama: 'Rangga Kuasa' })
    expect((await desk.state(nomor)).lampiran).toMatchObject([
      { jenis: 'surat-kuasa', rahasia: true },
    ])
  })

  test('satu formulir dikirim dua kali: satu keberatan', async () => {
    const asal = await desk.ditolak()
    const kunci = randomUUID()
    const one = await desk.daftarkan(asal, { kunci })
    const two = await desk.daftarkan(asal, { kunci })
    expect(two.headers.get('location')).toBe(one.headers.get('location'))
  })

  test('yang diterima di masa depan ditolak dengan isian tetap ada', async () => {
    const asal = await desk.ditolak()
    const root = await page(await desk.daftarkan(asal, { tanggalDiterima: '2026-12-08' }), 422)
    expect(wordsOf(root)).toContain('tidak boleh di masa depan')
    expect(root.querySelector('[name=kasusPosisi]')?.text).toContain(keberatanMeja.kasusPosisi)
  })
})

describe('jangka 30 hari kerja tidak pernah menghalangi', () => {
  test('lewat batas tetap diterima, dengan peringatan dan alasannya bagi Atasan PPID', async () => {
    const asal = await desk.ditolak()
    const nomor = await desk.ajukan(asal, {
      alasanSejak: '2026-09-01',
      jangkaAlasan: 'Saya dirawat selama dua bulan.',
    })
    expect(await desk.isi(nomor)).toMatchObject({ jangka: 'lewat', jangkaBatas: '2026-10-13' })
    const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.atasan_ppid }))
    const words = wordsOf(root)
    expect(words).toContain('Diajukan lewat 30 hari kerja.')
    expect(words).toContain('Saya dirawat selama dua bulan.')
    expect(words).toContain('Standar Pelayanan 3.2.c.1 menyebut 10 hari kerja')
  })

  test('hari kerja ke-11 sampai ke-30: di dalam jangka undang-undang, tanpa peringatan', async () => {
    const nomor = await desk.ajukan(await desk.ditolak(), { alasanSejak: '2026-11-09' })
    expect(await desk.isi(nomor)).toMatchObject({ jangka: 'undang-undang' })
    const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.atasan_ppid }))
    expect(wordsOf(root)).not.toContain('Diajukan lewat')
  })
})

describe('dari halaman lacak permohonan', () => {
  test('hanya alasan dan kasus posisi yang ditulis; nomor, kode, dan batasnya diberikan', async () => {
    const asal = await desk.ditolak()
    const visitor = await buka(asal)
    const tracked = await page(await visitor.get('/lacak/berkas'))
    expect(wordsOf(tracked)).toContain('Ajukan keberatan')
    const form = await page(await visitor.get('/lacak/keberatan/baru'))
    expect(form.querySelector('[name=nama]')).toBeNull()
    expect(form.querySelector('[name=alamat]')).toBeNull()
    const kunci = randomUUID()
    const wrong = await page(
      await visitor.post('/lacak/keberatan/baru', bodyOf({ kunci, kasusPosisi: 'pendek' })),
      422,
    )
    expect(wordsOf(wrong)).toContain('Pilih sedikitnya satu alasan.')
    expect(wrong.querySelector('[name=kasusPosisi]')?.text).toContain('pendek')
    const { kasusPosisi } = keberatanMeja
    const answer = await visitor.post(
      '/lacak/keberatan/baru',
      bodyOf({ kunci, kasusPosisi, alasan: ['a', 'f'] }),
    )
    const location = answer.headers.get('location')!
    expect(location).toMatch(/^\/lacak\/keberatan\/KB-2026-\d{4}\/diterima$/)
    const nomor = location.split('/')[3]!
    await desk.jobs.run()
    const accepted = wordsOf(await page(await visitor.get(location)))
    expect(accepted).toContain(nomor)
    expect(accepted).toContain(await kodeOf(desk, nomor))
    expect(accepted).toContain('Tanggapan tertulis paling lambat Jumat, 22 Januari 2027')
    const { berkas } = await desk.state(nomor)
    const origin = await desk.state(asal)
    expect(berkas).toMatchObject({ asal, kanal: 'web', pemohonId: origin.berkas.pemohonId })
    expect(await desk.isi(nomor)).toMatchObject({
      alasan: ['a', 'f'],
      tujuan: keberatanMeja.tujuan,
    })
    // The permohonan's page tells of it, and opens it.
    expect(wordsOf(await page(await visitor.get('/lacak/berkas')))).toContain(`Keberatan ${nomor}`)
    expect((await visitor.get(`/lacak/keberatan/${nomor}`)).status).toBe(200)
    // With its own code it opens by itself; somebody else's code does not open it.
    const own = await buka(nomor)
    expect((await own.get('/lacak/berkas')).headers.get('location')).toBe(
      `/lacak/keberatan/${nomor}`,
    )
    expect(wordsOf(await page(await own.get(`/lacak/keberatan/${nomor}`)))).toContain(
      'Keberatan Anda sudah kami terima',
    )
    const stranger = await buka(await desk.ditolak())
    for (const rest of ['', '/diterima', '/cabut'])
      expect((await stranger.get(`/lacak/keberatan/${nomor}${rest}`)).status).toBe(404)
    expect((await stranger.post(`/lacak/keberatan/${nomor}/cabut`, {})).status).toBe(404)
    expect((await desk.get(`/lacak/keberatan/${nomor}`)).status).toBe(303)
  })

  test('yang terlambat diberi tahu dan diterima; alasannya tersimpan', async () => {
    const asal = await desk.ditolak()
    desk.time.now = new Date('2027-03-01T02:00:00Z')
    const visitor = await buka(asal)
    const form = await page(await visitor.get('/lacak/keberatan/baru'))
    expect(wordsOf(form)).toContain('Sudah lewat 30 hari kerja')
    const answer = await visitor.post(
      '/lacak/keberatan/baru',
      bodyOf({
        kunci: randomUUID(),
        alasan: 'a',
        kasusPosisi: keberatanMeja.kasusPosisi,
        jangkaAlasan: 'Baru kembali dari luar kota.',
      }),
    )
    const nomor = answer.headers.get('location')!.split('/')[3]!
    expect(await desk.isi(nomor)).toMatchObject({
      jangka: 'lewat',
      jangkaAlasan: 'Baru kembali dari luar kota.',
    })
    const accepted = await page(await visitor.get(`/lacak/keberatan/${nomor}/diterima`))
    expect(wordsOf(accepted)).toContain('Kami tetap menerimanya; Atasan PPID yang memutuskan.')
    desk.time.now = new Date('2026-12-07T02:00:00Z')
  })
})

describe('dari rumah, tanpa permohonan', () => {
  const { jenis, nama, nik, alamat, telepon, informasi, tujuan, kasusPosisi } = keberatanMeja
  const isian = { jenis, nama, nik, alamat, telepon, informasi, tujuan, kasusPosisi }

  test('informasi berkala tidak disediakan: identitas diminta, lalu nomor dan kode diberikan', async () => {
    const visitor = desk.browser()
    const kunci = randomUUID()
    const wrong = await page(
      await visitor.post('/keberatan/baru', bodyOf({ ...isian, kunci })),
      422,
    )
    expect(wordsOf(wrong)).toContain('Foto atau pindai KTP')
    expect(wrong.querySelector('[name=nama]')?.getAttribute('value')).toBe(nama)
    const answer = await visitor.post(
      '/keberatan/baru',
      bodyOf({ ...isian, kunci, identitas: await foto('ktp.jpg') }),
    )
    const location = answer.headers.get('location')!
    expect(location).toMatch(/^\/lacak\/keberatan\/KB-2026-\d{4}\/diterima$/)
    const nomor = location.split('/')[3]!
    expect(wordsOf(await page(await visitor.get(location)))).toContain(await kodeOf(desk, nomor))
    expect(await desk.isi(nomor)).toMatchObject({ alasan: ['b'], jangka: 'tidak-dihitung' })
    const { berkas, lampiran, jejak } = await desk.state(nomor)
    expect(berkas).toMatchObject({ asal: null, kanal: 'web' })
    expect(lampiran).toMatchObject([{ jenis: 'identitas', rahasia: true }])
    expect(jejak).toMatchObject([{ perbuatan: 'ajukan', peran: 'pemohon' }])
  })

  test('di kios keadaannya dapat dilihat', async () => {
    const nomor = await desk.ajukan()
    const kiosk = desk.browser()
    await kiosk.post('/kios/lacak', { nomor, kode: await kodeOf(desk, nomor) })
    const words = wordsOf(await page(await kiosk.get('/kios/lacak/berkas')))
    expect(words).toContain('Keberatan Anda sudah kami terima')
    expect((await kiosk.get(`/lacak/keberatan/${nomor}`)).status).toBe(303)
  })
})
