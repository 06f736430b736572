import { type Block, paragraph, stack } from '#src/documents/paper/block.ts'
import { beside } from '#src/documents/paper/columns.ts'
import { choicesInline } from '#src/documents/paper/form.ts'
import { cell, ruledTable } from '#src/documents/paper/table.ts'
import type { Style } from '#src/documents/paper/text.ts'
import { type } from '#src/documents/paper/type.ts'
import { jumlah, rupiahSen } from '#src/documents/words.ts'

/** Whether we hold it, and which other public body does. */
export type Penguasaan = { kami: boolean; lain?: string }

/** Part A: what is given, how, and what it costs. */
export type Diberikan = {
  softcopy: boolean
  hardcopy: boolean
  /** Sheets, and whole rupiah. */
  biaya: { lembar: number; perLembar: number; pengiriman: number; lain: number }
  pembayaran: string
  /** Hari kerja until it is there. */
  waktuHari: number
  /** What was blackened and why; empty when nothing was. */
  penghitaman: string
}

/** Part A of Lampiran VII, and how to pay (Pasal 31 ayat (4) huruf e). */
export const dapatDiberikan = (penguasaan: Penguasaan, diberikan?: Diberikan): Block =>
  ruledTable(
    [30, 176, 0],
    ['No.', 'Hal-hal terkait Informasi Publik', 'Keterangan'],
    [
      [
        cell('1.'),
        cell('Penguasaan Informasi Publik**'),
        cell([
          { check: penguasaan.kami },
          'Kami\u00A0\u00A0\u00A0 ',
          { check: penguasaan.lain !== undefined },
          `Badan\u00A0Publik\u00A0lain, yaitu ${penguasaan.lain ?? '–'}`,
        ]),
      ],
      [
        cell('2.'),
        cell('Bentuk fisik yang tersedia**'),
        cell(
          choicesInline([
            { on: diberikan?.softcopy === true, text: 'Softcopy (termasuk rekaman)' },
            { on: diberikan?.hardcopy === true, text: 'Hardcopy/salinan tertulis' },
          ]),
        ),
      ],
      [cell('3.'), cell('Biaya yang dibutuhkan***'), cell(diberikan ? biaya(diberikan) : '–')],
      [cell('3a.'), cell('Cara pembayaran†'), cell(diberikan?.pembayaran || '–')],
      [
        cell('4.'),
        cell('Waktu penyediaan'),
        cell(diberikan ? jumlah(diberikan.waktuHari, 'hari kerja') : '–'),
      ],
      [
        cell('5.'),
        cell('Penjelasan penghitaman/pengaburan Informasi yang dimohon****'),
        cell(diberikan ? diberikan.penghitaman || 'Tidak ada penghitaman.' : '–'),
      ],
    ],
    { gap: 3, padY: 2 },
  )

/** Amounts stand in a column of their own, to the right, under one another. */
const biaya = ({ biaya: cost }: Diberikan): Block => {
  const copies = cost.lembar * cost.perLembar
  const lembar = cost.lembar.toLocaleString('id-ID')
  return stack(
    amount(`Penyalinan ${rupiahSen(cost.perLembar)} × ${lembar} lembar`, copies),
    amount('Pengiriman', cost.pengiriman),
    amount('Lain-lain', cost.lain),
    amount('Jumlah', copies + cost.pengiriman + cost.lain, { ...type.table, bold: true }),
  )
}

const amount =
  (label: string, rupiah: number, style: Style = type.table): Block =>
  (width, setting, parent) =>
    beside([
      { x: 0, width: width - 92, block: paragraph(label, style) },
      {
        x: width - 90,
        width: 90,
        block: paragraph(rupiahSen(rupiah), { ...style, align: 'right' }),
      },
    ])(width, setting, parent)
