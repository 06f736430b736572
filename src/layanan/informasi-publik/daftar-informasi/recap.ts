import { tanggal } from '#src/calendar/words.ts'
import type { DaftarInformasi } from '#src/db/schema.ts'
import { kategori } from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import type { Column, Row, Sheet } from '#src/recap/workbook.ts'

type Entry = Pick<
  DaftarInformasi,
  | 'ringkasan'
  | 'pejabat'
  | 'penanggungJawab'
  | 'waktuTempat'
  | 'bentukSoftcopy'
  | 'bentukHardcopy'
  | 'retensi'
  | 'kategori'
>

const bentuk = 'Bentuk informasi yang tersedia'

/** The seven columns of Perki 1/2021 Lampiran I; the form of an entry is split as practice does. */
const columns: Column[] = [
  { header: 'No', width: 6, kind: 'number' },
  { header: 'Ringkasan isi informasi', width: 52, kind: 'text' },
  { header: 'Pejabat/Unit/Satker yang menguasai informasi', width: 30, kind: 'text' },
  { header: 'Penanggungjawab pembuatan atau penerbitan informasi', width: 30, kind: 'text' },
  { header: 'Waktu dan tempat pembuatan informasi', width: 24, kind: 'text' },
  { header: 'Softcopy', group: bentuk, width: 11, kind: 'text' },
  { header: 'Hardcopy', group: bentuk, width: 11, kind: 'text' },
  { header: 'Jangka waktu penyimpanan atau retensi arsip', width: 22, kind: 'text' },
]

/** The Daftar Informasi Publik as a sheet, grouped by category. `rows` come in that order. */
export const sheetOf = (rows: AsyncIterable<Entry>, today: string): Sheet => ({
  name: 'Daftar Informasi Publik',
  title: 'Daftar Informasi Publik',
  subtitle: `Perki 1/2021 Lampiran I · keadaan ${tanggal(today)}`,
  columns,
  rows: numbered(rows),
})

async function* numbered(rows: AsyncIterable<Entry>): AsyncGenerator<Row> {
  let number = 0
  let under = ''
  for await (const row of rows) {
    if (row.kategori !== under) {
      const { judul, dasar } = kategori[row.kategori]
      yield { section: `${judul} (${dasar})` }
    }
    under = row.kategori
    number += 1
    yield [
      number,
      row.ringkasan,
      row.pejabat,
      row.penanggungJawab,
      row.waktuTempat,
      row.bentukSoftcopy ? '√' : '',
      row.bentukHardcopy ? '√' : '',
      row.retensi,
    ]
  }
}
