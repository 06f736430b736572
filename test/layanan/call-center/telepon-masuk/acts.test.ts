import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CallDesk, createCallDesk, teleponLengkap } from '#test/layanan/call-center/desk.ts'
import { page } from '#test/support/page.ts'

let desk: CallDesk
beforeAll(async () => {
  desk = await createCallDesk()
})
afterAll(() => desk.drop())

const status = async (nomor: string) => (await desk.state(nomor)).berkas.status

describe('selagi telepon berlangsung', () => {
  test('dijawab dari Tanya Jawab: tertutup sekaligus, dengan entri yang dibacakan', async () => {
    const entri = await desk.entriSampai('terbit')
    const nomor = await desk.terima({ tanyaJawab: entri, jawaban: '' })
    const { berkas, jejak, tenggat } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'dijawab', hasil: 'tanya-jawab', kanal: 'telepon' })
    expect(jejak.map(({ perbuatan }) => perbuatan)).toEqual(['terimaTelepon', 'jawabLangsung'])
    expect(tenggat[0]!.ditutupOleh).toBe('jawabLangsung')
    const asked = await desk.asked(nomor)
    expect(asked.jawaban).toContain('surat kehilangan dari kepolisian')
    expect(asked.dijawabPada).toEqual(desk.time.now)
    const html = await (await desk.get(`/meja/call-center/${nomor}`, { as: desk.operator })).text()
    expect(html).toContain(entri)
  })

  test('entri yang belum terbit tidak dapat dibacakan, dan isian tetap ada', async () => {
    const entri = await desk.entriSampai('diperiksa')
    const response = await desk.telepon({ tanyaJawab: entri, jawaban: '' })
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain(`${entri} tidak terbit lagi`)
    expect(html).toContain('Ratih Contohsari')
  })

  test('tanpa jawaban dan tanpa entri tidak ditutup; yang kurang disebut di kolomnya', async () => {
    const response = await desk.telepon({ jawaban: '', nama: '' }, { htmx: true })
    const root = await page(response, 422)
    expect(root.querySelector('#nama-error')?.text).toContain('Tulis nama penelepon.')
    expect(root.querySelector('#telepon')?.getAttribute('value')).toBe('0812-0000-7788')
    const empty = await page(await desk.telepon({ jawaban: '' }), 422)
    expect(empty.querySelector('#jawaban-error')?.text).toContain('Pilih jawaban dari Tanya Jawab')
  })

  test('janji yang sudah lewat ditolak; janji yang benar menunggu analis', async () => {
    const late = await desk.telepon({ langkah: 'janji', janjiJam: '08:59' })
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Janji harus sesudah sekarang.')
    const nomor = await desk.terima({ langkah: 'janji', jawaban: '' })
    expect((await desk.state(nomor)).berkas).toMatchObject({
      status: 'dianalisis',
      giliran: 'analis',
    })
    expect((await desk.asked(nomor)).janjiPada).toEqual(new Date('2026-12-07T04:00:00Z'))
  })

  test('dikirim dua kali tetap satu telepon', async () => {
    const kunci = randomUUID()
    const [one, two] = await Promise.all([desk.telepon({ kunci }), desk.telepon({ kunci })])
    expect(one.headers.get('location')).toBe(two.headers.get('location'))
    const rows = await desk.db
      .selectFrom('kunciKirim')
      .select('hasil')
      .where('kunci', '=', kunci)
      .execute()
    expect(rows).toHaveLength(1)
  })
})

