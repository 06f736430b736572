import type { Block } from '#src/documents/paper/block.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import { type } from '#src/documents/paper/type.ts'

/** A line of the sheet as the papers print it. */
export type Baris = {
  informasi: string
  konten: string
  dasar: string
  dibuka: string
  ditutup: string
  jangkaWaktu: string
}

const compact = type.compact

/** The table of Perki 1/2021 Lampiran II, also the annex of the penetapan. */
export const tabelInformasi = (rows: Baris[]): Block =>
  ruledTable(
    [30, 0, 88, 0, 0, 72],
    [
      'No.',
      'Informasi',
      'Dasar hukum pengecualian informasi',
      'Konsekuensi/ pertimbangan bagi publik: dibuka',
      'Konsekuensi/ pertimbangan bagi publik: ditutup',
      'Jangka waktu',
    ],
    rows.map((row, index) => [
      cell(`${index + 1}.`, { ...compact, align: 'right' }),
      cell(
        row.konten ? [{ bold: row.informasi }, `\n${row.konten}`] : [{ bold: row.informasi }],
        compact,
      ),
      cell(row.dasar, compact),
      cell(row.dibuka, compact),
      cell(row.ditutup, compact),
      cell(row.jangkaWaktu, compact),
    ]),
    { gap: 8 },
  )
