import { tanggal } from '#src/calendar/words.ts'
import { type Block, paragraph, stack } from './block.ts'
import { beside } from './columns.ts'
import { fields, list } from './form.ts'
import type { Rich } from './text.ts'
import { type } from './type.ts'

/** The head of a surat dinas (Permendagri 1/2023): Nomor, Sifat, Lampiran, Hal; place and date; whom it is for. */
export type KepalaSurat = {
  nomor: string
  sifat: string
  lampiran: string
  hal: string
  tempat: string
  tanggal: string
  kepada: { nama: string; alamat: string }
}

const letter = { label: 62, gap: 0, lead: 0, style: type.body }

/** The korespondensi layout: numbers to the left, the date to the right, then "Yth." */
export const kepalaSurat = (head: KepalaSurat): Block =>
  stack(
    (width, setting, parent) =>
      beside(
        [
          { x: 0, width: width - 168, block: fields([['Nomor', head.nomor]], letter) },
          {
            x: width - 160,
            width: 160,
            block: paragraph(`${head.tempat}, ${tanggal(head.tanggal)}`, {
              ...type.body,
              align: 'right',
            }),
          },
        ],
        { gap: 12 },
      )(width, setting, parent),
    fields(
      [
        ['Sifat', head.sifat],
        ['Lampiran', head.lampiran],
        ['Hal', [{ bold: head.hal }]],
      ],
      letter,
    ),
    paragraph(['Yth. ', { bold: head.kepada.nama }], type.body, { gap: 18 }),
    paragraph(head.kepada.alamat, type.body),
  )

/** Paragraphs of a letter, one for each line that somebody wrote. */
export const prose = (text: string, lead = ''): Block =>
  stack(
    ...text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => body(index === 0 ? lead + line : line)),
  )

/** One paragraph of a letter. */
export const body = (rich: Rich, gap = 8): Block => paragraph(rich, type.body, { gap })

/** Who gets a copy; nothing when nobody does. */
export const tembusan = (names: string[]): Block =>
  names.length === 0
    ? () => []
    : stack(
        paragraph('Tembusan:', type.form, { gap: 16 }),
        names.length === 1
          ? paragraph(names, type.form)
          : list(
              names.map((name, index) => ({
                mark: `${index + 1}.`,
                block: paragraph(name, type.form),
              })),
              15,
            ),
      )
