import { afterAll, beforeEach, expect, test } from 'vitest'
import { verifyAudit } from '#src/workflow/audit.ts'
import { walk } from '#test/journeys/walk.ts'
import { foto } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import {
  berkasData,
  createDataDesk,
  type DataDesk,
  permintaanLengkap,
} from '#test/layanan/permintaan-data/desk.ts'

let desk: DataDesk
const desks: DataDesk[] = []
beforeEach(async () => {
  desk = await createDataDesk()
  desks.push(desk)
})
afterAll(async () => {
  for (const one of desks) await one.drop()
})

const { kanal: _kanal, tanggalDiterima: _hari, jamDiterima: _jam, ...isian } = permintaanLengkap
const numberIn = (path: string) => path.split('/').at(-1)!

async function sound(nomor: string) {
  expect((await verifyAudit(desk.db, { arsip: true })).temuan).toEqual([])
  return desk.state(nomor)
}

test('surat permintaan data di meja, dijawab di tempat dengan tanda tangan', async () => {
  const petugas = walk(desk, desk.staff.petugas)
  await petugas.open('/meja/permintaan-data')
  await petugas.follow('Permintaan data baru')
  await petugas.send('Daftarkan', { ...isian, surat: berkasData('surat.pdf') })
  const nomor = numberIn(petugas.where())
  expect(nomor).toMatch(/^PD-2026-/)

  const data = walk(desk, desk.data)
  await data.open('/meja')
  await data.follow(nomor)
  expect(data.text()).toContain('30 menit layanan')
  const surat = await data.fetch('surat.pdf')
  expect(surat.headers.get('content-type')).toBe('application/pdf')
  desk.pass(14)
  await data.send('Serahkan dan buat tanda bukti', {
    dokumen: berkasData('penduduk.pdf'),
    bukti: await foto(),
  })
  expect(data.text()).toContain('Data diserahkan langsung')
  const bukti = await data.fetch('Tanda bukti penerimaan data')
  expect(bukti.headers.get('content-type')).toBe('application/pdf')
  expect((await suratOf(desk, nomor, 'penerimaan-data')).text).toContain('penduduk.pdf')
  const { berkas, tenggat, jejak } = await sound(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'langsung' })
  expect(tenggat[0]!.ditutupPada! <= tenggat[0]!.batas).toBe(true)
  expect(jejak.map(({ perbuatan }) => perbuatan)).toEqual(['terimaPermintaan', 'serahkanLangsung'])
  await data.open('/meja/permintaan-data')
  expect(data.text()).not.toContain(nomor)
  await data.follow('Rekap permintaan data')
  expect(data.text()).toContain('1 dari 1')
}, 120_000)

test('surat dari rumah yang ternyata permohonan informasi: berlanjut tanpa mengetik lagi', async () => {
  const laras = walk(desk)
  await laras.open('/')
  await laras.follow('Minta data')
  await laras.send('Kirim permintaan', { ...isian, surat: berkasData('surat.pdf') })
  expect(laras.where()).toBe('/permintaan-data/diterima')
  const nomor = (await desk.db.selectFrom('berkas').select('nomor').executeTakeFirstOrThrow()).nomor
  expect(laras.text()).toContain(nomor)

  const data = walk(desk, desk.data)
  await data.open('/meja/permintaan-data')
  await data.follow(nomor)
  await data.follow('Jadikan permohonan informasi')
  expect(data.where()).toBe(`/meja/baru?asal=${nomor}`)
  await data.send('Daftarkan dan beri nomor')
  const pi = numberIn(data.where())
  expect(pi).toMatch(/^PI-2026-/)
  expect(data.text()).toContain(isian.judul)
  expect(data.text()).toContain(nomor)

  await laras.follow('Lihat keadaan permintaan')
  expect(laras.text()).toContain(`Menjadi permohonan ${pi}`)
  const { berkas, jejak } = await sound(nomor)
  expect(berkas).toMatchObject({ status: 'dialihkan', hasil: 'permohonan' })
  expect(jejak.at(-1)!.rincian).toEqual({ menjadi: pi })
  const baru = await desk.state(pi)
  expect(baru.berkas).toMatchObject({ asal: nomor, status: 'diterima' })
  await desk.jobs.run()
  const { text } = await suratOf(desk, pi, 'tanda-bukti-permohonan')
  expect(text).toContain(isian.nama)
  expect(text).toContain('Jumlah penduduk menurut kelompok umur')

  const petugas = walk(desk, desk.staff.petugas)
  await petugas.open('/meja')
  await petugas.follow(pi)
  await petugas.send('Nyatakan lengkap')
  expect(petugas.text()).toContain('Dinyatakan lengkap')
}, 120_000)

test('data dari unit: diteruskan, disiapkan, dan diunduh dengan kode di tanda bukti', async () => {
  const nomor = await desk.minta()
  await desk.jobs.run()
  const bukti = await suratOf(desk, nomor, 'tanda-bukti-data')
  const kode = await desk.kode(nomor)
  expect(bukti.text).toContain(kode)
  const data = walk(desk, desk.data)
  await data.open(desk.path(nomor))
  await data.send('Teruskan', { unit: desk.unit })

  const dewi = walk(desk, desk.staff.ppid_pelaksana)
  await dewi.open('/meja')
  await dewi.follow(nomor)
  expect(dewi.text()).not.toContain(isian.alamat)
  await dewi.send('Kirim jawaban', {
    penguasaan: 'dikuasai',
    jawaban: 'SIAK semester I 2025.',
    berkas: berkasData('siak.pdf'),
  })

  await data.open(desk.path(nomor))
  const kiriman = (await desk.state(nomor)).lampiran.find(({ jenis }) => jenis === 'jawaban')!
  expect(data.text()).toContain('siak.pdf')
  await data.send('Sediakan dan kabari pemohon', { berkas: kiriman.id })

  const laras = walk(desk)
  await laras.open('/lacak')
  await laras.send('Lihat berkas', { nomor, kode })
  expect(laras.text()).toContain('siap diserahkan')
  const file = await laras.take('Unduh')
  expect(file.headers.get('content-type')).toBe('application/pdf')
  await laras.open('/lacak/permintaan-data')
  expect(laras.text()).toContain('Data sudah diserahkan')
  const { berkas } = await sound(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'unit' })
}, 120_000)
