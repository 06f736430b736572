import { describe, expect, test } from 'vitest'
import { workingDaysBetween } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { createPengaduanDesk, ways } from '#test/layanan/pengaduan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { faultsOf, stateOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPengaduanDesk())

const jam = async (nomor: string) =>
  (await stateOf(desk.db, nomor)).tenggat
    .filter(({ ditutupPada }) => ditutupPada === null)
    .map(({ jenis, batas }) => [jenis, dateOf(batas)])
    .sort()

describe('verifikasi kedua', () => {
  test('laporan baru menunggu admin, 3 hari kerja, dan lokasi dikenali dari ejaan sehari-hari', async () => {
    const nomor = await desk.lapor()
    expect(await jam(nomor)).toEqual([['verifikasi', '2026-12-10']])
    expect(await desk.asked(nomor)).toMatchObject({
      kelurahanKode: '61.71.05.1001',
      kecamatanKode: '61.71.05',
      wilayahPasti: true,
    })
    const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.admin_pengaduan }))
    expect(root.querySelector('.card.now h2')?.text).toContain('verifikasi laporan')
    expect(root.querySelector('select[name=wilayah] option[selected]')?.text).toBe(
      'Sungai Bangkong, Pontianak Kota',
    )
  })

  test('yang lengkap punya 60 hari menurut undang-undang; standar 60 hari kerja tertulis di sebelahnya', async () => {
    const nomor = await desk.sampai('dianalisis')
    expect(await jam(nomor)).toEqual([['penyelesaian', '2027-02-05']])
    const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.admin_pengaduan }))
    expect(root.text).toContain('60 hari kerja')
    expect((await desk.asked(nomor)).diverifikasiPada).toEqual(desk.time.now)
  })

  test('pengaduan tanpa kelurahan belum lengkap: 422, isian tetap ada', async () => {
    const nomor = await desk.lapor()
    const fields = { wilayah: '', catatan: 'sudah ditelepon' }
    const root = await page(await desk.kirim(nomor, 'nyatakanLengkap', fields), 422)
    expect(root.text).toContain('tanpa lokasi, laporan belum lengkap')
    expect(root.querySelector('textarea[name=catatan]')?.text).toContain('sudah ditelepon')
  })

  test('dikembalikan: pelapor punya 30 hari, melengkapi di halaman lacak, lalu diverifikasi lagi', async () => {
    const nomor = await desk.sampai('dilengkapi')
    expect(await jam(nomor)).toEqual([['kelengkapan', '2027-01-06']])
    const browser = await desk.pelapor(nomor)
    const root = await page(await browser.get('/lacak/pengaduan'))
    expect(root.text).toContain('Nomor rumah dan foto belum ada.')
    const kunci = root.querySelector('#lengkapi-laporan input[name=kunci]')!.getAttribute('value')!
    const versi = root.querySelector('#lengkapi-laporan input[name=versi]')!.getAttribute('value')!
    const sent = { kunci, versi, keterangan: 'Tiang nomor 12.' }
    expect((await browser.post('/lacak/pengaduan/pelengkapan', sent)).status).toBe(303)
    expect((await stateOf(desk.db, nomor)).berkas.status).toBe('diverifikasi')
    expect(await jam(nomor)).toEqual([['verifikasi', '2026-12-10']])
  })
})

describe('tenggat menurut klasifikasi', () => {
  test.each([
    ['berkadar-pengawasan', 60],
    ['tidak-berkadar', 14],
    ['aspirasi', 14],
    ['permintaan-informasi', 5],
  ])('%s: %i hari kerja', async (klasifikasi, hari) => {
    const nomor = await desk.lapor()
    await desk.lakukan(nomor, 'nyatakanLengkap', { klasifikasi })
    await desk.lakukan(nomor, 'teruskanKeUnit')
    const { tenggat } = await stateOf(desk.db, nomor)
    const unit = tenggat.find(({ jenis }) => jenis === 'unit')!
    expect(unit).toMatchObject({ jumlah: hari, satuan: 'hari kerja' })
    expect(unit.dasar).toContain('Standar Pelayanan 1.3')
    const { calendar } = (await desk.kit()).clock
    expect(workingDaysBetween('2026-12-07', dateOf(unit.batas), calendar)).toBe(hari)
  })
})

