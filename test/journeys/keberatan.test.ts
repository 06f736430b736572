import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '#src/workflow/audit.ts'
import { walk } from '#test/journeys/walk.ts'
import { kodeOf, lengkap } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { berkasPdf, ditolak, foto } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { readPdf, suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  createKeberatanDesk,
  type KeberatanDesk,
} from '#test/layanan/informasi-publik/keberatan/desk.ts'

let desk: KeberatanDesk
beforeAll(async () => {
  desk = await createKeberatanDesk()
})
afterAll(() => desk.drop())

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())
const { jenis: _jenis, ...isian } = lengkap

test('ditolak, keberatan, dikabulkan Atasan, permohonan dibuka lagi, informasi diserahkan', async () => {
  // Sekar asks from home and is refused.
  const sekar = walk(desk)
  await sekar.open('/permohonan/baru')
  await sekar.send('Kirim', { ...isian, identitas: await foto('ktp.jpg') })
  await desk.jobs.run()
  const asal = (await desk.db.selectFrom('berkas').select('nomor').executeTakeFirstOrThrow()).nomor
  const sari = walk(desk, desk.staff.petugas)
  const bayu = walk(desk, desk.staff.ppid)
  const hadi = walk(desk, desk.staff.atasan_ppid)
  const dewi = walk(desk, desk.staff.ppid_pelaksana)
  await sari.open(`/meja/permohonan/${asal}`)
  await sari.send('Nyatakan lengkap')
  const penetapan = await desk.penetapan('a')
  await bayu.open(`/meja/permohonan/${asal}`)
  await bayu.send('Simpan keputusan', { ...ditolak, penetapan })
  await hadi.open(`/meja/permohonan/${asal}`)
  await hadi.send('Setujui penolakan', { nomorPersetujuan: 'ATS-09/2026' })
  await bayu.open(`/meja/permohonan/${asal}`)
  await bayu.send('Tanda tangani dan kirim')

  // She objects from the page of her request, and types nothing twice.
  await sekar.open('/lacak/berkas')
  await sekar.follow('Ajukan keberatan')
  await sekar.send('Kirim keberatan', { alasan: 'a' }, 422)
  await sekar.send('Kirim keberatan', {
    alasan: ['a', 'e'],
    kasusPosisi: 'Anggaran drainase diumumkan kota lain; penolakannya tidak beralasan.',
  })
  expect(sekar.text()).toContain('Keberatan Anda sudah kami terima')
  const nomor = sekar.where().split('/')[3]!
  await desk.jobs.run()
  await sekar.open(sekar.where())
  const bukti = await readPdf(await bytesOf(await sekar.fetch('Unduh')))
  expect(bukti.text).toContain(await kodeOf(desk, nomor))
  expect(bukti.signature).toContain('Signature is Valid')

  // The desk forwards, the Atasan orders PPID and unit, both answer.
  await sari.open('/meja')
  await sari.follow(nomor)
  await sari.send('Teruskan ke Atasan PPID')
  await hadi.open('/meja')
  await hadi.follow(nomor)
  await hadi.send('Kirim perintah', {
    kepada: ['ppid', desk.unit],
    perintah: 'Jelaskan dasar penolakan dan siapkan datanya.',
  })
  await dewi.open('/meja')
  await dewi.follow(nomor)
  expect(dewi.text()).not.toContain(lengkap.alamat)
  await dewi.send('Kirim jawaban', {
    penguasaan: 'dikuasai',
    jawaban: 'Rekapitulasi ada pada kami.',
    berkas: berkasPdf('rekapitulasi.pdf'),
  })
  await bayu.open('/meja')
  await bayu.follow(nomor)
  await bayu.send('Kirim jawaban PPID', { jawaban: 'Uji konsekuensi tidak memadai.' })

  // The Atasan grants, reads the draft, signs.
  await hadi.open(`/meja/keberatan/${nomor}`)
  expect(hadi.text()).toContain('Uji konsekuensi tidak memadai.')
  await hadi.send('Simpan putusan', {
    hasil: 'dikabulkan',
    bantahanA: 'Pengecualian tidak beralasan.',
    bantahanE: 'Permintaan wajib dipenuhi.',
    pertimbangan: 'Anggaran adalah informasi terbuka.',
    perintah: 'Berikan rekapitulasinya kepada pemohon.',
  })
  const draft = await readPdf(await bytesOf(await hadi.fetch('Rancangan surat tanggapan')))
  expect(draft.text).toContain('RANCANGAN')
  await hadi.send('Tanda tangani dan kirim')
  const { text } = await suratOf(desk.permohonan, nomor, 'tanggapan-keberatan')
  expect(text).toContain('KEBERATAN DIKABULKAN')

  // The request is open again: decided anew, told, handed over.
  await bayu.open('/meja')
  await bayu.follow(asal)
  expect(bayu.text()).toContain('Dibuka lagi: keberatan dikabulkan')
  await bayu.follow(nomor)
  expect(bayu.where()).toBe(`/meja/keberatan/${nomor}`)
  await bayu.open(`/meja/permohonan/${asal}`)
  await bayu.send('Simpan keputusan', {
    hasil: 'seluruhnya',
    pertimbangan: 'Putusan Atasan PPID.',
    bentuk: 'softcopy',
    dokumen: berkasPdf('rekapitulasi.pdf'),
  })
  await bayu.send('Tanda tangani dan kirim')
  await sekar.open('/lacak/berkas')
  expect(sekar.text()).toContain('siap')
  expect((await sekar.take('Unduh rekapitulasi.pdf')).headers.get('content-type')).toBe(
    'application/pdf',
  )
  await sekar.open('/lacak/berkas')
  expect(sekar.text()).toContain('selesai')

  // She says that she is content; the register has it.
  await sekar.follow(`Keberatan ${nomor}`)
  await sekar.send('Kirim tanggapan saya', { reaksi: 'puas' })
  expect(sekar.text()).toContain('Tanggapan Anda: puas')

  const one = await desk.state(asal)
  expect(one.berkas).toMatchObject({ status: 'selesai', hasil: 'seluruhnya' })
  expect(one.jejak.map(({ perbuatan }) => perbuatan).slice(-5)).toEqual([
    'keberatanDiajukan',
    'penuhiKeberatan',
    'putuskan',
    'beritahukan',
    'unduh',
  ])
  const two = await desk.state(nomor)
  expect(two.berkas).toMatchObject({ status: 'selesai', hasil: 'dikabulkan' })
  expect(two.jejak.map(({ perbuatan }) => perbuatan)).toEqual([
    'ajukan',
    'teruskan',
    'perintahkan',
    'jawabDisposisi',
    'jawabPerintah',
    'putuskan',
    'tanggapi',
    'catatReaksi',
  ])
  expect((await verifyAudit(desk.db, { arsip: true })).temuan).toEqual([])
}, 120_000)

