import PDFDocument from 'pdfkit'
import type { Block } from './block.ts'
import { faces } from './fonts.ts'
import { pageFooter, pageHeader } from './furniture.ts'
import { paginate, type Sheet, snug } from './pages.ts'
import { type Node, node, type Pdf, Pen } from './pen.ts'
import type { Verification } from './verification.ts'

/** A paper before it is ink: everything that is known of it, laid out by `body`. */
export type Paper = {
  title: string
  subject: string
  /** For machines, in the properties of the file. */
  keywords?: string
  author: string
  nomor: string
  /** When it was made: also the date inside the file, so that the same paper gives the same bytes. */
  made: Date
  verification: Verification
  body: Block
}

export type RenderOptions = {
  /** Called with the finished document, its last page still open: where a signer adds a placeholder. */
  beforeEnd?: (pdf: Pdf) => void
}

const mm = (millimetres: number) => (millimetres * 72) / 25.4

/** Width and height in points. */
export type PaperSize = readonly [width: number, height: number]
export const sizes = {
  A4: [mm(210), mm(297)],
  F4: [mm(210), mm(330)],
} as const satisfies Record<string, PaperSize>

/** White around the text, in points; `first` is above the kop. */
export const margin = {
  left: mm(30),
  right: mm(20),
  top: mm(20),
  bottom: mm(25),
  first: mm(13),
} as const

/** The bytes of a PDF 1.7: tagged, fonts embedded, black ink only. The same paper gives the same bytes. */
export function renderPaper(
  paper: Paper,
  size: PaperSize = sizes.A4,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const pdf = open(paper)
  const pen = new Pen(pdf, faces)
  const root = node('Document')
  const [full, high] = size
  const width = full - margin.left - margin.right
  const bottom = high - margin.bottom
  const firstPage = bottom - margin.first
  const strips = snug(paper.body(width, { faces, firstPage }, root), firstPage)
  const sheets = paginate(strips, (page) => (page === 0 ? margin.first : margin.top), bottom)
  for (const [index, sheet] of sheets.entries()) {
    pen.page(size)
    if (index > 0) pageHeader(pen, paper, margin.left, mm(11), width)
    paintSheet(pen, sheet)
    pageFooter(pen, paper, margin.left, bottom + mm(5), width, index + 1, sheets.length)
  }
  return finish(pen, root, options)
}

const roll = { width: mm(80), margin: mm(5), top: mm(4), bottom: mm(6) }

/** An 80 mm roll: one page, exactly as long as what stands on it. */
export function renderSlip(paper: Paper, options: RenderOptions = {}): Promise<Uint8Array> {
  const pdf = open(paper)
  const pen = new Pen(pdf, faces)
  const root = node('Document')
  const endless = Number.POSITIVE_INFINITY
  const strips = paper.body(roll.width - 2 * roll.margin, { faces, firstPage: endless }, root)
  const sheet = paginate(strips, () => roll.top, endless)[0]!
  pen.page([roll.width, Math.ceil(sheet.bottom + roll.bottom)])
  paintSheet(pen, sheet, roll.margin)
  return finish(pen, root, options)
}

function paintSheet(pen: Pen, sheet: Sheet, left: number = margin.left) {
  for (const { strip, y, silent } of sheet.placed) {
    if (silent) pen.artifact('Pagination', () => strip.paint(pen, left, y))
    else strip.paint(pen, left, y)
  }
  sheet.closeAt?.strip.table?.close(pen, left, sheet.closeAt.y)
}

function open(paper: Paper): Pdf {
  return new PDFDocument({
    autoFirstPage: false,
    font: null as never,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'id-ID',
    displayTitle: true,
    info: {
      Title: `${paper.title} ${paper.nomor}`,
      Subject: paper.subject,
      ...(paper.keywords && { Keywords: paper.keywords }),
      Author: paper.author,
      Creator: 'Loket',
      CreationDate: paper.made,
      ModDate: paper.made,
    },
  })
}

async function finish(pen: Pen, root: Node, { beforeEnd }: RenderOptions): Promise<Uint8Array> {
  const { pdf } = pen
  const chunks: Uint8Array[] = []
  const done = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  pen.finish(root)
  beforeEnd?.(pdf)
  pdf.end()
  await done
  return Buffer.concat(chunks)
}