describe('diteruskan kepada OPD', () => {
  test('dua OPD: baru menjadi Proses sesudah keduanya menanggapi', async () => {
    const nomor = await desk.lapor()
    await desk.lakukan(nomor, 'nyatakanLengkap')
    await desk.lakukan(nomor, 'teruskanKeUnit', { unit: [desk.unit, desk.unitLain] })
    const { disposisi } = await stateOf(desk.db, nomor)
    const jawab = (unit: string, as: string) =>
      desk.post(
        desk.path(
          nomor,
          `/disposisi/${disposisi.find((one) => one.unitKerjaId === unit)!.id}/jawaban`,
        ),
        {
          kunci: crypto.randomUUID(),
          penguasaan: 'dikuasai',
          jawaban: 'Sudah kami kerjakan kemarin.',
        },
        { as },
      )
    expect((await jawab(desk.unit, desk.penghubungLain)).status).toBe(404)
    expect((await jawab(desk.unit, desk.staff.pejabat_penghubung)).status).toBe(303)
    expect((await stateOf(desk.db, nomor)).berkas.status).toBe('terverifikasi')
    expect((await jawab(desk.unitLain, desk.penghubungLain)).status).toBe(303)
    expect((await stateOf(desk.db, nomor)).berkas.status).toBe('proses')
    expect(await jam(nomor)).toEqual([['balasan', '2026-12-21']])
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  })

  test('OPD yang tidak berwenang mengembalikannya: analisis lagi', async () => {
    const nomor = await desk.sampai('terverifikasi')
    await desk.lakukan(nomor, 'jawabDisposisi', {
      penguasaan: 'tidak-dikuasai',
      jawaban: 'Ini jalan provinsi.',
    })
    expect((await stateOf(desk.db, nomor)).berkas.status).toBe('dianalisis')
    expect(await jam(nomor)).toEqual([
      ['penyelesaian', '2027-02-05'],
      ['tindakLanjut', '2026-12-14'],
    ])
  })

  test('sesudah dibuka lagi, jawaban OPD yang lama tidak dihitung', async () => {
    const nomor = await desk.sampai('dibalas')
    desk.time.now = new Date(desk.time.now.getTime() + 60_000)
    await desk.lakukan(nomor, 'teruskanKeUnit', { unit: [desk.unitLain] })
    await desk.lakukan(
      nomor,
      'jawabDisposisi',
      { penguasaan: 'tidak-dikuasai', jawaban: 'Bukan kewenangan kami.' },
      desk.penghubungLain,
    )
    expect((await stateOf(desk.db, nomor)).berkas.status).toBe('dianalisis')
  })

  test('tanpa klasifikasi belum dapat diteruskan', async () => {
    const nomor = await desk.sampai('dianalisis')
    await desk.db
      .updateTable('pengaduan')
      .set({ klasifikasi: null })
      .where('berkasId', '=', (await stateOf(desk.db, nomor)).berkas.id)
      .execute()
    const root = await page(await desk.kirim(nomor, 'teruskanKeUnit'), 422)
    expect(root.text).toContain('Tentukan dahulu klasifikasi')
  })
})

describe('analisis bersama', () => {
  test('admin, Analis, dan Kasi masing-masing mencatat; usulan terakhir menjadi pilihan awal', async () => {
    const nomor = await desk.sampai('dianalisis')
    for (const role of ['admin_pengaduan', 'analis', 'kasi'] as const)
      await desk.lakukan(
        nomor,
        'catatAnalisis',
        { catatan: `Catatan ${role}`, unit: role === 'kasi' ? desk.unitLain : desk.unit },
        desk.staff[role],
      )
    const { jejak } = await stateOf(desk.db, nomor)
    expect(jejak.slice(-3).map(({ peran, catatan }) => [peran, catatan])).toEqual([
      ['admin_pengaduan', 'Catatan admin_pengaduan'],
      ['analis', 'Catatan analis'],
      ['kasi', 'Catatan kasi'],
    ])
    const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.admin_pengaduan }))
    const ticked = root.querySelectorAll('#langkah-teruskan input[checked]')
    expect(ticked.map((one) => one.getAttribute('value'))).toEqual([desk.unitLain])
  })
})

test.each(Object.keys(ways) as (keyof typeof ways)[])(
  'halaman berkas dan halaman lacak terbuka pada status %s',
  async (status) => {
    const nomor = await desk.sampai(status)
    for (const role of ['admin_pengaduan', 'analis', 'kasi', 'petugas', 'pimpinan'] as const)
      await page(await desk.get(desk.path(nomor), { as: desk.staff[role] }))
    await page(await (await desk.pelapor(nomor)).get('/lacak/pengaduan'))
    expect(await faultsOf(desk.db, nomor)).toEqual([])
  },
)
