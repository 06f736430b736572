import { afterAll, beforeEach, expect, test } from 'vitest'
import { selesaikanYangTidakDibalas } from '#src/layanan/pengaduan/acts/malam.ts'
import { trackingCode } from '#src/secrets.ts'
import { verifyAudit } from '#src/workflow/audit.ts'
import { walk } from '#test/journeys/walk.ts'
import { foto } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  createPengaduanDesk,
  type PengaduanDesk,
  pengaduanLengkap,
} from '#test/layanan/pengaduan/desk.ts'

let desk: PengaduanDesk
const desks: PengaduanDesk[] = []
beforeEach(async () => {
  desk = await createPengaduanDesk()
  desks.push(desk)
})
afterAll(async () => {
  for (const one of desks) await one.drop()
})

const hari = (n: number) => desk.pada(new Date(desk.time.now.getTime() + n * 86_400_000))
const numberIn = (path: string) => path.split('/').at(-1)!

/** The reporter follows the case with the code on the receipt. */
async function pelapor(nomor: string) {
  const { berkas } = await desk.state(nomor)
  const visitor = walk(desk)
  await visitor.open('/lacak')
  const kode = trackingCode(desk.deps.keys, berkas.id, berkas.kodeVersi)
  await visitor.send('Lihat berkas', { nomor, kode })
  return visitor
}

/** From the counter to the unit's answer. */
async function sampaiDitanggapi() {
  const petugas = walk(desk, desk.staff.petugas)
  await petugas.open('/meja/pengaduan')
  await petugas.follow('Pengaduan baru')
  await petugas.send('Daftarkan', {
    ...pengaduanLengkap,
    foto1: await foto('lampu.jpg'),
    ketFoto1: 'Tiang di depan warung',
  })
  const nomor = numberIn(petugas.where())
  await desk.jobs.run()
  expect((await suratOf(desk, nomor, 'tanda-terima-pengaduan')).text).toContain(nomor)

  const admin = walk(desk, desk.staff.admin_pengaduan)
  await admin.open('/meja')
  await admin.follow(nomor)
  expect(admin.text()).toContain('Tiang di depan warung')
  await admin.send('Nyatakan lengkap', { klasifikasi: 'tidak-berkadar', kategori: desk.kategori })
  const analis = walk(desk, desk.staff.analis)
  await analis.open(desk.path(nomor))
  await analis.send('Catat analisis', { catatan: 'Jalan kota.', unit: desk.unit })
  await admin.open(desk.path(nomor))
  await admin.send('Teruskan')
  expect(admin.text()).toContain('Terverifikasi (Belum Ditindaklanjuti)')
  await hari(3)
  const unit = walk(desk, desk.staff.pejabat_penghubung)
  await unit.open('/meja')
  await unit.follow(nomor)
  await unit.send('Kirim jawaban', {
    penguasaan: 'dikuasai',
    jawaban: 'Lampu sudah diganti dan menyala.',
    berkas: await foto('sesudah.jpg'),
  })
  expect((await desk.state(nomor)).berkas.status).toBe('proses')
  return nomor
}

test('dari meja sampai Selesai dengan sendirinya, tanpa balasan pelapor', async () => {
  const nomor = await sampaiDitanggapi()
  const budi = await pelapor(nomor)
  expect(budi.text()).toContain('Lampu sudah diganti dan menyala.')
  await hari(20)
  expect(await selesaikanYangTidakDibalas(await desk.kit())).toBe(1)
  const { berkas, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'otomatis' })
  expect(jejak.map(({ perbuatan }) => perbuatan)).toEqual([
    'terimaPengaduan',
    'nyatakanLengkap',
    'catatAnalisis',
    'teruskanKeUnit',
    'jawabDisposisi',
    'selesaikanOtomatis',
  ])
  expect((await verifyAudit(desk.db, { arsip: true })).temuan).toEqual([])
}, 120_000)

test('dibuka lagi oleh pelapor sesudah Selesai, diteruskan lagi, lalu dinyatakan selesai dan dinilai', async () => {
  const nomor = await sampaiDitanggapi()
  await hari(20)
  await selesaikanYangTidakDibalas(await desk.kit())
  const ani = await pelapor(nomor)
  await ani.send('Kirim balasan', { selesai: 'belum', balasan: '' }, 422)
  await ani.send('Kirim balasan', { selesai: 'belum', balasan: 'Padam lagi sejak kemarin.' })
  expect(ani.text()).toContain('Balasan Anda')
  const { berkas } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'dibalas', selesaiPada: null, giliran: 'admin_pengaduan' })
  expect((await desk.asked(nomor)).dibukaLagi).toBe(1)

  const admin = walk(desk, desk.staff.admin_pengaduan)
  await admin.open(desk.path(nomor))
  expect(admin.text()).toContain('Padam lagi sejak kemarin.')
  await admin.send('Teruskan', { unit: [desk.unit] })
  const unit = walk(desk, desk.staff.pejabat_penghubung)
  await unit.open(desk.path(nomor))
  await unit.send('Kirim jawaban', { penguasaan: 'dikuasai', jawaban: 'Kabel diganti seluruhnya.' })
  const lagi = await pelapor(nomor)
  await lagi.send('Kirim balasan', { selesai: 'ya', penilaian: '5' })
  expect((await desk.state(nomor)).berkas).toMatchObject({ status: 'selesai', hasil: 'pelapor' })
  expect((await desk.asked(nomor)).penilaian).toBe(5)
  expect((await verifyAudit(desk.db, { arsip: true })).temuan).toEqual([])
}, 120_000)
