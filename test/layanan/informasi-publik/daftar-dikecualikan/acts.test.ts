import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  createUjiDesk,
  informasiLengkap,
  lembarLengkap,
} from '#test/layanan/informasi-publik/daftar-dikecualikan/desk.ts'
import { exemptOnDay } from '#test/layanan/informasi-publik/daftar-dikecualikan/in-force.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createUjiDesk())

test('dari uji sampai penetapan: satu jejak untuk tiap perbuatan, berlaku sejak hari penetapan', async () => {
  const nomor = await desk.mulai({}, desk.staff.ppid_pelaksana)
  expect(nomor).toMatch(/^UK-2026-\d{4}$/)
  await desk.lakukan(nomor, 'tambahInformasi', {}, desk.staff.ppid_pelaksana)
  expect((await desk.state(nomor)).berkas.perihal).toBe(
    'Rekam medis pasien puskesmas dan 1 lainnya',
  )
  await desk.lakukan(nomor, 'ajukan', {}, desk.staff.ppid_pelaksana)
  await desk.lakukan(nomor, 'setujui')
  await desk.lakukan(nomor, 'tetapkan')
  const { berkas, jejak, surat } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'ditetapkan', giliran: null })
  expect(jejak.map(({ perbuatan, peran }) => [perbuatan, peran])).toEqual([
    ['mulaiUji', 'ppid_pelaksana'],
    ['tambahInformasi', 'ppid_pelaksana'],
    ['ajukan', 'ppid_pelaksana'],
    ['setujui', 'atasan_ppid'],
    ['tetapkan', 'ppid'],
  ])
  expect(surat.map(({ jenis }) => jenis)).toEqual(['lembar-uji', 'penetapan'])
  for (const item of await desk.itemsOf(nomor))
    expect(item).toMatchObject({ mulai: '2026-12-07', akhirPada: null })
  expect(await faultsOf(desk.db, nomor)).toEqual([])
  const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.petugas }))
  expect(root.text).toContain('Hadi Atasan, Atasan PPID, 7')
  expect(root.text).toContain(surat[1]!.nomorSurat)
})

test('pimpinan Badan Publik boleh menyetujui juga; jabatannya sendiri yang tertulis', async () => {
  const nomor = await desk.sampai('menunggu_persetujuan')
  await desk.lakukan(nomor, 'setujui', {}, desk.staff.pimpinan)
  const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid }))
  expect(root.text).toContain('Rini Pimpinan, Pranata Humas')
})

test('yang dikembalikan dapat diubah dan diajukan lagi; alasannya terbaca', async () => {
  const nomor = await desk.sampai('menunggu_persetujuan')
  const empty = await page(await desk.kirim(nomor, 'kembalikan', { alasan: '' }), 422)
  expect(empty.querySelector('.problems')?.text).toContain('Tulis alasannya.')
  await desk.lakukan(nomor, 'kembalikan')
  const root = await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid }))
  expect(root.text).toContain('Konsekuensinya belum jelas.')
  await desk.lakukan(nomor, 'ubahInformasi', { informasi: 'Rekam medis rumah sakit' })
  await desk.lakukan(nomor, 'ubahUji', { tempat: 'Ruang rapat' })
  await desk.lakukan(nomor, 'ajukan')
  expect((await desk.state(nomor)).berkas).toMatchObject({
    status: 'menunggu_persetujuan',
    perihal: 'Rekam medis rumah sakit',
  })
})

test('informasi dapat dikeluarkan, tetapi yang terakhir tinggal', async () => {
  const nomor = await desk.mulai()
  await desk.lakukan(nomor, 'tambahInformasi')
  await desk.lakukan(nomor, 'hapusInformasi')
  expect(await desk.itemsOf(nomor)).toHaveLength(1)
  const root = await page(await desk.kirim(nomor, 'hapusInformasi'), 422)
  expect(root.text).toContain('sedikitnya satu informasi')
})

test('uji yang tidak menemukan alasan menyatakan terbuka; tidak ada yang dikecualikan', async () => {
  const nomor = await desk.sampai('dibuka')
  const [item] = await desk.itemsOf(nomor)
  expect(item).toMatchObject({ mulai: null })
})

