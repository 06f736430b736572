import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  terbitkanInformasi,
  usulkanInformasi,
} from '#src/layanan/informasi-publik/daftar-informasi/acts.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { createWork } from '#src/work.ts'
import { receiveFile } from '#src/attachments/check.ts'
import { documentFiles } from '#src/attachments/kinds.ts'
import { pdf } from '#test/attachments/samples.ts'
import { walk } from '#test/journeys/walk.ts'
import { informasi, sent } from '#test/layanan/informasi-publik/daftar-informasi/entries.ts'
import { kodeOf, latest, lengkap } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import {
  berkasPdf,
  createPermohonanDesk,
  ditolak,
  foto,
  type PermohonanDesk,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { readPdf, suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { as } from '#test/workflow/office.ts'

let desk: PermohonanDesk
const desks: PermohonanDesk[] = []
beforeEach(async () => {
  desk = await createPermohonanDesk()
  desks.push(desk)
})
afterAll(async () => {
  for (const one of desks) await one.drop()
})

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())
const { jenis: _jenis, ...isian } = lengkap

/** Sekar asks from home; gives her browser and the number. */
async function ajukanDariRumah() {
  const sekar = walk(desk)
  await sekar.open('/permohonan/baru')
  await sekar.send('Kirim', { ...isian, identitas: await foto('ktp.jpg') })
  expect(sekar.where()).toBe('/permohonan/diterima')
  const { nomor } = await latest(desk)
  expect(sekar.text()).toContain(nomor)
  await desk.jobs.run()
  return { sekar, nomor }
}

async function sound(nomor: string) {
  expect((await verifyAudit(desk.db, { arsip: true })).temuan).toEqual([])
  return desk.state(nomor)
}

test('daring, ada di Daftar Informasi Publik: ditemukan, diunduh, dan tidak perlu berkas', async () => {
  const kit = await desk.kit()
  const file = await receiveFile({ nama: 'drainase.pdf', isi: pdf('% drainase') }, documentFiles)
  if (typeof file === 'string') throw new Error(file)
  const usul = { ...sent(informasi(desk.unit)), files: { berkas: [file] } }
  const nomor = await usulkanInformasi(kit, usul, as('ppid'))
  await terbitkanInformasi(kit, nomor, sent({ catatan: '' }), as('ppid'))

  const sekar = walk(desk)
  await sekar.open('/informasi?q=pemeliharaan+drainase')
  await sekar.follow('Rekapitulasi pemeliharaan drainase per kecamatan')
  expect(sekar.where()).toBe(`/informasi/${nomor}`)
  const response = await sekar.fetch('drainase.pdf')
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(Buffer.from(await bytesOf(response)).equals(Buffer.from(file.isi))).toBe(true)
  const log = await desk.db.selectFrom('unduhan').selectAll().execute()
  expect(log).toMatchObject([{ cara: 'katalog', berkasId: null }])
  const cases = await desk.db
    .selectFrom('berkas')
    .selectAll()
    .where('prosedur', '=', 'permohonan')
    .execute()
  expect(cases).toEqual([])
}, 120_000)

test('daring, tidak ada di daftar: lewat PPID Pelaksana sampai diunduh pemohon', async () => {
  const { sekar, nomor } = await ajukanDariRumah()
  const bukti = await suratOf(desk, nomor, 'tanda-bukti-permohonan')
  const kode = await kodeOf(desk, nomor)
  expect(bukti.text).toContain(kode)

  const sari = walk(desk, desk.staff.petugas)
  await sari.open('/meja')
  await sari.follow(nomor)
  await sari.send('Nyatakan lengkap')
  expect(sari.text()).toContain('Dinyatakan lengkap')

  const bayu = walk(desk, desk.staff.ppid)
  await bayu.open('/meja')
  await bayu.follow(nomor)
  await bayu.send('Teruskan', { unit: desk.unit })

  const dewi = walk(desk, desk.staff.ppid_pelaksana)
  await dewi.open('/meja')
  await dewi.follow(nomor)
  expect(dewi.text()).not.toContain(lengkap.alamat)
  await dewi.send('Kirim jawaban', {
    penguasaan: 'dikuasai',
    jawaban: 'Rekapitulasi terlampir.',
    berkas: berkasPdf('rekapitulasi.pdf'),
  })

  await bayu.open(desk.path(nomor))
  await bayu.send('Simpan keputusan', {
    hasil: 'seluruhnya',
    pertimbangan: 'Terbuka dan dikuasai.',
    bentuk: 'softcopy',
    dokumen: berkasPdf('rekapitulasi.pdf'),
  })
  const draft = await bayu.fetch('Rancangan pemberitahuan tertulis')
  expect((await readPdf(await bytesOf(draft))).text).toContain('RANCANGAN')
  await bayu.send('Tanda tangani dan kirim')
  await suratOf(desk, nomor, 'pemberitahuan')

  // Another day, another browser: the number and the code on the receipt.
  const later = walk(desk)
  await later.open('/lacak')
  await later.send('Lihat berkas', { nomor: nomor.toLowerCase(), kode })
  expect(later.text()).toContain('siap')
  const file = await later.take('Unduh')
  expect(file.headers.get('content-type')).toBe('application/pdf')
  await later.open('/lacak/berkas')
  expect(later.text()).toContain('selesai')
  const { berkas, jejak } = await sound(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'seluruhnya', kanal: 'web' })
  expect(jejak.map(({ perbuatan }) => perbuatan)).toEqual([
    'terima',
    'nyatakanLengkap',
    'disposisi',
    'jawabDisposisi',
    'putuskan',
    'beritahukan',
    'unduh',
  ])
  expect((await suratOf(desk, nomor, 'penyerahan')).text).toContain(lengkap.nama)
  await sekar.open('/lacak/berkas')
  expect(sekar.text()).toContain(nomor)
}, 120_000)

