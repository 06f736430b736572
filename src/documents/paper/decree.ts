import { type Block, paragraph } from './block.ts'
import { beside } from './columns.ts'
import { list } from './form.ts'
import { type } from './type.ts'

/** A part of a decree: its word in the margin (Menimbang, PERTAMA), its text beside it. */
export const part = (label: string, block: Block, gap = 8): Block =>
  beside(
    [
      { x: 0, width: 88, block: paragraph(label, type.strong) },
      { x: 88, width: 8, block: paragraph(':', type.form) },
      { x: 100, width: 353, block },
    ],
    { gap },
  )

/** Considerations, a. to z. */
export const letters = (texts: string[]): Block =>
  list(
    texts.map((text, index) => ({
      mark: `${String.fromCharCode(97 + index)}.`,
      block: paragraph(text, type.form),
      gap: index === 0 ? 0 : 3,
    })),
    16,
  )

/** Grounds or duties, 1. and on. */
export const numbers = (texts: string[]): Block =>
  list(
    texts.map((text, index) => ({
      mark: `${index + 1}.`,
      block: paragraph(text, type.form),
      gap: index === 0 ? 0 : 3,
    })),
    16,
  )
