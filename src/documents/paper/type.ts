import type { Style } from './text.ts'

/** The type of every paper, in points. */
export const type = {
  title: { size: 13, leading: 17, bold: true, align: 'center' },
  body: { size: 11, leading: 15 },
  form: { size: 10, leading: 13.5 },
  strong: { size: 10, leading: 13.5, bold: true },
  table: { size: 9.5, leading: 12.5 },
  compact: { size: 9, leading: 11.5 },
  note: { size: 8, leading: 10.5 },
} satisfies Record<string, Style>
