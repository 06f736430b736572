import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { type ReceivedFile, receiveFile } from '#src/attachments/check.ts'
import { documentFiles, type FileRule, identityFile, kinds } from '#src/attachments/kinds.ts'
import {
  docx,
  pdf,
  pdfWithObjectStream,
  photoWithPlace,
  program,
  zip,
} from '#test/attachments/samples.ts'

const anything: FileRule = {
  kinds: Object.keys(kinds) as FileRule['kinds'],
  maxBytes: 30 * 1024 * 1024,
}
const receive = (isi: Uint8Array, nama: string, rule = anything) => receiveFile({ nama, isi }, rule)

async function received(isi: Uint8Array, nama: string, rule = anything): Promise<ReceivedFile> {
  const file = await receive(isi, nama, rule)
  if (typeof file === 'string') throw new Error(file)
  return file
}

describe('what a file is', () => {
  test('program yang diberi nama .pdf ditolak, dan dikatakan apa yang dapat dikirim', async () => {
    expect(await receive(program, 'surat kuasa.pdf', identityFile)).toBe(
      'Isi berkas ini: program (.exe). Yang dapat kami terima: foto JPG, gambar PNG, gambar WebP atau PDF.',
    )
  })

  test.each([
    ['skrip.txt', '#!/bin/sh\nrm -rf /', /program/],
    ['halaman.txt', '<!doctype html><script>alert(1)</script>', /halaman web/],
    ['gambar.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', /Isi berkas ini/],
    ['data.csv', 'a;b\0\x01\x02', /tidak kami kenal/],
    ['ktp.jpg', '', /kosong/],
  ])('%s ditolak', async (nama, isi, reason) => {
    expect(await receive(Buffer.from(isi), nama)).toMatch(reason)
  })

  test.each([
    ['data.csv', 'text/csv', Buffer.from('nama;jumlah\r\nRukmini;2\r\n')],
    ['catatan.txt', 'text/plain', Buffer.from('Saluran di Jalan Tanjungpura buntu.')],
    ['surat.docx', kinds.docx.mime, docx()],
    ['lampiran.zip', 'application/zip', zip([{ name: 'a.pdf', data: '%PDF-1.4' }])],
    [
      'data.ods',
      kinds.ods.mime,
      zip([
        { name: 'mimetype', data: kinds.ods.mime },
        { name: 'content.xml', data: '<x/>' },
      ]),
    ],
  ])('%s diterima sebagai %s, tanpa diubah', async (nama, jenis, isi) => {
    expect(await received(isi, nama)).toMatchObject({ nama, jenis, ukuran: isi.length })
  })

  test('a workbook of our own is one', async () => {
    const stream = new PassThrough()
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream })
    workbook.addWorksheet('Rekap').addRow(['nomor']).commit()
    const [isi] = await Promise.all([buffer(stream), workbook.commit()])
    expect((await received(isi, 'rekap.xlsx')).jenis).toBe(kinds.xlsx.mime)
  })

  test('berkas yang terlalu besar: dikatakan sebesar apa dan apa yang dapat dilakukan', async () => {
    expect(await receive(Buffer.alloc(5 * 1024 * 1024 + 1), 'ktp.jpg', identityFile)).toBe(
      'Berkas ini 5,1 MB. Paling besar 5 MB. Perkecil atau foto ulang.',
    )
  })
})

test('dokumen Office lama atau yang dikunci: dikatakan cara menyimpannya, sesuai yang diterima', async () => {
  const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000)])
  expect(await receive(cfb, 'a.xls', documentFiles)).toMatch(/lalu simpan sebagai PDF\.$/)
  expect(await receive(cfb, 'a.xls', { kinds: ['xlsx'], maxBytes: 9999 })).toMatch(
    /dikunci dengan kata sandi\. Yang dapat kami terima: Excel \(\.xlsx\)\. .* simpan sebagai Excel \(\.xlsx\)\.$/,
  )
})

