import { expect, test } from 'vitest'
import { createPermohonanDesk } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createPermohonanDesk())

test('isian salah dari yang tidak berhak pun ditolak sebelum dibaca: berkasnya tidak dititipkan', async () => {
  const nomor = await desk.daftar()
  for (const role of ['administrator', 'pimpinan', 'atasan_ppid'] as const) {
    const response = await desk.kirim(nomor, 'lengkapi', { nik: '123' }, { as: desk.staff[role] })
    expect(response.status).toBe(403)
  }
  expect(await desk.db.selectFrom('titipan').selectAll().execute()).toEqual([])
})

test('berkas unit lain tidak ada bagi PPID Pelaksana, lewat alamat mana pun', async () => {
  const nomor = await desk.sampai('di_unit')
  const before = await desk.state(nomor)
  const as = desk.unitLainnya
  const surat = before.surat[0]?.id ?? before.berkas.id
  for (const rest of ['', `/surat/${surat}`, '/slip', `/berkas/${surat}`])
    expect((await desk.get(desk.path(nomor, rest), { as })).status, rest).toBe(404)
  for (const rest of ['/nik', `/berkas/${surat}`])
    expect((await desk.post(desk.path(nomor, rest), {}, { as })).status, rest).toBe(404)
  expect(await desk.state(nomor)).toEqual(before)
  expect((await desk.get(desk.path(nomor), { as: desk.staff.ppid_pelaksana })).status).toBe(200)
})

test('bagian unit lain tidak dapat dijawab unit ini', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  await desk.lakukan(nomor, 'disposisi', { unit: [desk.unit, desk.unitLain] })
  const { disposisi } = await desk.state(nomor)
  const other = disposisi.find(({ unitKerjaId }) => unitKerjaId === desk.unitLain)!
  const before = await desk.state(nomor)
  const response = await desk.post(
    desk.path(nomor, `/disposisi/${other.id}/jawaban`),
    { penguasaan: 'dikuasai', jawaban: 'Bukan bagian saya.' },
    { as: desk.staff.ppid_pelaksana },
  )
  expect(response.status).toBe(404)
  expect(await desk.state(nomor)).toEqual(before)
})

test.each([
  '/meja/permohonan/PI-2026-9999',
  '/meja/permohonan/%00',
  '/meja/permohonan/PI-2026-0001%00',
  '/meja/permohonan/PI-2026-0001/surat/abc',
  '/meja/permohonan/PI-2026-0001/surat/------------------------------------',
  '/meja/permohonan/PI-2026-0001/berkas/abc',
  '/meja/permohonan/PI-2026-0001/rancangan/lain',
  '/meja/permohonan/PI-2026-9999/rancangan/pemberitahuan',
  '/meja/permohonan/PI-2026-9999/slip',
])('alamat yang salah dijawab tidak ditemukan, bukan rusak: %s', async (path) => {
  const response = await desk.get(path, { as: desk.staff.ppid })
  expect([403, 404, 409]).toContain(response.status)
})
