import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '#src/workflow/audit.ts'
import { walk } from '#test/journeys/walk.ts'
import { kodeOf, lengkap } from '#test/layanan/informasi-publik/permohonan/applicant.ts'
import { berkasPdf, foto } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  createSengketaDesk,
  type SengketaDesk,
} from '#test/layanan/informasi-publik/sengketa/desk.ts'

let desk: SengketaDesk
beforeAll(async () => {
  desk = await createSengketaDesk()
})
afterAll(() => desk.drop())

const { jenis: _jenis, ...isian } = lengkap

/** Everybody comes back on that day and signs in again. */
async function onDay(day: string) {
  desk.time.now = new Date(`${day}T02:00:00Z`)
  const names = { petugas: 'Sari Meja', ppid: 'Bayu Ppid', atasan_ppid: 'Hadi Sekda' } as const
  const [petugas, ppid, atasan] = await Promise.all(
    (['petugas', 'ppid', 'atasan_ppid'] as const).map((peran) =>
      desk.signIn(peran, { nama: `${names[peran]} ${day}` }),
    ),
  )
  return { sari: walk(desk, petugas), bayu: walk(desk, ppid), hadi: walk(desk, atasan) }
}

test('tidak dijawab, keberatan c ditolak, sengketa dengan tim dan notulen, putusan, pelaksanaan', async () => {
  // Sekar asks from home; nobody answers.
  const sekar = walk(desk)
  await sekar.open('/permohonan/baru')
  await sekar.send('Kirim', { ...isian, identitas: await foto('ktp.jpg') })
  await desk.jobs.run()
  const { nomor: asal } = await desk.db
    .selectFrom('berkas')
    .select('nomor')
    .executeTakeFirstOrThrow()

  // Three weeks later she objects that nobody answered, and the Atasan PPID refuses.
  let staff = await onDay('2026-12-29')
  await sekar.open('/lacak')
  await sekar.send('Lihat', { nomor: asal, kode: await kodeOf(desk, asal) })
  await sekar.follow('Ajukan keberatan')
  await sekar.send('Kirim keberatan', {
    alasan: ['c'],
    kasusPosisi: 'Sampai hari ini permohonan saya tidak dijawab siapa pun.',
  })
  const keberatan = sekar.where().split('/')[3]!
  await desk.jobs.run()
  await staff.sari.open(`/meja/keberatan/${keberatan}`)
  await staff.sari.send('Teruskan ke Atasan PPID')
  await staff.hadi.open(`/meja/keberatan/${keberatan}`)
  await staff.hadi.send('Simpan putusan', {
    hasil: 'ditolak',
    bantahanC: 'Jawaban sedang disiapkan unit.',
    pertimbangan: 'Rincian itu belum didokumentasikan.',
    dasar: 'belum-didokumentasikan',
  })
  await staff.hadi.send('Tanda tangani dan kirim')

  // She goes on; the desk opens the dispute from the page of her objection.
  staff = await onDay('2027-01-08')
  await staff.sari.open(`/meja/keberatan/${keberatan}`)
  await staff.sari.follow('Buka sengketa')
  expect(staff.sari.text()).toContain('Sekar Lintang Maharani')
  await staff.sari.send('Buka sengketa dan beri nomor', { berkas: berkasPdf() })
  const nomor = staff.sari.where().split('/')[3]!
  expect(staff.sari.text()).toContain('hari ini hari kerja ke-6')

  // The PPID puts a team together, the Atasan reads the draft and appoints it.
  await staff.bayu.open(`/meja/sengketa/${nomor}`)
  const lain = 'Rina Contohsari, S.H.; -; Kepala Bagian Hukum; pejabat bidang hukum'
  await staff.bayu.send('Simpan susunan', { lain })
  await staff.hadi.open('/meja')
  await staff.hadi.follow(nomor)
  const draft = await staff.hadi.fetch('Rancangan surat penetapan')
  expect(draft.headers.get('content-type')).toBe('application/pdf')
  await staff.hadi.send('Tandatangani penetapan')
  expect(staff.hadi.text()).toContain('Difasilitasi tim')
  expect((await suratOf(desk, nomor, 'penetapan-tim')).text).toContain('Rina Contohsari')

  // It meets, tries to settle, and reports.
  staff = await onDay('2027-01-13')
  const { bayu, hadi, sari } = staff
  await bayu.open(`/meja/sengketa/${nomor}`)
  await bayu.send('Simpan rapat', {
    tanggal: '2027-01-13',
    tempat: 'Ruang rapat',
    acara: 'Musyawarah',
    hadir: ['0', '1'],
    uraian: 'Unit akan menyusun rincian per kecamatan.',
  })
  await bayu.send('Tandatangani notulen')
  await bayu.send('Simpan upaya', {
    tanggal: '2027-01-13',
    uraian: 'Pemohon diundang, tidak bersedia menunggu.',
    hasil: 'tidak-sepakat',
  })
  await bayu.send('Simpan rancangan', { proses: 'Satu rapat.', hasil: 'Belum sepakat.' })
  await bayu.send('Tandatangani laporan')
  await hadi.open(`/meja/sengketa/${nomor}`)
  await hadi.send('Terima laporan', { arahan: 'Hadiri sidang.' })
  expect(hadi.text()).toContain('Arahan: Hadiri sidang.')

  // The Komisi Informasi summons, hears and decides.
  await sari.open(`/meja/sengketa/${nomor}`)
  await sari.send('Simpan register', {
    diajukan: '2027-01-12',
    nomorRegister: '031/I/KI-KB-PS/2027',
  })
  await sari.send('Simpan panggilan', {
    nomor: '077/KI-KB/I/2027',
    tanggal: '2027-01-13',
    diterima: '2027-01-13',
    acara: 'Pemeriksaan awal',
    berkas: berkasPdf(),
  })
  staff = await onDay('2027-02-17')
  await staff.bayu.open(`/meja/sengketa/${nomor}`)
  await staff.bayu.send('Simpan sidang', {
    tanggal: '2027-01-25',
    acara: 'Ajudikasi',
    uraian: 'Kedua pihak hadir.',
  })
  await staff.bayu.send('Simpan putusan', {
    nomor: '031/PTS-A/II/2027',
    tanggal: '2027-02-12',
    diterima: '2027-02-17',
    amar: 'dikabulkan',
    perintah: 'Berikan rincian per kecamatan.',
    beri: 'ya',
    berkas: berkasPdf(),
  })
  expect(staff.bayu.text()).toContain('Gugatan ke pengadilan, 17 Mar')

  // Nobody goes to court: it is carried out, the permohonan is open again, and she reads of it all.
  staff = await onDay('2027-03-22')
  await staff.bayu.open(`/meja/sengketa/${nomor}`)
  await staff.bayu.send('Mulai melaksanakan')
  const reopened = await desk.state(asal)
  expect(reopened.jejak.at(-1)).toMatchObject({
    perbuatan: 'sengketaMemerintahkan',
    rincian: { sengketa: nomor },
  })
  await staff.bayu.send('Simpan pelaksanaan', {
    tanggal: '2027-03-22',
    uraian: 'Rincian per kecamatan diserahkan kepada pemohon.',
    tuntas: 'ya',
    berkas: berkasPdf(),
  })
  expect(staff.bayu.text()).toContain('Selesai')
  await sekar.open('/lacak')
  await sekar.send('Lihat', { nomor: keberatan, kode: await kodeOf(desk, keberatan) })
  await sekar.follow(nomor)
  expect(sekar.text()).toContain('Sengketa Anda sudah selesai')
  expect(sekar.text()).toContain('Rincian per kecamatan diserahkan kepada pemohon.')
  expect((await desk.state(nomor)).berkas).toMatchObject({ status: 'selesai', hasil: 'dikabulkan' })
  expect((await verifyAudit(desk.db)).temuan).toEqual([])
})
