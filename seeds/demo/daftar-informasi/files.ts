import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { type ReceivedFile, receiveFile } from '#src/attachments/check.ts'
import { berkasInformasi } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import { streamWorkbook } from '#src/recap/workbook.ts'
import type { DemoInformasi } from '#seeds/demo/daftar-informasi/entries.ts'

/**
 * A small real file for an entry, looked at as one that was sent. Numbers follow from the words of
 * the summary, so that the same entry has the same file.
 * @param at when it was made
 */
export async function demoFile(entry: DemoInformasi, at: Date): Promise<ReceivedFile | undefined> {
  if (!entry.berkas) return undefined
  const isi = await make[entry.berkas](entry.ringkasan, at)
  const file = await receiveFile(
    { nama: `${entry.ringkasan}.${entry.berkas}`, isi },
    berkasInformasi,
  )
  if (typeof file === 'string') throw new Error(`${entry.ringkasan}: ${file}`)
  return file
}

const make = { csv, xlsx, pdf }

async function csv(ringkasan: string) {
  const lines = rowsOf(ringkasan).map(([place, first, second]) => `${place},${first},${second}`)
  return Buffer.from(['wilayah,2024,2025', ...lines, ''].join('\n'))
}

async function xlsx(ringkasan: string, at: Date) {
  const pipe = new PassThrough()
  const whole = buffer(pipe)
  const book = streamWorkbook(pipe, { kop: 'CONTOH UNTUK PERAGAAN', judul: ringkasan, dibuat: at })
  await book.addSheet({
    name: 'Data',
    title: ringkasan,
    subtitle: 'Data rekaan untuk peragaan',
    columns: [
      { header: 'Wilayah', width: 32, kind: 'text' },
      { header: '2024', group: 'Tahun', width: 14, kind: 'number' },
      { header: '2025', group: 'Tahun', width: 14, kind: 'number' },
    ],
    rows: rowsOf(ringkasan),
  })
  await book.finish()
  return whole
}

async function pdf(ringkasan: string, at: Date) {
  const doc = new PDFDocument({ size: 'A4', info: { Title: ringkasan, CreationDate: at } })
  const whole = buffer(doc)
  doc.fontSize(16).text(ringkasan.replaceAll('–', '-')).moveDown()
  doc.fontSize(11).text('Dokumen rekaan untuk peragaan. Isinya tidak menggambarkan keadaan nyata.')
  for (const [place, first, second] of rowsOf(ringkasan))
    doc.moveDown(0.4).text(`${place}: ${first} (2024), ${second} (2025)`)
  doc.end()
  return whole
}

const places = ['Kota', 'Barat', 'Selatan', 'Tenggara', 'Timur', 'Utara']

function rowsOf(ringkasan: string): [string, number, number][] {
  const seed = [...ringkasan].reduce((all, letter) => (all * 31 + letter.codePointAt(0)!) % 9973, 7)
  return places.map((place, index) => [
    `Pontianak ${place}`,
    40 + ((seed * (index + 3)) % 260),
    40 + ((seed * (index + 11)) % 290),
  ])
}
