import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { momentOf } from '#src/attachments/xlsx/cells.ts'
import { Unreadable } from '#src/attachments/xlsx/unreadable.ts'
import { openWorkbook } from '#src/attachments/xlsx/workbook.ts'
import { inMemory } from '#src/attachments/zip.ts'
import { DamagedZip } from '#src/attachments/zip.ts'
import { zip } from '#test/attachments/samples.ts'
import { handmade, rowsOf, streamed, whole } from '#test/attachments/xlsx/books.ts'

const row = (cells: string, r = 1) =>
  `<worksheet><sheetData><row r="${r}">${cells}</row></sheetData></worksheet>`
const cellsOf = async (bytes: Buffer) => (await rowsOf(bytes))[0]?.cells

// What XML and a workbook can carry; Excel itself writes nothing else.
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((one) => !/[\p{Cc}\uFFFE\uFFFF]|_x[0-9a-f]{4}_/iu.test(one))
  .filter((one) => one.trim() === one && one.isWellFormed())
const cell = fc.oneof(text, fc.integer(), fc.constant(null), fc.constantFrom('=1+1', '-', '&<>"'))
const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 12,
})

/** What was written, as it must be read back: rows without anything are not there. */
const expected = (rows: (string | number | null)[][]) =>
  rows
    .map((cells, index) => ({ nomor: index + 1, cells: cells.map((one) => one ?? '') }))
    .map(({ nomor, cells }) => ({ nomor, cells: cells.slice(0, 1 + cells.findLastIndex(filled)) }))
    .filter(({ cells }) => cells.length > 0)
const filled = (one: unknown) => one !== ''

test('apa yang ditulis ExcelJS, dengan teks bersama atau di selnya, terbaca kembali sama', async () => {
  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const book = await whole((book) => book.addWorksheet('L').addRows(rows))
      expect(await rowsOf(book)).toEqual(expected(rows))
      expect(await rowsOf(await streamed(rows))).toEqual(expected(rows))
    }),
    { numRuns: 40 },
  )
})

describe('sel', () => {
  test('teks berhias, tautan, dan rumus dibaca sebagai teks yang tampak', async () => {
    const book = await whole((book) =>
      book
        .addWorksheet('L')
        .addRow([
          { richText: [{ text: 'Jalan ', font: { bold: true } }, { text: 'rusak' }] },
          { text: '5049001', hyperlink: 'https://contoh.go.id' },
          { formula: 'HYPERLINK("http://jahat.example","klik")', result: 'klik' },
          { formula: '1+1', result: 2 },
          '=HYPERLINK("http://jahat.example")',
          true,
          { error: '#REF!' as never },
        ]),
    )
    expect(await cellsOf(book)).toEqual([
      'Jalan rusak',
      '5049001',
      'klik',
      2,
      '=HYPERLINK("http://jahat.example")',
      'TRUE',
      '#REF!',
    ])
  })

  test('rumus tanpa nilai tersimpan adalah sel kosong', async () => {
    expect(
      await cellsOf(handmade({ sheet: row('<c r="A1"><f>1+1</f></c><c r="B1"><v>7</v></c>') })),
    ).toEqual(['', 7])
  })

  test('cara baca Jepang tidak ikut, dan tanda _x000D_ menjadi hurufnya', async () => {
    const strings =
      '<sst><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si><si><t>a_x000D__x000a_b</t></si></sst>'
    const sheet = row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>')
    expect(await cellsOf(handmade({ sheet, strings }))).toEqual(['課', 'a\r\nb'])
  })

  test('tanpa alamat sel, urutannya yang berlaku; awalan nama tidak mengganggu', async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c r="D1"><x:v>4</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(await rowsOf(handmade({ sheet }))).toEqual([{ nomor: 1, cells: [1, '', '', 4, 5] }])
  })

  test('tanggal: sel bertanggal dari ExcelJS adalah hari dan jam yang tampak di layar', async () => {
    const days = fc.date({
      min: new Date('1900-03-01T00:00:00Z'),
      max: new Date('2099-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    await fc.assert(
      fc.asyncProperty(days, fc.boolean(), async (day, date1904) => {
        day.setUTCMilliseconds(0)
        if (date1904 && day < new Date('1904-01-02')) return
        const book = await whole((book) => {
          book.properties.date1904 = date1904
          const page = book.addWorksheet('L')
          page.getCell('A1').value = day
          page.getCell('A1').numFmt = 'dd mmm yyyy hh:mm:ss'
        })
        const [hari, jam] = day.toISOString().slice(0, 19).split('T')
        expect(await cellsOf(book)).toEqual([{ hari, jam: jam === '00:00:00' ? '' : jam }])
      }),
      { numRuns: 60 },
    )
  })

  test('angka tanpa bentuk tanggal tetap angka, juga bila warnanya menyebut huruf d', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[Red]0.00&quot;d&quot;"/><numFmt numFmtId="165" formatCode="[$-421]d mmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>'
    const sheet = row(
      '<c r="A1"><v>45000</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" s="2"><v>45000</v></c><c r="D1" s="3"><v>0.5</v></c>',
    )
    expect(await cellsOf(handmade({ sheet, styles }))).toEqual([
      45000,
      45000,
      { hari: '2023-03-15', jam: '' },
      { hari: '', jam: '12:00:00' },
    ])
    expect(momentOf(60, false)).toBeUndefined()
    expect(momentOf(-1, true)).toBeUndefined()
  })
})

