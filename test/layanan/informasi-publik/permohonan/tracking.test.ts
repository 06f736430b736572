import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { gugurkanYangLewat } from '#src/layanan/informasi-publik/permohonan/acts/pencabutan.ts'
import {
  permohonan,
  type StatusPermohonan,
} from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { maskName } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { program } from '#test/attachments/samples.ts'
import { formOf, kodeOf, ktp } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import {
  berkasPdf,
  createPermohonanDesk,
  ditolak,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'

const desk = await createPermohonanDesk()
afterAll(desk.drop)

/** The applicant opens the case with what stands on the receipt. */
async function buka(nomor: string) {
  const visitor = desk.browser()
  const answer = await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
  if (answer.status !== 303) throw new Error(`${answer.status}`)
  return {
    ...visitor,
    berkas: async () => page(await visitor.get('/lacak/berkas')),
    status: async () => (await desk.state(nomor)).berkas.status,
  }
}

const kalimat = (status: StatusPermohonan) => permohonan.statuses[status].publik.replace(/\.$/, '')

const steps = (root: Awaited<ReturnType<typeof page>>) =>
  root.querySelectorAll('.trail li').map((li) => [li.classNames, li.querySelector('h3')!.text])

describe('halaman lacak', () => {
  const running = Object.keys(permohonan.statuses).filter(
    (status) => status !== 'tidak_ditindaklanjuti',
  ) as StatusPermohonan[]

  test.each(running)('%s: keadaannya dalam satu kalimat, tanpa nama petugas', async (status) => {
    const nomor = await desk.sampai(status)
    const root = await (await buka(nomor)).berkas()
    expect(root.querySelector('h1')?.text).toBe(kalimat(status))
    const words = wordsOf(root)
    for (const officer of ['Sari Contohwati', 'Bayu Contohputra', 'Dewi Unit', 'Hadi Atasan'])
      expect(words).not.toContain(officer)
    expect(words).toContain('atas nama Wulan C.')
    expect(words).not.toContain('Wulan Contohwati')
    expect(words).not.toContain('617101')
    expect(root.querySelectorAll('.trail .now')).toHaveLength(
      'akhir' in permohonan.statuses[status] ? 0 : 1,
    )
  })

  test('perjalanan dibaca dari yang terlama: yang terjadi, yang berjalan, yang akan datang', async () => {
    const nomor = await desk.sampai('di_unit')
    const root = await (await buka(nomor)).berkas()
    expect(steps(root)).toEqual([
      ['done', 'Diterima'],
      ['done', 'Dinyatakan lengkap'],
      ['done', 'Diteruskan ke unit yang menguasai informasi'],
      ['now', 'Unit menyiapkan jawaban'],
      ['', 'Diputuskan PPID'],
      ['', 'Pemberitahuan tertulis'],
      ['', 'Informasi diserahkan'],
    ])
    expect(wordsOf(root)).toContain(desk.units[0]!.nama)
    expect(root.querySelector('h2#berikut')?.text.replace(/\s+/g, ' ')).toBe(
      'Jawaban tertulis paling lambat Senin, 21 Desember 2026',
    )
    expect(wordsOf(root)).toContain('Bagaimana tanggal ini dihitung')
  })

  test('catatan dan pertimbangan yang belum diberitahukan tidak terlihat', async () => {
    const nomor = await desk.sampai('menunggu_persetujuan')
    const words = wordsOf(await (await buka(nomor)).berkas())
    for (const secret of [ditolak.pertimbangan, ditolak.alasan, 'Lengkap.', 'Ditolak'])
      expect(words).not.toContain(secret)
    expect(words).not.toContain('Diputuskan PPID')
  })

  test('keputusan yang ditinjau ulang tidak pernah terlihat sebagai keputusan', async () => {
    const nomor = await desk.sampai('diputuskan')
    await desk.lakukan(nomor, 'tinjauUlang')
    const root = await (await buka(nomor)).berkas()
    expect(steps(root)).not.toContainEqual(['done', 'Diputuskan PPID'])
    expect(steps(root)).toContainEqual(['now', 'Diputuskan PPID'])
  })

  test('pertimbangan tertulis dapat dibaca sesudah pemberitahuan (Perki 1/2021 Pasal 5)', async () => {
    const nomor = await desk.sampai('siap_diserahkan')
    const words = wordsOf(await (await buka(nomor)).berkas())
    expect(words).toContain('Dikabulkan seluruhnya')
    expect(words).toContain('Informasi terbuka dan dikuasai dinas.')
  })

  test('perpanjangan: tanggal baru, dan alasannya di surat', async () => {
    const nomor = await desk.sampai('menunggu_keputusan')
    await desk.lakukan(nomor, 'perpanjang')
    const words = wordsOf(await (await buka(nomor)).berkas())
    expect(words).toContain('Waktu menjawab diperpanjang 7 hari kerja')
    expect(words).toContain('Semula Senin, 21 Desember 2026')
  })

  test('tidak ada nomor, kode, atau nama di alamat mana pun di halamannya', async () => {
    const nomor = await desk.sampai('siap_diserahkan')
    await desk.jobs.run()
    const root = await (await buka(nomor)).berkas()
    const addresses = root
      .querySelectorAll('[href], [action], [hx-get], [hx-post]')
      .flatMap((element) => Object.values(element.attributes))
    expect(addresses.filter((value) => value.startsWith('/') && value.includes(nomor))).toEqual([])
  })
})

describe('surat dan dokumen', () => {
  test('surat berkas lain tidak ada, walau alamatnya benar', async () => {
    const mine = await desk.sampai('diterima')
    const theirs = await desk.sampai('siap_diserahkan')
    await desk.jobs.run()
    const visitor = await buka(mine)
    const other = await desk.state(theirs)
    const [surat] = await desk.db
      .selectFrom('surat')
      .select('id')
      .where('berkasId', '=', other.berkas.id)
      .execute()
    const [dokumen] = await desk.db
      .selectFrom('lampiran')
      .select('id')
      .where('berkasId', '=', other.berkas.id)
      .where('jenis', '=', 'dokumen')
      .execute()
    await page(await visitor.get(`/lacak/surat/${surat!.id}`), 404)
    await page(await visitor.post(`/lacak/dokumen/${dokumen!.id}`), 404)
    await page(await visitor.get('/lacak/surat/bukan-uuid'), 404)
    expect((await desk.get(`/lacak/surat/${surat!.id}`)).status).toBe(303)
    const owner = await buka(theirs)
    expect((await owner.get(`/lacak/surat/${surat!.id}`)).status).toBe(200)
  })

  test('identitas dan jawaban unit bukan dokumen untuk pemohon', async () => {
    const nomor = await desk.sampai('tidak_lengkap')
    const visitor = await buka(nomor)
    const form = formOf({ kunci: randomUUID(), keterangan: '' }, { identitas: await ktp() })
    expect((await visitor.post('/lacak/lengkapi', form)).status).toBe(303)
    const { berkas } = await desk.state(nomor)
    const [scan] = await desk.db
      .selectFrom('lampiran')
      .select('id')
      .where('berkasId', '=', berkas.id)
      .execute()
    await page(await visitor.post(`/lacak/dokumen/${scan!.id}`), 404)
  })

  test('unduhan tercatat; dengan yang terakhir berkas selesai dan tanda bukti penerimaannya ada', async () => {
    const nomor = await desk.sampai('diputuskan')
    await desk.lakukan(nomor, 'tinjauUlang')
    await desk.lakukan(nomor, 'putuskan', {
      dokumen: [berkasPdf('satu.pdf'), berkasPdf('dua.pdf')],
    })
    await desk.lakukan(nomor, 'beritahukan')
    const visitor = await buka(nomor)
    const forms = (await visitor.berkas()).querySelectorAll('#dokumen form')
    expect(forms).toHaveLength(2)
    const fetchOne = (i: number) => visitor.post(forms[i]!.getAttribute('action')!)

    const first = await fetchOne(0)
    expect(first.status).toBe(200)
    expect(first.headers.get('Content-Disposition')).toMatch(/^attachment; filename="satu\.pdf"/)
    expect(await visitor.status()).toBe('siap_diserahkan')
    const part = await page(await visitor.get('/lacak/dokumen', { htmx: true }))
    expect(wordsOf(part)).toContain('Anda unduh Senin, 7 Desember 2026')

    expect((await fetchOne(1)).status).toBe(200)
    expect(await visitor.status()).toBe('selesai')
    const moved = await visitor.get('/lacak/dokumen', { htmx: true })
    expect(moved.headers.get('HX-Location')).toBe('/lacak/berkas')
    const root = await visitor.berkas()
    const letters = root.querySelectorAll('section[aria-labelledby=surat] a')
    const receipt = letters.find(({ text }) => /penerimaan|penyerahan/i.test(text))!
    const paper = await visitor.get(receipt.getAttribute('href')!)
    expect(paper.headers.get('Content-Type')).toBe('application/pdf')
    expect((await fetchOne(0)).status).toBe(200)
  })
})

describe('yang dapat dilakukan pemohon', () => {
  test('melengkapi: mengunggah dan menulis NIK, lalu diperiksa lagi', async () => {
    const nomor = await desk.sampai('tidak_lengkap', { nik: '' })
    const visitor = await buka(nomor)
    const root = await visitor.berkas()
    expect(root.querySelector('h2#berikut')?.text).toContain('Lengkapi paling lambat')
    expect(root.querySelectorAll('#lengkapi li').map(({ text }) => text)).toEqual([
      'Fotokopi KTP',
      'Tahun anggaran',
    ])
    const fields = {
      kunci: randomUUID(),
      versi: root.querySelector('[name=versi]')!.getAttribute('value')!,
      keterangan: 'Tahun anggaran 2026.',
      nik: '6171056401950003',
    }
    const answer = await visitor.post('/lacak/lengkapi', formOf(fields, { identitas: await ktp() }))
    expect(answer.headers.get('Location')).toBe('/lacak/berkas')
    expect(await visitor.status()).toBe('diterima')
    expect(steps(await visitor.berkas())).toContainEqual(['done', 'Dilengkapi'])
  })

  test('NIK 15 angka, program bernama .pdf: 422, yang diketik tetap ada', async () => {
    const visitor = await buka(await desk.sampai('tidak_lengkap', { nik: '' }))
    const fields = { kunci: randomUUID(), keterangan: 'Ini KTP saya.', nik: '617105640195000' }
    const form = () => formOf(fields, { pelengkap: { nama: 'ktp.pdf', isi: program } })
    const root = await page(await visitor.post('/lacak/lengkapi', form()), 422)
    expect(root.querySelectorAll('.problems li')).toHaveLength(2)
    expect(root.querySelector('#keterangan')?.text.trim()).toBe('Ini KTP saya.')
    expect(root.querySelector('#nik')?.getAttribute('value')).toBe('617105640195000')
    const part = await page(await visitor.post('/lacak/lengkapi', form(), { htmx: true }), 422)
    expect(part.querySelector('body')).toBeNull()
    expect(part.querySelector('form#lengkapi')).not.toBeNull()
  })

  test('formulir kosong tidak melengkapi apa-apa', async () => {
    const visitor = await buka(await desk.sampai('tidak_lengkap'))
    const form = formOf({ kunci: randomUUID(), keterangan: '  ' })
    const root = await page(await visitor.post('/lacak/lengkapi', form), 422)
    expect(root.querySelector('.problems li')?.text).toContain('Tulis keterangan atau pilih')
  })

  test('sudah gugur: melengkapi ditolak, dan halamannya mengatakannya', async () => {
    const now = desk.time.now
    const nomor = await desk.sampai('tidak_lengkap')
    desk.time.now = new Date('2026-12-14T02:00:00Z')
    await gugurkanYangLewat(await desk.kit())
    const visitor = await buka(nomor)
    const form = formOf({ kunci: randomUUID(), keterangan: 'Terlambat.' })
    await page(await visitor.post('/lacak/lengkapi', form), 409)
    const root = await visitor.berkas()
    expect(root.querySelector('h1')?.text).toBe(kalimat('tidak_ditindaklanjuti'))
    expect(root.querySelector('#lengkapi')).toBeNull()
    desk.time.now = now
  })

  test('mencabut: sesudah membaca akibatnya, sekali, dan tidak dua kali', async () => {
    const nomor = await desk.sampai('menunggu_keputusan')
    const visitor = await buka(nomor)
    const root = await page(await visitor.get('/lacak/cabut'))
    expect(wordsOf(root)).toContain('tidak dapat dibatalkan')
    const versi = root.querySelector('[name=versi]')!.getAttribute('value')!
    const fields = { kunci: randomUUID(), versi, alasan: 'Sudah menemukan sendiri.' }
    const sent = await Promise.all([1, 2, 3].map(() => visitor.post('/lacak/cabut', fields)))
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await visitor.status()).toBe('dicabut')
    await page(await visitor.post('/lacak/cabut', { ...fields, kunci: randomUUID() }), 409)
    await page(await visitor.get('/lacak/cabut'), 409)
    expect(wordsOf(await visitor.berkas())).toContain('Permohonan ini Anda cabut')
  })

  test('berkas yang berubah sementara formulir diisi: 409, yang diketik tetap ada', async () => {
    const nomor = await desk.sampai('diterima')
    const visitor = await buka(nomor)
    const root = await page(await visitor.get('/lacak/cabut'))
    const versi = root.querySelector('[name=versi]')!.getAttribute('value')!
    await desk.lakukan(nomor, 'nyatakanLengkap')
    const fields = { kunci: randomUUID(), versi, alasan: 'Tidak jadi.' }
    const stale = await page(await visitor.post('/lacak/cabut', fields), 409)
    expect(stale.querySelector('.problems')?.text).toContain('baru saja berubah')
    expect(stale.querySelector('#alasan')?.text.trim()).toBe('Tidak jadi.')
    expect(stale.querySelector('[name=versi]')?.getAttribute('value')).not.toBe(versi)
    expect(await visitor.status()).toBe('menunggu_keputusan')
  })

  test('yang tidak diizinkan keadaannya ditolak dengan 409', async () => {
    const visitor = await buka(await desk.sampai('selesai'))
    await page(await visitor.post('/lacak/cabut', { kunci: randomUUID() }), 409)
    const form = formOf({ kunci: randomUUID(), keterangan: 'Ini.' })
    await page(await visitor.post('/lacak/lengkapi', form), 409)
    const root = await visitor.berkas()
    expect(root.querySelector('a[href="/lacak/cabut"]')).toBeNull()
  })
})

test('nama disamarkan', () => {
  expect(maskName('Sekar Lintang Maharani')).toBe('Sekar L. M.')
  expect(maskName('Sukarno')).toBe('Suk…')
  expect(maskName(' PT  Khatulistiwa data ')).toBe('PT K. D.')
})
