import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { berkasPdf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  createKeberatanDesk,
  dikabulkan,
  ditolakPasal17,
  type KeberatanDesk,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: KeberatanDesk
beforeAll(async () => {
  desk = await createKeberatanDesk()
})
afterAll(() => desk.drop())

const status = async (nomor: string) => (await desk.state(nomor)).berkas.status

describe('perintah Atasan PPID', () => {
  test('ke PPID dan dua unit sekaligus, masing-masing dengan tenggat di dalam 30 hari kerja', async () => {
    const nomor = await desk.sampai('di_atasan')
    await desk.lakukan(nomor, 'perintahkan', { kepada: ['ppid', desk.unit, desk.unitLain] })
    const { berkas, tenggat, disposisi, kotakKeluar } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'di_unit', giliran: 'ppid_pelaksana' })
    expect(disposisi).toHaveLength(2)
    const uu = tenggat.find(({ jenis }) => jenis === 'uu')!
    const own = tenggat.filter(({ jenis }) => jenis === 'unit' || jenis === 'perintah')
    expect(own).toHaveLength(3)
    for (const { batas } of own) expect(batas < uu.batas).toBe(true)
    const told = kotakKeluar.filter(({ subjek }) => subjek.startsWith('Disposisi baru'))
    expect(told.length).toBeGreaterThanOrEqual(2)
    expect(told[0]!.teks).toContain(`keberatan ${nomor}`)
    expect(told[0]!.teks).toContain(`/meja/keberatan/${nomor}`)

    await desk.lakukan(nomor, 'jawabPerintah', { jawaban: 'Sudah diuji.', berkas: berkasPdf() })
    expect(await status(nomor)).toBe('di_unit')
    const parts = (await desk.state(nomor)).disposisi
    const partOf = (unit: string) => parts.find(({ unitKerjaId }) => unitKerjaId === unit)!.id
    const answer = { penguasaan: 'dikuasai', jawaban: 'Ada pada kami.', kunci: crypto.randomUUID() }
    const send = (unit: string, as: string) =>
      desk.post(
        desk.path(nomor, `/disposisi/${partOf(unit)}/jawaban`),
        { ...answer, kunci: crypto.randomUUID() },
        { as },
      )
    expect((await send(desk.unit, desk.unitLainnya)).status).toBe(404)
    expect((await send(desk.unit, desk.staff.ppid_pelaksana)).status).toBe(303)
    expect(await status(nomor)).toBe('di_unit')
    expect((await send(desk.unitLain, desk.unitLainnya)).status).toBe(303)
    expect(await status(nomor)).toBe('di_atasan')
    expect(await desk.isi(nomor)).toMatchObject({ jawabanPpid: 'Sudah diuji.' })
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('unit menjawab lebih dulu: giliran PPID, lalu kembali ke Atasan', async () => {
    const nomor = await desk.sampai('di_atasan')
    await desk.lakukan(nomor, 'perintahkan', { kepada: ['ppid', desk.unit] })
    await desk.lakukan(nomor, 'jawabDisposisi')
    expect(await status(nomor)).toBe('di_ppid')
    const again = await desk.kirim(nomor, 'perintahkan', { kepada: ['ppid'] })
    expect(again.status).toBe(422)
    await desk.lakukan(nomor, 'jawabPerintah')
    expect(await status(nomor)).toBe('di_atasan')
  })

  test('yang tidak dijawab dapat diingatkan dan ditarik, supaya keberatan tetap diputuskan', async () => {
    const nomor = await desk.sampai('di_unit')
    await desk.lakukan(nomor, 'ingatkan')
    await desk.lakukan(nomor, 'tarikDisposisi')
    expect(await status(nomor)).toBe('di_atasan')
    await desk.lakukan(nomor, 'perintahkan')
    await desk.lakukan(nomor, 'tarikPerintah')
    expect(await status(nomor)).toBe('di_atasan')
    const open = (await desk.state(nomor)).tenggat.filter(({ ditutupPada }) => !ditutupPada)
    expect(open.map(({ jenis }) => jenis).sort()).toEqual(['perki', 'uu'])
  })

  test('tanpa tujuan, atau ke unit yang tidak ada, kembali di formulirnya', async () => {
    const nomor = await desk.sampai('di_atasan')
    const none = await page(await desk.kirim(nomor, 'perintahkan', { kepada: [] }), 422)
    expect(wordsOf(none)).toContain('Pilih PPID atau sedikitnya satu unit.')
    const gone = await desk.kirim(nomor, 'perintahkan', { kepada: [crypto.randomUUID()] })
    expect(wordsOf(await page(gone, 422))).toContain('Unit itu tidak ada lagi.')
  })
})

describe('putusan', () => {
  test('setiap alasan harus ditanggapi, dan penolakan harus berdasar; isian tetap ada', async () => {
    const nomor = await desk.sampai('di_atasan')
    const answer = await desk.kirim(nomor, 'putuskan', {
      ...ditolakPasal17,
      bantahanE: ' ',
      huruf: '',
    })
    const root = await page(answer, 422)
    expect(root.querySelectorAll('.problems li').map(({ text }) => text)).toEqual([
      'Pilih huruf Pasal 17 yang menjadi dasar.',
      'Pilih penetapan pengecualian yang berlaku (Perki 1/2021 Pasal 44 ayat (3)).',
      'Tulis tanggapan atas alasan ini.',
    ])
    expect(root.querySelector('[name=bantahanA]')?.text).toContain(ditolakPasal17.bantahanA)
    expect(await status(nomor)).toBe('di_atasan')
  })

  test.each([
    [{ ...dikabulkan, perintah: '' }, 'Tulis apa yang harus dipenuhi PPID.'],
    [{ ...dikabulkan, hasil: 'dikabulkan-sebagian' }, 'Pilih dasar penolakan.'],
    [{ ...ditolakPasal17, penetapan: '' }, 'Pilih penetapan pengecualian yang berlaku'],
    [{ ...ditolakPasal17, huruf: 'j' }, 'Sebut pasal dan undang-undangnya.'],
  ])('%o: %s', async (fields, words) => {
    const nomor = await desk.sampai('di_atasan')
    expect(wordsOf(await page(await desk.kirim(nomor, 'putuskan', fields), 422))).toContain(words)
  })

  test('sebelum dikirim dapat diubah; yang dibatalkan tidak pernah terbaca pemohon', async () => {
    const nomor = await desk.sampai('di_atasan')
    await desk.lakukan(nomor, 'putuskan', ditolakPasal17)
    await desk.lakukan(nomor, 'tinjauUlang')
    const form = await page(await desk.get(desk.path(nomor), { as: desk.staff.atasan_ppid }))
    expect(form.querySelector('[name=bantahanA]')?.text).toContain(ditolakPasal17.bantahanA)
    const visitor = desk.browser()
    await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
    const words = wordsOf(await page(await visitor.get(`/lacak/keberatan/${nomor}`)))
    expect(words).not.toContain(ditolakPasal17.pertimbangan)
    expect(words).not.toContain('Diputuskan Atasan PPID Senin')
  })
})

describe('tanggapan', () => {
  test('ditolak: surat penolakan dengan Pasal 17, permohonan tetap berakhir', async () => {
    const nomor = await desk.sampai('di_atasan')
    await desk.lakukan(nomor, 'putuskan', ditolakPasal17)
    await desk.lakukan(nomor, 'tanggapi')
    const { berkas, tenggat, kotakKeluar, lampiran } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'dijawab', hasil: 'ditolak' })
    const open = tenggat.filter(({ ditutupPada }) => !ditutupPada)
    expect(open).toMatchObject([{ jenis: 'sengketa', jumlah: 14 }])
    const { text, row } = await suratOf(desk.permohonan, nomor, 'tanggapan-keberatan')
    const { keputusan } = await desk.db
      .selectFrom('keberatan')
      .select('keputusan')
      .where('berkasId', '=', berkas.id)
      .executeTakeFirstOrThrow()
    const penetapan = keputusan!.penetapan!
    expect(row.judul).toBe('Surat penolakan keberatan')
    expect(row.nomorSurat).toMatch(/^500\.12\/\d{4}\/ATASAN-PPID\/2026$/)
    for (const field of [
      nomor,
      berkas.asal!,
      row.nomorSurat,
      '7 Desember 2026',
      'a. Permohonan informasi ditolak',
      ditolakPasal17.bantahanA,
      'e. Permintaan informasi tidak dipenuhi',
      ditolakPasal17.bantahanE,
      ditolakPasal17.pertimbangan,
      'KEBERATAN DITOLAK',
      'Pasal 17 huruf a angka 1',
      penetapan.nomor,
      '14 (empat belas) hari kerja',
      'Hadi Atasan',
    ])
      expect(text).toContain(field)
    const mail = kotakKeluar.find(({ suratId }) => suratId === row.id)!
    expect(mail.subjek).toBe(`Tanggapan atas keberatan ${nomor}`)
    expect((await desk.state(berkas.asal!)).berkas.status).toBe('selesai')

    const visitor = desk.browser()
    await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
    const root = await page(await visitor.get(`/lacak/keberatan/${nomor}`))
    expect(wordsOf(root)).toContain(ditolakPasal17.bantahanA)
    const sk = lampiran.find(({ jenis }) => jenis === 'penetapan')!
    const file = await visitor.get(`/lacak/keberatan/${nomor}/penetapan/${sk.id}`)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    const letter = await visitor.get(`/lacak/keberatan/${nomor}/surat/${row.id}`)
    expect(letter.headers.get('content-type')).toBe('application/pdf')
  })

  test.each([
    ['belum-dikuasai', 'informasi yang diminta belum dikuasai'],
    ['belum-didokumentasikan', 'informasi yang diminta belum didokumentasikan'],
    ['lain', 'alasan keberatan tidak terbukti'],
  ])('ditolak karena %s', async (dasar, words) => {
    const nomor = await desk.sampai('di_atasan')
    await desk.lakukan(nomor, 'putuskan', { ...ditolakPasal17, dasar })
    await desk.lakukan(nomor, 'tanggapi')
    const { text } = await suratOf(desk.permohonan, nomor, 'tanggapan-keberatan')
    expect(text).toContain(words)
    expect(text).not.toContain('Pasal 17')
  })

  test('dikabulkan: permohonan dibuka lagi dalam transaksi yang sama, kedua jejak saling menyebut', async () => {
    const nomor = await desk.sampai('diputuskan')
    const draft = await desk.get(desk.path(nomor, '/rancangan'), { as: desk.staff.atasan_ppid })
    expect(draft.headers.get('content-type')).toBe('application/pdf')
    await desk.lakukan(nomor, 'tanggapi')
    const { berkas } = await desk.state(nomor)
    const asal = await desk.state(berkas.asal!)
    expect(asal.berkas).toMatchObject({
      status: 'menunggu_keputusan',
      giliran: 'ppid',
      selesaiPada: null,
    })
    expect(asal.jejak.at(-1)).toMatchObject({
      perbuatan: 'penuhiKeberatan',
      peran: 'sistem',
      dari: 'selesai',
      rincian: { keberatan: nomor },
    })
    expect(asal.jejak.at(-1)!.catatan).toContain(dikabulkan.perintah)
    const open = asal.tenggat.filter(({ ditutupPada }) => !ditutupPada)
    expect(open).toMatchObject([{ jenis: 'pemenuhan', jumlah: 5 }])
    expect(await faultsOf(desk.db, berkas.asal!)).toEqual([])
    expect(await faultsOf(desk.db, nomor)).toEqual([])
    const { text } = await suratOf(desk.permohonan, nomor, 'tanggapan-keberatan')
    for (const field of ['KEBERATAN DIKABULKAN', dikabulkan.perintah]) expect(text).toContain(field)
    const visitor = desk.browser()
    await visitor.post('/lacak', {
      nomor: asal.berkas.nomor,
      kode: await kodeOf(desk, berkas.asal!),
    })
    const words = wordsOf(await page(await visitor.get('/lacak/berkas')))
    expect(words).toContain('Keberatan Anda dikabulkan')
    expect(words).toContain('Jawaban tertulis paling lambat Senin, 14 Desember 2026')
  })

  test('dikabulkan sesudah sebagian diunduh: yang lama tetap ada, jawaban baru menggantikannya', async () => {
    const asal = await desk.permohonan.sampai('siap_diserahkan')
    const [old] = (await desk.state(asal)).lampiran
    const visitor = desk.browser()
    await visitor.post('/lacak', { nomor: asal, kode: await kodeOf(desk, asal) })
    expect((await visitor.post(`/lacak/dokumen/${old!.id}`, {})).status).toBe(200)
    const nomor = await desk.ajukan(asal, { alasan: ['d'] })
    await desk.lakukan(nomor, 'teruskan')
    await desk.lakukan(nomor, 'putuskan', {
      ...dikabulkan,
      bantahanD: 'Data memang belum lengkap.',
    })
    await desk.lakukan(nomor, 'tanggapi')
    const between = await desk.state(asal)
    expect(between.lampiran).toMatchObject([{ id: old!.id, jenis: 'keputusan-lama' }])
    await desk.permohonan.lakukan(asal, 'putuskan', { dokumen: berkasPdf('lengkap.pdf') })
    const unsaid = wordsOf(await page(await visitor.get('/lacak/berkas')))
    expect(unsaid).not.toContain('lengkap.pdf')
    await desk.permohonan.lakukan(asal, 'beritahukan')
    const after = await desk.state(asal)
    expect(after.berkas.status).toBe('siap_diserahkan')
    expect(after.lampiran.map(({ jenis, nama }) => [jenis, nama])).toEqual([
      ['keputusan-lama', 'anggaran.pdf'],
      ['dokumen', 'lengkap.pdf'],
    ])
    expect(after.tenggat.filter(({ ditutupPada }) => !ditutupPada)).toEqual([])
  })

  test('permohonan yang masih berjalan tidak dibuka lagi, tetapi diberi tahu', async () => {
    const asal = await desk.permohonan.sampai('di_unit')
    const nomor = await desk.ajukan(asal, { alasan: ['c'] })
    await desk.lakukan(nomor, 'teruskan')
    await desk.lakukan(nomor, 'putuskan', { ...dikabulkan, bantahanC: 'PPID memang terlambat.' })
    await desk.lakukan(nomor, 'tanggapi')
    const { berkas, jejak } = await desk.state(asal)
    expect(berkas.status).toBe('di_unit')
    expect(jejak.at(-1)).toMatchObject({
      perbuatan: 'keberatanDikabulkan',
      rincian: { keberatan: nomor },
    })
  })

  test('tanpa permohonan (alasan b) tidak ada yang dibuka', async () => {
    const nomor = (await desk.daftarkan('', { alasan: ['b'] })).headers
      .get('location')!
      .split('/')
      .at(-1)!
    await desk.lakukan(nomor, 'teruskan')
    await desk.lakukan(nomor, 'putuskan', { ...dikabulkan, bantahanB: 'Akan diumumkan.' })
    await desk.lakukan(nomor, 'tanggapi')
    expect(await status(nomor)).toBe('dijawab')
  })
})

