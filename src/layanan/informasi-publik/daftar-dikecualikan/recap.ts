import { tanggal } from '#src/calendar/words.ts'
import type { streamRegister } from '#src/layanan/informasi-publik/daftar-dikecualikan/register/queries.ts'
import { dasarOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/term.ts'
import { pasal17 } from '#src/layanan/informasi-publik/pasal-17.ts'
import type { Column, Row, Sheet } from '#src/recap/workbook.ts'

type Entry = ReturnType<typeof streamRegister> extends AsyncIterable<infer R> ? R : never

const konsekuensi = 'Konsekuensi'

/** The columns of practice, grouped by letter; the law has no annex for this list. */
const columns: Column[] = [
  { header: 'No', width: 6, kind: 'number' },
  { header: 'Esensi Informasi', width: 38, kind: 'text' },
  { header: 'Konten Informasi', width: 38, kind: 'text' },
  { header: 'Dasar Hukum', width: 30, kind: 'text' },
  { header: 'Akibat bila dibuka', group: konsekuensi, width: 36, kind: 'text' },
  { header: 'Manfaat bila ditutup', group: konsekuensi, width: 36, kind: 'text' },
  { header: 'Batas Waktu Pengecualian', width: 26, kind: 'text' },
  { header: 'Penetapan', width: 26, kind: 'text' },
  { header: 'Keadaan', width: 16, kind: 'text' },
]

/** The Daftar Informasi Dikecualikan as a sheet. `rows` come by letter. */
export const sheetOf = (rows: AsyncIterable<Entry>, today: string): Sheet => ({
  name: 'Informasi Dikecualikan',
  title: 'Daftar Informasi Dikecualikan',
  subtitle: `UU 14/2008 Pasal 17; Perki 1/2021 Pasal 49 · keadaan ${tanggal(today)}`,
  columns,
  rows: numbered(rows),
})

async function* numbered(rows: AsyncIterable<Entry>): AsyncGenerator<Row> {
  let number = 0
  let under = ''
  for await (const row of rows) {
    if (row.huruf !== under) yield { section: sectionOf(row.huruf) }
    under = row.huruf
    number += 1
    yield [
      number,
      row.informasi,
      row.konten,
      dasarOf(row),
      row.dibuka,
      row.ditutup,
      batasOf(row),
      penetapanOf(row),
      keadaan[row.keadaan],
    ]
  }
}

/** "Pasal 17 huruf h: dapat mengungkap rahasia pribadi". */
export const sectionOf = (huruf: string): string =>
  `Pasal 17 huruf ${huruf}: ${pasal17.find((one) => one.huruf === huruf)?.bunyi ?? ''}`

/** How a line stands, as lists say it. */
export const keadaan = {
  berlaku: 'Berlaku',
  'akan-berakhir': 'Akan berakhir',
  proses: 'Dalam proses',
  selesai: 'Berakhir',
} as const

/** "5 tahun, sampai 7 Desember 2031". */
export const batasOf = ({
  jangkaWaktu,
  berlakuSampai,
}: Pick<Entry, 'jangkaWaktu' | 'berlakuSampai'>) =>
  berlakuSampai ? `${jangkaWaktu}, sampai ${tanggal(berlakuSampai)}` : jangkaWaktu

/** "Nomor …, 7 Desember 2026"; nothing before it was determined. */
export const penetapanOf = (row: Pick<Entry, 'penetapanNomor' | 'penetapanTanggal'>): string =>
  row.penetapanNomor && row.penetapanTanggal
    ? `Nomor ${row.penetapanNomor}, ${tanggal(row.penetapanTanggal)}`
    : ''
