import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { unitsOn } from '#src/admin/units/queries.ts'
import { unitKerja } from '#seeds/reference/unit-kerja.ts'
import { createAdminDesk } from '#test/admin/desk.ts'
import { addPetugas, page } from '#test/auth/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createAdminDesk())
const { b } = desk

const form = (more: Record<string, string> = {}) => ({
  kunci: randomUUID(),
  kode: 'bapperida',
  nama: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
  singkatan: 'Bapperida',
  berlakuDari: '2024-09-01',
  ...more,
})

const findBy = (kode: string) =>
  desk.db.selectFrom('unitKerja').selectAll().where('kode', '=', kode).executeTakeFirstOrThrow()

const offered = async (day: string) => (await unitsOn(desk.db, day)).map((unit) => unit.singkatan)

test('daftar awal: 28 perangkat daerah dengan kode yang berbeda, enam di antaranya kecamatan', () => {
  expect(unitKerja).toHaveLength(28)
  expect(new Set(unitKerja.map((unit) => unit.kode)).size).toBe(28)
  expect(new Set(unitKerja.map((unit) => unit.singkatan)).size).toBe(28)
  expect(unitKerja.filter((unit) => unit.nama.startsWith('Kecamatan'))).toHaveLength(6)
})

test('unit baru ditawarkan sejak hari ia ada, dan dikirim dua kali tetap satu', async () => {
  const sent = form()
  expect((await b.post('/kelola/unit', sent)).headers.get('Location')).toBe('/kelola/unit')
  expect((await b.post('/kelola/unit', sent)).headers.get('Location')).toBe('/kelola/unit')
  expect(await offered('2024-08-31')).not.toContain('Bapperida')
  expect(await offered('2024-09-01')).toContain('Bapperida')
  const root = await page(await b.get('/kelola/unit'))
  expect(root.querySelector('table')!.text).toContain('Bapperida')
  expect(root.querySelector('table')!.text.replaceAll('\u00A0', ' ')).toContain('1 September 2024')
})

test.each([
  [{ kode: 'Dua Kata' }, 'kode', 'Pakai huruf kecil'],
  [{ nama: '' }, 'nama', 'Tulis nama unit.'],
  [{ berlakuDari: '2026-02-30', kode: 'lain' }, 'berlakuDari', 'Tulis tanggal'],
  [{ kode: 'bapperida' }, 'kode', 'sudah dipakai'],
])('yang keliru dijelaskan: %o', async (more, medan, said) => {
  const root = await page(await b.post('/kelola/unit', form(more)), 422)
  expect(root.querySelector(`.problems a[href="#${medan}"]`)!.text).toContain(said)
})

test('nama dapat diperbaiki; lama dan baru tercatat', async () => {
  const unit = await findBy('bapperida')
  await page(await b.get(`/kelola/unit/${unit.id}`))
  const { kode: _, ...names } = form({ singkatan: 'BAPPERIDA' })
  expect((await b.post(`/kelola/unit/${unit.id}`, names)).status).toBe(303)
  expect(await findBy('bapperida')).toMatchObject({ singkatan: 'BAPPERIDA' })
  const jejak = await desk.db.selectFrom('jejak').selectAll().orderBy('id', 'desc').execute()
  expect(jejak[0]).toMatchObject({
    perbuatan: 'ubahUnit',
    rincian: { sebelum: { singkatan: 'Bapperida' }, sesudah: { singkatan: 'BAPPERIDA' } },
  })
})

test('unit yang tutup tidak ditawarkan lagi, tetapi tetap pada petugasnya', async () => {
  const unit = await findBy('bapperida')
  const rina = await addPetugas(desk, 'Rina Unit', ['ppid_pelaksana'], { unitKerjaId: unit.id })
  const path = `/kelola/unit/${unit.id}/tutup`
  const early = await page(await b.post(path, { berlakuSampai: '2020-01-01' }), 422)
  expect(early.querySelector('.problems')!.text).toContain('Tidak boleh sebelum')
  expect((await b.post(path, { berlakuSampai: '2026-12-04' })).status).toBe(303)
  expect(await offered('2026-12-04')).toContain('BAPPERIDA')
  expect(await offered('2026-12-07')).not.toContain('BAPPERIDA')
  const baru = await page(await b.get('/kelola/pengguna/baru'))
  expect(baru.querySelector(`option[value="${unit.id}"]`)).toBeNull()
  const lama = await page(await b.get(`/kelola/pengguna/${rina.id}`))
  expect(lama.querySelector(`option[value="${unit.id}"]`)!.text).toContain('(tutup)')
  expect(lama.querySelector(`option[value="${unit.id}"]`)!.hasAttribute('selected')).toBe(true)
  const keep = {
    nama: 'Rina Unit',
    surel: rina.email,
    jabatan: 'Arsiparis',
    peran: 'ppid_pelaksana',
    unitKerjaId: unit.id,
  }
  expect((await b.post(`/kelola/pengguna/${rina.id}`, keep)).status).toBe(303)
  await b.post(path, { berlakuSampai: '' })
  expect(await offered('2026-12-07')).toContain('BAPPERIDA')
})

test('yang tidak ada adalah 404, dan bukan untuk petugas lain', async () => {
  for (const id of ['entah', randomUUID()]) {
    expect((await b.get(`/kelola/unit/${id}`)).status).toBe(404)
    expect((await b.post(`/kelola/unit/${id}/tutup`, { berlakuSampai: '' })).status).toBe(404)
  }
  const rina = await addPetugas(desk, 'Rina Loket', ['petugas'])
  const r = desk.browser()
  await r.masuk(rina.email)
  expect((await r.get('/kelola/unit')).status).toBe(403)
  expect((await r.post('/kelola/unit', form({ kode: 'gelap' }))).status).toBe(403)
})
