import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { nonaktifkanPetugas } from '#src/admin/users/acts.ts'
import { clockAt } from '#src/calendar/calendar.ts'
import { newId } from '#src/db/id.ts'
import { hashJejak } from '#src/workflow/jejak.ts'
import { createAdminDesk } from '#test/admin/desk.ts'
import { addPetugas, page, SANDI } from '#test/auth/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createAdminDesk())
const { admin } = desk
let { b } = desk

const form = (nama: string, more: Record<string, string | string[]> = {}) => ({
  kunci: randomUUID(),
  nama,
  surel: `${nama.toLowerCase().replaceAll(' ', '.')}@contoh.go.id`,
  jabatan: 'Pranata Humas',
  peran: ['petugas'],
  ...more,
})

const findBy = (nama: string) =>
  desk.db.selectFrom('petugas').selectAll().where('nama', '=', nama).executeTakeFirstOrThrow()

const lastJejak = () =>
  desk.db.selectFrom('jejak').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()

describe('pengguna baru', () => {
  test('mendapat kata sandi yang ditampilkan satu kali dan harus diganti', async () => {
    const sent = form('Rina Baru', { nip: '19900101 201503 2 001', peran: ['petugas', 'ppid'] })
    const given = await page(await b.post('/kelola/pengguna', sent))
    const sandi = given.querySelector('.card .nomor')!.text
    const row = await findBy('Rina Baru')
    expect(row).toMatchObject({
      email: 'rina.baru@contoh.go.id',
      nip: '199001012015032001',
      peran: ['petugas', 'ppid'],
      sandiSementara: true,
    })
    const again = await page(await b.post('/kelola/pengguna', sent))
    expect(again.text).toContain('hanya ditampilkan satu kali')
    expect(again.text).not.toContain(sandi)
    const rina = desk.browser()
    await rina.masuk('rina.baru@contoh.go.id', sandi)
    expect((await rina.get('/meja')).headers.get('Location')).toBe('/akun/sandi')
    const jejak = JSON.stringify(await desk.db.selectFrom('jejak').selectAll().execute())
    expect(jejak).toContain('tambahPetugas')
    expect(jejak).not.toContain(sandi)
    expect(jejak).not.toContain('argon2')
  })

  test.each([
    ['nama', { nama: ' ' }, 'Tulis nama lengkap'],
    ['surel', { surel: 'bukan email' }, 'Tulis alamat email lengkap'],
    ['nip', { nip: '123' }, 'NIP terdiri atas 18 angka.'],
    ['peran', { peran: [] }, 'Pilih sedikitnya satu peran.'],
    ['peran', { peran: ['raja'] }, 'Pilih peran dari daftar.'],
    ['unitKerjaId', { peran: ['ppid_pelaksana'] }, 'Pilih unit kerja'],
    ['unitKerjaId', { unitKerjaId: randomUUID() }, 'Pilih unit kerja yang masih ada.'],
    ['surel', { surel: 'WENING.ASTUTI@contoh.go.id' }, 'Email ini sudah dipakai.'],
  ])('%s yang keliru dijelaskan: %o', async (medan, more, said) => {
    const root = await page(await b.post('/kelola/pengguna', form('Rina Keliru', more)), 422)
    expect(root.querySelector(`.problems a[href="#${medan}"]`)!.text).toContain(said)
    expect(root.querySelector('[name=jabatan]')!.getAttribute('value')).toBe('Pranata Humas')
  })
})

describe('mengubah pengguna', () => {
  test('peran baru berlaku pada permintaan berikutnya, lama dan baru tercatat', async () => {
    const rina = await addPetugas(desk, 'Rina Naik', ['petugas'])
    const r = desk.browser()
    await r.masuk(rina.email)
    expect((await r.get('/laporan')).status).toBe(403)
    const root = await page(await b.get(`/kelola/pengguna/${rina.id}`))
    expect(root.querySelector('[name=peran][value=petugas]')!.hasAttribute('checked')).toBe(true)
    const sent = form('Rina Naik', { peran: ['petugas', 'pimpinan'], jabatan: 'Kepala Bidang' })
    expect((await b.post(`/kelola/pengguna/${rina.id}`, sent)).status).toBe(303)
    expect((await r.get('/laporan')).status).toBe(200)
    expect(await lastJejak()).toMatchObject({
      perbuatan: 'ubahPetugas',
      pelakuId: admin.id,
      peran: 'administrator',
      rincian: {
        sebelum: { jabatan: 'Pranata Humas', peran: ['petugas'] },
        sesudah: { jabatan: 'Kepala Bidang', peran: ['petugas', 'pimpinan'] },
      },
    })
  })

  test('administrator tidak mencabut perannya sendiri', async () => {
    const sent = form('Wening Astuti', { peran: ['petugas'] })
    const root = await page(await b.post(`/kelola/pengguna/${admin.id}`, sent), 422)
    expect(root.querySelector('.problems')!.text).toContain('oleh administrator lain')
    expect((await findBy('Wening Astuti')).peran).toEqual(['administrator'])
  })

  test('email orang lain tidak dapat diambil', async () => {
    const rina = await addPetugas(desk, 'Rina Email', ['petugas'])
    const sent = form('Rina Email', { surel: admin.email })
    expect((await b.post(`/kelola/pengguna/${rina.id}`, sent)).status).toBe(422)
  })

  test('yang tidak ada adalah 404', async () => {
    for (const id of ['entah', newId()]) {
      expect((await b.get(`/kelola/pengguna/${id}`)).status).toBe(404)
      expect((await b.post(`/kelola/pengguna/${id}/nonaktif`)).status).toBe(404)
    }
  })
})

