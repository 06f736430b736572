import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { open } from '#src/secrets.ts'
import { createGuestDesk, type GuestDesk } from '#test/layanan/buku-tamu/desk.ts'
import { photoWithPlace } from '#test/attachments/samples.ts'
import { page, wordsOf } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

let desk: GuestDesk
let foto: Buffer
beforeAll(async () => {
  desk = await createGuestDesk()
  foto = await photoWithPlace()
})
afterAll(() => desk.drop())

const BARU = '/meja/buku-tamu/baru'
const kept = (nomor: string) =>
  desk.db
    .selectFrom('lampiran')
    .innerJoin('berkas', 'berkas.id', 'lampiran.berkasId')
    .innerJoin('arsip', 'arsip.sidik', 'lampiran.sidik')
    .select(['lampiran.nama', 'lampiran.jenis', 'lampiran.sidik', 'arsip.isi', 'arsip.sandi'])
    .where('berkas.nomor', '=', nomor)
    .execute()
const arsipOf = (sidik: string) =>
  desk.db.selectFrom('arsip').select('sidik').where('sidik', '=', sidik).execute()
const perbuatanOf = async (nomor: string) =>
  (await desk.state(nomor)).jejak.map(({ perbuatan }) => perbuatan)
const lihat = (nomor: string, as = desk.tuti) => desk.post(desk.path(nomor, '/foto'), {}, { as })
const tarik = async (nomor: string, as = desk.tuti) => {
  const { versi } = (await desk.state(nomor)).berkas
  const sent = { kunci: randomUUID(), versi: String(versi) }
  return desk.post(desk.path(nomor, '/penarikan-foto'), sent, { as })
}

test('tanpa pengaturan tidak ada yang menawarkan foto, dan yang dikirim juga tidak disimpan', async () => {
  for (const answer of [await desk.get('/kios/tamu'), await desk.get(BARU, { as: desk.tuti })]) {
    const root = await page(answer)
    expect(root.querySelector('input[type=file], [name=fotoSetuju]')).toBeNull()
  }
  const answer = await desk.post(BARU, desk.berfoto('', foto), { as: desk.tuti })
  expect(answer.status).toBe(303)
  expect(await kept(await desk.newest())).toEqual([])
  expect(await desk.visit(await desk.newest())).toMatchObject({ fotoPersetujuan: null })
})

test('dengan pengaturan, kios dan Sekretariat menawarkannya: teksnya, kamera depan, kotak yang belum dicentang', async () => {
  await desk.denganFoto({ fotoHari: 14 })
  for (const answer of [await desk.get('/kios/tamu'), await desk.get(BARU, { as: desk.tuti })]) {
    const root = await page(answer)
    const file = root.querySelector('input[type=file]')!
    expect(file.getAttribute('accept')).toBe('image/*')
    expect(file.getAttribute('capture')).toBe('user')
    expect(file.hasAttribute('required')).toBe(false)
    expect(root.querySelector('[name=fotoSetuju]')!.hasAttribute('checked')).toBe(false)
    expect(root.querySelector('form[enctype]')).not.toBeNull()
    const words = wordsOf(root)
    expect(words).toContain('tidak wajib')
    expect(words).toContain('paling lama 14 hari')
  }
})

test('foto disimpan tersandi, digambar ulang tanpa tempat dan kamera, tanpa nama berkas pengirim', async () => {
  const nomor = await desk.catatBerfoto(foto)
  const [one, ...more] = await kept(nomor)
  expect(more).toEqual([])
  expect(one).toMatchObject({ nama: 'Foto tamu.jpg', jenis: 'foto-tamu', sandi: true })
  const plain = Buffer.from(open(desk.deps.keys, one!.isi, 'arsip'))
  expect(Buffer.from(one!.isi).includes(plain.subarray(0, 40))).toBe(false)
  const meta = await sharp(plain).metadata()
  expect(meta).toMatchObject({ format: 'jpeg', width: 40, height: 60 })
  expect(meta.exif).toBeUndefined()
  expect(plain.includes('KameraUji')).toBe(false)
  const visit = await desk.visit(nomor)
  expect(visit.fotoPersetujuan).toContain('Foto ini tidak wajib')
  expect(visit.fotoPersetujuan).toContain('30 hari')
  expect(visit.fotoDisetujuiPada).toEqual(desk.time.now)
  expect(JSON.stringify(await desk.state(nomor))).not.toContain('di rumah')
})