describe('sesudah ditanggapi', () => {
  test('pemohon menyatakan tidak puas dari halaman lacak', async () => {
    const nomor = await desk.sampai('dijawab')
    const visitor = desk.browser()
    await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
    const path = `/lacak/keberatan/${nomor}`
    const empty = await page(await visitor.post(`${path}/reaksi`, { catatan: 'Kurang' }), 422)
    expect(wordsOf(empty)).toContain('Pilih puas atau tidak puas.')
    const { versi } = (await desk.state(nomor)).berkas
    const stale = { reaksi: 'puas', versi: String(versi - 1), kunci: crypto.randomUUID() }
    expect((await visitor.post(`${path}/reaksi`, stale)).status).toBe(409)
    const sent = {
      reaksi: 'tidak-puas',
      catatan: 'Data tetap tidak diberikan.',
      versi: String(versi),
    }
    expect((await visitor.post(`${path}/reaksi`, sent)).status).toBe(303)
    expect(await desk.isi(nomor)).toMatchObject({
      reaksi: 'tidak-puas',
      reaksiCatatan: 'Data tetap tidak diberikan.',
    })
    const { berkas, jejak } = await desk.state(nomor)
    expect(berkas.status).toBe('selesai')
    expect(jejak.at(-1)).toMatchObject({ perbuatan: 'catatReaksi', peran: 'pemohon' })
  })

  test('yang diam sampai jalan ke Komisi Informasi tertutup diselesaikan malam itu', async () => {
    const nomor = await desk.sampai('dijawab')
    await desk.malam(10)
    expect(await status(nomor)).toBe('dijawab')
    await desk.malam(40)
    expect(await status(nomor)).toBe('selesai')
    expect(await desk.isi(nomor)).toMatchObject({ reaksi: 'tanpa-tanggapan' })
  })

  test('dicabut pemohon sebelum ditanggapi: berakhir tanpa putusan', async () => {
    const nomor = await desk.sampai('di_atasan')
    const visitor = desk.browser()
    await visitor.post('/lacak', { nomor, kode: await kodeOf(desk, nomor) })
    const path = `/lacak/keberatan/${nomor}/cabut`
    await page(await visitor.get(path))
    const { versi } = (await desk.state(nomor)).berkas
    expect((await visitor.post(path, { versi: String(versi), alasan: '' })).status).toBe(303)
    const { berkas, tenggat } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'dicabut', hasil: null })
    expect(tenggat.every(({ ditutupPada }) => ditutupPada)).toBe(true)
    expect((await visitor.get(path)).status).toBe(409)
  })
})

