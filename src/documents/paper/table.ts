import { type Block, paragraph } from './block.ts'
import { type Cell, type GridStyle, grid } from './grid.ts'
import type { Rich, Style } from './text.ts'
import { type } from './type.ts'

/** Rules and white of every table, in points. */
export const ruled: GridStyle = { widths: [], padX: 5, padY: 3.5, rule: 0.5, edge: 0.75 }

/** A cell of text or of anything laid out. */
export const cell = (value: Rich | Block, style: Style = type.table, tag?: Cell['tag']): Cell => ({
  block: typeof value === 'function' ? value : paragraph(value, style),
  tag,
})

/** A table of the full width. Columns of 0 points share what the others leave; a head without words is no head. */
export const ruledTable =
  (
    widths: number[],
    head: string[],
    rows: Cell[][],
    options: { gap?: number; padY?: number } = {},
  ): Block =>
  (width, setting, parent) => {
    const rest =
      (width - widths.reduce((a, b) => a + b, 0)) / widths.filter((one) => one === 0).length
    return grid(
      { ...ruled, padY: options.padY ?? ruled.padY, widths: widths.map((one) => one || rest) },
      head.map((text) => cell(text, { ...type.table, bold: true })),
      rows,
      { gap: options.gap ?? 6 },
    )(width, setting, parent)
  }
