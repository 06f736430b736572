import { describe, expect, test } from 'vitest'
import { permintaanData, type StatusPermintaan } from '#src/layanan/permintaan-data/procedure.ts'
import { roles } from '#src/auth/roles.ts'
import { type ActSpec, type Role, unitRoles } from '#src/workflow/procedure.ts'
import { type ActData, createDataDesk, perbuatan } from '#test/layanan/permintaan-data/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createDataDesk())

const statuses = Object.keys(permintaanData.statuses) as StatusPermintaan[]
const acts = Object.keys(perbuatan) as ActData[]

const allows = (act: ActData | 'alihkan', status: string, role: Role) => {
  const { from, by } = permintaanData.acts[act] as ActSpec<string, string>
  return from.includes(status) && by.includes(role)
}

describe.each(statuses)('permintaan %s', (status) => {
  test('yang boleh ditawarkan di halaman berkas, yang tidak boleh tidak', async () => {
    const nomor = await desk.sampai(status)
    const before = await desk.state(nomor)
    for (const role of roles) {
      if (unitRoles.includes(role) && before.disposisi.length === 0) continue
      const response = await desk.get(desk.path(nomor), { as: desk.staff[role] })
      expect(response.status).toBe(200)
      const html = await response.text()
      for (const act of acts.filter((one) => one !== 'jawabDisposisi')) {
        const action = desk.path(nomor, perbuatan[act].to.replace(':id', '[0-9a-f-]+'))
        const offered = new RegExp(`<form[^>]*action="${action}"`).test(html)
        const open = before.disposisi.some((one) => !one.dijawabPada && !one.dibatalkanPada)
        const needsPart = perbuatan[act].to.includes(':id')
        expect(offered, `${act} ${role}`).toBe(allows(act, status, role) && (!needsPart || open))
      }
      expect(html.includes(`/meja/baru?asal=${nomor}`), `alihkan ${role}`).toBe(
        allows('alihkan', status, role),
      )
    }
  })
})

test('permohonan dari berkas yang sudah berakhir tidak mengubah berkas itu; yang sudah menjadi permohonan ditolak', async () => {
  for (const status of ['selesai', 'tidak_tersedia', 'dicabut', 'siap_diserahkan'] as const) {
    const nomor = await desk.sampai(status)
    const before = await desk.state(nomor)
    expect((await desk.alihkan(nomor)).status).toBe(303)
    expect(await desk.state(nomor)).toEqual(before)
  }
  const nomor = await desk.sampai('dialihkan')
  const before = await desk.state(nomor)
  const again = await desk.alihkan(nomor)
  expect(again.status).toBe(422)
  expect(await again.text()).toContain(`${nomor} sudah menjadi berkas lain.`)
  expect(await desk.state(nomor)).toEqual(before)
  const children = await desk.db
    .selectFrom('berkas')
    .where('asal', '=', nomor)
    .select('nomor')
    .execute()
  expect(children).toHaveLength(1)
})

test('siapa pun yang belum masuk diantar ke pintu masuk, dari setiap alamat', async () => {
  const nomor = await desk.minta()
  const before = await desk.state(nomor)
  for (const path of ['', '/baru', '/rekap', '/rekap.xlsx', `/${nomor}`])
    expect((await desk.get(`/meja/permintaan-data${path}`)).headers.get('location')).toMatch(
      /^\/masuk/,
    )
  expect(await desk.state(nomor)).toEqual(before)
})

test('berkas unit lain tidak ada bagi PPID Pelaksana, lewat alamat mana pun', async () => {
  const nomor = await desk.sampai('di_unit')
  const before = await desk.state(nomor)
  const as = desk.unitLainnya
  const surat = before.surat[0]?.id ?? before.berkas.id
  for (const rest of ['', `/surat/${surat}`, `/berkas/${surat}`])
    expect((await desk.get(desk.path(nomor, rest), { as })).status, rest).toBe(404)
  const queue = await (await desk.get('/meja/permintaan-data', { as })).text()
  expect(queue).not.toContain(nomor)
  expect(await desk.state(nomor)).toEqual(before)
  expect((await desk.get(desk.path(nomor), { as: desk.staff.ppid_pelaksana })).status).toBe(200)
})

test('yang bukan petugas tidak melihat kontak pemohon, dan tidak membuka tanda bukti berkode', async () => {
  const nomor = await desk.sampai('di_unit')
  await desk.jobs.run()
  const { surat } = await desk.state(nomor)
  for (const role of ['ppid', 'ppid_pelaksana', 'pimpinan', 'atasan_ppid'] as const) {
    const as = desk.staff[role]
    const html = await (await desk.get(desk.path(nomor), { as })).text()
    expect(html).not.toContain('laras@contoh.id')
    expect(html).not.toContain('Gang Contoh 7')
    expect((await desk.get(desk.path(nomor, `/surat/${surat[0]!.id}`), { as })).status).toBe(404)
    expect((await desk.post(desk.path(nomor, '/kode'), {}, { as })).status).toBe(403)
  }
  const as = desk.data
  expect((await desk.get(desk.path(nomor, `/surat/${surat[0]!.id}`), { as })).status).toBe(200)
})

test.each([
  '/meja/permintaan-data/PD-2026-9999',
  '/meja/permintaan-data/%00',
  '/meja/permintaan-data/PD-2026-0001/surat/abc',
  '/meja/permintaan-data/PD-2026-0001/berkas/abc',
])('alamat yang salah dijawab tidak ditemukan, bukan rusak: %s', async (path) => {
  expect((await desk.get(path, { as: desk.data })).status).toBe(404)
})