test('di meja: diketik petugas, diputuskan, diserahkan dengan tanda bukti bertanda tangan', async () => {
  const sari = walk(desk, desk.staff.petugas)
  await sari.open('/meja/baru')
  await sari.send('Daftarkan dan beri nomor', { ...isian, caraSalinan: 'langsung', email: '' })
  const { nomor } = await latest(desk)
  expect(sari.where()).toBe(desk.path(nomor))
  await desk.jobs.run()
  await sari.open(desk.path(nomor))
  expect((await readPdf(await bytesOf(await sari.fetch('Tanda bukti permohonan')))).text).toContain(
    nomor,
  )
  await sari.send('Nyatakan lengkap')

  const bayu = walk(desk, desk.staff.ppid)
  await bayu.open(desk.path(nomor))
  await bayu.send('Simpan keputusan', {
    hasil: 'seluruhnya',
    pertimbangan: 'Terbuka dan dikuasai.',
    bentuk: 'hardcopy',
    lembar: '14',
    perLembar: '500',
  })
  await bayu.send('Tanda tangani dan kirim')

  await sari.open(desk.path(nomor))
  await sari.send(
    'Serahkan dan buat tanda bukti',
    { cetak: 'Rekapitulasi drainase, 14 lembar' },
    422,
  )
  expect(sari.text()).toContain('Minta tanda tangan penerima')
  await sari.send('Serahkan dan buat tanda bukti', { bukti: await foto(), biaya: '7.000' })
  expect(sari.text()).toContain('Informasi diserahkan')
  const { text } = await suratOf(desk, nomor, 'penyerahan')
  for (const field of [
    nomor,
    lengkap.nama,
    'Rekapitulasi drainase',
    '14 lembar',
    'Sari Contohwati',
  ])
    expect(text).toContain(field)
  const { berkas, kotakKeluar } = await sound(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'seluruhnya', kanal: 'meja' })
  expect(kotakKeluar).toEqual([])
}, 120_000)

