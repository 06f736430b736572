import ExcelJS from 'exceljs'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { receiveFile, type ReceivedFile } from '#src/attachments/check.ts'
import { documentFiles, type FileRule, identityFile } from '#src/attachments/kinds.ts'
import { type Chance, chanceOf } from '#seeds/demo/random.ts'
import type { Topic } from '#seeds/demo/topics.ts'

const dokumen: FileRule = { ...documentFiles, kinds: [...documentFiles.kinds, 'csv'] }
const kecamatan = ['Kota', 'Barat', 'Selatan', 'Timur', 'Utara', 'Tenggara']

/** What stands for the scan of an identity: a page that says so. */
export async function contohIdentitas(nama: string): Promise<ReceivedFile> {
  const lines = ['Halaman ini pengganti pindaian identitas.', `Atas nama: ${nama}`]
  return received('ktp-contoh.pdf', await onePage('CONTOH', lines), identityFile)
}

/** What stands for a deed, a power of attorney, a letter: a page that says what it would be. */
export async function contohSurat(judul: string, nama: string): Promise<ReceivedFile> {
  const name = `${judul.toLowerCase().replace(/[^a-z]+/g, '-')}.pdf`
  return received(
    name,
    await onePage(`CONTOH ${judul.toUpperCase()}`, [`Atas nama: ${nama}`]),
    dokumen,
  )
}

/** A document that answers, small, in one of the forms in which a unit sends it. */
export async function jawaban(topic: Topic, bentuk: 'csv' | 'xlsx' | 'pdf', hitam = false) {
  const rows = tabel(topic)
  const name = `${topic.dokumen.toLowerCase().replace(/[^a-z0-9]+/g, '-')}${hitam ? '-dihitamkan' : ''}`
  if (bentuk === 'csv')
    return received(
      `${name}.csv`,
      Buffer.from(rows.map((row) => row.join(';')).join('\r\n')),
      dokumen,
    )
  if (bentuk === 'xlsx')
    return received(`${name}.xlsx`, await workbook(topic.dokumen, rows), dokumen)
  const lines = rows.map((row) => row.join('   |   '))
  const black = hitam ? ['Nama dan alamat orang: (dihitamkan)'] : []
  return received(`${name}.pdf`, await onePage(topic.dokumen, [...lines, ...black]), dokumen)
}

/** A signature drawn as on the pad: a data URL of a PNG. */
export async function tandaTangan(nama: string): Promise<string> {
  const chance = chanceOf(`tanda tangan ${nama}`)
  const y = () => chance.between(25, 135)
  let path = `M 40 ${y()}`
  for (let x = 80; x < 440; x += chance.between(35, 70)) path += ` S ${x - 20} ${y()} ${x} ${y()}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="160"><path d="${path}" fill="none" stroke="#112" stroke-width="4" stroke-linecap="round"/></svg>`
  const png = await sharp(Buffer.from(svg)).png().toBuffer()
  return `data:image/png;base64,${png.toString('base64')}`
}

function tabel({ dokumen: name, kolom }: Topic): string[][] {
  const chance = chanceOf(`tabel ${name}`)
  const rows = kecamatan.map((one) => [`Pontianak ${one}`, ...kolom.map((k) => angka(k, chance))])
  return [['Kecamatan', ...kolom], ...rows]
}

const angka = (kolom: string, chance: Chance) =>
  String(kolom.includes('(Rp)') ? chance.between(40, 2_400) * 1_000_000 : chance.between(3, 420))

async function workbook(judul: string, rows: string[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet(judul.replace(/[^\w ]+/g, ' ').slice(0, 30))
  for (const row of rows)
    sheet.addRow(row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)))
  sheet.getRow(1).font = { bold: true }
  return Buffer.from(await book.xlsx.writeBuffer())
}

function onePage(judul: string, lines: string[]): Promise<Buffer> {
  const paper = new PDFDocument({ size: 'A4', margin: 72, info: { Title: judul } })
  const parts: Buffer[] = []
  paper.on('data', (part: Buffer) => parts.push(part))
  paper.font('Helvetica-Bold').fontSize(18).text(judul).moveDown()
  paper.font('Helvetica').fontSize(11)
  for (const line of [...lines, '', 'Data contoh. Bukan dokumen sungguhan.']) paper.text(line)
  return new Promise((done) => {
    paper.on('end', () => done(Buffer.concat(parts)))
    paper.end()
  })
}

/** As a form would receive it: looked at, and refused when it does not fit. */
async function received(nama: string, isi: Buffer, rule: FileRule): Promise<ReceivedFile> {
  const file = await receiveFile({ nama, isi }, rule)
  if (typeof file === 'string') throw new Error(`${nama}: ${file}`)
  return file
}
