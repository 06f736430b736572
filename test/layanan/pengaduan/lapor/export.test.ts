import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf } from '#src/calendar/date.ts'
import { type Column, columns } from '#src/layanan/pengaduan/lapor/columns.ts'
import { inMemory } from '#src/attachments/zip.ts'
import { Foreign, openExport } from '#src/layanan/pengaduan/lapor/export.ts'
import type { ReadRow } from '#src/layanan/pengaduan/lapor/row.ts'
import { docx, program, zip } from '#test/attachments/samples.ts'
import { handmade, streamed, whole } from '#test/attachments/xlsx/books.ts'
import { exported, many, sheet, type Told, told } from '#test/layanan/pengaduan/lapor/exports.ts'

const now = new Date('2026-12-07T02:00:00Z')

async function readAll(bytes: Buffer) {
  const { batches, ...rest } = await openExport(inMemory(bytes), now)
  const rows: ReadRow[] = []
  for await (const batch of batches) rows.push(...batch.rows)
  return { ...rest, rows }
}
const only = async (row: Told, shape = {}) => (await readAll(await exported([row], shape))).rows[0]!
const good = (read: ReadRow) => {
  if (!('row' in read)) throw new Error(read.alasan.join(' '))
  return read
}

const usual = Object.keys(columns) as Column[]
const needed: Column[] = ['trackingId', 'tanggal', 'judul', 'status']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const report = fc.record({
  id: fc.integer({ min: 1_000_000, max: 9_999_999 }),
  day: fc.integer({ min: 0, max: 300 }),
  minute: fc.nat(1439),
  shape: fc.nat(4),
  words: fc.constantFrom(months, english),
  blank: fc.constantFrom('-', '', ' ', '–'),
})

