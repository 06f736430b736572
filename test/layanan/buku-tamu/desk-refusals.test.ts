import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#src/auth/roles.ts'
import { bukuTamu, type StatusTamu } from '#src/layanan/buku-tamu/procedure.ts'
import { type ActSpec, type Role, unitRoles } from '#src/workflow/procedure.ts'
import {
  type ActMeja,
  createGuestDesk,
  type GuestDesk,
  perbuatan,
} from '#test/layanan/buku-tamu/desk.ts'

let desk: GuestDesk
beforeAll(async () => {
  desk = await createGuestDesk()
})
afterAll(() => desk.drop())

const statuses = Object.keys(bukuTamu.statuses) as StatusTamu[]
const acts = Object.keys(perbuatan) as ActMeja[]
const everything = async (nomor: string) => [await desk.state(nomor), await desk.visit(nomor)]

const allows = (act: ActMeja, status: string, role: Role) => {
  const { from, by } = bukuTamu.acts[act] as ActSpec<string, string>
  return from.includes(status) && by.includes(role)
}

describe.each(statuses)('tamu %s', (status) => {
  test('yang boleh ditawarkan di halaman, yang tidak boleh tidak', async () => {
    const nomor = await desk.sampai(status)
    for (const role of roles) {
      const response = await desk.get(desk.path(nomor), { as: desk.staff[role] })
      expect(response.status).toBe(unitRoles.includes(role) ? 404 : 200)
      const html = await response.text()
      for (const act of acts)
        expect(html.includes(`action="${desk.path(nomor, perbuatan[act].to)}"`), act + role).toBe(
          allows(act, status, role),
        )
    }
  })
})

test('yang tidak menerima tamu membaca huruf depan saja, dan tidak mencatat, tidak mencetak slip', async () => {
  const nomor = await desk.sampai('menunggu')
  for (const role of ['ppid', 'atasan_ppid', 'administrator'] as const) {
    const as = desk.staff[role]
    for (const path of [
      '/meja/buku-tamu',
      desk.path(nomor),
      '/meja/buku-tamu/register',
      '/meja/semua?prosedur=buku-tamu',
    ]) {
      const html = await (await desk.get(path, { as })).text()
      expect(html, path).toContain('L… C…')
      for (const secret of ['Contohwati', 'Universitas Contoh', '4411'])
        expect(html, `${path} ${role}`).not.toContain(secret)
    }
    expect((await desk.get(desk.path(nomor, '/slip'), { as })).status).toBe(403)
    expect((await desk.get('/meja/buku-tamu/baru', { as })).status).toBe(403)
  }
  for (const role of ['kasubbag_umum', 'pimpinan'] as const) {
    const html = await (await desk.get(desk.path(nomor), { as: desk.staff[role] })).text()
    expect(html).toContain('Laras Contohwati')
  }
})

test('unit lain tidak mempunyai tamu di sini; yang belum masuk diantar ke pintu masuk', async () => {
  const nomor = await desk.catat()
  const as = desk.staff.ppid_pelaksana
  for (const path of [
    '/meja/buku-tamu',
    '/meja/buku-tamu/register',
    '/meja/buku-tamu/register.xlsx',
  ])
    expect((await desk.get(path, { as })).status, path).toBe(403)
  expect(await (await desk.get('/meja/semua', { as })).text()).not.toContain(nomor)
  const before = await everything(nomor)
  for (const act of acts) {
    const response = await desk.kirim(nomor, act, {}, { as: 'sesi=tidak-ada' })
    expect(response.headers.get('location')).toMatch(/^\/masuk/)
  }
  const all = ['', '/baru', '/register', '/register.xlsx', `/${nomor}`, `/${nomor}/slip`]
  for (const path of all)
    expect((await desk.get(`/meja/buku-tamu${path}`)).headers.get('location')).toMatch(/^\/masuk/)
  expect(await everything(nomor)).toEqual(before)
})

test.each(['/BT-2026-9999', '/%00', '/BT-2026-9999/slip', '/PI-2026-0001'])(
  'alamat yang salah dijawab tidak ditemukan, bukan rusak: %s',
  async (path) => {
    expect((await desk.get(`/meja/buku-tamu${path}`, { as: desk.tuti })).status).toBe(404)
  },
)
