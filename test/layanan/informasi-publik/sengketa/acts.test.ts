import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { berkasPdf } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import {
  createSengketaDesk,
  type SengketaDesk,
  tanpaKeberatan,
} from '#test/layanan/informasi-publik/sengketa/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: SengketaDesk
beforeAll(async () => {
  desk = await createSengketaDesk()
})
afterAll(() => desk.drop())

const status = async (nomor: string) => (await desk.state(nomor)).berkas.status
const problems = async (answer: Response) =>
  (await page(answer, 422)).querySelectorAll('.problems li').map(({ text }) => text)

describe('membuka sengketa', () => {
  test('dari keberatan: tidak ada yang diketik dua kali, dan keberatan berakhir tidak puas', async () => {
    const asal = await desk.keberatan.sampai('dijawab')
    const before = await page(await desk.get(`/meja/keberatan/${asal}`, { as: desk.staff.petugas }))
    const href = before.querySelector('a[href^="/meja/sengketa/baru"]')!.getAttribute('href')!
    const form = await page(await desk.get(href, { as: desk.staff.petugas }))
    expect(form.querySelector('[name=jendelaSejak]')!.getAttribute('value')).toBe('2026-12-07')
    expect(form.querySelector('[name=nama]')).toBeNull()
    const nomor = await desk.buka(asal)
    expect(nomor).toMatch(/^SI-2026-\d{4}$/)
    const of = (await desk.state(asal)).berkas
    expect(of).toMatchObject({ status: 'selesai' })
    expect(await desk.keberatan.isi(asal)).toMatchObject({ reaksi: 'tidak-puas' })
    expect((await desk.state(asal)).jejak.at(-1)).toMatchObject({
      perbuatan: 'sengketakan',
      peran: 'sistem',
      rincian: { sengketa: nomor },
    })
    const { berkas } = await desk.state(nomor)
    expect(berkas).toMatchObject({ asal, pemohonId: of.pemohonId, giliran: 'atasan_ppid' })
    expect(await desk.isi(nomor)).toMatchObject({
      alasan: ['a', 'e'],
      jendelaSejak: '2026-12-07',
      jendelaSebab: 'jawaban',
      jendelaBatas: '2026-12-29',
    })
    const after = await page(await desk.get(`/meja/keberatan/${asal}`, { as: desk.staff.petugas }))
    expect(after.querySelector(`a[href="/meja/sengketa/${nomor}"]`)).not.toBeNull()
    expect(after.querySelector('a[href^="/meja/sengketa/baru"]')).toBeNull()
    expect(await faultsOf(desk.db, nomor)).toEqual([])
    expect(await faultsOf(desk.db, asal)).toEqual([])
  })

  test('keberatan yang tidak dijawab dalam 30 hari kerja tetap terbuka, dan jangkanya dari batas itu', async () => {
    const asal = await desk.keberatan.ajukan()
    const path = `/meja/keberatan/${asal}`
    const early = await page(await desk.get(path, { as: desk.staff.petugas }))
    expect(early.querySelector('a[href^="/meja/sengketa/baru"]')).toBeNull()
    const then = desk.time.now
    desk.time.now = new Date('2027-02-01T02:00:00Z')
    try {
      const as = await desk.signIn('petugas')
      const late = await page(await desk.get(path, { as }))
      expect(late.querySelector('a[href^="/meja/sengketa/baru"]')).not.toBeNull()
      const nomor = await desk.buka(asal, { tanggalDiterima: '2027-02-01' }, as)
      expect(await desk.isi(nomor)).toMatchObject({ jendelaSebab: 'tanpa-jawaban' })
      const { berkas, jejak } = await desk.state(asal)
      expect(berkas.status).toBe('diterima')
      expect(jejak.at(-1)).toMatchObject({ perbuatan: 'sengketaDibuka' })
    } finally {
      desk.time.now = then
    }
  })

  test('dari panggilan atas keberatan yang tidak dikenal Loket, langsung di Komisi Informasi', async () => {
    const nomor = await desk.buka(null, {
      berkas: berkasPdf(),
      nomorRegister: '001/I/KIP-PS/2026',
    })
    expect(await status(nomor)).toBe('di_komisi')
    expect(await desk.isi(nomor)).toMatchObject({
      keberatanId: null,
      komisiId: desk.komisi.id,
      nomorRegister: '001/I/KIP-PS/2026',
    })
    const [fact] = await desk.peristiwa(nomor)
    expect(fact).toMatchObject({ jenis: 'panggilan', tanggal: '2026-12-03' })
    expect(fact!.lampiran).toHaveLength(1)
    expect((await desk.state(nomor)).jejak.map(({ perbuatan }) => perbuatan)).toEqual([
      'buka',
      'catatPanggilan',
    ])
    const words = wordsOf(await page(await desk.get(desk.path(nomor), { as: desk.staff.petugas })))
    expect(words).toContain('Perkumpulan Contoh Terbuka')
    expect(words).toContain('Panggilan 045/KI-KB/XII/2026: Pemeriksaan awal')
    expect(words).toContain('Tidak dihitung: tanggal tanggapan diterima tidak diketahui.')
    // A team may still be appointed: the law knows no order.
    await desk.lakukan(nomor, 'susunTim')
    await desk.lakukan(nomor, 'tetapkanTim')
    expect(await status(nomor)).toBe('di_komisi')
  })

  test('Atasan PPID dan PPID juga dapat membukanya dari panggilan', async () => {
    for (const as of [desk.staff.atasan_ppid, desk.staff.ppid])
      expect(await status(await desk.buka(null, {}, as))).toBe('di_komisi')
  })

  test('lewat 14 hari kerja adalah keterangan, bukan penolakan', async () => {
    const nomor = await desk.buka(null, {
      jendelaSejak: '2026-10-01',
      jendelaSebab: 'jawaban',
    })
    const words = wordsOf(await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid })))
    expect(words).toContain('Lewat 14 hari kerja.')
    expect(words).toContain('Komisi Informasi yang menilai')
    expect(await desk.tenggat(nomor)).toEqual({})
  })

  test('yang kurang atau di masa depan kembali di formulirnya, dengan isiannya', async () => {
    const wrong = await problems(
      await desk.daftarkan(undefined, { nama: '', nomor: '', diterima: '2026-12-01' }),
    )
    expect(wrong).toEqual([
      'Tulis nama pemohon.',
      'Tulis nomor surat panggilan.',
      'Panggilan tidak mungkin diterima sebelum tanggal suratnya.',
    ])
    const future = await desk.daftarkan(undefined, { tanggalDiterima: '2026-12-08' })
    const root = await page(future, 422)
    expect(wordsOf(root)).toContain('Tanggal tidak boleh di masa depan.')
    expect(root.querySelector('[name=informasi]')!.text).toContain(tanpaKeberatan.informasi)
  })

  test('dikirim dua kali tetap satu sengketa', async () => {
    const kunci = randomUUID()
    const first = await desk.daftarkan(undefined, { kunci })
    const again = await desk.daftarkan(undefined, { kunci })
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
  })
})