test('yang disetujui tetap seperti waktu disetujui, juga bila kantor mengubah teksnya', async () => {
  const nomor = await desk.catatBerfoto(foto)
  await desk.denganFoto({ fotoPersetujuan: 'Teks lain, {hari} hari.', fotoHari: 3 })
  const words = wordsOf(await page(await desk.get(desk.path(nomor), { as: desk.tuti })))
  expect(words).toContain('Foto ini tidak wajib')
  expect(words).not.toContain('Teks lain')
  expect(words).toContain('Terhapus sendiri Rabu, 6 Januari 2027')
})

test.each(['kios', 'meja'])(
  'foto tanpa persetujuan ditolak di kotaknya dan tidak dititipkan: %s',
  async (tempat) => {
    const tanda = await desk.denganFoto()
    const before = await desk.newest()
    const send = (form: FormData) =>
      tempat === 'kios' ? desk.post('/kios/tamu', form) : desk.post(BARU, form, { as: desk.tuti })
    const root = await page(await send(desk.berfoto(tanda, foto, { fotoSetuju: '' })), 422)
    expect(root.querySelector('.problems a')?.getAttribute('href')).toBe('#fotoSetuju')
    expect(wordsOf(root)).toContain('Foto disimpan hanya dengan persetujuan')
    expect(wordsOf(root)).toContain('Foto yang tadi tidak kami simpan')
    expect(root.querySelector('#nama')?.getAttribute('value')).toBe('Laras Contohwati')
    expect(await desk.newest()).toBe(before)
    const other = await page(await send(desk.berfoto('teks-lama', foto)), 422)
    expect(wordsOf(other)).toContain('Teks persetujuan ini baru saja berubah')
    expect(other.querySelector('[name=fotoSetuju]')!.hasAttribute('checked')).toBe(false)
    expect(await desk.db.selectFrom('titipan').select('id').execute()).toEqual([])
    expect(await desk.newest()).toBe(before)
  },
)

test('kunjungan tanpa foto selalu jalan, dicentang atau tidak', async () => {
  const tanda = await desk.denganFoto()
  for (const fotoSetuju of ['', 'ya']) {
    await desk.catat({ fotoNaskah: tanda, fotoSetuju })
    expect(await desk.visit(await desk.newest())).toMatchObject({
      fotoPersetujuan: null,
      fotoSampai: null,
    })
  }
})

test('yang bukan gambar, gambar rusak, dan yang terlalu besar ditolak di medannya', async () => {
  const tanda = await desk.denganFoto()
  const wrong: [Uint8Array, string][] = [
    [Buffer.from('%PDF-1.7\n'), 'Yang dapat kami terima'],
    [foto.subarray(0, foto.length - 200), 'rusak'],
    [Buffer.alloc(10 * 1024 * 1024 + 1, 1), 'Paling besar 10 MB'],
  ]
  for (const [isi, words] of wrong) {
    const root = await page(await desk.post('/kios/tamu', desk.berfoto(tanda, isi)), 422)
    expect(wordsOf(root)).toContain(words)
    expect(root.querySelector('#foto')?.getAttribute('aria-invalid')).toBe('true')
  }
})

test('hanya penerima tamu melihatnya, dan setiap kali dicatat', async () => {
  const nomor = await desk.catatBerfoto(foto)
  for (const role of ['petugas_sekretariat', 'petugas'] as const) {
    const answer = await lihat(nomor, role === 'petugas' ? desk.staff.petugas : desk.tuti)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toBe('image/jpeg')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  }
  expect((await perbuatanOf(nomor)).filter((one) => one === 'bukaBerkas')).toHaveLength(2)
  for (const role of [
    'ppid',
    'kasubbag_umum',
    'pimpinan',
    'petugas_data',
    'administrator',
  ] as const) {
    expect((await lihat(nomor, desk.staff[role])).status, role).toBe(403)
    const html = await (await desk.get(desk.path(nomor), { as: desk.staff[role] })).text()
    expect(html, role).not.toContain('/foto')
  }
  expect((await lihat(nomor, desk.staff.ppid_pelaksana)).status).toBe(403)
  expect((await desk.get(desk.path(nomor, '/foto'), { as: desk.tuti })).status).toBe(404)
  expect((await perbuatanOf(nomor)).filter((one) => one === 'bukaBerkas')).toHaveLength(2)
})

