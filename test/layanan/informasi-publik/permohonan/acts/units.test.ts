import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import { berkasPdf, createPermohonanDesk } from '#test/layanan/informasi-publik/permohonan/desk.ts'
import { openDesk } from '#test/support/desk.ts'
import { page } from '#test/support/page.ts'
import { faultsOf } from '#test/workflow/office.ts'

const desk = await openDesk(createPermohonanDesk())
beforeAll(async () => {
  for (const [unitKerjaId, email] of [
    [desk.unit, 'unit-a@contoh.go.id'],
    [desk.unitLain, 'unit-b@contoh.go.id'],
  ] as const)
    await desk.db
      .updateTable('petugas')
      .set({ email })
      .where('unitKerjaId', '=', unitKerjaId)
      .where(sql<boolean>`'ppid_pelaksana' = any(peran)`)
      .execute()
})

const dua = () => ({ unit: [desk.unit, desk.unitLain] })
const parts = async (nomor: string) => {
  const { disposisi, tenggat } = await desk.state(nomor)
  return disposisi.map((one) => ({
    ...one,
    tenggat: tenggat.find(({ disposisiId }) => disposisiId === one.id)!,
  }))
}
const answer = (nomor: string, id: string, as: string) =>
  desk.post(
    desk.path(nomor, `/disposisi/${id}/jawaban`),
    { penguasaan: 'dikuasai', jawaban: 'Terlampir.' },
    { as },
  )

test('dua unit sekaligus, masing-masing dengan tenggat di dalam batas undang-undang dan kabar sendiri', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  await desk.lakukan(nomor, 'disposisi', dua())
  const { berkas, kotakKeluar, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'di_unit', giliran: 'ppid_pelaksana' })
  for (const one of await parts(nomor))
    expect([dateOf(one.tenggat.batas), one.tenggat.jumlah, one.oleh]).toEqual([
      '2026-12-14',
      5,
      'Bayu Contohputra',
    ])
  expect(dateOf(berkas.batasWaktu!)).toBe('2026-12-14')
  expect(kotakKeluar.map(({ kepada }) => kepada).sort()).toEqual([
    'unit-a@contoh.go.id',
    'unit-b@contoh.go.id',
  ])
  expect(kotakKeluar[0]!.teks).not.toContain('Wulan')
  expect(jejak.at(-1)).toMatchObject({ perbuatan: 'disposisi', rincian: dua() })
})

test('tenggat unit memendek bila batas undang-undang sudah dekat', async () => {
  const nomor = await desk.daftar({ tanggalDiterima: '2026-11-25' })
  await desk.lakukan(nomor, 'nyatakanLengkap')
  await desk.lakukan(nomor, 'disposisi')
  const [part] = await parts(nomor)
  // UU: 9 Desember; the unit answers the day before.
  expect([dateOf(part!.tenggat.batas), part!.tenggat.jumlah]).toEqual(['2026-12-08', 1])
})

test('giliran kembali ke PPID sesudah unit terakhir menjawab, dengan berkasnya', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  await desk.lakukan(nomor, 'disposisi', dua())
  const partOf = async (unit: string) =>
    (await parts(nomor)).find(({ unitKerjaId }) => unitKerjaId === unit)!
  const other = await partOf(desk.unitLain)
  expect((await answer(nomor, other.id, desk.unitLainnya)).status).toBe(303)
  expect((await desk.state(nomor)).berkas).toMatchObject({ status: 'di_unit' })
  const first = await partOf(desk.unit)
  const body = new FormData()
  body.append('penguasaan', 'sebagian')
  body.append('jawaban', 'Tahun 2026 terlampir, 2025 tidak ada.')
  body.append('berkas', berkasPdf('rincian.pdf'))
  const as = desk.staff.ppid_pelaksana
  const path = desk.path(nomor, `/disposisi/${first.id}/jawaban`)
  expect((await desk.post(path, body, { as })).status).toBe(303)
  const { berkas, lampiran, jejak } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'menunggu_keputusan', giliran: 'ppid' })
  expect(lampiran).toMatchObject([
    { jenis: 'jawaban', nama: 'rincian.pdf', rahasia: false, disposisiId: first.id },
  ])
  expect(jejak.at(-1)).toMatchObject({
    peran: 'ppid_pelaksana',
    rincian: { penguasaan: 'sebagian', berkas: 1 },
  })
  for (const one of await parts(nomor))
    expect(one).toMatchObject({ tenggat: { ditutupOleh: 'jawabDisposisi' } })
  expect(await faultsOf(desk.db, nomor)).toEqual([])
  const html = (await page(await desk.get(desk.path(nomor), { as: desk.staff.ppid }))).text
  expect(html).toContain('Tahun 2026 terlampir')
  expect(html).toContain('rincian.pdf')
})

