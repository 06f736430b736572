import { expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import { createPermohonanDesk } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { suratOf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPermohonanDesk())

test('diperpanjang sekali, tujuh hari kerja dari batas semula, dengan surat dan kabar', async () => {
  const nomor = await desk.sampai('di_unit', { tanggalDiterima: '2026-12-04' })
  await desk.lakukan(nomor, 'perpanjang')
  const { berkas, tenggat, jejak, kotakKeluar } = await desk.state(nomor)
  expect(berkas.status).toBe('di_unit')
  const due = Object.fromEntries(
    tenggat.map((one) => [one.jenis, [dateOf(one.batas), one.perpanjangan]]),
  )
  expect(due).toMatchObject({
    uu: ['2026-12-31', 7],
    perki: ['2027-01-04', 7],
    unit: ['2026-12-14', 0],
  })
  expect(jejak.at(-1)).toMatchObject({
    perbuatan: 'perpanjang',
    rincian: { sebab: 'belum-dikuasai' },
  })
  const { text, row } = await suratOf(desk, nomor, 'perpanjangan')
  for (const field of [nomor, '18 Desember 2026', '31 Desember 2026', 'enam kecamatan'])
    expect(text).toContain(field)
  expect(kotakKeluar.at(-1)).toMatchObject({ suratId: row.id, kepada: 'wulan@contoh.id' })
  expect(await faultsOf(desk.db, nomor)).toEqual([])

  const before = await desk.state(nomor)
  expect((await desk.kirim(nomor, 'perpanjang')).status).toBe(409)
  expect(await desk.state(nomor)).toEqual(before)
  const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid }))
  expect(root.querySelector('#langkah-perpanjang')).toBeNull()
})

test('unit yang belum menjawab mendapat waktu tambahan bila PPID menghendakinya, dalam batas undang-undang', async () => {
  const nomor = await desk.sampai('di_unit', { tanggalDiterima: '2026-12-04' })
  const form = await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid }))
  const offered = form.querySelector('#langkah-perpanjang [name=geserUnit][checked]')!
  expect(offered.getAttribute('value')).toBe('ya')
  expect(offered.closest('label')!.text.replaceAll('\u00A0', ' ')).toContain(
    'Senin, 14 Desember 2026 menjadi Rabu, 23 Desember 2026',
  )
  await desk.lakukan(nomor, 'perpanjang', { geserUnit: 'ya' })
  const { tenggat, disposisi, jejak, kotakKeluar } = await desk.state(nomor)
  const unit = tenggat.find(({ jenis }) => jenis === 'unit')!
  expect([dateOf(unit.batas), dateOf(unit.batasSemula!)]).toEqual(['2026-12-23', '2026-12-14'])
  expect(unit.perpanjangan).toBe(7)
  expect(jejak.at(-1)).toMatchObject({
    perbuatan: 'geserTenggatUnit',
    peran: 'ppid',
    rincian: { disposisi: disposisi[0]!.id },
  })
  expect(jejak.at(-1)!.catatan).toMatch(
    /dari Senin, 14\sDesember\s2026 menjadi Rabu, 23\sDesember\s2026/,
  )
  const told = kotakKeluar.filter(({ subjek }) => subjek.startsWith('Tenggat disposisi digeser'))
  expect(told.length).toBeGreaterThan(0)
  expect(told[0]!.teks).toContain('paling lambat Rabu, 23 Desember 2026')
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('yang tidak punya bagian terbuka tidak ditanya tentang tenggat unit', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  const form = await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid }))
  expect(form.querySelector('#langkah-perpanjang [name=alasan]')).not.toBeNull()
  expect(form.querySelector('#langkah-perpanjang [name=geserUnit]')).toBeNull()
})

test('batas sudah lewat: tidak diperpanjang lagi, alasan yang diketik tetap ada', async () => {
  const nomor = await desk.daftar({ tanggalDiterima: '2026-11-18' })
  await desk.lakukan(nomor, 'nyatakanLengkap')
  const before = await desk.state(nomor)
  const root = await page(await desk.kirim(nomor, 'perpanjang'), 422)
  expect(root.querySelector('#langkah-perpanjang .problems')?.text).toContain('sudah lewat')
  expect(root.querySelector('#langkah-perpanjang [name=alasan]')?.text).toContain('enam kecamatan')
  expect(await desk.state(nomor)).toEqual(before)
})

test('hanya dua sebab, dengan alasan yang dapat dibaca pemohon', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  const wrongs: Record<string, string>[] = [{ sebab: 'sibuk' }, { alasan: 'Sibuk.' }]
  for (const fields of wrongs)
    expect((await desk.kirim(nomor, 'perpanjang', fields)).status).toBe(422)
  expect((await desk.state(nomor)).surat).toEqual([])
})

test('dicabut selagi di unit: semua tenggat berakhir dan tidak ada yang menunggu lagi', async () => {
  const nomor = await desk.sampai('di_unit')
  await desk.lakukan(nomor, 'cabut')
  const { berkas, tenggat, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'dicabut', giliran: null, batasWaktu: null, hasil: null })
  expect(tenggat.length).toBeGreaterThan(2)
  expect(tenggat.filter(({ ditutupPada }) => ditutupPada === null)).toEqual([])
  expect(await faultsOf(desk.db, nomor)).toEqual([])
  expect(jejak.at(-1)).toMatchObject({ catatan: 'Sudah menemukan sendiri.', peran: 'petugas' })
})
