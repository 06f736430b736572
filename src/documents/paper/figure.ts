import { encode } from 'uqr'
import { type Block, heightOf } from './block.ts'
import { node } from './pen.ts'

/** A QR code at level M, as wide as `side` points or as its modules need. Drawn as one shape. Choosing its mask takes 6 ms, so it is made when painted, not when measured. */
export const qr =
  (text: string, alt: string, side: number | { module: number }): Block =>
  (_width, _setting, parent) => {
    let made: ReturnType<typeof encode> | undefined
    const code = () => (made ??= encode(text, { ecc: 'M', border: 0 }))
    const width = typeof side === 'number' ? side : side.module * code().size
    return [
      {
        height: width,
        paint(pen, x, y) {
          const { data, size } = code()
          const module = width / size
          pen.into(node('Figure', parent, { alt, bbox: [x, y, x + width, y + width] }))
          for (const [row, cells] of data.entries())
            for (let from = 0; from < size; from++) {
              if (!cells[from]) continue
              let to = from
              while (cells[to]) to++
              pen.pdf.rect(x + from * module, y + row * module, (to - from) * module, module)
              from = to
            }
          pen.pdf.fill()
        },
      },
    ]
  }

/** A frame of hair-thin ink around anything. */
export const framed =
  (
    inside: Block,
    options: { padX?: number; padY?: number; weight?: number; gap?: number } = {},
  ): Block =>
  (width, setting, parent) => {
    const padX = options.padX ?? 9
    const padY = options.padY ?? 7
    const strips = inside(width - 2 * padX, setting, parent)
    const inner = heightOf(strips)
    return [
      {
        height: inner + 2 * padY,
        gap: options.gap,
        paint(pen, x, y) {
          pen.artifact('Layout', () =>
            pen.frame(x, y, width, inner + 2 * padY, options.weight ?? 0.75),
          )
          let at = y + padY
          strips.forEach((strip, index) => {
            if (index > 0) at += strip.gap ?? 0
            strip.paint(pen, x + padX, at)
            at += strip.height
          })
        },
      },
    ]
  }

/** A signature drawn on a pad: a picture, and the paper says so. An 8-bit grey PNG goes in as it is (2 ms); one with transparency is unpacked first (33 ms). `box` is width and height in points. */
export const drawnSignature =
  (png: Uint8Array, box: [number, number], alt: string): Block =>
  (_width, _setting, parent) => [
    {
      height: box[1],
      gap: 7,
      paint(pen, x, y) {
        pen.into(node('Figure', parent, { alt, bbox: [x, y, x + box[0], y + box[1]] }))
        pen.pdf.image(png as never, x, y, { fit: box, valign: 'bottom' } as never)
      },
    },
  ]