test('urutan kolom, kolom kurang atau lebih, letak judul, dan ejaan apa pun: laporannya sama', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(report, { minLength: 1, maxLength: 8 }),
      fc.shuffledSubarray(usual, { minLength: 0 }),
      fc.array(fc.array(fc.string({ maxLength: 9 }), { minLength: 1, maxLength: 3 }), {
        maxLength: 12,
      }),
      fc.boolean(),
      async (reports, some, above, extra) => {
        const order = [...new Set([...some, ...needed])]
        const head = above.map((line) => line.map((text) => text.replace(/[^a-z ]/gi, '')))
        const more = extra ? [{ nama: 'Skala Prioritas', isi: () => 'tinggi' }] : []
        const rows = reports.map(({ id, day, minute, shape, words, blank }) => {
          const at = new Date(Date.UTC(2026, 0, 1) + day * 86_400_000)
          const [d, m] = [at.getUTCDate(), at.getUTCMonth()]
          const tanggal = [
            `${d} ${words[m]} 2026`,
            `${d}-${words[m]}-2026`,
            `${String(d).padStart(2, '0')}/${String(m + 1).padStart(2, '0')}/2026`,
            at.toISOString().slice(0, 10),
            at,
          ][shape]
          const trackingId = [id, String(id), `${id}.0`, ` ${id} `, `'${id}`][shape]
          const waktu = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
          return told(id, { trackingId, tanggal, waktu, nomorSk: blank, alasan: blank })
        })
        const read = await readAll(await exported(rows, { head, order, more }))
        expect(read.rows).toHaveLength(reports.length)
        for (const [index, one] of read.rows.entries()) {
          const { row } = good(one)
          const { id, day, minute } = reports[index]!
          const time = order.includes('waktu') ? minute : 0
          expect(row.trackingId).toBe(String(id))
          expect(Date.parse(row.masukPada)).toBe(
            instantOf('2026-01-01').getTime() + day * 86_400_000 + time * 60_000,
          )
          expect(row.isi.judul).toBe(rows[index]!.judul)
          expect('kelurahan' in row.isi).toBe(order.includes('kelurahan'))
          if (order.includes('nomorSk')) expect(row.isi.nomorSk).toBeNull()
          expect(row.lain).toEqual(extra ? { 'Skala Prioritas': 'tinggi' } : {})
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('contoh ekspor terbaca seluruhnya, dengan tanggal dibuat dan instansinya', async () => {
  const { readFileSync } = await import('node:fs')
  const sample = new URL('contoh-ekspor.xlsx', import.meta.url)
  const read = await readAll(readFileSync(sample))
  expect(read.rows).toHaveLength(60)
  expect(read.rows.map((one) => good(one).row.trackingId)).toContain('5049002')
  expect(read.dibuat).toEqual(new Date('2026-11-23T01:15:00Z'))
  expect(read.instansi).toBe('Pemerintah Kota Pontianak')
  expect(read.header.hilang).toEqual([])
})

describe('sel yang tidak biasa', () => {
  test('tautan, teks berhias, dan rumus menjadi teksnya; =HYPERLINK tetap teks', async () => {
    const row = told(1, {
      trackingId: { text: '5049001', hyperlink: 'https://lapor.go.id' },
      judul: { richText: [{ text: 'Jalan ' }, { text: 'rusak', font: { bold: true } }] },
      isiAwal: '=HYPERLINK("http://jahat.example","klik")',
      tanggal: { formula: 'TEXT(1,"x")', result: '3 Okt 2026' },
    })
    const bytes = await whole((book) => book.addWorksheet('L').addRows([...sheet([row])]))
    const { row: read } = good((await readAll(bytes)).rows[0]!)
    expect(read).toMatchObject({
      trackingId: '5049001',
      masukPada: '2026-10-02T18:01:00.000Z',
      isi: { judul: 'Jalan rusak', isiAwal: '=HYPERLINK("http://jahat.example","klik")' },
    })
  })

  test('baris tak terbaca disebut sebabnya, yang kosong dan judul yang berulang dilewati', async () => {
    const header = [...sheet([])].at(-1)!
    const rows = [
      ...sheet([
        told(1, { trackingId: 'Total: 60', tanggal: '31 Feb 2026' }),
        told(2, { status: '-' }),
        told(3, { judul: '-', isiAwal: '-', isiAkhir: '-' }),
        told(4, { tanggal: '8 Des 2026' }),
      ]),
      [],
      ['-', ' '],
      header,
      ...[...sheet([told(5, { waktu: 'pagi' })])].slice(-1),
    ]
    const read = (await readAll(await streamed(rows))).rows
    expect(read.map((one) => ('alasan' in one ? one.alasan : one.catatan))).toEqual([
      [
        'Tracking ID “Total: 60” tidak terbaca: harus angka.',
        'Tanggal Laporan Masuk “31 Feb 2026” tidak terbaca: tulis seperti 3 Jan 2026.',
      ],
      ['Status Laporan kosong.'],
      ['Judul dan isi laporan kosong.'],
      ['Tanggal laporan masuk ada di masa depan.'],
      ['Waktu Laporan Masuk “pagi” tidak terbaca.'],
    ])
    expect(read.map(({ baris }) => baris)).toEqual([6, 7, 8, 9, 13])
  })

  test('nama pada laporan anonim tidak ikut terbaca, kolom data pribadi tidak disimpan', async () => {
    const more = [
      { nama: 'NIK Pelapor', isi: () => '6171014506890003' },
      { nama: 'No. HP', isi: () => '081255500157' },
      { nama: 'Catatan Admin', isi: () => 'cek' },
    ]
    const bytes = await exported([told(1, { tipe: 'Anonim', nama: 'Siti Uji' })], { more })
    const read = await readAll(bytes)
    expect(JSON.stringify(read.rows)).not.toMatch(/Siti|6171|0812/)
    expect(good(read.rows[0]!).catatan).toEqual([
      'Laporan anonim, tetapi namanya tertulis. Nama itu tidak disimpan.',
    ])
    const named = { tipe: 'Anonim', nama: 'Siti Uji', isiAkhir: 'Saya Siti, lampunya padam.' }
    expect(good(await only(told(3, named))).catatan).toContainEqual(
      expect.stringContaining('judul atau isinya memuat nama pelapor'),
    )
    expect(read.header.pribadi).toEqual(['NIK Pelapor', 'No. HP'])
    expect(good(read.rows[0]!).row.lain).toEqual({ 'Catatan Admin': 'cek' })
    expect(good(await only(told(2, { tipe: 'Rahasia' }))).row).toMatchObject({
      rahasia: true,
      anonim: false,
      nama: 'Warga Uji 2',
    })
  })
})

test('lembar lain di depan tidak mengganggu, dan tidak lebih dari satu kelompok baris yang dipegang', async () => {
  const bytes = await whole((book) => {
    book.addWorksheet('Petunjuk').addRow(['Unduh dari SP4N-LAPOR!'])
    book.addWorksheet('Data').addRows([...sheet(many(1234))])
  })
  const { batches } = await openExport(inMemory(bytes), now, 100)
  const sizes: number[] = []
  const persen: number[] = []
  for await (const batch of batches) {
    sizes.push(batch.rows.length)
    persen.push(batch.persen)
  }
  expect(Math.max(...sizes)).toBe(100)
  expect(sizes.reduce((a, b) => a + b)).toBe(1234)
  expect(persen).toEqual([...persen].sort((a, b) => a - b))
  expect(persen.at(-1)).toBe(100)
})

describe('berkas yang bukan ekspor ditolak dengan kata biasa', () => {
  const refused = async (bytes: Buffer) => {
    const error = await readAll(bytes).then(
      () => new Error('terbaca'),
      (thrown: Error) => thrown,
    )
    expect(error).toBeInstanceOf(Foreign)
    return error.message
  }
  const without = (...names: Column[]) =>
    exported([told(1)], { order: usual.filter((name) => !names.includes(name)) })

  test('tanpa Tracking ID, tanpa kolom yang perlu, tanpa baris', async () => {
    expect(await refused(await without('trackingId'))).toMatch(/Ini bukan ekspor SP4N-LAPOR!/)
    expect(await refused(await without('status', 'judul', 'isiAwal', 'isiAkhir'))).toMatch(
      /Kolom “Status Laporan” dan “Judul Laporan” atau “Isi Laporan Awal” atau “Isi Laporan Akhir” tidak ada/,
    )
    expect(await refused(await exported([]))).toMatch(/Tidak ada laporan di bawah/)
    expect(await refused(await streamed([]))).toMatch(/bukan ekspor/)
    expect(await refused(await streamed(Array.from({ length: 300 }, () => ['x'])))).toMatch(/bukan/)
  })

  test('rusak, terpotong, atau dibuat untuk membengkak', async () => {
    const bytes = await exported(many(50))
    expect(await refused(bytes.subarray(0, bytes.length / 2))).toMatch(/rusak atau terpotong/)
    expect(await refused(docx())).toMatch(/rusak/)
    expect(await refused(program)).toMatch(/rusak/)
    expect(await refused(zip([{ name: 'xl/workbook.xml', data: '<workbook/>' }]))).toMatch(/lembar/)
    const wide = `<worksheet><sheetData><row>${'<c><v>1</v></c>'.repeat(600)}</row></sheetData></worksheet>`
    expect(await refused(handmade({ sheet: wide }))).toMatch(/jauh lebih banyak/)
  })
})