describe('lembar', () => {
  test('yang tampak lebih dahulu, yang disembunyikan sesudahnya', async () => {
    const book = await whole((book) => {
      book.addWorksheet('Sandi', { state: 'hidden' }).addRow(['x'])
      book.addWorksheet('Laporan').addRow(['y'])
    })
    expect((await openWorkbook(inMemory(book))).map(({ nama }) => nama)).toEqual([
      'Laporan',
      'Sandi',
    ])
  })
})

describe('berkas yang bukan seperti katanya', () => {
  const why = (bytes: Buffer) =>
    rowsOf(bytes).then(
      () => 'terbaca',
      (error: unknown) => (error instanceof Unreadable ? error.why : String(error)),
    )

  test('entitas yang beranak-pinak tidak pernah dibuka', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "&b;&b;&b;&b;">]>`
    expect(await why(handmade({ sheet: `${bomb}${row('<c><v>&c;</v></c>')}` }))).toBe('rusak')
  })

  test.each([
    ['XML yang terputus', '<worksheet><sheetData><row r="1"><c><v>1', 'rusak'],
    ['bukan XML', 'nama;alamat', 'rusak'],
    ['sel tanpa akhir', row(`<c t="str"><v>${'x'.repeat(3_000_000)}</v></c>`), 'terlalu-besar'],
    ['sel tak terhitung', row('<c><v>1</v></c>'.repeat(501)), 'terlalu-besar'],
    ['teks bersama yang tidak ada', row('<c t="s"><v>9</v></c>'), 'rusak'],
  ])('%s: %s', async (_, sheet, reason) => {
    expect(await why(handmade({ sheet }))).toBe(reason)
  })

  test('lebih banyak daripada yang dinyatakan, atau kurang, berarti rusak', async () => {
    const packed = deflateRawSync(Buffer.from(row('<c><v>1</v></c>'))).toString('latin1')
    const lying = handmade({ sheet: packed })
    expect(await why(lying)).toBe('rusak')
    expect(await why((await streamed([['a']])).subarray(0, -40))).toBe('rusak')
    expect(await why(zip([{ name: 'xl/workbook.xml', data: '<workbook/>' }]))).toBe('tanpa-lembar')
    expect(await why(zip([{ name: 'catatan.txt', data: 'x' }]))).toBe('rusak')
  })

  test('isi yang membengkak diam-diam berhenti pada ukuran yang dinyatakan', async () => {
    const big = Buffer.from(row('<c><v>1</v></c>'.repeat(400)).padEnd(4_000_000, ' '))
    const bytes = await streamed([['a']])
    const swollen = swap(bytes, 'xl/worksheets/sheet1.xml', deflateRawSync(big))
    await expect(rowsOf(swollen)).rejects.toMatchObject({ cause: expect.any(DamagedZip) })
    expect(await why(swollen)).toBe('rusak')
  })
})

/** The same ZIP with other packed bytes behind one name; what is declared of its size stays. */
function swap(bytes: Buffer, name: string, body: Buffer): Buffer {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let entry = bytes.readUInt32LE(end + 16)
  while (bytes.toString('latin1', entry + 46, entry + 46 + name.length) !== name)
    entry +=
      46 +
      bytes.readUInt16LE(entry + 28) +
      bytes.readUInt16LE(entry + 30) +
      bytes.readUInt16LE(entry + 32)
  const start = bytes.readUInt32LE(end + 16)
  const header = Buffer.alloc(30)
  header.write('PK\x03\x04', 'latin1')
  const out = Buffer.concat([bytes.subarray(0, start), header, body, bytes.subarray(start)])
  const moved = 30 + body.length
  out.writeUInt32LE(body.length, entry + moved + 20)
  out.writeUInt32LE(start, entry + moved + 42)
  out.writeUInt32LE(start + moved, end + moved + 16)
  return out
}

test('galat saat berkas dibaca bukan berkas rusak: yang memintanya yang diberi tahu', async () => {
  const file = inMemory(
    await streamed(Array.from({ length: 9000 }, (_, at) => [`baris ${at}`, at * 7919])),
  )
  const lost = Object.assign(new Error('the database is gone'), { code: 'ERR_LOST' })
  const large = file.size > 2 * 64 * 1024
  expect(large).toBe(true)
  let broken = false
  const [sheet] = await openWorkbook({
    ...file,
    read: async (from, to) => {
      if (broken && from > 64 * 1024) throw lost
      return file.read(from, to)
    },
  })
  broken = true
  const reading = (async () => {
    for await (const _ of sheet!.rows());
  })()
  await expect(reading).rejects.toBe(lost)
})

test('teks bersama sebanyak apa pun ditemukan menurut nomornya, nomor lain berarti rusak', async () => {
  const count = 9000
  const strings = `<sst>${Array.from({ length: count }, (_, at) => `<si><t>teks ${at} é</t></si>`).join('')}</sst>`
  const cell = (at: number | string) => `<row><c t="s"><v>${at}</v></c></row>`
  const places = [0, 1, 4095, 4096, 4097, 8191, 8192, 8999]
  const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`
  const book = handmade({ sheet: sheet(places.map(cell).join('')), strings })
  expect((await rowsOf(book)).map(({ cells }) => cells)).toEqual(
    places.map((at) => [`teks ${at} é`]),
  )
  for (const wrong of [9000, -1, 1.5, 1e9, 'x'])
    await expect(rowsOf(handmade({ sheet: sheet(cell(wrong)), strings }))).rejects.toThrow(
      Unreadable,
    )
})
