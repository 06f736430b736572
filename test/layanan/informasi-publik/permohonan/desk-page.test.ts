import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { StatusPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import { hashCode } from '#src/secrets.ts'
import {
  createPermohonanDesk,
  type PermohonanDesk,
  permohonanLengkap,
} from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { readPdf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPermohonanDesk())

const see = async (nomor: string, role: keyof PermohonanDesk['staff']) =>
  page(await desk.get(desk.path(nomor), { as: desk.staff[role] }))

test.each([
  ['diterima', 'petugas', 'Nyatakan lengkap'],
  ['tidak_lengkap', 'petugas', 'Simpan kelengkapan'],
  ['menunggu_keputusan', 'ppid', 'Simpan keputusan'],
  ['di_unit', 'ppid_pelaksana', 'Kirim jawaban'],
  ['menunggu_persetujuan', 'atasan_ppid', 'Setujui penolakan'],
  ['diputuskan', 'ppid', 'Tanda tangani dan kirim'],
  ['siap_diserahkan', 'petugas', 'Serahkan dan buat tanda bukti'],
  ['dijanjikan', 'ppid', 'Nyatakan tersedia dan kabari pemohon'],
] as const)(
  'berkas %s: yang mendapat giliran melihat langkahnya, pimpinan hanya membaca, dalam tiga kueri',
  async (status: StatusPermohonan, role, button) => {
    const nomor = await desk.sampai(status)
    const { response, queries } = await countQueries(desk, () =>
      desk.get(desk.path(nomor), { as: desk.staff[role] }),
    )
    expect(queries).toBeLessThanOrEqual(3)
    const root = await page(response)
    const buttons = root.querySelectorAll('main form button').map(({ text }) => text.trim())
    expect(buttons).toContain(button)
    const reader = await see(nomor, 'pimpinan')
    const posts = reader.querySelectorAll('main form').map((form) => form.getAttribute('action'))
    expect(posts).toEqual([])
  },
)

test('NIK disamarkan sampai diminta; setiap melihat dicatat lebih dulu', async () => {
  const nomor = await desk.daftar()
  const before = await see(nomor, 'petugas')
  expect(before.text).not.toContain(permohonanLengkap.nik)
  expect((await desk.state(nomor)).jejak).toHaveLength(1)
  const shown = await page(await desk.post(desk.path(nomor, '/nik'), {}, { as: desk.staff.ppid }))
  expect(shown.text).toContain(permohonanLengkap.nik)
  const { jejak, berkas } = await desk.state(nomor)
  expect(jejak.at(-1)).toMatchObject({
    perbuatan: 'lihatNik',
    peran: 'ppid',
    pelaku: 'Bayu Contohputra',
  })
  expect(berkas.versi).toBe(1)
  expect((await see(nomor, 'petugas')).text).not.toContain(permohonanLengkap.nik)
  expect((await see(nomor, 'petugas')).text).toContain('NIK ditampilkan')
  for (const role of ['pimpinan', 'administrator'] as const) {
    const response = await desk.post(desk.path(nomor, '/nik'), {}, { as: desk.staff[role] })
    expect(response.status).toBe(403)
    expect((await see(nomor, role)).text).not.toMatch(/Jalan Contoh 12|wulan@contoh|0812/)
  }
  expect((await desk.get(desk.path(nomor, '/nik'), { as: desk.staff.ppid })).status).toBe(404)
  expect((await desk.state(nomor)).jejak).toHaveLength(2)
  const without = await desk.daftar({ nik: '' })
  expect((await desk.post(desk.path(without, '/nik'), {}, { as: desk.staff.ppid })).status).toBe(
    404,
  )
  expect((await desk.state(without)).jejak).toHaveLength(1)
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('berkas tersandi hanya dibuka lewat tombol, dicatat, dan hanya oleh yang boleh melihat orangnya', async () => {
  const nomor = await desk.sampai('tidak_lengkap')
  await desk.lakukan(nomor, 'lengkapi')
  const { lampiran, jejak } = await desk.state(nomor)
  const path = desk.path(nomor, `/berkas/${lampiran[0]!.id}`)
  expect((await desk.get(path, { as: desk.staff.petugas })).status).toBe(404)
  expect((await desk.state(nomor)).jejak).toHaveLength(jejak.length)
  const response = await desk.post(path, {}, { as: desk.staff.petugas })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('image/jpeg')
  expect(response.headers.get('cache-control')).toContain('no-store')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
  expect((await desk.state(nomor)).jejak.at(-1)).toMatchObject({
    perbuatan: 'bukaBerkas',
    rincian: { lampiran: lampiran[0]!.id, jenis: 'identitas' },
  })
  expect((await desk.post(path, {}, { as: desk.staff.pimpinan })).status).toBe(403)
  const other = await desk.daftar()
  const elsewhere = desk.path(other, `/berkas/${lampiran[0]!.id}`)
  expect((await desk.post(elsewhere, {}, { as: desk.staff.petugas })).status).toBe(404)
  expect((await desk.state(nomor)).jejak).toHaveLength(jejak.length + 1)
  expect(await faultsOf(desk.db, nomor)).toEqual([])
})

test('kode lacak yang hilang diganti petugas, ditampilkan sekali, yang lama tidak berlaku', async () => {
  const nomor = await desk.daftar()
  const before = (await desk.state(nomor)).berkas
  const root = await page(
    await desk.post(desk.path(nomor, '/kode'), {}, { as: desk.staff.petugas }),
  )
  const kode = root.querySelector('[role=status] .nomor')!.text
  const { berkas, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ kodeLacak: hashCode(kode), kodeVersi: 2 })
  expect(berkas.kodeLacak).not.toBe(before.kodeLacak)
  expect(JSON.stringify(jejak)).not.toContain(kode)
  expect((await see(nomor, 'petugas')).text).not.toContain(kode)
  expect((await desk.post(desk.path(nomor, '/kode'), {}, { as: desk.staff.ppid })).status).toBe(403)
})

test('dua petugas pada satu berkas: yang kedua melihat keadaan terbaru dan isiannya masih ada', async () => {
  const nomor = await desk.daftar()
  const versi = String((await desk.state(nomor)).berkas.versi)
  await desk.lakukan(nomor, 'nyatakanTidakLengkap', { versi })
  await desk.lakukan(nomor, 'lengkapi')
  const before = await desk.state(nomor)
  const late = { versi, kekurangan: 'Surat kuasa\nKTP pemberi kuasa' }
  const root = await page(await desk.kirim(nomor, 'nyatakanTidakLengkap', late), 409)
  const form = root.querySelector('#langkah-kurang')!
  expect(form.querySelector('.problems')?.text).toContain('baru saja diubah orang lain')
  expect(form.querySelector('[name=kekurangan]')?.text).toBe(late.kekurangan)
  expect(form.querySelector('[name=versi]')?.getAttribute('value')).toBe(
    String(before.berkas.versi),
  )
  expect(root.text).toContain('Dilengkapi')
  expect(await desk.state(nomor)).toEqual(before)
  // With what the page now gives, it goes through.
  await desk.lakukan(nomor, 'nyatakanTidakLengkap', { ...late, versi: String(before.berkas.versi) })
  expect((await desk.state(nomor)).berkas.status).toBe('tidak_lengkap')
})

test('yang kalah cepat pada langkah yang sudah tidak ada diberi tahu, tanpa perubahan', async () => {
  const nomor = await desk.daftar()
  const versi = String((await desk.state(nomor)).berkas.versi)
  await desk.lakukan(nomor, 'nyatakanLengkap', { versi })
  const before = await desk.state(nomor)
  expect((await desk.kirim(nomor, 'nyatakanLengkap', { versi })).status).toBe(409)
  expect(await desk.state(nomor)).toEqual(before)
})

test('satu formulir langkah dikirim dua kali dan dua puluh kali sekaligus: terjadi sekali', async () => {
  const nomor = await desk.daftar()
  const kunci = randomUUID()
  const all = await Promise.all(
    Array.from({ length: 20 }, () =>
      desk.kirim(nomor, 'nyatakanTidakLengkap', { kunci, versi: '1' }),
    ),
  )
  expect(all.map(({ status }) => status)).toEqual(Array(20).fill(303))
  const { jejak, surat, kotakKeluar } = await desk.state(nomor)
  expect([jejak.length, surat.length, kotakKeluar.length]).toEqual([2, 1, 1])
})

test('dengan htmx: formulir yang salah kembali sendiri, yang benar mengantar ke berkas', async () => {
  const nomor = await desk.daftar()
  const wrong = await desk.kirim(nomor, 'nyatakanTidakLengkap', { kekurangan: '' }, { htmx: true })
  const root = await page(wrong, 422)
  expect(root.querySelector('body')).toBeNull()
  expect(root.querySelectorAll('form').map(({ id }) => id)).toEqual(['langkah-kurang'])
  const right = await desk.kirim(nomor, 'nyatakanLengkap', {}, { htmx: true })
  expect([right.status, right.headers.get('hx-location')]).toEqual([204, desk.path(nomor)])
})

test('surat dan slip dibuka di tempat; slip menunggu tanda bukti selesai ditandatangani', async () => {
  desk.jobs.queued.length = 0
  const nomor = await desk.daftar()
  const as = desk.staff.petugas
  expect((await desk.get(desk.path(nomor, '/slip'), { as })).status).toBe(409)
  await desk.jobs.run()
  const { surat } = await desk.state(nomor)
  for (const rest of ['/slip', `/surat/${surat[0]!.id}`]) {
    const response = await desk.get(desk.path(nomor, rest), { as })
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect((await readPdf(new Uint8Array(await response.arrayBuffer()))).text).toContain(nomor)
  }
  const other = await desk.daftar()
  const strange = desk.path(other, `/surat/${surat[0]!.id}`)
  expect((await desk.get(strange, { as })).status).toBe(404)
})
