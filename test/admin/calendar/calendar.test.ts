import { expect, test } from 'vitest'
import { dateOf } from '#src/calendar/date.ts'
import { hariTanggal } from '#src/calendar/words.ts'
import { createOfficeDesk, openCase } from '#test/admin/office.ts'
import { page } from '#test/auth/desk.ts'
import { openDesk } from '#test/support/desk.ts'

const desk = await openDesk(createOfficeDesk())

const pilkada = {
  tanggal: '2026-12-09',
  nama: 'Pemungutan suara',
  jenis: 'lokal',
  dasar: 'Keputusan Wali Kota Nomor 12 Tahun 2026',
}

const clocksOf = (nomor: string) =>
  desk.db
    .selectFrom('tenggat')
    .innerJoin('berkas', 'berkas.id', 'tenggat.berkasId')
    .select(['tenggat.jenis', 'tenggat.batas', 'tenggat.versiKalender', 'berkas.batasWaktu'])
    .where('berkas.nomor', '=', nomor)
    .where('tenggat.ditutupPada', 'is', null)
    .orderBy('tenggat.jenis')
    .execute()

test('semua petugas membaca kalender; hanya administrator dan PPID mengubahnya', async () => {
  const sari = await desk.signedIn(desk.petugas)
  const root = await page(await sari.get('/meja/kalender?tahun=2026'))
  expect(root.querySelectorAll('main table caption').length).toBeGreaterThanOrEqual(12)
  expect(root.querySelector('main mark')?.textContent).toContain('Tahun Baru 2026 Masehi')
  expect(root.querySelector('main')?.textContent).toContain('240 hari')
  expect(root.querySelector('a[href="/meja/kalender/libur/baru"]')).toBeNull()
  expect((await sari.get('/meja/kalender/libur/baru')).status).toBe(403)
  expect((await sari.post('/meja/kalender/hitung-ulang')).status).toBe(403)
  const bayu = await desk.signedIn(desk.ppid)
  expect((await bayu.get('/meja/kalender/libur/baru')).status).toBe(200)
})

test('hari libur baru: berkas yang bergeser diperlihatkan dahulu, lalu dihitung ulang dengan jejak', async () => {
  const { nomor, id } = await openCase(desk)
  const [, before] = await clocksOf(nomor)
  expect(dateOf(before!.batas)).toBe('2026-12-21')
  const rina = await desk.signedIn(desk.admin)
  const path = '/meja/kalender/libur/baru'
  const preview = await page(await rina.post(path, pilkada))
  expect(preview.querySelector('#periksa')?.textContent).toContain('1 berkas bergeser')
  expect(preview.querySelector('.rows')?.textContent).toContain(hariTanggal('2026-12-22'))
  expect(dateOf((await clocksOf(nomor))[1]!.batas)).toBe('2026-12-21')

  const fields = fieldsOf(preview)
  const done = await rina.post(path, {
    ...fields,
    setuju: preview.querySelector('[name=setuju]')!.getAttribute('value')!,
  })
  expect(done.status).toBe(303)
  expect(done.headers.get('location')).toBe('/meja/kalender?pindah=1')
  const after = await clocksOf(nomor)
  expect(after.map(({ jenis, batas }) => [jenis, dateOf(batas)])).toEqual(
    [
      ['kelengkapan', '2026-12-11'],
      ['perki', '2026-12-22'],
      ['uu', '2026-12-22'],
    ].filter(([jenis]) => after.some((one) => one.jenis === jenis)),
  )
  expect(after[0]!.batasWaktu).toEqual(
    new Date(Math.min(...after.map(({ batas }) => batas.getTime()))),
  )
  const jejak = await desk.db
    .selectFrom('jejak')
    .selectAll()
    .where('berkasId', '=', id)
    .orderBy('urutan')
    .execute()
  expect(jejak.slice(1).every(({ perbuatan }) => perbuatan === 'hitungUlang')).toBe(true)
  expect(jejak).toHaveLength(1 + after.length)
  expect(jejak[1]).toMatchObject({ pelaku: 'Rina', peran: 'administrator' })
  expect(jejak[1]!.rincian).toMatchObject({ sebab: expect.stringContaining('Pemungutan suara') })
  const kantor = await desk.db
    .selectFrom('jejak')
    .selectAll()
    .where('berkasId', 'is', null)
    .execute()
  expect(kantor.at(-1)).toMatchObject({ perbuatan: 'tambahLibur', rincian: { berkas: 1 } })
})