describe('tim fasilitasi', () => {
  test('susunan baru adalah surat baru yang menyebut yang lama', async () => {
    const nomor = await desk.sampai('fasilitasi')
    const first = (await desk.isi(nomor)).tim!
    expect(first.ketua).toMatchObject({ nama: 'Bayu Contohputra' })
    expect(first.anggota.map(({ nama }) => nama)).toEqual(['Dewi Unit', 'Rina Contohsari, S.H.'])
    expect((await desk.kirim(nomor, 'tetapkanTim')).status).toBe(422)
    await desk.lakukan(nomor, 'susunTim', { lain: '' })
    await desk.lakukan(nomor, 'tetapkanTim')
    const second = (await desk.isi(nomor)).tim!
    expect(second.anggota).toHaveLength(1)
    const { surat } = await desk.state(nomor)
    expect(surat.map(({ mengganti }) => mengganti)).toEqual([null, first.suratId])
    expect(await status(nomor)).toBe('fasilitasi')
  })

  test.each([
    [{ anggota: [], lain: '' }, 'Pilih atau tulis sedikitnya satu anggota.'],
    [{ lain: 'Rina; Kepala Bagian Hukum' }, 'Tulis setiap anggota seperti ini'],
  ])('yang keliru dijelaskan: %o', async (fields, said) => {
    const nomor = await desk.sampai('dibuka')
    const root = await page(await desk.kirim(nomor, 'susunTim', fields), 422)
    expect(wordsOf(root)).toContain(said)
  })

  test('ketua adalah PPID', async () => {
    const nomor = await desk.sampai('dibuka')
    const { anggota, ppid } = desk.given
    const answer = await desk.kirim(nomor, 'susunTim', { ketua: anggota, anggota: [ppid] })
    expect(wordsOf(await page(answer, 422))).toContain('Ketua tim adalah PPID.')
  })

  test('rapat, hadirin, notulen, dan berkasnya; tanpa tim tidak ada rapat', async () => {
    const without = await desk.sampai('dibuka')
    expect((await desk.kirim(without, 'catatRapat')).status).toBe(422)
    const nomor = await desk.sampai('fasilitasi')
    await desk.lakukan(nomor, 'catatRapat', { berkas: berkasPdf() })
    const [meeting] = await desk.peristiwa(nomor)
    expect(meeting!.isi.hadir!.map(({ nama, anggota }) => [nama, anggota])).toEqual([
      ['Bayu Contohputra', true],
      ['Dewi Unit', true],
      ['Tono Contohwan', false],
    ])
    expect(meeting!.lampiran).toHaveLength(1)
    const future = await desk.kirim(nomor, 'catatRapat', { tanggal: '2026-12-08' })
    const root = await page(future, 422)
    expect(wordsOf(root)).toContain('Tanggal tidak boleh di masa depan.')
    expect(root.querySelector('textarea[name=uraian]')!.text).toContain('Rincian anggaran')
    const file = await desk.get(desk.path(nomor, `/berkas/${meeting!.lampiran[0]}`), {
      as: desk.staff.ppid_pelaksana,
    })
    expect(file.status).toBe(200)
  })

  test('sepakat: pelaksanaan dimulai dan permohonan dibuka lagi, masing-masing menyebut yang lain', async () => {
    const nomor = await desk.sampai('fasilitasi')
    const none = await desk.kirim(nomor, 'catatUpaya', { hasil: 'sepakat' })
    expect(await problems(none)).toEqual(['Tulis isi kesepakatannya.'])
    const perintah = 'Rincian per kecamatan diberikan tanpa nama penyedia.'
    await desk.lakukan(nomor, 'catatUpaya', { hasil: 'sepakat', perintah, beri: 'ya' })
    const { berkas, jejak } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'pelaksanaan', hasil: 'damai-tim' })
    expect(await desk.tenggat(nomor)).toEqual({})
    const permohonan = String(jejak.at(-1)!.rincian!['permohonan'])
    const reopened = await desk.state(permohonan)
    expect(reopened.berkas.status).toBe('menunggu_keputusan')
    expect(reopened.jejak.at(-1)).toMatchObject({
      perbuatan: 'penuhiSengketa',
      rincian: { sengketa: nomor },
      catatan: `Hasil sengketa ${nomor}: ${perintah}`,
    })
    const open = reopened.tenggat.filter(({ ditutupPada }) => !ditutupPada)
    expect(open).toMatchObject([{ jenis: 'pemenuhan', dasar: 'UU 14/2008 Pasal 39 dan Pasal 46' }])
    await desk.lakukan(nomor, 'catatPelaksanaan')
    expect(await status(nomor)).toBe('selesai')
    expect(await faultsOf(desk.db, nomor)).toEqual([])
    expect(await faultsOf(desk.db, permohonan)).toEqual([])
  })

  test('laporan: disusun, ditandatangani ketua, diterima Atasan dengan arahan', async () => {
    const nomor = await desk.sampai('fasilitasi')
    await desk.lakukan(nomor, 'susunLaporan')
    await desk.lakukan(nomor, 'laporkan')
    const waiting = await page(await desk.get(desk.path(nomor), { as: desk.staff.atasan_ppid }))
    expect(waiting.querySelector('.card.now h2')!.text).toContain('terima laporan tim')
    await desk.lakukan(nomor, 'terimaLaporan')
    expect((await desk.peristiwa(nomor)).at(-1)!.isi).toMatchObject({
      diterimaPada: '2026-12-07',
      diterimaOleh: 'Hadi Atasan',
      arahan: 'Siapkan bagian yang terbuka.',
    })
    expect((await desk.kirim(nomor, 'terimaLaporan')).status).toBe(422)
  })
})

