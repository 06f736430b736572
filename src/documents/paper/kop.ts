import { type Block, heightOf, paragraph, stack } from './block.ts'
import { node, type Pen } from './pen.ts'

/** The coat of arms as a path or a picture; `box` is its width and height, of which only the ratio matters. */
export type Lambang =
  | { path: string; box: [number, number]; alt: string }
  | { png: Uint8Array; box: [number, number]; alt: string }

/** What stands at the head of the office's papers. */
export type Kop = {
  pemerintah: string
  dinas: string
  alamat: string[]
  lambang?: Lambang
}

/** Letterhead: coat of arms, two lines at 3 : 4, address, a thick rule over a thin one. */
export const kopSurat =
  (kop: Kop): Block =>
  (width, setting, parent) => {
    const own = node('Sect', parent)
    const high = 66
    const arms = kop.lambang ? (kop.lambang.box[0] / kop.lambang.box[1]) * high : 0
    const left = arms ? arms + 12 : 0
    const area = width - left
    const fits = (unit: number) =>
      setting.faces.regular.width(kop.pemerintah, unit * 3) <= area &&
      setting.faces.bold.width(kop.dinas, unit * 4) <= area
    const unit = [4, 3.75, 3.5, 3.25].find(fits) ?? 3.5
    const dinas = !fits(unit) ? inTwo(kop.dinas) : kop.dinas
    const words = stack(
      paragraph(kop.pemerintah, { size: unit * 3, leading: unit * 3 * 1.3, align: 'center' }),
      paragraph(dinas, { size: unit * 4, leading: unit * 4 * 1.25, align: 'center', bold: true }),
      ...kop.alamat.map((line, index) =>
        paragraph(
          line,
          { size: 8.5, leading: 11.5, align: 'center' },
          { gap: index === 0 ? 2 : 0 },
        ),
      ),
    )(area, setting, own)
    const text = heightOf(words)
    const height = Math.max(text, arms ? high : 0) + 6
    return [
      {
        height: height + 4,
        paint(pen, x, y) {
          if (kop.lambang) coatOfArms(pen, kop.lambang, x, y, arms, high, own)
          let at = y + Math.max(0, (height - 6 - text) / 2)
          words.forEach((strip, index) => {
            if (index > 0) at += strip.gap ?? 0
            strip.paint(pen, x + left, at)
            at += strip.height
          })
          pen.artifact('Layout', () => {
            pen.rule(x, y + height, width, 2)
            pen.rule(x, y + height + 2.75, width, 0.5)
          })
        },
      },
    ]
  }

/** Two lines of about one length. */
function inTwo(text: string): string {
  const middle = text.length / 2
  const at = [...text.matchAll(/ /g)]
    .map((m) => m.index)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return at === undefined ? text : `${text.slice(0, at)}\n${text.slice(at + 1)}`
}

function coatOfArms(
  pen: Pen,
  lambang: Lambang,
  x: number,
  y: number,
  width: number,
  height: number,
  parent: ReturnType<typeof node>,
) {
  pen.into(node('Figure', parent, { alt: lambang.alt, bbox: [x, y, x + width, y + height] }))
  if ('png' in lambang) pen.pdf.image(lambang.png as never, x, y, { width, height })
  else {
    pen.pdf
      .save()
      .translate(x, y)
      .scale(height / lambang.box[1])
    pen.pdf.lineWidth(1).path(lambang.path).stroke()
    pen.pdf.restore()
  }
}