describe('dihubungi kembali', () => {
  test('unit menjawab, operator menghubungi: upaya yang gagal tercatat, yang tersambung menutup', async () => {
    const nomor = await desk.sampai('siap_dihubungi')
    expect((await desk.asked(nomor)).jawaban).toBe('Satu hari kerja bila blanko tersedia.')
    await desk.lakukan(nomor, 'hubungiKembali', { hasilHubungan: 'sibuk' })
    expect(await status(nomor)).toBe('siap_dihubungi')
    desk.pass(10)
    await desk.lakukan(nomor, 'hubungiKembali', { catatan: 'Sudah jelas.' })
    const { berkas, tenggat } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'selesai', hasil: 'dihubungi' })
    expect(tenggat.find(({ jenis }) => jenis === 'layanan')!.ditutupOleh).toBe('hubungiKembali')
    const root = await page(await desk.get(`/meja/call-center/${nomor}`, { as: desk.operator }))
    expect(root.querySelectorAll('section[aria-labelledby=hubungan] tbody tr')).toHaveLength(2)
  })

  test('unit yang bukan urusannya mengembalikan ke analisis; jawaban dapat ditetapkan tanpa unit', async () => {
    const nomor = await desk.sampai('dikonfirmasi')
    await desk.lakukan(nomor, 'jawabDisposisi', { penguasaan: 'tidak-dikuasai' })
    expect(await status(nomor)).toBe('dianalisis')
    await desk.lakukan(nomor, 'catatAnalisis')
    await desk.lakukan(nomor, 'tetapkanJawaban')
    expect(await status(nomor)).toBe('siap_dihubungi')
    expect((await desk.asked(nomor)).jawaban).toBe('Satu hari kerja di kantor Disdukcapil.')
  })

  test('dua unit: yang pertama menjawab belum cukup; yang kedua ditarik, lalu siap', async () => {
    const nomor = await desk.sampai('dianalisis')
    await desk.lakukan(nomor, 'mintaKonfirmasi', { unit: [desk.unitLain, desk.unit] })
    const { disposisi } = await desk.state(nomor)
    const mine = disposisi.find(({ unitKerjaId }) => unitKerjaId === desk.unit)!
    const other = disposisi.find(({ unitKerjaId }) => unitKerjaId === desk.unitLain)!
    const path = `/meja/call-center/${nomor}/disposisi`
    const answer = { kunci: randomUUID(), penguasaan: 'sebagian', jawaban: 'Bila blanko ada.' }
    await desk.post(`${path}/${mine.id}/jawaban`, answer, { as: desk.penghubung })
    expect(await status(nomor)).toBe('dikonfirmasi')
    await desk.post(`${path}/${other.id}/penarikan`, { kunci: randomUUID() }, { as: desk.kasi })
    expect(await status(nomor)).toBe('siap_dihubungi')
  })

  test('tidak terhubung ditutup sesudah tiga kali, tidak sebelumnya', async () => {
    const nomor = await desk.sampai('siap_dihubungi')
    const early = await desk.kirim(nomor, 'tutupTanpaTerhubung')
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('Hubungi penelepon sedikitnya 3 kali')
    for (const hasilHubungan of ['sibuk', 'tidak-diangkat', 'tidak-aktif'])
      await desk.lakukan(nomor, 'hubungiKembali', { hasilHubungan })
    await desk.lakukan(nomor, 'tutupTanpaTerhubung')
    expect((await desk.state(nomor)).berkas).toMatchObject({
      status: 'tidak_terhubung',
      hasil: 'tidak-terhubung',
    })
  })

  test('dua operator menghubungi bersamaan: yang kedua mendapat keadaan terbaru, 409', async () => {
    const nomor = await desk.sampai('siap_dihubungi')
    const versi = String((await desk.state(nomor)).berkas.versi)
    await desk.lakukan(nomor, 'hubungiKembali', { versi, hasilHubungan: 'sibuk' })
    const second = await desk.kirim(nomor, 'hubungiKembali', { versi, catatan: 'Tadi saya coba' })
    expect(second.status).toBe(409)
    expect(await second.text()).toContain('Tadi saya coba')
  })

  test('unit mendapat surel tanpa nama penelepon', async () => {
    const nomor = await desk.sampai('dikonfirmasi')
    const mails = await desk.db
      .selectFrom('kotakKeluar')
      .innerJoin('berkas', 'berkas.id', 'kotakKeluar.berkasId')
      .selectAll('kotakKeluar')
      .where('berkas.nomor', '=', nomor)
      .execute()
    expect(mails.length).toBeGreaterThan(0)
    expect(JSON.stringify(mails)).toContain('/meja/call-center/')
    expect(JSON.stringify(mails)).not.toMatch(/Ratih|7788|Contoh Dalam/)
  })
})

describe('menjadi berkas lain', () => {
  test('permohonan: nama, kontak, dan isi sudah terisi; telepon berakhir saat didaftarkan', async () => {
    const response = await desk.telepon({ langkah: 'permohonan', jawaban: '' })
    const to = response.headers.get('location')!
    expect(to).toMatch(/^\/meja\/baru\?asal=CC-2026-\d{4}$/)
    const form = await page(await desk.get(to, { as: desk.operator }))
    const value = (id: string) => form.querySelector(`#${id}`)?.getAttribute('value')
    expect(value('nama')).toBe(teleponLengkap.nama)
    expect(value('telepon')).toBe(teleponLengkap.telepon)
    expect(form.querySelector('#rincian')?.text).toBe(teleponLengkap.pertanyaan)
    const nomor = to.split('=')[1]!
    expect((await desk.alihkan(nomor)).status).toBe(303)
    expect((await desk.state(nomor)).berkas).toMatchObject({
      status: 'dialihkan',
      hasil: 'permohonan',
    })
    const html = await (await desk.get(`/meja/call-center/${nomor}`, { as: desk.operator })).text()
    expect(html).toMatch(/href="\/meja\/permohonan\/PI-2026-\d{4}"/)
  })

  test('permintaan data: isi sudah terisi, dan telepon berakhir dengan nomornya', async () => {
    const response = await desk.telepon({ langkah: 'permintaan-data', kebutuhan: 'data' })
    const to = response.headers.get('location')!
    const form = await page(await desk.get(to, { as: desk.operator }))
    expect(form.querySelector('#rincian')?.text).toBe(teleponLengkap.pertanyaan)
    const nomor = to.split('=')[1]!
    const sent = {
      kunci: randomUUID(),
      kanal: 'telepon',
      tanggalDiterima: '2026-12-07',
      jamDiterima: '09:00',
      jenis: 'perorangan',
      nama: teleponLengkap.nama,
      judul: 'Jumlah KTP elektronik',
      rincian: teleponLengkap.pertanyaan,
      wilayah: 'kota',
      tahunDari: '2025',
      format: 'xlsx',
      tujuan: 'tugas',
      asal: nomor,
    }
    const done = await desk.post('/meja/permintaan-data/baru', sent, { as: desk.operator })
    expect(done.status).toBe(303)
    expect((await desk.state(nomor)).berkas).toMatchObject({
      status: 'dialihkan',
      hasil: 'permintaan-data',
    })
    const again = await desk.post(
      '/meja/permintaan-data/baru',
      { ...sent, kunci: randomUUID() },
      { as: desk.operator },
    )
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('sudah menjadi berkas lain')
  })
})