describe('Komisi Informasi, pengadilan, pelaksanaan', () => {
  test('putusan yang memberi informasi membuka permohonan saat dilaksanakan, bukan saat dicatat', async () => {
    const nomor = await desk.sampai('diputus')
    const asal = (await desk.isi(nomor)).permohonanId!
    const of = () =>
      desk.db
        .selectFrom('berkas')
        .select(['nomor', 'status'])
        .where('id', '=', asal)
        .executeTakeFirstOrThrow()
    expect((await of()).status).not.toBe('menunggu_keputusan')
    await desk.lakukan(nomor, 'laksanakan')
    expect((await of()).status).toBe('menunggu_keputusan')
    expect((await desk.state(nomor)).jejak.at(-1)).toMatchObject({
      perbuatan: 'laksanakan',
      rincian: { permohonan: (await of()).nomor },
    })
  })

  test('permohonan yang sedang dikerjakan hanya diberi tahu', async () => {
    const nomor = await desk.sampai('pelaksanaan')
    const { permohonanId } = await desk.isi(nomor)
    const second = await desk.sampai('diputus')
    await desk.db
      .updateTable('sengketa')
      .set({ permohonanId })
      .where('berkasId', '=', (await desk.state(second)).berkas.id)
      .execute()
    await desk.lakukan(second, 'laksanakan')
    const told = await desk.db
      .selectFrom('jejak')
      .select('perbuatan')
      .where('berkasId', '=', permohonanId)
      .orderBy('urutan', 'desc')
      .executeTakeFirstOrThrow()
    expect(told.perbuatan).toBe('sengketaMemerintahkan')
  })

  test('mediasi yang sepakat bersifat final: langsung dilaksanakan', async () => {
    const nomor = await desk.sampai('di_komisi')
    expect((await desk.kirim(nomor, 'akhiriMediasi')).status).toBe(422)
    await desk.lakukan(nomor, 'mulaiMediasi')
    expect((await desk.kirim(nomor, 'mulaiMediasi')).status).toBe(422)
    await desk.lakukan(nomor, 'akhiriMediasi', { hasil: 'sepakat', perintah: 'Berikan.' })
    const { berkas } = await desk.state(nomor)
    expect(berkas).toMatchObject({ status: 'pelaksanaan', hasil: 'damai-mediasi' })
    expect(berkas.batasWaktu).toBeNull()
    expect(await desk.tenggat(nomor)).toEqual({})
  })

  test('kasasi hanya atas putusan pengadilan, gugatan hanya atas putusan Komisi Informasi', async () => {
    const nomor = await desk.sampai('diputus')
    expect(await problems(await desk.kirim(nomor, 'catatKasasi'))).toEqual([
      'Kasasi hanya atas putusan pengadilan (UU 14/2008 Pasal 50).',
    ])
    await desk.lakukan(nomor, 'catatGugatan')
    await desk.lakukan(nomor, 'catatPutusanPengadilan', { amar: 'ditolak', perintah: '', beri: '' })
    expect((await desk.kirim(nomor, 'catatGugatan')).status).toBe(422)
    await desk.lakukan(nomor, 'tutup')
    expect((await desk.state(nomor)).berkas).toMatchObject({ status: 'selesai', hasil: 'ditolak' })
  })

  test('nomor register boleh menyusul, dan sidang yang sudah mulai tidak ditunggu lagi', async () => {
    const nomor = await desk.buka(null)
    await desk.lakukan(nomor, 'catatRegister', { diajukan: '2026-12-01' })
    expect(Object.keys(await desk.tenggat(nomor))).toEqual(['selesaiKomisi'])
    expect(await desk.isi(nomor)).toMatchObject({ nomorRegister: '012/XII/KI-KB-PS/2026' })
  })
})

test('dua petugas sekaligus: yang kedua kembali dengan isiannya (409)', async () => {
  const nomor = await desk.sampai('di_komisi')
  const versi = String((await desk.state(nomor)).berkas.versi)
  await desk.lakukan(nomor, 'catatSidang', { versi })
  const answer = await desk.kirim(nomor, 'catatSidang', { versi, uraian: 'Sidang kedua kami.' })
  const root = await page(answer, 409)
  expect(root.querySelector('textarea[name=uraian]')!.text).toContain('Sidang kedua kami.')
  const part = await desk.kirim(nomor, 'catatSidang', { versi }, { htmx: true })
  expect(part.status).toBe(409)
  expect(await part.text()).not.toContain('<html')
})

test('halaman berkas dan register cukup dengan tiga pertanyaan kepada basis data', async () => {
  const nomor = await desk.sampai('pelaksanaan')
  for (const path of [desk.path(nomor), '/meja/sengketa', '/meja/sengketa/baru?tanpa=ya']) {
    const as = desk.staff.ppid
    const { queries, response } = await countQueries(desk, () => desk.get(path, { as }))
    expect(response.status).toBe(200)
    expect(queries, path).toBeLessThanOrEqual(3)
  }
})
