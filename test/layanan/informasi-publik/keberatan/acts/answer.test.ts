import { describe, expect, test } from 'vitest'
import { berkasPdf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { kodeOf } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  createKeberatanDesk,
  dikabulkan,
  ditolakPasal17,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createKeberatanDesk())

const status = async (nomor: string) => (await desk.state(nomor)).berkas.status

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
