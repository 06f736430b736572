import type { Faces } from './fonts.ts'
import { type Node, node, type Pen } from './pen.ts'
import { type Line, type Rich, setLines, type Style } from './text.ts'

/** A slice of a paper that no page break may cut. */
export type Strip = {
  height: number
  /** White before it; dropped at the head of a page. */
  gap?: number
  /** Stays on one page with the strip after it. */
  glue?: boolean
  /** Begins a page. */
  pageBefore?: boolean
  /** The table it belongs to: its head is repeated, its edge is closed, when a page breaks here. */
  table?: { head: Strip[]; close(pen: Pen, x: number, y: number): void }
  paint(pen: Pen, x: number, y: number): void
}

/** What a paper is set in: its typeface, and the points between the top and the bottom of its first page. */
export type Setting = { faces: Faces; firstPage: number }

/** Anything that can be laid out in a column `width` points wide, as a part of `parent` in the structure. */
export type Block = (width: number, setting: Setting, parent: Node) => Strip[]

/** Text in lines, as a P unless `tag` says otherwise; `gap` is the white above it in points. */
export const paragraph =
  (rich: Rich, style: Style, options: { gap?: number; tag?: string; keep?: boolean } = {}): Block =>
  (width, setting, parent) => {
    const own = node(options.tag ?? 'P', parent)
    const lines = setLines(rich, style, width, setting.faces, own)
    return lines.map((line: Line, index) => ({
      ...line,
      gap: index === 0 ? options.gap : 0,
      // No page ends with the first line of a paragraph or begins with its last.
      glue: index < lines.length - 1 && (options.keep || index === 0 || index === lines.length - 2),
    }))
  }

/** One under another. */
export const stack =
  (...blocks: Block[]): Block =>
  (width, setting, parent) =>
    blocks.flatMap((block) => block(width, setting, parent))

/** All of it on one page, and on the page of what follows. */
export const withNext =
  (block: Block): Block =>
  (width, setting, parent) =>
    block(width, setting, parent).map((strip) => ({ ...strip, glue: true }))

/** All of it on one page. */
export const together =
  (block: Block): Block =>
  (width, setting, parent) =>
    block(width, setting, parent).map((strip, index, all) => ({
      ...strip,
      glue: index < all.length - 1,
    }))

/** The closing of a letter never stands alone: at least two lines of what it signs go with it. */
export const closing =
  (body: Block, signature: Block, lines = 2): Block =>
  (width, setting, parent) => {
    const above = body(width, setting, parent)
    const tail = above.length - lines
    return [
      ...above.map((strip, index) => (index >= tail ? { ...strip, glue: true } : strip)),
      ...together(signature)(width, setting, parent),
    ]
  }

/** White of a height in points. */
export const space =
  (height: number): Block =>
  () => [{ height, paint() {} }]

/** Height of strips on one page, in points. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, strip, index) => sum + strip.height + (index > 0 ? (strip.gap ?? 0) : 0), 0)

/** Begins a page. */
export const newPage =
  (block: Block): Block =>
  (width, setting, parent) =>
    block(width, setting, parent).map((strip, index) =>
      index === 0 ? { ...strip, pageBefore: true } : strip,
    )