describe('pictures', () => {
  test('foto kehilangan tempat dan kamera, dan berdiri tegak', async () => {
    const photo = await photoWithPlace()
    expect((await sharp(photo).metadata()).exif?.includes('KameraUji')).toBe(true)
    const { isi, jenis } = await received(photo, 'ktp.jpeg', identityFile)
    const { exif, width, height } = await sharp(isi).metadata()
    expect({ jenis, exif, width, height }).toEqual({
      jenis: 'image/jpeg',
      exif: undefined,
      width: 40,
      height: 60,
    })
    expect(Buffer.from(isi).includes('KameraUji')).toBe(false)
  })

  test('what hides behind the end of a picture does not survive', async () => {
    const hidden = Buffer.concat([await photoWithPlace(), zip([{ name: 'x.exe', data: 'MZ' }])])
    const { isi } = await received(hidden, 'foto.jpg', documentFiles)
    expect(Buffer.from(isi).includes('x.exe')).toBe(false)
  })

  test('a large picture is made smaller, an identity becomes JPEG, a drawing stays PNG', async () => {
    const wide = sharp({ create: { width: 4000, height: 100, channels: 4, background: '#0000' } })
    const png = await wide.png().toBuffer()
    expect(await received(png, 'denah.png', documentFiles)).toMatchObject({ jenis: 'image/png' })
    const { isi, nama } = await received(png, 'ktp.png', identityFile)
    expect(nama).toBe('ktp.jpg')
    expect((await sharp(isi).metadata()).width).toBe(3000)
  })

  test('gambar yang menyatakan terlalu banyak piksel ditolak sebelum dibuka', async () => {
    const bomb = await sharp({
      create: { width: 8000, height: 8000, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer()
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await receive(bomb, 'ktp.png', identityFile)).toMatch(/terlalu besar/)
  })
})

describe('PDF', () => {
  const js = '4 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj'
  test.each([
    ['skrip', pdf(js), /berisi skrip/],
    [
      'skrip dengan nama tersamar',
      pdf(js.replace('/JavaScript', '/J#61va#53cript')),
      /berisi skrip/,
    ],
    ['skrip di dalam object stream', pdfWithObjectStream('4 0 <</S/JavaScript/JS(x)>>'), /skrip/],
    ['perintah', pdf('4 0 obj\n<</S /Launch/F(cmd.exe)>>\nendobj'), /menjalankan program/],
    [
      'berkas di dalamnya',
      pdf('4 0 obj\n<</Type/Filespec/EF <</F 5 0 R>>>>\nendobj'),
      /berkas lain/,
    ],
    ['formulir XFA', pdf('4 0 obj\n<</XFA 5 0 R>>\nendobj'), /formulir XFA/],
    ['nama tanpa akhir', pdf('/ObjStm '.repeat(200_001)), /terlalu rumit/],
    ['awal yang bukan PDF', Buffer.concat([Buffer.from('GIF89a\n'), pdf()]), /tertutup data lain/],
    [
      'ZIP di belakangnya',
      Buffer.concat([pdf(), zip([{ name: 'a.exe' }])]),
      /gabungan PDF dan ZIP/,
    ],
    ['bagian akhir yang hilang', pdf().subarray(0, 200), /tidak lengkap/],
    [
      'object stream yang rusak',
      pdf('/ObjStm>>\nstream\nbukan\nendstream'),
      /tidak dapat diperiksa/,
    ],
  ])('PDF dengan %s ditolak', async (_, isi, reason) => {
    expect(await receive(isi, 'a.pdf')).toMatch(reason)
  })

  test('halaman pertama yang dipilih (OpenAction) saja tidak ditolak', async () => {
    expect((await received(pdf(), 'a.pdf')).jenis).toBe('application/pdf')
    expect((await received(pdfWithObjectStream('4 0 <</Type/Annot>>'), 'a.pdf')).nama).toBe('a.pdf')
  })

  test('PDF yang dikunci boleh sebagai dokumen, tidak sebagai identitas', async () => {
    const locked = pdf('', '/Encrypt 8 0 R')
    expect((await received(locked, 'a.pdf', documentFiles)).jenis).toBe('application/pdf')
    expect(await receive(locked, 'a.pdf', identityFile)).toMatch(/dikunci dengan kata sandi/)
  })

  test('a paper of our own passes', async () => {
    const paper = new PDFDocument({ tagged: true, lang: 'id-ID' })
    const chunks: Buffer[] = []
    paper.on('data', (chunk: Buffer) => chunks.push(chunk))
    paper.text('Tanda bukti').end()
    await new Promise((resolve) => paper.on('end', resolve))
    expect((await received(Buffer.concat(chunks), 'bukti')).nama).toBe('bukti.pdf')
  })
})

describe('ZIP and documents', () => {
  const MB = 1024 * 1024
  test.each([
    ['bom', zip([{ name: 'a.txt', data: 'x'.repeat(1000), unpacked: 200 * MB }]), /terlalu besar/],
    ['bom yang berbagi isi', zip([{ name: 'a.txt', data: 'x', packed: 90_000 }]), /tidak wajar/],
    ['program', zip([{ name: 'dok/setup.EXE', data: 'MZ' }]), /berisi program/],
    ['kata sandi', zip([{ name: 'a.txt', data: 'x', flags: 1 }]), /kata sandi/],
    ['makro', docx([{ name: 'word/vbaProject.bin', data: 'x' }]), /makro/],
    ['data di depannya', Buffer.concat([Buffer.from('PK..'), zip([{ name: 'a' }])]), /tidak wajar/],
    ['bagian akhir yang hilang', zip([{ name: 'a.txt', data: 'x' }]).subarray(0, -3), /rusak/],
  ])('ZIP atau dokumen dengan %s ditolak', async (_, isi, reason) => {
    expect(await receive(isi, 'a.zip')).toMatch(reason)
  })
})
