import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  daftarDikecualikan,
  type StatusUji,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import type { ActSpec, Role } from '#src/workflow/procedure.ts'
import {
  type ActMeja,
  createUjiDesk,
  meja,
  type UjiDesk,
} from '#test/layanan/informasi-publik/daftar-dikecualikan/desk.ts'

let desk: UjiDesk
beforeAll(async () => {
  desk = await createUjiDesk()
})
afterAll(() => desk.drop())

const statuses = Object.keys(daftarDikecualikan.statuses) as StatusUji[]
const acts = Object.keys(meja) as ActMeja[]
const roles: Role[] = [
  'petugas',
  'ppid',
  'ppid_pelaksana',
  'atasan_ppid',
  'administrator',
  'pimpinan',
]

const allows = (act: ActMeja, status: string, role: Role) => {
  const { from, by } = daftarDikecualikan.acts[act] as ActSpec<string, string>
  return from.includes(status) && by.includes(role)
}

const whole = async (nomor: string) => ({
  ...(await desk.state(nomor)),
  items: await desk.itemsOf(nomor),
})

describe.each(statuses)('lembar uji %s', (status) => {
  test('menolak setiap perbuatan yang tidak boleh, dari setiap peran, tanpa berubah', async () => {
    const nomor = await desk.sampai(status)
    const before = await whole(nomor)
    const wrong: string[] = []
    let tried = 0
    for (const act of acts)
      for (const role of roles) {
        if (allows(act, status, role)) continue
        const response = await desk.kirim(nomor, act, {}, { as: desk.staff[role] })
        tried += 1
        if (![403, 409].includes(response.status)) wrong.push(`${act} ${role}: ${response.status}`)
      }
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(45)
    expect(await whole(nomor)).toEqual(before)
  })

  test('menerima setiap perbuatan yang boleh, dari setiap peran yang boleh', async () => {
    for (const act of acts)
      for (const role of roles) {
        if (!allows(act, status, role)) continue
        const nomor = await desk.sampai(status)
        if (act === 'hapusInformasi') await desk.lakukan(nomor, 'tambahInformasi')
        const { jejakJumlah } = (await desk.state(nomor)).berkas
        await desk.lakukan(nomor, act, {}, desk.staff[role])
        const { berkas, jejak } = await desk.state(nomor)
        expect(berkas.jejakJumlah).toBe(jejakJumlah + 1)
        expect(jejak.at(-1)).toMatchObject({ perbuatan: act, peran: role, dari: status })
      }
  }, 60_000)
})

test('yang bukan penguji tidak dapat memulai uji, dan tidak diberi formulirnya', async () => {
  for (const role of ['petugas', 'atasan_ppid', 'administrator', 'pimpinan'] as const) {
    const as = desk.staff[role]
    expect((await desk.post('/meja/dikecualikan', {}, { as })).status).toBe(403)
    expect((await desk.get('/meja/dikecualikan/baru', { as })).status).toBe(403)
  }
})

test('uji ulang hanya oleh penguji, dan hanya atas yang masih dikecualikan', async () => {
  const nomor = await desk.sampai('ditetapkan')
  const before = await whole(nomor)
  const path = desk.path(nomor, '/uji-ulang')
  for (const role of ['petugas', 'atasan_ppid', 'administrator', 'pimpinan'] as const)
    expect((await desk.post(path, {}, { as: desk.staff[role] })).status).toBe(403)
  expect(await whole(nomor)).toEqual(before)
  const waiting = await desk.sampai('menunggu_persetujuan')
  const early = await desk.post(desk.path(waiting, '/uji-ulang'), {}, { as: desk.staff.ppid })
  expect(early.status).toBe(422)
})

test('siapa pun yang belum masuk diantar ke pintu masuk, dari setiap alamat', async () => {
  const nomor = await desk.mulai()
  const before = await whole(nomor)
  for (const act of acts) {
    const response = await desk.kirim(nomor, act, {}, { as: '' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toMatch(/^\/masuk/)
  }
  for (const path of ['', '/daftar.xlsx', '/baru', `/${nomor}`, `/${nomor}/rancangan/lembar`])
    expect((await desk.get(`/meja/dikecualikan${path}`)).status, path).toBe(303)
  expect(await whole(nomor)).toEqual(before)
})

test.each([
  '/meja/dikecualikan/UK-2026-9999',
  '/meja/dikecualikan/%00',
  '/meja/dikecualikan/PI-2026-0001',
  '/meja/dikecualikan/UK-2026-0001/surat/abc',
  '/meja/dikecualikan/UK-2026-0001/rancangan/lain',
])('alamat yang salah dijawab tidak ditemukan, bukan rusak: %s', async (path) => {
  expect((await desk.get(path, { as: desk.staff.ppid })).status).toBe(404)
})
