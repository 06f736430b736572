import PDFDocument from 'pdfkit'
import type { Face, Faces } from './fonts.ts'

export type Pdf = InstanceType<typeof PDFDocument>
type Element = ReturnType<Pdf['struct']>

/** A place in the document's structure tree: made when something is first painted into it. */
export type Node = {
  tag: string
  parent?: Node
  options?: Record<string, unknown>
  element?: Element
}

export const node = (tag: string, parent?: Node, options?: Record<string, unknown>): Node => ({
  tag,
  parent,
  options,
})

/** The only file that knows pdfkit: text on a baseline, rules, boxes, pictures, structure. */
export class Pen {
  /** A character on this page is not in the typeface. */
  lost = false
  private open: Node | undefined
  private faceName = ''
  private size = 0
  private quiet = false
  private readonly taken = new Set<string>()

  readonly pdf: Pdf
  readonly faces: Faces

  constructor(pdf: Pdf, faces: Faces) {
    this.pdf = pdf
    this.faces = faces
  }

  page(size: readonly [number, number]) {
    this.leave()
    this.lost = false
    this.pdf.addPage({ size: [...size], margin: 0 })
  }

  /** What is painted next is content of this node. */
  into(target: Node) {
    if (this.quiet || this.open === target) return
    this.leave()
    this.element(target).add(this.pdf.markStructureContent(target.tag))
    this.open = target
  }

  /** What is painted next is decoration: no screen reader reads it out. */
  artifact(type: 'Layout' | 'Pagination', paint: () => void) {
    if (this.quiet) return paint()
    this.leave()
    this.pdf.markContent('Artifact', { type })
    this.quiet = true
    paint()
    this.quiet = false
    this.pdf.endMarkedContent()
  }

  text(text: string, x: number, baseline: number, face: Face, size: number) {
    if (text.includes('\uFFFD')) this.lost = true
    if (face.name !== this.faceName) this.take(face)
    const drawn = size * face.scale
    if (drawn !== this.size) this.pdf.fontSize(drawn)
    this.size = drawn
    this.pdf.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
  }

  /** Text for search and for a reader's voice only; what the eye sees is drawn. */
  unseen(text: string, x: number, baseline: number, face: Face, size: number) {
    this.pdf.save().addContent('3 Tr')
    this.text(text, x, baseline, face, size)
    this.pdf.restore()
  }

  rule(x: number, y: number, width: number, weight: number) {
    this.pdf
      .lineWidth(weight)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke()
  }

  upright(x: number, y: number, height: number, weight: number) {
    this.pdf
      .lineWidth(weight)
      .moveTo(x, y)
      .lineTo(x, y + height)
      .stroke()
  }

  frame(x: number, y: number, width: number, height: number, weight: number) {
    this.pdf.lineWidth(weight).rect(x, y, width, height).stroke()
  }

  /** Closes the structure; the document itself stays open for what a signer adds. */
  finish(root: Node) {
    this.leave()
    root.element?.end()
  }

  private take(face: Face) {
    if (!this.taken.has(face.name)) this.pdf.registerFont(face.name, face.font as never)
    this.taken.add(face.name)
    this.pdf.font(face.name)
    this.faceName = face.name
  }

  private leave() {
    if (this.open) this.pdf.endMarkedContent()
    this.open = undefined
  }

  private element(target: Node): Element {
    if (target.element) return target.element
    target.element = this.pdf.struct(target.tag as never, (target.options ?? {}) as never)
    if (target.parent) this.element(target.parent).add(target.element)
    else this.pdf.addStructure(target.element)
    return target.element
  }
}
