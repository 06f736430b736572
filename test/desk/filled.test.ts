import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Scope } from '#src/desk/conditions/queries.ts'
import { readQuery } from '#src/desk/filters.ts'
import { type ListedCase, openCounts, streamCases } from '#src/desk/queries.ts'
import { caseHref, procedures } from '#src/layanan/procedures.ts'
import { plans } from '#test/bench/fill/shares.ts'
import { fill } from '#test/bench/fill.ts'
import { createTestApp, type TestApp } from '#test/support/app.ts'
import { createDatabase } from '#test/support/database.ts'
import { page } from '#test/support/page.ts'

let desk: TestApp
let semua: string

beforeAll(async () => {
  const database = await createDatabase()
  await fill(database.url, 300)
  desk = await createTestApp({ now: new Date(), database })
  semua = await desk.signIn(['petugas', 'admin_pengaduan', 'kasi'])
})
afterAll(() => desk.drop())

test('isi bangku ukur memuat setiap status yang ada, dan halaman berkasnya terbuka', async () => {
  const rows = await desk.db
    .selectFrom('berkas')
    .select(['prosedur', 'status'])
    .select(({ fn }) => fn.min('nomor').as('nomor'))
    .groupBy(['prosedur', 'status'])
    .execute()
  for (const { prosedur, nomor } of rows)
    await page(await desk.get(caseHref(prosedur, nomor), { as: semua }))
  const found = new Set(rows.map(({ prosedur, status }) => `${prosedur} ${status}`))
  for (const { prosedur } of plans(300))
    for (const [status, { akhir }] of Object.entries(procedures[prosedur]!.statuses))
      if (!akhir) expect(found).toContain(`${prosedur} ${status}`)
})

test('daftar, pencarian, orang, bulan, dan rekap terbuka di atasnya', async () => {
  const { pemohonId } = await desk.db
    .selectFrom('berkas')
    .select('pemohonId')
    .where('pemohonId', 'is not', null)
    .executeTakeFirstOrThrow()
  for (const path of [
    '/meja?giliran=',
    '/meja/semua',
    '/meja/semua?q=jalan',
    `/meja/orang/${pemohonId}`,
    '/meja/bulan',
    '/meja/pengaduan',
    '/meja/pengaduan/rekap',
  ])
    await page(await desk.get(path, { as: semua }))
})

test('nomornya tanpa celah dan kode berkas tanpa pemohon hanya pada laporan tertutup', async () => {
  const gaps = await desk.db
    .selectFrom('nomorUrut')
    .select(({ fn }) => fn.sum<number>('terakhir').as('terakhir'))
    .executeTakeFirstOrThrow()
  const cases = await desk.db
    .selectFrom('berkas')
    .select(({ fn }) => fn.countAll<number>().as('jumlah'))
    .executeTakeFirstOrThrow()
  expect(Number(gaps.terakhir)).toBe(Number(cases.jumlah))
  const nameless = await desk.db
    .selectFrom('berkas')
    .leftJoin('pengaduan', 'pengaduan.berkasId', 'berkas.id')
    .select('nomor')
    .where('pemohonId', 'is', null)
    .where((on) =>
      on.or([
        on('anonim', 'is', null),
        on.and([on('anonim', '=', false), on('rahasia', '=', false)]),
      ]),
    )
    .execute()
  expect(nameless).toEqual([])
})

test('berkas terbuka sebuah unit sama, dicari di antara yang terbuka atau di antara semua', async () => {
  const now = new Date()
  const units = await desk.db.selectFrom('unitKerja').select('id').execute()
  let seen = 0
  for (const { id } of units) {
    const scope = { unitKerjaId: id, unitOnly: true, peran: ['ppid_pelaksana'], tersamar: [] }
    const all = await allOf({ ...readQuery({}), terbuka: false }, scope)
    const open = await allOf({ ...readQuery({}), terbuka: true }, scope)
    const running = all.filter(({ selesaiPada }) => selesaiPada === null)
    expect(open.map(({ nomor }) => nomor).sort()).toEqual(running.map(({ nomor }) => nomor).sort())
    expect((await openCounts(desk.db, scope, now)).terbuka).toBe(open.length)
    seen += open.length
  }
  expect(seen).toBeGreaterThan(0)
})

async function allOf(query: Parameters<typeof streamCases>[1], scope: Scope) {
  const rows: ListedCase[] = []
  for await (const row of streamCases(desk.db, query, scope, new Date())) rows.push(row)
  return rows
}