test('yang berlaku dibuka sebelum waktunya dengan alasan', async () => {
  const nomor = await desk.sampai('ditetapkan')
  await desk.lakukan(nomor, 'buka')
  const [item] = await desk.itemsOf(nomor)
  expect(item).toMatchObject({ akhirSebab: 'dibuka', akhirPada: desk.time.now })
  expect((await desk.state(nomor)).berkas.status).toBe('dibuka')
})

test('dari beberapa informasi hanya yang dipilih terbuka; yang lain tetap dikecualikan', async () => {
  const nomor = await desk.mulai()
  await desk.lakukan(nomor, 'tambahInformasi')
  for (const act of ['ajukan', 'setujui', 'tetapkan'] as const) await desk.lakukan(nomor, act)
  const [kept, opened] = await desk.itemsOf(nomor)
  const path = desk.path(nomor)
  const form = (await page(await desk.get(path, { as: desk.staff.ppid }))).querySelector('#buka')!
  const offered = form.querySelectorAll('[name="baris"]')
  expect(offered.map((one) => one.getAttribute('value'))).toEqual([kept!.id, opened!.id])
  expect(offered.some((one) => one.hasAttribute('checked'))).toBe(false)
  const none = await page(await desk.kirim(nomor, 'buka'), 422)
  expect(none.querySelector('#buka .problems')!.text).toContain('Pilih informasi yang dibuka.')
  expect(none.querySelector('#buka [name="alasan"]')!.text).toBe('Sudah dibuka di sidang.')
  const other = await desk.kirim(nomor, 'buka', { baris: crypto.randomUUID() })
  expect(other.status).toBe(422)
  await desk.lakukan(nomor, 'buka', { baris: opened!.id })
  const after = await desk.state(nomor)
  expect(after.berkas.status).toBe('ditetapkan')
  expect(after.jejak.at(-1)!.catatan).toBe(`${opened!.informasi}. Sudah dibuka di sidang.`)
  expect(await exemptOnDay(desk.db, '2026-12-07')).toContain(kept!.id)
  expect(await exemptOnDay(desk.db, '2026-12-07')).not.toContain(opened!.id)
  await desk.lakukan(nomor, 'buka')
  expect((await desk.state(nomor)).berkas.status).toBe('dibuka')
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test.each([
  [{ huruf: '' }, 'huruf', 'Pilih huruf Pasal 17.'],
  [{ huruf: 'j', undangUndang: '' }, 'undangUndang', 'Sebut pasal dan undang-undangnya'],
  [{ huruf: 'a', angka: '1', berlakuSampai: '' }, 'berlakuSampai', 'tidak bersifat permanen'],
  [{ angka: '7' }, 'angka', 'Huruf h hanya mempunyai angka 1 sampai 5.'],
  [{ huruf: 'b', angka: '1' }, 'angka', 'Huruf b tidak mempunyai angka.'],
  [{ sebab: 'permohonan' }, 'asal', 'Tulis nomor permohonannya.'],
  [{ sebab: 'permohonan', asal: 'PI-2026-9999' }, 'asal', 'Tidak ada permohonan'],
  [{ sebab: 'majelis' }, 'perintah', 'Tulis nomor dan tanggal perintah'],
  [{ penguji: 'Bayu Contohputra' }, 'penguji', 'Nama; jabatan; unit kerja'],
  [{ tanggal: '2026-12-08' }, 'tanggal', 'masa depan'],
  [{ dibuka: '' }, 'dibuka', 'Tulis konsekuensi bila informasi dibuka.'],
] as const)(
  'uji dengan %o ditolak di kolom %s, dan isiannya tetap ada',
  async (without, field, words) => {
    const { berkas } = await count()
    const sent = {
      ...lembarLengkap,
      ...informasiLengkap,
      unit: desk.unit,
      kunci: randomUUID(),
      ...without,
    }
    const root = await page(
      await desk.post('/meja/dikecualikan', sent, { as: desk.staff.ppid }),
      422,
    )
    expect(root.querySelector('.problems')?.text).toContain(words)
    expect(root.querySelector(`#${field}-error`)?.text).toContain(words)
    expect(root.querySelector('[name=jangkaWaktu]')?.getAttribute('value')).toBe('5 tahun')
    expect((await count()).berkas).toBe(berkas)
  },
)

test.each([
  [{ berlakuSampai: '2026-12-07' }, 'Perbarui tanggalnya.'],
  [{ huruf: 'a', angka: '1', berlakuSampai: '2056-12-08' }, 'paling lama 30 tahun'],
] as const)('yang tidak dapat ditetapkan tidak dapat diajukan: %o', async (over, words) => {
  const nomor = await desk.mulai(over)
  const root = await page(await desk.kirim(nomor, 'ajukan'), 422)
  expect(root.querySelector('.problems')?.text).toContain(words)
  expect((await desk.state(nomor)).berkas.status).toBe('disusun')
})

test('tiga puluh tahun tepat masih boleh untuk huruf a (PP 61/2010 Pasal 5)', async () => {
  await desk.sampai('ditetapkan', { huruf: 'a', angka: '1', berlakuSampai: '2056-12-07' })
})

test('yang masanya lewat sejak disetujui tidak dapat ditetapkan', async () => {
  const nomor = await desk.sampai('disetujui', { berlakuSampai: '2026-12-09' })
  const before = desk.time.now
  desk.time.now = new Date('2026-12-10T02:00:00Z')
  const as = await desk.signIn('ppid')
  const root = await page(await desk.kirim(nomor, 'tetapkan', {}, { as }), 422)
  desk.time.now = before
  expect(root.text).toContain('Perbarui tanggalnya.')
  expect((await desk.state(nomor)).surat).toEqual([])
})

test('PPID Pelaksana menguji hanya informasi unitnya, dan tidak melihat lembar unit lain', async () => {
  const as = desk.staff.ppid_pelaksana
  const sent = {
    ...lembarLengkap,
    ...informasiLengkap,
    unit: desk.unitLain,
    kunci: randomUUID(),
  }
  expect((await desk.post('/meja/dikecualikan', sent, { as })).status).toBe(403)
  const other = await desk.mulai({ unit: desk.unitLain })
  expect((await desk.get(desk.path(other), { as })).status).toBe(404)
  expect((await desk.get(desk.path(other, '/rancangan/lembar'), { as })).status).toBe(404)
})

test('formulir yang dibaca sebelum orang lain mengubah kembali 409 dengan isiannya', async () => {
  const nomor = await desk.mulai()
  await desk.lakukan(nomor, 'tambahInformasi')
  const sent = { versi: '1', tempat: 'Aula kantor' }
  const root = await page(await desk.kirim(nomor, 'ubahUji', sent), 409)
  expect(root.text).toContain('baru saja diubah orang lain')
  expect(root.querySelector('#ubahUji [name=tempat]')?.getAttribute('value')).toBe('Aula kantor')
})

test('formulir yang sama dua kali memulai satu uji', async () => {
  const kunci = randomUUID()
  expect(await desk.mulai({ kunci })).toBe(await desk.mulai({ kunci }))
})

test('uji dari permohonan membawa nomornya dari tautan sampai berkas', async () => {
  const as = desk.staff.ppid
  const root = await page(await desk.get('/meja/dikecualikan/baru?asal=PI-2026-0007', { as }))
  expect(root.querySelector('[name=asal]')?.getAttribute('value')).toBe('PI-2026-0007')
  expect(root.querySelector('[name=sebab][checked]')?.getAttribute('value')).toBe('permohonan')
})

test('nomor lembar dan penetapan berurutan tanpa celah, juga bila penandatanganan gagal', async () => {
  const { signer } = desk.deps
  const { sign } = signer
  const nomor = await desk.sampai('disetujui')
  const before = await desk.state(nomor)
  Object.assign(signer, { sign: async () => Promise.reject(new Error('kunci tidak terbaca')) })
  expect((await desk.kirim(nomor, 'tetapkan')).status).toBe(500)
  Object.assign(signer, { sign })
  expect(await desk.state(nomor)).toEqual(before)
  const others = [await desk.sampai('disetujui'), await desk.sampai('disetujui'), nomor]
  await Promise.all(others.map((one) => desk.lakukan(one, 'tetapkan')))
  for (const seri of ['UJI', 'PENETAPAN']) {
    const rows = await desk.db
      .selectFrom('surat')
      .select('urut')
      .where('seri', '=', seri)
      .orderBy('urut')
      .execute()
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map(({ urut }) => urut)).toEqual(rows.map((_, index) => index + 1))
  }
})

const count = async () =>
  desk.db
    .selectFrom('berkas')
    .select(({ fn }) => fn.countAll<number>().as('berkas'))
    .executeTakeFirstOrThrow()
