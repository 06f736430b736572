import { describe, expect, test } from 'vitest'
import { roles } from '#src/auth/roles.ts'
import { daftarInformasi } from '#src/layanan/informasi-publik/daftar-informasi/procedure.ts'
import { createDipDesk } from '#test/layanan/informasi-publik/daftar-informasi/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'

const desk = await openDesk(createDipDesk())

describe('siapa boleh apa', () => {
  test.each(roles)('usulan dari %s menurut tabelnya', async (role) => {
    const may = daftarInformasi.opening.by.includes(role)
    expect((await desk.get('/meja/dip/baru', { as: desk.staff[role] })).status).toBe(
      may ? 200 : 403,
    )
    expect((await desk.post('/meja/dip', desk.typed(), { as: desk.staff[role] })).status).toBe(
      may ? 303 : 403,
    )
  })

  test('yang sudah terbit hanya diubah PPID', async () => {
    const nomor = await desk.terbit()
    for (const role of ['petugas', 'ppid_pelaksana', 'pimpinan'] as const) {
      expect((await desk.get(`/meja/dip/${nomor}/ubah`, { as: desk.staff[role] })).status).toBe(403)
      expect(
        (await desk.post(`/meja/dip/${nomor}`, desk.typed(), { as: desk.staff[role] })).status,
      ).toBe(409)
    }
    expect(
      (await desk.post(`/meja/dip/${nomor}`, desk.typed(), { as: desk.staff.ppid })).status,
    ).toBe(303)
  })

  test('tanpa masuk tidak ada yang terbuka', async () => {
    const nomor = await desk.usul()
    for (const path of ['', '/baru', '/daftar.xlsx', `/${nomor}`, `/${nomor}/ubah`])
      expect((await desk.get(`/meja/dip${path}`)).headers.get('Location')).toMatch(/^\/masuk/)
    expect((await desk.post('/meja/dip', desk.typed())).headers.get('Location')).toMatch(/^\/masuk/)
    expect((await desk.get(`/informasi/${nomor}`)).status).toBe(404)
  })
})

describe('lingkup unit', () => {
  test('PPID Pelaksana hanya melihat dan mengubah milik unitnya', async () => {
    const mine = await desk.usul({ ringkasan: 'Daftar puskesmas keliling' }, desk.dinkes)
    const other = await desk.usul({ ringkasan: 'Daftar pompa air DPUPR' })
    const list = await page(await desk.get('/meja/dip', { as: desk.pelaksanaDinkes }))
    expect(list.text).toContain(mine)
    expect(list.text).not.toContain(other)
    expect(list.querySelector('#dip-unit')).toBeNull()
    expect((await desk.get(`/meja/dip/${other}`, { as: desk.pelaksanaDinkes })).status).toBe(404)
    for (const path of ['', '/pengajuan', '/berkas'])
      expect(
        (await desk.post(`/meja/dip/${other}${path}`, desk.typed(), { as: desk.pelaksanaDinkes }))
          .status,
      ).toBe(404)
  })

  test('tidak mengusulkan atas nama unit lain, juga bila isiannya diganti', async () => {
    expect((await desk.post('/meja/dip', desk.typed(), { as: desk.pelaksanaDinkes })).status).toBe(
      403,
    )
    const form = await page(await desk.get('/meja/dip/baru', { as: desk.pelaksanaDinkes }))
    expect(form.querySelector('input[name="unit"]')!.getAttribute('value')).toBe(desk.dinkes)
    const mine = await desk.usul({}, desk.dinkes)
    const moved = await desk.post(`/meja/dip/${mine}`, desk.typed({ unit: desk.pu }), {
      as: desk.pelaksanaDinkes,
    })
    expect(moved.status).toBe(403)
  })

  test('yang belum punya unit tidak melihat apa-apa', async () => {
    const nobody = await desk.signIn('ppid_pelaksana')
    const list = await page(await desk.get('/meja/dip', { as: nobody }))
    expect(list.querySelectorAll('a.nomor')).toHaveLength(0)
  })
})