test('tidak lengkap, dilengkapi pemohon dari halaman lacak, lalu diputuskan', async () => {
  const { sekar, nomor } = await ajukanDariRumah()
  const sari = walk(desk, desk.staff.petugas)
  await sari.open(desk.path(nomor))
  await sari.send('Tanda tangani dan kirim surat', { kekurangan: 'Surat keterangan penelitian' })
  await sekar.open('/lacak/berkas')
  expect(sekar.text()).toContain('Surat keterangan penelitian')
  await sekar.send('Kirim kelengkapan', {}, 422)
  await sekar.send('Kirim kelengkapan', {
    keterangan: 'Terlampir.',
    pelengkap: berkasPdf('keterangan.pdf'),
  })
  expect((await desk.state(nomor)).berkas.status).toBe('diterima')
  await sari.open(desk.path(nomor))
  expect(sari.text()).toContain('keterangan.pdf')
  await sari.send('Nyatakan lengkap')
  const bayu = walk(desk, desk.staff.ppid)
  await bayu.open(desk.path(nomor))
  await bayu.send('Simpan keputusan', {
    hasil: 'tidak-dikuasai',
    pertimbangan: 'Bukan kewenangan kota.',
    alasan: 'Data ada pada badan lain.',
    badanPublikLain: 'Badan Contoh Provinsi',
  })
  await bayu.send('Tanda tangani dan kirim')
  const { berkas, jejak } = await sound(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'tidak-dikuasai' })
  expect(jejak.find(({ perbuatan }) => perbuatan === 'lengkapi')).toMatchObject({
    peran: 'pemohon',
  })
}, 120_000)

test('tidak dilengkapi: malam sesudah hari ketiga dicatat tidak ditindaklanjuti, dan pemohon membacanya', async () => {
  const { sekar, nomor } = await ajukanDariRumah()
  const sari = walk(desk, desk.staff.petugas)
  await sari.open(desk.path(nomor))
  await sari.send('Tanda tangani dan kirim surat', { kekurangan: 'Surat keterangan penelitian' })
  const work = createWork(desk.deps)
  const night = (instant: string) => {
    desk.time.now = new Date(instant)
    return work.handlers.malam!({}, desk.deps as never)
  }
  await night('2026-12-09T17:30:00Z')
  expect((await desk.state(nomor)).berkas.status).toBe('tidak_lengkap')
  await night('2026-12-10T17:30:00Z')
  expect((await desk.state(nomor)).berkas.status).toBe('tidak_ditindaklanjuti')
  const kode = await kodeOf(desk, nomor)
  await sekar.open('/lacak')
  await sekar.send('Lihat berkas', { nomor, kode })
  expect(sekar.text()).toContain('tidak ditindaklanjuti')
  await sound(nomor)
}, 120_000)

test('diperpanjang, lalu ditolak dengan persetujuan Atasan sesudah sekali dikembalikan', async () => {
  const { sekar, nomor } = await ajukanDariRumah()
  const sari = walk(desk, desk.staff.petugas)
  const bayu = walk(desk, desk.staff.ppid)
  const hadi = walk(desk, desk.staff.atasan_ppid)
  await sari.open(desk.path(nomor))
  await sari.send('Nyatakan lengkap')
  await bayu.open(desk.path(nomor))
  await bayu.send('Tanda tangani dan kirim surat perpanjangan', {
    sebab: 'belum-diputuskan',
    alasan: 'Uji konsekuensi masih berjalan minggu ini.',
  })
  const penetapan = await desk.penetapan('a')
  await bayu.open(desk.path(nomor))
  await bayu.send('Simpan keputusan', { ...ditolak, penetapan })
  await hadi.open('/meja')
  await hadi.follow(nomor)
  await hadi.send('Kembalikan', { alasan: 'Konsekuensi kurang rinci.' })
  await bayu.open(desk.path(nomor))
  expect(bayu.text()).toContain('Konsekuensi kurang rinci.')
  await bayu.send('Simpan keputusan', { konsekuensi: 'Tersangka dapat menghilangkan bukti.' })
  await hadi.open(desk.path(nomor))
  await hadi.send('Setujui penolakan', { nomorPersetujuan: 'ATS-09/2026' })
  await bayu.open(desk.path(nomor))
  await bayu.send('Tanda tangani dan kirim')
  const sk = await suratOf(desk, nomor, 'penolakan')
  for (const field of ['ATS-09/2026', 'menghilangkan bukti']) expect(sk.text).toContain(field)
  const { berkas, surat } = await sound(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'ditolak' })
  expect(surat.map(({ jenis }) => jenis)).toEqual([
    'tanda-bukti-permohonan',
    'perpanjangan',
    'penolakan',
    'pemberitahuan',
  ])
  await sekar.open('/lacak/berkas')
  expect(sekar.text()).toContain('Surat keputusan penolakan')
}, 120_000)
