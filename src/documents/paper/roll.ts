import { type Block, paragraph, stack } from './block.ts'
import { beside } from './columns.ts'
import { framed, qr } from './figure.ts'
import type { Office } from './office.ts'
import type { Rich, Style } from './text.ts'
import { spoken, type Verification, verificationUrl } from './verification.ts'

/** Type of an 80 mm roll, in points. Thermal heads print 203 dots to the inch: no rule thinner than 1, no letter smaller than 8.5, no grey. */
export const rollType = {
  small: { size: 8.5, leading: 11 },
  plain: { size: 9.5, leading: 12.5 },
} satisfies Record<string, Style>

export const centred = (style: Style): Style => ({ ...style, align: 'center' })

/** One module of a code is 4 dots of a 203 dpi head: 0.5 mm, with no dot cut in two. */
const MODULE = (4 * 72) / 203

/** Name of the office and of the slip. */
export const rollHead = (office: Office, title: string): Block =>
  stack(
    paragraph(office.kop.pemerintah, centred(rollType.small)),
    paragraph(office.kop.dinas, centred({ size: 9.5, leading: 12, bold: true })),
    dashes,
    paragraph(title, centred({ size: 10.5, leading: 13.5, bold: true }), { gap: 5, tag: 'H1' }),
  )

/** Labels and values; the first value bold. */
export const rollRows = (pairs: [label: string, value: Rich][]): Block =>
  stack(
    ...pairs.map(
      ([label, value], index): Block =>
        (width, setting, parent) =>
          beside(
            [
              { x: 0, width: 50, block: paragraph(label, rollType.plain) },
              {
                x: 54,
                width: width - 54,
                block: paragraph(value, { ...rollType.plain, bold: index === 0 }),
              },
            ],
            { gap: index === 0 ? 5 : 1.5 },
          )(width, setting, parent),
    ),
  )

/** The kode lacak in a frame of its own, and where it is used. */
export const rollCode = ({ kodeLacak, laman }: { kodeLacak: string; laman: string }): Block =>
  framed(
    stack(
      paragraph('KODE LACAK – RAHASIA', centred({ ...rollType.small, bold: true })),
      paragraph(kodeLacak, centred({ size: 15, leading: 20, bold: true })),
      paragraph(laman, centred(rollType.small)),
    ),
    { gap: 8, weight: 1.25, padX: 4, padY: 5 },
  )

/** Code, address and beginning of the hash by which a slip is checked. */
export const rollProof = (verification: Verification): Block => {
  const url = verificationUrl(verification)
  const hash = verification.content.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')
  const words = stack(
    paragraph('Keaslian', { ...rollType.small, bold: true }),
    paragraph(spoken(url), rollType.small),
    paragraph(`Sidik isi ${hash} …`, rollType.small),
  )
  return (width, setting, parent) =>
    beside([
      { x: 0, width: 58, block: qr(url, `Kode QR menuju ${url}`, { module: MODULE }) },
      { x: 64, width: width - 64, block: words },
    ])(width, setting, parent)
}

/** A dashed rule: where one part ends. */
export const dashes: Block = (width) => [
  {
    height: 1,
    gap: 6,
    paint: (pen, x, y) =>
      pen.artifact('Layout', () => {
        pen.pdf.dash(3, { space: 2 })
        pen.rule(x, y + 0.5, width, 1)
        pen.pdf.undash()
      }),
  },
]
