import type { Faces } from './fonts.ts'
import type { Pen } from './pen.ts'
import { type Verification, verificationUrl } from './verification.ts'

/** What stands above and below the text of every page. */
type Furniture = { title: string; nomor: string; verification: Verification }

/** From page 2: title and number over a thin rule. `x`, `y` and `width` in points. */
export function pageHeader(pen: Pen, paper: Furniture, x: number, y: number, width: number) {
  pen.artifact('Pagination', () => {
    oneLine(pen, `${paper.title} · Nomor ${paper.nomor}`, x, y + 8, width, pen.faces)
    pen.rule(x, y + 13, width, 0.5)
  })
}

/** Code and address of verification, page x of y, the beginning of the content's hash, and a note when the page has a character that no face has. */
export function pageFooter(
  pen: Pen,
  paper: Furniture,
  x: number,
  y: number,
  width: number,
  page: number,
  pages: number,
) {
  const { verification } = paper
  const { lost } = pen
  pen.artifact('Pagination', () => {
    pen.rule(x, y, width, 0.5)
    const count = `Halaman ${page} dari ${pages}`
    const wide = pen.faces.regular.width(count, 8)
    pen.text(count, x + width - wide, y + 11, pen.faces.regular, 8)
    const proof = verification.code
      ? `Kode verifikasi ${verification.code} · ${verificationUrl(verification)}`
      : 'RANCANGAN: belum ditandatangani'
    oneLine(pen, proof, x, y + 11, width - wide - 12, pen.faces)
    const hash = verification.content.slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ')
    oneLine(
      pen,
      `Sidik isi (SHA-256) ${hash} …${lost ? ' · \uFFFD = aksara di luar huruf cetak, lihat berkas digital' : ''}`,
      x,
      y + 21.5,
      width,
      pen.faces,
    )
  })
}

function oneLine(pen: Pen, text: string, x: number, baseline: number, width: number, faces: Faces) {
  let shown = text
  while (shown.length > 1 && faces.regular.width(shown, 8) > width)
    shown = `${shown.slice(0, -2).trimEnd()}…`
  pen.text(shown, x, baseline, faces.regular, 8)
}
