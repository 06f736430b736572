import type { Block, Strip } from './block.ts'
import { beside } from './columns.ts'
import { node, type Pen } from './pen.ts'

/** What stands in a cell, and how the structure names it; one that heads the rows after it never ends a page. */
export type Cell = {
  block: Block
  options?: Record<string, unknown>
  tag?: 'TH' | 'TD'
  heads?: boolean
}
/** Widths, white and weights of rules in points. */
export type GridStyle = {
  widths: number[]
  padX: number
  padY: number
  rule: number
  edge: number
  open?: boolean
}

/** A row lower than this is not broken. */
const SHORT_ROW = 130

/** A ruled table. A row may break; its head then comes again and its edges are closed. */
export const grid =
  (style: GridStyle, head: Cell[], rows: Cell[][], options: { gap?: number } = {}): Block =>
  (width, setting, parent) => {
    const table = node('Table', parent)
    const total = style.widths.reduce((a, b) => a + b, 0)
    const lefts = style.widths.map((_, index) =>
      style.widths.slice(0, index).reduce((a, b) => a + b, 0),
    )
    const uprights = (pen: Pen, x: number, y: number, height: number, cells: number[]) =>
      cells.forEach((left, index) => {
        if (style.open && index === 0) return
        pen.upright(x + left, y, height, index === 0 ? style.edge : style.rule)
      })
    const close = (pen: Pen, x: number, y: number) =>
      pen.artifact('Layout', () => pen.rule(x, y, total, style.edge))
    const row = (cells: Cell[], weight: number, isHead: boolean): Strip[] => {
      const spanned =
        cells.length < style.widths.length
          ? [0, ...lefts.slice(style.widths.length - cells.length + 1)]
          : lefts
      const columns = cells.map((cell, index) => ({
        x: spanned[index]! + style.padX,
        width: (spanned[index + 1] ?? total) - spanned[index]! - 2 * style.padX,
        block: cell.block,
        tag: cell.tag ?? (isHead ? 'TH' : 'TD'),
        options: isHead ? { scope: 'Column' } : cell.options,
      }))
      const strips = beside(columns)(width, setting, node('TR', table))
      const whole = strips.reduce((sum, strip) => sum + strip.height, 0) < SHORT_ROW
      return strips.map((strip, index) => {
        const above = index === 0 ? style.padY : 0
        const below = index === strips.length - 1 ? style.padY : 0
        const height = strip.height + above + below
        return {
          ...strip,
          height,
          glue: index < strips.length - 1 ? whole || strip.glue : cells.some(({ heads }) => heads),
          paint(pen: Pen, x: number, y: number) {
            pen.artifact('Layout', () => {
              pen.pdf.lineCap('square')
              if (index === 0) pen.rule(x, y, total, weight)
              uprights(pen, x, y, height, spanned)
              if (!style.open) pen.upright(x + total, y, height, style.edge)
              pen.pdf.lineCap('butt')
            })
            strip.paint(pen, x, y + above)
          },
        }
      })
    }
    const headStrips =
      head.length > 0 ? row(head, style.edge, true).map((strip) => ({ ...strip, glue: true })) : []
    const info = { head: headStrips, close }
    const body = rows
      .flatMap((cells, index) =>
        row(cells, index === 0 && head.length === 0 ? style.edge : style.rule, false),
      )
      .map((strip): Strip => ({ ...strip, table: info }))
    return [...headStrips, ...body].map((strip, index, all) => ({
      ...strip,
      gap: index === 0 ? options.gap : 0,
      paint(pen: Pen, x: number, y: number) {
        strip.paint(pen, x, y)
        if (index === all.length - 1) close(pen, x, y + strip.height)
      },
    }))
  }
