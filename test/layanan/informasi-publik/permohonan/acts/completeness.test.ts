import { expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import { gugurkanYangLewat } from '#src/layanan/informasi-publik/permohonan/acts/pencabutan.ts'
import {
  createPermohonanDesk,
  foto,
  permohonanLengkap,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPermohonanDesk())

const due = async (nomor: string) =>
  Object.fromEntries(
    (await desk.state(nomor)).tenggat
      .filter(({ ditutupPada }) => ditutupPada === null)
      .map(({ jenis, batas }) => [jenis, dateOf(batas)]),
  )
const asked = (nomor: string) =>
  desk.db
    .selectFrom('permohonan')
    .innerJoin('berkas', 'berkas.id', 'permohonan.berkasId')
    .selectAll('permohonan')
    .where('nomor', '=', nomor)
    .executeTakeFirstOrThrow()

test('dinyatakan lengkap: batas Perki mulai dihitung hari ini, batas undang-undang tetap', async () => {
  const nomor = await desk.daftar({ tanggalDiterima: '2026-12-04' })
  await desk.lakukan(nomor, 'nyatakanLengkap')
  expect(await due(nomor)).toEqual({ uu: '2026-12-18', perki: '2026-12-21' })
  const { berkas, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'menunggu_keputusan', giliran: 'ppid' })
  expect(jejak.at(-1)).toMatchObject({ perbuatan: 'nyatakanLengkap', catatan: 'Lengkap.' })
  expect((await asked(nomor)).lengkapPada).toEqual(desk.time.now)
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('dinyatakan belum lengkap: surat Lampiran IX, kabar, tiga hari kerja, dan batas undang-undang tetap berjalan', async () => {
  const nomor = await desk.sampai('tidak_lengkap')
  expect(await due(nomor)).toEqual({ uu: '2026-12-21', melengkapi: '2026-12-10' })
  const { text, row } = await suratOf(desk, nomor, 'ketidaklengkapan')
  for (const field of [nomor, 'Fotokopi KTP', 'Tahun anggaran', 'Wulan Contohwati', row.nomorSurat])
    expect(text).toContain(field)
  const { kotakKeluar } = await desk.state(nomor)
  expect(kotakKeluar.at(-1)).toMatchObject({ suratId: row.id, kepada: 'wulan@contoh.id' })
  expect(kotakKeluar.at(-1)!.teks).toMatch(/Kamis, 10 Desember 2026/)
})

test('surat lewat pos: tiga hari kerja sejak pemohon menerimanya, tidak pernah sebelum suratnya ada', async () => {
  const nomor = await desk.daftar()
  const wrong = await desk.kirim(nomor, 'nyatakanTidakLengkap', { diterimaPemohon: '2026-12-04' })
  const root = await page(wrong, 422)
  expect(root.querySelector('.problems')?.text).toContain('baru ditandatangani')
  expect(root.querySelector('[name=kekurangan]')?.text).toContain('Tahun anggaran')
  expect((await desk.state(nomor)).surat).toEqual([])
  await desk.lakukan(nomor, 'nyatakanTidakLengkap', { diterimaPemohon: '2026-12-09' })
  expect((await due(nomor)).melengkapi).toBe('2026-12-14')
})

test('dilengkapi di meja: berkas masuk, NIK dicatat pada orang yang baru ditulis, pemeriksaan dimulai lagi', async () => {
  const nomor = await desk.sampai('tidak_lengkap', { nik: '' })
  const before = (await desk.state(nomor)).berkas.pemohonId
  await desk.lakukan(nomor, 'lengkapi', { nik: permohonanLengkap.nik })
  const { berkas, lampiran, jejak } = await desk.state(nomor)
  expect(berkas.status).toBe('diterima')
  expect(berkas.pemohonId).not.toBe(before)
  expect(lampiran).toMatchObject([{ jenis: 'identitas', rahasia: true, oleh: 'Sari Contohwati' }])
  expect(jejak.at(-1)).toMatchObject({ perbuatan: 'lengkapi', peran: 'petugas' })
  expect(await due(nomor)).toEqual({ uu: '2026-12-21', kelengkapan: '2026-12-10' })
  const person = await desk.db
    .selectFrom('pemohon')
    .selectAll()
    .where('id', '=', berkas.pemohonId!)
    .executeTakeFirstOrThrow()
  expect(person).toMatchObject({ nama: 'Wulan Contohwati', email: 'wulan@contoh.id' })
  expect(person.nikHash).not.toBeNull()
})

test('NIK 15 angka pada kelengkapan kembali di kolomnya, foto yang dikirim tetap ada', async () => {
  const nomor = await desk.sampai('tidak_lengkap', { nik: '' })
  const response = await desk.kirim(nomor, 'lengkapi', {
    nik: '617101420890000',
    identitas: await foto('ktp.jpg'),
  })
  const root = await page(response, 422)
  expect(root.querySelector('.problems')?.text).toContain('NIK harus 16 angka')
  expect(root.querySelector('[name=nik]')?.getAttribute('value')).toBe('617101420890000')
  expect(root.querySelector('[name=keterangan]')?.text).toBe('KTP dibawa.')
  expect(root.text).toContain('ktp.jpg')
  expect((await desk.state(nomor)).lampiran).toEqual([])
})

test('malam sesudah hari ketiga: tidak ditindaklanjuti; yang belum lewat dan yang dilengkapi dibiarkan', async () => {
  const late = await desk.sampai('tidak_lengkap')
  const repaired = await desk.sampai('tidak_lengkap')
  await desk.lakukan(repaired, 'lengkapi')
  const begin = desk.time.now
  const night = async (instant: string) => {
    desk.time.now = new Date(instant)
    return gugurkanYangLewat(await desk.kit())
  }
  const open = async (nomor: string) => (await desk.state(nomor)).berkas.status
  await night('2026-12-10T16:59:59Z')
  expect(await open(late)).toBe('tidak_lengkap')
  expect(await night('2026-12-10T17:30:00Z')).toBeGreaterThan(0)
  expect(await open(late)).toBe('tidak_ditindaklanjuti')
  expect(await open(repaired)).toBe('diterima')
  const { berkas, jejak, tenggat } = await desk.state(late)
  expect(jejak.at(-1)).toMatchObject({ perbuatan: 'gugurkan', peran: 'sistem', pelaku: 'Sistem' })
  expect(berkas).toMatchObject({ batasWaktu: null, giliran: null })
  expect(tenggat.every(({ ditutupOleh }) => ditutupOleh !== null)).toBe(true)
  expect(await night('2026-12-10T17:30:00Z')).toBe(0)
  desk.time.now = begin
})

test('berkas yang dilengkapi selagi malam bekerja tidak menghentikan yang lain', async () => {
  const racing = await desk.sampai('tidak_lengkap')
  const late = await desk.sampai('tidak_lengkap')
  const begin = desk.time.now
  desk.time.now = new Date('2026-12-10T17:30:00Z')
  const kit = await desk.kit()
  let night: Promise<number> | undefined
  await desk.db.transaction().execute(async (trx) => {
    // Somebody holds the case and completes it; the night waits for it, then finds it changed.
    await trx.selectFrom('berkas').select('id').where('nomor', '=', racing).forUpdate().execute()
    night = gugurkanYangLewat(kit)
    await new Promise((done) => setTimeout(done, 200))
    await trx
      .updateTable('berkas')
      .set({ status: 'diterima' })
      .where('nomor', '=', racing)
      .execute()
  })
  expect(await night).toBe(1)
  expect((await desk.state(late)).berkas.status).toBe('tidak_ditindaklanjuti')
  expect((await desk.state(racing)).berkas.status).toBe('diterima')
  desk.time.now = begin
})