test('bagian yang sudah dijawab tidak dijawab dua kali, unit yang masih ditunggu tidak diminta dua kali', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  await desk.lakukan(nomor, 'disposisi', dua())
  const own = (await parts(nomor)).find(({ unitKerjaId }) => unitKerjaId === desk.unit)!
  expect((await answer(nomor, own.id, desk.staff.ppid_pelaksana)).status).toBe(303)
  const before = await desk.state(nomor)
  expect((await answer(nomor, own.id, desk.staff.ppid_pelaksana)).status).toBe(409)
  const again = await desk.kirim(nomor, 'disposisi', { unit: [desk.unitLain] })
  const root = await page(again, 422)
  expect(root.querySelector('.problems')?.text).toContain('sudah diminta menjawab')
  expect(await desk.state(nomor)).toEqual(before)
  await desk.lakukan(nomor, 'disposisi', { unit: [desk.unit] })
  expect(await parts(nomor)).toHaveLength(3)
})

test('unit yang sama dua kali dalam satu kiriman diminta sekali, unit yang tidak ada ditolak', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  const nobody = '01900000-0000-7000-8000-000000000000'
  const response = await desk.kirim(nomor, 'disposisi', { unit: [nobody] })
  expect(response.status).toBe(422)
  await desk.lakukan(nomor, 'disposisi', { unit: [desk.unit, desk.unit] })
  expect(await parts(nomor)).toHaveLength(1)
})

test('diingatkan: unit dikabari dengan sisa waktunya, hitungannya disimpan', async () => {
  const nomor = await desk.sampai('di_unit')
  const begin = desk.time.now
  await desk.lakukan(nomor, 'ingatkan')
  await desk.jobs.run()
  desk.time.now = new Date('2026-12-16T02:00:00Z')
  await desk.lakukan(nomor, 'ingatkan', {}, await desk.signIn('petugas'))
  await desk.jobs.run()
  const [part] = await parts(nomor)
  expect(part).toMatchObject({ diingatkanJumlah: 2, diingatkanPada: desk.time.now })
  const mails = await desk.db
    .selectFrom('kotakKeluar')
    .select('teks')
    .where('subjek', 'like', 'Pengingat: %')
    .where('teks', 'like', `%${nomor}%`)
    .orderBy('id')
    .execute()
  expect(mails.at(0)?.teks).toContain('5 hari kerja lagi')
  expect(mails.at(-1)?.teks).toContain('sudah lewat 2 hari kerja')
  expect((await desk.state(nomor)).berkas.status).toBe('di_unit')
  desk.time.now = begin
})

test('ditarik: bagian berakhir, tenggatnya ditutup, giliran kembali bila tidak ada yang ditunggu', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  await desk.lakukan(nomor, 'disposisi', dua())
  const [a, b] = await parts(nomor)
  const take = (id: string) =>
    desk.post(desk.path(nomor, `/disposisi/${id}/penarikan`), {}, { as: desk.staff.ppid })
  expect((await take(a!.id)).status).toBe(303)
  expect((await desk.state(nomor)).berkas.status).toBe('di_unit')
  const before = await desk.state(nomor)
  expect((await take(a!.id)).status).toBe(404)
  expect((await take('abc')).status).toBe(404)
  expect(await desk.state(nomor)).toEqual(before)
  expect((await take(b!.id)).status).toBe(303)
  const { berkas } = await desk.state(nomor)
  expect(berkas).toMatchObject({ status: 'menunggu_keputusan', giliran: 'ppid' })
  expect((await parts(nomor)).map(({ tenggat }) => tenggat.ditutupOleh)).toEqual([
    'tarikDisposisi',
    'tarikDisposisi',
  ])
  expect(dateOf(berkas.batasWaktu!)).toBe('2026-12-21')
})

test('tanpa unit atau tanpa permintaan kembali dengan isiannya', async () => {
  const nomor = await desk.sampai('menunggu_keputusan')
  const none = await desk.post(
    desk.path(nomor, '/disposisi'),
    { permintaan: 'Mohon rinciannya.' },
    { as: desk.staff.ppid },
  )
  const root = await page(none, 422)
  expect(root.querySelector('.problems')?.text).toContain('Pilih sedikitnya satu unit.')
  expect(root.querySelector('#langkah-teruskan [name=permintaan]')?.text).toBe('Mohon rinciannya.')
  const empty = await page(await desk.kirim(nomor, 'disposisi', { permintaan: ' ' }), 422)
  expect(empty.querySelector('.problems')?.text).toContain('Tulis apa yang diminta')
  expect(empty.querySelector(`[name=unit][value="${desk.unit}"]`)?.hasAttribute('checked')).toBe(
    true,
  )
})
