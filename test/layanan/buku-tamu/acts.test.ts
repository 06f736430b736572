import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, beforeAll, describe, expect, test } from 'vitest'
import { timeOf } from '#src/calendar/date.ts'
import { tutupHari } from '#src/layanan/buku-tamu/acts/pulang.ts'
import { createGuestDesk, type GuestDesk } from '#test/layanan/buku-tamu/desk.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'
import { faultsOf } from '#test/workflow/office.ts'

let desk: GuestDesk
const monday = new Date('2026-12-07T02:00:00Z')
beforeAll(async () => {
  desk = await createGuestDesk(monday)
})
beforeEach(async () => {
  desk.time.now = monday
  await desk.masuk()
})
afterAll(() => desk.drop())

const layanan = async (nomor: string) =>
  (await desk.state(nomor)).tenggat.find(({ jenis }) => jenis === 'layanan')!
const text = async (path: string, as = desk.tuti) =>
  wordsOf(await page(await desk.get(path, { as })))

test('datang, ditanya, diarahkan, pulang: jejak, menit, dan waktu cocok', async () => {
  const nomor = await desk.catat()
  expect(nomor).toMatch(/^BT-2026-\d{4}$/)
  desk.pass(5)
  await desk.lakukan(nomor, 'layani', { nama: 'Laras Contohwati, M.Kom.' })
  desk.pass(15)
  await desk.lakukan(nomor, 'arahkan')
  const clock = await layanan(nomor)
  expect(clock).toMatchObject({ jumlah: 35, satuan: 'menit layanan', ditutupOleh: 'arahkan' })
  expect(clock.ditutupPada! <= clock.batas).toBe(true)
  desk.pass(60)
  await desk.masuk()
  await desk.lakukan(nomor, 'catatPulang')
  const { berkas, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'diarahkan', giliran: null })
  expect(jejak.map(({ perbuatan }) => perbuatan)).toEqual([
    'catatTamu',
    'layani',
    'arahkan',
    'catatPulang',
  ])
  const visit = await desk.visit(nomor)
  expect(visit).toMatchObject({
    nama: 'Laras Contohwati, M.Kom.',
    diarahkanKe: 'Bidang Aplikasi Informatika',
    diarahkanKepada: 'Bapak Contoh',
    pulangPada: berkas.selesaiPada,
  })
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test.each([
  { datang: '09:00', batas: '2026-12-07 09:35', apa: 'di tengah jam layanan' },
  { datang: '14:55', batas: '2026-12-08 07:30', apa: '20 menit sebelum tutup' },
  { datang: '15:30', batas: '2026-12-08 07:50', apa: 'sesudah tutup' },
  { datang: '06:30', batas: '2026-12-07 07:50', apa: 'sebelum buka' },
  { datang: '11:50', batas: '2026-03-10 12:55', apa: 'sebelum istirahat Ramadan' },
])('datang $datang ($apa): dilayani paling lambat $batas', async ({ datang, batas }) => {
  desk.time.now = new Date('2026-12-07T11:00:00Z')
  await desk.masuk()
  const tanggalDatang = batas < '2026-12' ? '2026-03-10' : ''
  const nomor = await desk.catat({ jamDatang: datang, tanggalDatang })
  const clock = await layanan(nomor)
  const day = new Date(clock.batas.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
  expect(`${day} ${timeOf(clock.batas)}`).toBe(batas)
})

test('dicatat kemudian dengan waktu yang benar: datang dan pulang di masa lalu, tidak pernah di masa depan', async () => {
  const nomor = await desk.catat({ jamDatang: '08:05', jamPulang: '08:30' })
  const { berkas, tenggat } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'selesai', hasil: 'tanpa-dilayani' })
  expect(timeOf(berkas.diterimaPada)).toBe('08:05')
  expect(timeOf((await desk.visit(nomor)).pulangPada!)).toBe('08:30')
  expect(tenggat.every(({ ditutupPada }) => ditutupPada !== null)).toBe(true)
  const before = await desk.newest()
  const wrong = [
    [{ jamDatang: '09:01' }, 'Waktu ini masih di masa depan.'],
    [{ tanggalDatang: '2026-12-08', jamDatang: '08:00' }, 'Waktu ini masih di masa depan.'],
    [{ jamDatang: '08:00', jamPulang: '09:30' }, 'Waktu ini masih di masa depan.'],
    [{ jamDatang: '08:30', jamPulang: '08:00' }, 'Jam pulang tidak boleh sebelum jam datang.'],
    [{ jamPulang: '08:00' }, 'Tulis jam datang.'],
    [{ jamDatang: '8 pagi' }, 'Tulis jam, misalnya 09:15.'],
  ] as const
  for (const [over, said] of wrong) {
    const sent = { kunci: randomUUID(), nama: 'A', tujuan: 'surat', cara: 'lisan', ...over }
    const answer = await desk.post('/meja/buku-tamu/baru', sent, { as: desk.tuti })
    expect(wordsOf(await page(answer, 422))).toContain(said)
  }
  expect(await desk.newest()).toBe(before)
})

