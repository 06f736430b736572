import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '#src/auth/roles.ts'
import {
  type StatusTelepon,
  teleponMasuk,
} from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import {
  type ActTanyaJawab,
  type StatusTanyaJawab,
  tanyaJawab,
} from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import type { ActSpec, Role } from '#src/workflow/procedure.ts'
import {
  type ActMeja,
  type CallDesk,
  createCallDesk,
  entri,
  perbuatan,
} from '#test/layanan/call-center/desk.ts'

let desk: CallDesk
beforeAll(async () => {
  desk = await createCallDesk()
})
afterAll(() => desk.drop())

const allows = (spec: ActSpec<string, string>, status: string, role: Role) =>
  spec.from.includes(status) && spec.by.includes(role)
const ofUnit = (role: Role) => role === 'ppid_pelaksana' || role === 'pejabat_penghubung'

describe.each(Object.keys(teleponMasuk.statuses) as StatusTelepon[])('telepon %s', (status) => {
  test('menawarkan kepada setiap peran yang boleh saja', async () => {
    const nomor = await desk.sampai(status)
    const before = await desk.state(nomor)
    const asked = before.disposisi.length > 0
    const open = before.disposisi.some((one) => !one.dijawabPada && !one.dibatalkanPada)
    for (const role of roles.filter((one) => asked || !ofUnit(one))) {
      const page = await desk.get(`/meja/call-center/${nomor}`, { as: desk.staff[role] })
      const html = await page.text()
      for (const act of Object.keys(perbuatan) as ActMeja[]) {
        const to = perbuatan[act].to.replace(':id', '[0-9a-f-]+')
        const offered = new RegExp(`<form[^>]*action="/meja/call-center/${nomor}${to}"`).test(html)
        const may = allows(teleponMasuk.acts[act], status, role)
        const there = !perbuatan[act].to.includes(':id') || open
        expect(offered, `${act} ${role}`).toBe(may && there)
      }
    }
  }, 120_000)
})

describe.each(Object.keys(tanyaJawab.statuses) as StatusTanyaJawab[])('entri %s', (status) => {
  test('menawarkan kepada setiap peran yang boleh saja', async () => {
    const nomor = await desk.entriSampai(status)
    for (const role of roles) {
      const page = await desk.get(`/meja/tanya-jawab/${nomor}`, { as: desk.staff[role] })
      const html = await page.text()
      for (const act of Object.keys(entri) as ActTanyaJawab[]) {
        const action = `action="/meja/tanya-jawab/${nomor}${entri[act].to}"`
        expect(html.includes(action), `${act} ${role}`).toBe(
          allows(tanyaJawab.acts[act], status, role),
        )
      }
    }
  }, 120_000)
})

test('layar telepon dan pencariannya hanya bagi operator; menulis entri bagi yang menulis', async () => {
  for (const role of roles) {
    const as = desk.staff[role]
    const operator = role === 'operator'
    expect((await desk.get('/meja/call-center/baru', { as })).status).toBe(operator ? 200 : 403)
    for (const path of ['baru', 'penelepon', 'jawaban']) {
      const { status } = await desk.post(`/meja/call-center/${path}`, { telepon: '08' }, { as })
      expect(status === 403, `${path} ${role}`).toBe(!operator)
    }
    const writes = ['operator', 'analis', 'kasi'].includes(role)
    const { status } = await desk.get('/meja/tanya-jawab/baru', { as })
    expect(status, role).toBe(writes ? 200 : 403)
  }
})

test('siapa pun yang belum masuk diantar ke pintu masuk, dari setiap alamat', async () => {
  for (const path of [
    'call-center',
    'call-center/baru',
    'call-center/rekap',
    'call-center/rekap.xlsx',
    'tanya-jawab',
    'tanya-jawab/baru',
    'tanya-jawab/TJ-2026-0001',
  ]) {
    const response = await desk.get(`/meja/${path}`)
    expect(response.headers.get('location'), path).toMatch(/^\/masuk/)
  }
})

test('telepon dan entri unit lain tidak ada bagi unit, lewat alamat mana pun', async () => {
  const telepon = await desk.sampai('dikonfirmasi')
  const entry = await desk.entriSampai('terbit')
  const as = await desk.signIn('pejabat_penghubung', { unitKerjaId: desk.unitLain })
  for (const act of Object.keys(perbuatan) as ActMeja[])
    expect((await desk.kirim(telepon, act, {}, { as })).status).toBe(404)
  for (const act of Object.keys(entri) as ActTanyaJawab[])
    expect((await desk.kirimEntri(entry, act, {}, { as })).status).toBe(404)
  expect((await desk.get(`/meja/call-center/${telepon}`, { as })).status).toBe(404)
  expect((await desk.get(`/meja/tanya-jawab/${entry}`, { as })).status).toBe(404)
  for (const path of ['call-center', 'tanya-jawab', 'call-center/rekap']) {
    const html = await (await desk.get(`/meja/${path}`, { as })).text()
    expect(html).not.toContain(telepon)
    expect(html).not.toContain(entry)
  }
})

test('unit melihat pertanyaan, bukan siapa yang menelepon', async () => {
  const nomor = await desk.sampai('dikonfirmasi')
  for (const role of ['pejabat_penghubung', 'ppid', 'pimpinan'] as const) {
    const as = desk.staff[role]
    for (const path of [`call-center/${nomor}`, 'call-center']) {
      const html = await (await desk.get(`/meja/${path}`, { as })).text()
      expect(html).toContain('KTP elektronik yang hilang')
      expect(html, `${path} ${role}`).not.toMatch(/Ratih|7788|Contoh Dalam/)
    }
  }
})

test.each([
  '/meja/call-center/CC-2026-9999',
  '/meja/call-center/%00',
  '/meja/call-center/CC-2026-0001/berkas/abc',
  '/meja/tanya-jawab/TJ-2026-9999',
  '/tanya-jawab/TJ-2026-9999',
  '/tanya-jawab/%00',
])('alamat yang salah dijawab tidak ditemukan, bukan rusak: %s', async (path) => {
  expect((await desk.get(path, { as: desk.operator })).status).toBe(404)
})
