import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { askedWith, conditions } from '#src/desk/conditions/queries.ts'
import { readQuery } from '#src/desk/filters.ts'
import { countByProcedure } from '#src/desk/month/queries.ts'
import { streamCases } from '#src/desk/queries.ts'
import { createGuestDesk, type GuestDesk, tamuLengkap } from '#test/layanan/buku-tamu/desk.ts'
import { page } from '#test/support/page.ts'
import { countQueries } from '#test/support/queries.ts'

const scope = { unitKerjaId: null, unitOnly: false, peran: ['ppid'], tersamar: ['buku-tamu'] }
const asked = { ...readQuery({ q: 'Laras' }), terbuka: false }

let desk: GuestDesk
let tamu: string
let permohonan: string
beforeAll(async () => {
  desk = await createGuestDesk()
  tamu = await desk.catat()
  const { nama, telepon } = tamuLengkap
  permohonan = await desk.daftar({ nama, telepon, rincian: 'Daftar jalan rusak tahun 2026.' })
})
afterAll(() => desk.drop())

const address = (q: string, more = {}) => `/meja/semua?${new URLSearchParams({ q, ...more })}`
async function found(path: string, as: string) {
  const root = await page(await desk.get(path, { as }))
  return root
    .querySelectorAll('table.rows a.nomor')
    .map(({ text }) => text.trim())
    .toSorted()
}

test.each([
  'Laras Contohwati',
  'aras cont',
  'Universitas Contoh',
  'khatulistiwa',
  tamuLengkap.telepon,
  '0000 4411',
])(
  '“%s” menemukan tamu bagi yang menerimanya, tidak bagi yang membaca namanya tersamar',
  async (q) => {
    expect(await found(address(q), desk.tuti)).toContain(tamu)
    for (const role of ['ppid', 'atasan_ppid', 'administrator'] as const) {
      expect(await found(address(q), desk.staff[role]), role).not.toContain(tamu)
      const only = address(q, { prosedur: 'buku-tamu' })
      expect(await found(only, desk.staff[role]), role).toEqual([])
    }
  },
)

test('nama yang sama tetap menemukan berkas yang namanya boleh dibaca', async () => {
  expect(await found(address('Laras Contohwati'), desk.staff.ppid)).toEqual([permohonan])
  expect(await found(address('0812-0000-4411'), desk.staff.ppid)).toEqual([permohonan])
})

test('nomor, perihal, dan kata keperluan menemukan tamu bagi semua', async () => {
  for (const q of [tamu, tamu.toLowerCase().slice(3), 'tempat magang', 'bermagang mahasiswa'])
    expect(await found(address(q), desk.staff.ppid), q).toContain(tamu)
})

test('hitungan bulan dan buku kerja menanyakan hal yang sama', async () => {
  const counted = await countByProcedure(desk.db, readQuery({ q: 'Laras' }), scope, desk.time.now)
  expect(counted.map(({ prosedur }) => prosedur)).toEqual(['permohonan'])
  const rows = streamCases(desk.db, asked, scope, desk.time.now)
  expect((await Array.fromAsync(rows)).map(({ nomor }) => nomor)).toEqual([permohonan])
})

test('halaman seseorang tidak menyebut kunjungannya kepada yang tidak menerima tamu', async () => {
  const orang = async (nomor: string) => (await desk.state(nomor)).berkas.pemohonId!
  const path = `/meja/orang/${await orang(permohonan)}`
  expect(await found(path, desk.tuti)).toEqual([tamu, permohonan].toSorted())
  expect(await found(path, desk.staff.ppid)).toEqual([permohonan])
  await desk.db
    .updateTable('pemohon')
    .set({ telepon: null })
    .where('id', '=', await orang(permohonan))
    .execute()
  const only = `/meja/orang/${await orang(tamu)}`
  expect(await found(only, desk.tuti)).toEqual([tamu])
  expect((await desk.get(only, { as: desk.staff.ppid })).status).toBe(404)
})

test('tetap paling banyak tiga kueri', async () => {
  const ask = () => desk.get(address('Laras Contohwati'), { as: desk.staff.ppid })
  expect((await countQueries(desk, ask)).queries).toBeLessThanOrEqual(3)
})

test('pencarian yang menyamarkan nama memakai indeks yang sama', async () => {
  const plan = await desk.db.transaction().execute(async (trx) => {
    await sql`set local enable_seqscan = off`.execute(trx)
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${trx
      .selectFrom('berkas')
      .select('nomor')
      .where((eb) => conditions(eb, askedWith(asked, scope, desk.time.now)))}`.execute(trx)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan).toContain('berkas_cari')
  expect(plan).toContain('berkas_cari_teks')
})

test('yang tidak menerima tamu tidak membaca namanya lewat formulir berkas baru atau telepon berdering', async () => {
  const kirana = { nama: 'Kirana Contohsari', telepon: '0812-0000-5599' }
  const nomor = await desk.catat(kirana)
  const told = async (path: string, as: string) =>
    (await page(await desk.get(`${path}?asal=${nomor}`, { as }))).toString()
  for (const path of ['/meja/baru', '/meja/permintaan-data/baru', '/meja/pengaduan/baru']) {
    expect(await told(path, desk.staff.petugas), path).toContain(kirana.nama)
    const hidden = await told(path, desk.staff.operator)
    expect(hidden, path).toContain(nomor)
    expect(hidden, path).not.toMatch(/Kirana|0000-5599/)
  }
  expect(await told('/meja/pengaduan/baru', desk.staff.admin_pengaduan)).not.toContain('Kirana')
  const ringing = await desk.post(
    '/meja/call-center/penelepon',
    { telepon: kirana.telepon },
    { as: desk.staff.operator, htmx: true },
  )
  const said = await ringing.text()
  expect(said).toContain('belum pernah tercatat')
  expect(said).not.toMatch(new RegExp(`Kirana|${nomor}`))
})