describe('kepulangan', () => {
  test('jam pulang sebelum datang atau di masa depan kembali dengan kalimatnya; menit yang sama boleh', async () => {
    desk.time.now = new Date('2026-12-07T02:00:40Z')
    const nomor = await desk.catat()
    for (const jamPulang of ['08:59', '09:30']) {
      const root = await page(await desk.kirim(nomor, 'catatPulang', { jamPulang }), 422)
      expect(root.querySelector('#pulang-jamPulang-error')?.text).toMatch(/tidak boleh/)
    }
    await desk.lakukan(nomor, 'catatPulang', { jamPulang: '09:00' })
    expect((await desk.visit(nomor)).pulangPada).toEqual(desk.time.now)
  })

  test('beberapa yang dicentang, atau semua di daftar; yang sudah pulang dibiarkan', async () => {
    const [satu, dua, tiga] = [await desk.catat(), await desk.catat(), await desk.catat()]
    const send = (fields: Record<string, string | string[]>) =>
      desk.post('/meja/buku-tamu/kepulangan', { kunci: randomUUID(), ...fields }, { as: desk.tuti })
    expect((await send({})).status).toBe(422)
    expect((await send({ nomor: ['bukan nomor'] })).status).toBe(422)
    expect((await send({ nomor: [satu, dua], tampil: [satu, dua, tiga] })).status).toBe(303)
    const before = await desk.state(satu)
    expect(before.berkas.status).toBe('selesai')
    expect((await desk.state(tiga)).berkas.status).toBe('menunggu')
    const semua = { semua: 'ya', tampil: [satu, dua, tiga, 'BT-2026-9999'] }
    expect((await send(semua)).status).toBe(303)
    expect((await desk.state(tiga)).berkas.status).toBe('selesai')
    expect(await desk.state(satu)).toEqual(before)
  })

  test('dua petugas mencatat kepulangan yang sama bersamaan: sekali', async () => {
    const nomor = await desk.catat()
    const answers = await Promise.all([
      desk.kirim(nomor, 'catatPulang'),
      desk.kirim(nomor, 'catatPulang', {}, { as: desk.staff.petugas }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await desk.state(nomor)).jejak).toHaveLength(2)
  })

  test('yang terlupa ditutup sistem pada malam hari, sekali, siapa pun yang sedang menyala', async () => {
    const lupa = await desk.sampai('dilayani')
    const pulang = await desk.sampai('selesai')
    const before = await desk.state(pulang)
    await tutupHari(await desk.kit())
    expect((await desk.state(lupa)).berkas.status).toBe('dilayani')
    desk.time.now = new Date('2026-12-07T17:30:00Z')
    await desk.masuk()
    const baru = await desk.catat()
    const kits = await Promise.all([desk.kit(), desk.kit()])
    const both = await Promise.all(kits.map((kit) => tutupHari(kit)))
    expect(both[0]! + both[1]!).toBeGreaterThan(0)
    const { berkas, jejak } = await desk.state(lupa)
    expect(berkas).toMatchObject({ status: 'selesai', hasil: 'tidak-dicatat' })
    expect(jejak.filter(({ perbuatan }) => perbuatan === 'tutupHari')).toHaveLength(1)
    expect(jejak.at(-1)).toMatchObject({ peran: 'sistem', pelaku: 'Sistem' })
    expect((await desk.visit(lupa)).pulangPada).toBeNull()
    expect(await desk.state(pulang)).toEqual(before)
    expect((await desk.state(baru)).berkas.status).toBe('menunggu')
    expect(await tutupHari(await desk.kit())).toBe(0)
  })
})

describe('di meja', () => {
  test('nomor telepon mengisi nama dan asal; nomor tidak pernah di alamat', async () => {
    await desk.catat({ telepon: '0813 0000 5501', nama: 'Rina Contohsari', dari: 'PT Contoh' })
    const answer = await desk.post(
      '/meja/buku-tamu/orang',
      { telepon: '+6281300005501' },
      { as: desk.tuti },
    )
    const root = await page(answer)
    expect(root.querySelector('#nama')?.getAttribute('value')).toBe('Rina Contohsari')
    expect(root.querySelector('#dari')?.getAttribute('value')).toBe('PT Contoh')
    expect(root.querySelector('#telepon')?.getAttribute('value')).toBe('+6281300005501')
    for (const link of root.querySelectorAll('a'))
      expect(link.getAttribute('href')).not.toContain('5501')
    const none = await desk.post(
      '/meja/buku-tamu/orang',
      { telepon: '0813 0000 5502' },
      { as: desk.tuti },
    )
    const words = await page(none)
    expect(wordsOf(words)).toContain('belum pernah tercatat')
    expect(words.querySelector('#telepon')?.getAttribute('value')).toBe('0813 0000 5502')
  })

  test('daftar: tiga kelompok, menit berjalan, langkah, dan tiga kueri saja', async () => {
    const nomor = await desk.sampai('diarahkan', { nama: 'Joko Contohmo', jumlah: '4' })
    desk.pass(72)
    await desk.masuk()
    const { response, queries } = await countQueries(desk, () =>
      desk.get('/meja/buku-tamu', { as: desk.tuti }),
    )
    // Who asks is one of them.
    expect(queries).toBeLessThanOrEqual(3)
    const root = await page(response)
    const row = wordsOf(root.querySelector(`tr[id="${nomor}"]`)!)
    expect(row).toContain('Laras Contohwati, 4 orang')
    expect(row).toContain('di Bidang Aplikasi Informatika, Bapak Contoh')
    expect(row).toContain('1 jam 12 menit')
    expect(row).toContain('terlayani')
    const { queries: page3 } = await countQueries(desk, () =>
      desk.get(desk.path(nomor), { as: desk.tuti }),
    )
    expect(page3).toBeLessThanOrEqual(4)
  })

  test('yang dikenali dari telepon dipastikan saat dilayani; nama yang lain ditulis sebagai orang lain', async () => {
    const nomor = await desk.catat({ nama: 'Sinta Contohrini' })
    const before = await desk.visit(nomor)
    await desk.lakukan(nomor, 'layani', { nama: 'Sinta Contohrini', dari: before.alamat })
    expect((await desk.state(nomor)).jejak.at(-1)!.rincian).toBeNull()
    await desk.lakukan(nomor, 'perbaiki', { nama: 'Santi Contohrini', telepon: '0812 0000 4499' })
    const { jejak, berkas } = await desk.state(nomor)
    expect(jejak.at(-1)).toMatchObject({
      perbuatan: 'perbaiki',
      rincian: { medan: ['nama', 'telepon'] },
    })
    expect(JSON.stringify(jejak)).not.toContain('Santi')
    expect(berkas.cari).toContain('santi contohrini')
    expect(berkas.cari).not.toContain('sinta')
    expect(await text('/meja/semua?q=santi')).toContain(nomor)
  })

  test('catatan kunjungan yang sudah berakhir dibetulkan Kasubbag; waktu berakhirnya tetap', async () => {
    const nomor = await desk.sampai('selesai')
    const { selesaiPada } = (await desk.state(nomor)).berkas
    desk.pass(600)
    const as = await desk.signIn('kasubbag_umum')
    await desk.lakukan(nomor, 'perbaiki', { cara: 'lisan' }, as)
    expect((await desk.state(nomor)).berkas).toMatchObject({ status: 'selesai', selesaiPada })
    expect(await desk.visit(nomor)).toMatchObject({ cara: 'lisan', nomorSurat: null })
  })

  test('isian basi 409 dengan yang diketik; arahan kosong 422', async () => {
    const nomor = await desk.catat()
    const { versi } = (await desk.state(nomor)).berkas
    await desk.lakukan(nomor, 'layani')
    const stale = await desk.kirim(nomor, 'arahkan', { versi: String(versi), kepada: 'Ibu Contoh' })
    const root = await page(stale, 409)
    expect(root.querySelector('#arahkan-kepada')?.getAttribute('value')).toBe('Ibu Contoh')
    const empty = await desk.kirim(nomor, 'arahkan', { ke: '', kepada: '' })
    expect(wordsOf(await page(empty, 422))).toContain('Pilih bagian, atau tulis kepada siapa.')
  })
})