describe('tanda terima', () => {
  test('ditandatangani sesudah jawaban, sah, dengan semua isian Lampiran X, dan dikirim', async () => {
    const asal = await desk.ditolak()
    const nomor = await desk.ajukan(asal)
    expect((await desk.state(nomor)).surat).toEqual([])
    await desk.jobs.run()
    await desk.jobs.run()
    const { surat, kotakKeluar, berkas } = await desk.state(nomor)
    expect(surat).toHaveLength(1)
    const { text, row } = await suratOf(desk.permohonan, nomor, 'tanda-terima-keberatan')
    const { kasusPosisi, informasi, tujuan } = await desk.isi(nomor)
    for (const field of [
      nomor,
      asal,
      await kodeOf(desk, nomor),
      'Wulan Contohwati',
      'Jalan Contoh 12, Pontianak',
      'Peneliti',
      kasusPosisi,
      informasi,
      tujuan,
      '√ □ □ □ √ □ □ a. Permohonan informasi ditolak b. Informasi berkala tidak disediakan',
      'Jumat, 22 Januari 2027',
      '30 hari kerja sejak keberatan diterima, Senin, 7 Desember 2026',
      'Sari Contohwati',
    ])
      expect(text).toContain(field)
    expect(kotakKeluar).toMatchObject([
      { suratId: row.id, subjek: `Keberatan ${nomor} kami terima` },
    ])
    expect(kotakKeluar[0]!.teks).not.toContain(await kodeOf(desk, nomor))
    expect(berkas.kodeLacak).not.toBeNull()
    const open = (as: string) => desk.get(desk.path(nomor, `/surat/${row.id}`), { as })
    expect((await open(desk.staff.petugas)).status).toBe(200)
    expect((await open(desk.staff.pimpinan)).status).toBe(404)
  })
})