test('kata sandi yang diatur ulang ditampilkan sekali dan mengakhiri semua sesi', async () => {
  const rina = await addPetugas(desk, 'Rina Lupa', ['petugas'])
  const r = desk.browser()
  await r.masuk(rina.email)
  const kunci = randomUUID()
  const path = `/kelola/pengguna/${rina.id}/sandi`
  const sandi = (await page(await b.post(path, { kunci }))).querySelector('.card .nomor')!.text
  expect((await page(await b.post(path, { kunci }))).text).not.toContain(sandi)
  expect((await r.get('/meja')).headers.get('Location')).toBe('/masuk?ke=/meja')
  expect((await r.masuk(rina.email, SANDI)).status).toBe(422)
  expect((await r.masuk(rina.email, sandi)).status).toBe(303)
  expect((await r.get('/meja')).headers.get('Location')).toBe('/akun/sandi')
  expect((await b.post(`/kelola/pengguna/${admin.id}/sandi`, { kunci: randomUUID() })).status).toBe(
    409,
  )
})

test('kode enam angka dapat dilepas bila ponsel hilang', async () => {
  const siti = await addPetugas(desk, 'Siti Ponsel', ['ppid'])
  await desk.db
    .updateTable('petugas')
    .set({ totp: Buffer.from('tersegel') })
    .where('id', '=', siti.id)
    .execute()
  const s = desk.browser()
  expect((await s.masuk(siti.email)).headers.get('Location')).toBe('/masuk/kode')
  expect((await b.post(`/kelola/pengguna/${siti.id}/totp`)).status).toBe(303)
  expect((await lastJejak()).perbuatan).toBe('lepasTotp')
  expect((await s.masuk(siti.email)).headers.get('Location')).toBe('/meja')
})

describe('menonaktifkan', () => {
  test('mengakhiri sesi seketika, dan dapat dibatalkan', async () => {
    const rina = await addPetugas(desk, 'Rina Pindah', ['petugas'])
    const r = desk.browser()
    await r.masuk(rina.email)
    await b.post(`/kelola/pengguna/${rina.id}/nonaktif`)
    expect((await r.get('/meja')).headers.get('Location')).toBe('/masuk?ke=/meja')
    expect((await r.masuk(rina.email)).status).toBe(422)
    const list = await page(await b.get('/kelola/pengguna?status=nonaktif'))
    expect(list.querySelector('table')!.text).toContain('Rina Pindah')
    expect((await page(await b.get('/kelola/pengguna'))).text).not.toContain('Rina Pindah')
    await b.post(`/kelola/pengguna/${rina.id}/aktif`)
    expect((await r.masuk(rina.email)).status).toBe(303)
  })

  test('diri sendiri tidak dapat', async () => {
    const root = await page(await b.get(`/kelola/pengguna/${admin.id}`))
    expect(root.text).not.toContain('Nonaktifkan')
    expect((await b.post(`/kelola/pengguna/${admin.id}/nonaktif`)).status).toBe(409)
  })

  test('dua administrator yang saling menonaktifkan bersamaan: satu tetap ada', async () => {
    const two = await addPetugas(desk, 'Budi Kedua', ['administrator'])
    const { calendar } = await desk.deps.currentOffice(desk.db)
    const clock = clockAt(desk.time.now, calendar)
    const act = (target: string, by: typeof two) =>
      nonaktifkanPetugas(
        desk.db,
        target,
        { ...by, peran: ['administrator'], unitKerjaId: null },
        clock,
      )
    const done = await Promise.allSettled([act(two.id, admin), act(admin.id, two)])
    expect(done.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    await desk.db.updateTable('petugas').set({ aktif: true }).where('id', '=', admin.id).execute()
    b = desk.browser()
    await b.masuk(admin.email)
  })
})

test('hanya administrator yang mengelola', async () => {
  const ppid = await addPetugas(desk, 'Hasan Ppid', ['ppid', 'pimpinan'])
  const p = desk.browser()
  await p.masuk(ppid.email)
  for (const path of ['/kelola/pengguna', '/kelola/pengguna/baru', `/kelola/pengguna/${admin.id}`])
    expect((await p.get(path)).status).toBe(403)
  expect((await p.post('/kelola/pengguna', form('Rina Gelap'))).status).toBe(403)
  expect((await p.post(`/kelola/pengguna/${ppid.id}/nonaktif`)).status).toBe(403)
})

test('jejak kantor adalah satu rantai', async () => {
  const rows = await desk.db
    .selectFrom('jejak')
    .selectAll()
    .where('berkasId', 'is', null)
    .orderBy('urutan')
    .execute()
  expect(rows.length).toBeGreaterThan(5)
  rows.forEach((row, i) => {
    expect(row.urutan).toBe(i + 1)
    expect(row.hashSebelum).toBe(i === 0 ? null : rows[i - 1]!.hash)
    expect(row.hash).toBe(hashJejak(row))
  })
})