test('setuju atas pratinjau yang sudah basi ditolak dengan pratinjau baru; dua kali setuju berlaku sekali', async () => {
  const rina = await desk.signedIn(desk.admin)
  const path = '/meja/kalender/libur/baru'
  const isian = { ...pilkada, tanggal: '2026-12-10' }
  const first = await page(await rina.post(path, isian))
  const second = await page(await rina.post(path, { ...pilkada, tanggal: '2026-12-11' }))
  const versi = second.querySelector('[name=setuju]')!.getAttribute('value')!
  const sent = { ...fieldsOf(second), setuju: versi }
  expect((await rina.post(path, sent)).status).toBe(303)
  const again = await rina.post(path, sent)
  expect([again.status, again.headers.get('location')]).toEqual([303, '/meja/kalender?pindah=1'])

  const stale = await page(await rina.post(path, { ...fieldsOf(first), setuju: versi }), 409)
  expect(stale.querySelector('[role=alert]')?.textContent).toContain('baru saja diubah orang lain')
  const fresh = {
    ...fieldsOf(stale),
    setuju: stale.querySelector('[name=setuju]')!.getAttribute('value')!,
  }
  expect((await rina.post(path, fresh)).status).toBe(303)
  const { calendar } = await desk.clock()
  expect(calendar.libur.has('2026-12-10') && calendar.libur.has('2026-12-11')).toBe(true)
})

test('hari libur dihapus kembali dengan alasan, dan tanggal semula kembali', async () => {
  const { nomor } = await openCase(desk)
  const rina = await desk.signedIn(desk.admin)
  for (const day of ['09', '10', '11']) {
    const path = `/meja/kalender/libur/2026-12-${day}/hapus`
    expect((await rina.post(path, { alasan: '' })).status).toBe(422)
    const preview = await page(await rina.post(path, { alasan: 'salah ketik' }))
    const setuju = preview.querySelector('[name=setuju]')!.getAttribute('value')!
    expect((await rina.post(path, { ...fieldsOf(preview), setuju })).status).toBe(303)
  }
  expect((await clocksOf(nomor)).map(({ batas }) => dateOf(batas))).toContain('2026-12-21')
  expect((await rina.get('/meja/kalender/libur/2026-12-09')).status).toBe(404)
})

test('tenggat yang melewati tahun terakhir diperingatkan, sampai kalendernya ditetapkan', async () => {
  const now = desk.time.now
  desk.time.now = new Date('2027-12-27T02:00:00Z')
  await openCase(desk)
  const rina = await desk.signedIn(desk.admin)
  const warned = await page(await rina.get('/meja/kalender'))
  expect(warned.querySelector('.note.warn')?.textContent).toMatch(
    /Kalender 2028 belum\s+ditetapkan/,
  )
  const path = '/meja/kalender/tahun/baru'
  const isian = {
    tahun: '2028',
    dasar: 'SKB 3 Menteri Nomor 1 Tahun 2027',
    libur: '1 Januari Tahun Baru 2028\n2028-01-26 Tahun Baru Imlek',
    cutiBersama: 'entah',
  }
  const wrong = await page(await rina.post(path, isian), 422)
  expect(wrong.querySelector('.problems')?.textContent).toContain('entah')
  const preview = await page(
    await rina.post(path, { ...isian, cutiBersama: '3 Januari Cuti bersama' }),
  )
  expect(preview.querySelector('#periksa')?.textContent).toContain('1 berkas bergeser')
  const setuju = preview.querySelector('[name=setuju]')!.getAttribute('value')!
  expect((await rina.post(path, { ...fieldsOf(preview), setuju })).status).toBe(303)
  const after = await page(await rina.get('/meja/kalender?tahun=2028'))
  expect(after.querySelector('main')?.textContent).not.toContain('belum ditetapkan')
  desk.time.now = now
})

test('jam layanan ditambah untuk beberapa hari, diubah, dan dihapus', async () => {
  const rina = await desk.signedIn(desk.admin)
  const path = '/meja/kalender/jam/baru'
  const isian = {
    hari: ['1', '2'],
    dari: '2027-02-08',
    sampai: '2027-03-09',
    buka: '07.15',
    tutup: '14:15',
    keterangan: 'Ramadan',
  }
  const preview = await page(await rina.post(path, isian))
  const sent = {
    ...fieldsOf(preview),
    setuju: preview.querySelector('[name=setuju]')!.getAttribute('value')!,
  }
  expect((await rina.post(path, sent)).status).toBe(303)
  const rows = await desk.db
    .selectFrom('jamLayanan')
    .selectAll()
    .where('keterangan', '=', 'Ramadan')
    .orderBy('hari')
    .execute()
  expect(rows.map(({ hari, buka }) => [hari, buka])).toEqual([
    [1, '07:15'],
    [2, '07:15'],
  ])
  expect((await rina.post(path, { ...isian, tutup: '06.00' })).status).toBe(422)
  expect((await rina.get(`/meja/kalender/jam/${rows[0]!.id}`)).status).toBe(200)
  const hapus = `/meja/kalender/jam/${rows[0]!.id}/hapus`
  const again = await page(await rina.post(hapus, { alasan: 'dicabut' }))
  expect(
    (
      await rina.post(hapus, {
        ...fieldsOf(again),
        setuju: again.querySelector('[name=setuju]')!.getAttribute('value')!,
      })
    ).status,
  ).toBe(303)
})

type Root = Awaited<ReturnType<typeof page>>

function fieldsOf(root: Root) {
  const fields: Record<string, string[]> = {}
  for (const input of root.querySelectorAll('#ubah-kalender input[type=hidden]'))
    (fields[input.getAttribute('name')!] ??= []).push(input.getAttribute('value') ?? '')
  return fields
}
