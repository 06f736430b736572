import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workingDaysBetween } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import { readPdf } from '#test/layanan/informasi-publik/permohonan/paper.ts'
import { createPengaduanDesk, type PengaduanDesk, ways } from '#test/layanan/pengaduan/desk.ts'
import { page } from '#test/support/page.ts'
import { stateOf } from '#test/workflow/office.ts'

let desk: PengaduanDesk
const nomor: string[] = []
beforeAll(async () => {
  desk = await createPengaduanDesk()
  const begin = desk.time.now
  // What the desk has done is drawn by chance; what the recap says of it is counted below, by hand.
  const [made] = fc.sample(
    fc.array(
      fc.record({
        status: fc.constantFrom(...(Object.keys(ways) as (keyof typeof ways)[])),
        kanal: fc.constantFrom('meja', 'telepon', 'whatsapp', 'kotak-pengaduan'),
        kelurahan: fc.constantFrom('Sei Bangkong', 'Saigon', 'Siantan Hulu', 'Entah di mana'),
        klasifikasi: fc.constantFrom('tidak-berkadar', 'berkadar-pengawasan', 'aspirasi'),
        lama: fc.integer({ min: 0, max: 9 }),
      }),
      { minLength: 18, maxLength: 18 },
    ),
    { numRuns: 1, seed: 20261207 },
  )
  for (const { status, kanal, kelurahan, klasifikasi, lama } of made!) {
    await desk.pada(begin)
    const one = await desk.lapor({ kanal, kelurahan, kecamatan: '' })
    for (const [act, fields] of ways[status]) {
      await desk.pada(new Date(desk.time.now.getTime() + lama * 86_400_000))
      await desk.lakukan(one, act, {
        ...(act === 'nyatakanLengkap' && { klasifikasi, wilayah: '61.71.02.1003' }),
        ...fields,
      })
    }
    nomor.push(one)
  }
  await desk.pada(new Date('2027-01-20T02:00:00Z'))
}, 120_000)
afterAll(() => desk.drop())

/** What happened, read from the cases themselves, one by one. */
async function countByHand() {
  const { calendar, now } = (await desk.kit()).clock
  const all = await Promise.all(
    nomor.map(async (one) => ({ ...(await stateOf(desk.db, one)), asked: await desk.asked(one) })),
  )
  const at = (jejak: { perbuatan: string; ke: string | null; pada: Date }[], ...acts: string[]) =>
    jejak.find(({ perbuatan, ke }) => acts.includes(perbuatan) && ke !== 'terverifikasi')?.pada
  const days = (from: Date, to: Date | undefined) =>
    to ? [workingDaysBetween(dateOf(from), dateOf(to), calendar)] : []
  const mean = (list: number[]) =>
    list.length === 0 ? null : Math.round((list.reduce((a, b) => a + b, 0) * 10) / list.length) / 10
  return {
    masuk: all.length,
    ditanggapi: all.filter(({ jejak }) => at(jejak, 'jawabDisposisi')).length,
    verifikasi: mean(
      all.flatMap(({ berkas, jejak }) => days(berkas.diterimaPada, at(jejak, 'nyatakanLengkap'))),
    ),
    tanggapan: mean(
      all.flatMap(({ berkas, jejak }) => days(berkas.diterimaPada, at(jejak, 'jawabDisposisi'))),
    ),
    lewat: all.filter(({ tenggat }) =>
      tenggat.some(
        ({ jenis, batas, ditutupPada }) =>
          ['verifikasi', 'unit', 'penyelesaian'].includes(jenis) && (ditutupPada ?? now) > batas,
      ),
    ).length,
    nilai: mean(all.flatMap(({ asked }) => asked.penilaian ?? [])),
    kanal: Object.fromEntries(
      ['meja', 'telepon', 'whatsapp', 'kotak-pengaduan'].map((kanal) => [
        kanal,
        all.filter(({ berkas }) => berkas.kanal === kanal).length,
      ]),
    ),
    klasifikasi: (one: string | null) =>
      all.filter(({ asked }) => asked.klasifikasi === one).length,
  }
}

const summary = async () => {
  const response = await desk.get('/meja/pengaduan/rekap.xlsx?dari=2026-12&sampai=2026-12', {
    as: desk.staff.kasi,
  })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await response.arrayBuffer()) as never)
  const rows = new Map<string, unknown>()
  book.getWorksheet('Ringkasan')!.eachRow((row) => {
    const [, nama, jumlah] = row.values as [unknown, string, unknown]
    if (!rows.has(nama)) rows.set(nama, jumlah)
  })
  return { rows, laporan: book.getWorksheet('Laporan')! }
}