test('foto tidak ada di daftar, register, buku kerja, slip, dan pencarian', async () => {
  const nomor = await desk.catatBerfoto(foto)
  for (const path of ['/meja/buku-tamu', '/meja/buku-tamu/register', `/meja/semua?q=${nomor}`]) {
    const html = await (await desk.get(path, { as: desk.tuti })).text()
    expect(html, path).toContain(nomor)
    expect(html.toLowerCase(), path).not.toContain('foto')
  }
  const register = await desk.get('/meja/buku-tamu/register.xlsx', { as: desk.tuti })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await register.arrayBuffer()) as never)
  expect(JSON.stringify(book.worksheets.map((one) => one.getSheetValues()))).not.toMatch(/foto/i)
  expect(book.model.media ?? []).toEqual([])
  const slip = Buffer.from(
    await (await desk.get(desk.path(nomor, '/slip'), { as: desk.tuti })).arrayBuffer(),
  )
  expect(slip.includes('/DCTDecode')).toBe(false)
})

test('persetujuan ditarik: foto hilang seketika dengan isinya, dicatat, kunjungan dan teksnya tetap', async () => {
  const nomor = await desk.catatBerfoto(foto)
  const [one] = await kept(nomor)
  expect((await tarik(nomor)).status).toBe(303)
  expect(await kept(nomor)).toEqual([])
  expect(await arsipOf(one!.sidik)).toEqual([])
  expect(await perbuatanOf(nomor)).toContain('tarikPersetujuan')
  const root = await page(await desk.get(desk.path(nomor), { as: desk.tuti }))
  expect(wordsOf(root)).toContain('Sudah dihapus')
  expect(wordsOf(root)).toContain('Foto ini tidak wajib')
  expect(root.toString()).not.toContain('penarikan-foto')
  expect((await lihat(nomor)).status).toBe(404)
  expect((await tarik(nomor)).status).toBe(409)
})

test('juga sesudah tamu pulang dan sesudah menjadi berkas lain', async () => {
  const pulang = await desk.catatBerfoto(foto)
  await desk.lakukan(pulang, 'catatPulang')
  const lanjut = await desk.catatBerfoto(foto)
  expect((await desk.jadikan(lanjut)).status).toBe(303)
  for (const nomor of [pulang, lanjut]) {
    expect((await tarik(nomor)).status).toBe(303)
    expect(await kept(nomor)).toEqual([])
  }
})

test('malam sesudah masa simpannya foto dihapus, sekali, oleh sistem; sehari sebelumnya belum', async () => {
  const before = desk.time.now
  const nomor = await desk.catatBerfoto(foto)
  const [one] = await kept(nomor)
  const malam = async (day: string) => {
    desk.time.now = new Date(`${day}T17:30:00Z`)
    desk.jobs.queued.push({ name: 'malam', data: {} })
    await desk.jobs.run()
  }
  await malam('2027-01-04')
  expect(await kept(nomor)).toHaveLength(1)
  await malam('2027-01-05')
  expect(await kept(nomor)).toEqual([])
  expect(await arsipOf(one!.sidik)).toEqual([])
  await malam('2027-01-06')
  const acts = await perbuatanOf(nomor)
  expect(acts.filter((act) => act === 'hapusFoto')).toHaveLength(1)
  expect((await desk.state(nomor)).jejak.at(-1)).toMatchObject({ peran: 'sistem' })
  desk.time.now = before
  await desk.masuk()
})

test('yang masa simpannya habis tidak diperlihatkan, walau malam belum tiba', async () => {
  const before = desk.time.now
  const nomor = await desk.catatBerfoto(foto)
  desk.time.now = new Date('2027-01-06T02:00:00Z')
  await desk.masuk()
  expect((await lihat(nomor)).status).toBe(404)
  expect(wordsOf(await page(await desk.get(desk.path(nomor), { as: desk.tuti })))).toContain(
    'Masa simpannya habis',
  )
  desk.time.now = before
  await desk.masuk()
})

test('halaman kunjungan berfoto tetap tiga kueri', async () => {
  const nomor = await desk.catatBerfoto(foto)
  const ask = () => desk.get(desk.path(nomor), { as: desk.tuti })
  expect((await countQueries(desk, ask)).queries).toBeLessThanOrEqual(4)
})

test('terkirim dua kali, satu kunjungan dan satu foto', async () => {
  const tanda = await desk.denganFoto()
  const kunci = randomUUID()
  for (let twice = 0; twice < 2; twice++)
    await desk.post('/kios/tamu', desk.berfoto(tanda, foto, { kunci }))
  expect(await kept(await desk.newest())).toHaveLength(1)
})