test('email tanpa permohonan sampai ditolak, tanpa skrip', async () => {
  const sari = walk(desk, desk.staff.petugas)
  await sari.open('/meja/keberatan')
  await sari.follow('Keberatan baru')
  await sari.follow('Keberatan tanpa permohonan')
  await sari.send('Daftarkan dan beri nomor', {
    kanal: 'email',
    nama: 'Damar Contoh',
    alamat: 'Jalan Contoh 9',
    email: 'damar@contoh.id',
    informasi: 'Laporan keuangan kota tahun 2025',
    tujuan: 'Pengawasan warga',
    kasusPosisi: 'Laporan tidak ada di laman PPID sampai hari ini.',
    suratKeberatan: berkasPdf('surel.pdf'),
  })
  const nomor = sari.where().split('/').at(-1)!
  await sari.send('Teruskan ke Atasan PPID')
  const hadi = walk(desk, desk.staff.atasan_ppid)
  await hadi.open(`/meja/keberatan/${nomor}`)
  await hadi.send('Simpan putusan', {
    hasil: 'ditolak',
    dasar: 'belum-didokumentasikan',
    bantahanB: 'Laporan masih diaudit.',
    pertimbangan: 'Laporan belum selesai disusun.',
  })
  await hadi.send('Tanda tangani dan kirim')
  const { text } = await suratOf(desk.permohonan, nomor, 'tanggapan-keberatan')
  expect(text).toContain('informasi yang diminta belum didokumentasikan')
  expect((await verifyAudit(desk.db, { arsip: true })).temuan).toEqual([])
}, 120_000)