test('buku kerja sama dengan hitungan tangan dari jejak tiap laporan', async () => {
  const counted = await countByHand()
  const { rows, laporan } = await summary()
  expect({
    masuk: rows.get('Masuk'),
    ditanggapi: rows.get('Sudah ditanggapi'),
    verifikasi: rows.get('Rata-rata hari kerja sampai diverifikasi') ?? null,
    tanggapan: rows.get('Rata-rata hari kerja sampai ditanggapi') ?? null,
    lewat: rows.get('Melewati tenggat'),
    nilai: rows.get('Rata-rata penilaian') ?? null,
  }).toEqual({
    masuk: counted.masuk,
    ditanggapi: counted.ditanggapi,
    verifikasi: counted.verifikasi,
    tanggapan: counted.tanggapan,
    lewat: counted.lewat,
    nilai: counted.nilai,
  })
  expect(counted.lewat).toBeGreaterThan(0)
  expect(rows.get('Datang langsung') ?? 0).toBe(counted.kanal['meja'])
  expect(rows.get('Kotak pengaduan') ?? 0).toBe(counted.kanal['kotak-pengaduan'])
  expect(rows.get('Aspirasi') ?? 0).toBe(counted.klasifikasi('aspirasi'))
  expect(laporan.rowCount - 4).toBe(counted.masuk)
})

test('ekspor register memuat baris yang sama dengan layar', async () => {
  for (const query of ['?kanal=meja', '?keadaan=ditanggapi', '?klasifikasi=aspirasi', '?q=lampu']) {
    const as = desk.staff.admin_pengaduan
    const root = await page(await desk.get(`/meja/pengaduan${query}`, { as }))
    const onScreen = root.querySelectorAll('table.rows tbody a.nomor').map((a) => a.text.trim())
    const book = new ExcelJS.Workbook()
    const file = await desk.get(`/meja/pengaduan/register.xlsx${query}`, { as })
    await book.xlsx.load((await file.arrayBuffer()) as never)
    const inBook: string[] = []
    book.worksheets[0]!.eachRow((row, at) => {
      if (at > 4) inBook.push(String(row.getCell(1).value))
    })
    expect(inBook).toEqual(onScreen)
    expect(inBook.length).toBeGreaterThan(0)
  }
})

test('temuan dicatat Analis, laporan ditandatangani Kasi dan sah menurut pdfsig', async () => {
  const at = '/meja/pengaduan/rekap?dari=2026-12&sampai=2026-12'
  const catat = (as: string, temuan: string) =>
    desk.post(
      '/meja/pengaduan/rekap/evaluasi',
      {
        kunci: crypto.randomUUID(),
        bulan: '2026-12',
        temuan,
        tindakLanjut: 'Dinas memeriksa semua tiang.',
      },
      { as },
    )
  expect((await catat(desk.staff.petugas, 'Banyak lampu padam.')).status).toBe(403)
  expect((await page(await catat(desk.staff.analis, ''), 422)).text).toContain('Tulis temuan')
  expect((await catat(desk.staff.analis, 'Banyak lampu padam.')).status).toBe(303)
  const sign = (as: string) =>
    desk.post(
      '/meja/pengaduan/rekap/laporan',
      { kunci: crypto.randomUUID(), bulan: '2026-12' },
      { as },
    )
  expect((await sign(desk.staff.analis)).status).toBe(403)
  expect((await sign(desk.staff.kasi)).status).toBe(303)
  const root = await page(await desk.get(at, { as: desk.staff.pimpinan }))
  const link = root
    .querySelectorAll('a')
    .find((a) => a.text.includes('bertanda tangan'))!
    .getAttribute('href')!
  const pdf = new Uint8Array(
    await (await desk.get(link, { as: desk.staff.pimpinan })).arrayBuffer(),
  )
  const { text, signature } = await readPdf(pdf)
  expect(signature).toContain('Signature is Valid')
  expect(text).toContain('Banyak lampu padam.')
  expect(text).toContain('Desember 2026')
  expect(text).toContain('Menurut kecamatan')
  expect(text).toContain('Menurut kelurahan')
  expect(text).not.toContain('Contohlestari')
})
