import type { Block } from './block.ts'
import { node, type Pen } from './pen.ts'

/** One of several columns, `x` and `width` in points. */
export type Column = {
  x: number
  width: number
  block: Block
  tag?: string
  options?: Record<string, unknown>
}

/** Columns side by side, cut wherever no column has a line across the cut. */
export const beside =
  (columns: Column[], options: { gap?: number; tag?: string } = {}): Block =>
  (_width, setting, parent) => {
    const own = options.tag ? node(options.tag, parent) : parent
    const laid = columns.map((column) => {
      const into = column.tag ? node(column.tag, own, column.options) : own
      let top = 0
      return {
        x: column.x,
        strips: column.block(column.width, setting, into).map((strip, index) => {
          if (index > 0) top += strip.gap ?? 0
          const placed = { strip, top, bottom: top + strip.height }
          top = placed.bottom
          return placed
        }),
      }
    })
    const every = laid.flatMap((column) => column.strips)
    const cuts = [...new Set(every.map((placed) => round(placed.bottom)))]
      .sort((a, b) => a - b)
      .filter((y) =>
        every.every(({ top, bottom, strip }) =>
          round(bottom) <= y ? !(strip.glue && round(bottom) === y) : round(top) >= y,
        ),
      )
    const end = Math.max(0, ...every.map((placed) => round(placed.bottom)))
    if (cuts.at(-1) !== end) cuts.push(end)
    return cuts.map((to, index) => {
      const from = cuts[index - 1] ?? 0
      return {
        height: to - from,
        gap: index === 0 ? options.gap : 0,
        glue: index < cuts.length - 1 && (index === 0 || index === cuts.length - 2),
        paint(pen: Pen, x: number, y: number) {
          for (const column of laid)
            for (const { strip, top, bottom } of column.strips)
              if (round(top) >= from && round(bottom) <= to)
                strip.paint(pen, x + column.x, y + top - from)
        },
      }
    })
  }

/** Set in from the left by `left` points. */
export const inset =
  (left: number, block: Block): Block =>
  (width, setting, parent) =>
    block(width - left, setting, parent).map((strip) => ({
      ...strip,
      paint: (pen, x, y) => strip.paint(pen, x + left, y),
    }))

const round = (points: number) => Math.round(points * 100) / 100
