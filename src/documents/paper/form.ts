import { NBSP } from './atoms.ts'
import { type Block, paragraph, stack } from './block.ts'
import { beside } from './columns.ts'
import { node, type Pen } from './pen.ts'
import { type Rich, setLines, type Style } from './text.ts'
import { type } from './type.ts'

/** SURAT KEPUTUSAN … / NOMOR … / TENTANG …: the "judul" layout. */
export const judul = (groups: string[], gap = 16): Block =>
  stack(
    ...groups.map((lines, index) =>
      paragraph(lines, type.title, {
        gap: index === 0 ? gap : 5,
        tag: index === 0 ? 'H1' : 'P',
        keep: true,
      }),
    ),
  )

/** A heading that stays with what follows; `gap` in points above it. */
export const heading =
  (text: string, gap = 11): Block =>
  (width, setting, parent) =>
    paragraph(text, type.strong, { gap, tag: 'H2', keep: true })(width, setting, parent).map(
      (strip) => ({
        ...strip,
        glue: true,
      }),
    )

/** Label, colon, value: the colons stand under one another. */
export const fields = (
  rows: [label: string, value: Rich][],
  options: { label?: number; gap?: number; lead?: number; style?: Style } = {},
): Block => {
  const style = options.style ?? type.form
  const label = options.label ?? 122
  return (width, setting, parent) => {
    const table = node('Table', parent)
    return rows.flatMap(([name, value], index) =>
      beside(
        [
          {
            x: 0,
            width: label - 6,
            block: paragraph(name, style),
            tag: 'TH',
            options: { scope: 'Row' },
          },
          { x: label, width: 8, block: colon(style) },
          { x: label + 9, width: width - label - 9, block: paragraph(value, style), tag: 'TD' },
        ],
        { gap: index === 0 ? (options.gap ?? 8) : (options.lead ?? 2), tag: 'TR' },
      )(width, setting, table),
    )
  }
}

const colon =
  (style: Style): Block =>
  (_width, setting) => {
    const own = node('Artifact')
    return setLines(':', style, 8, setting.faces, own).map((line) => ({
      ...line,
      paint: (pen: Pen, x: number, y: number) =>
        pen.artifact('Layout', () => line.paint(pen, x, y)),
    }))
  }

/** Mark and words, the words hanging clear of the mark. */
export const list =
  (
    items: { mark: Rich; block: Block; gap?: number }[],
    indent: number,
    style: Style = type.form,
  ): Block =>
  (width, setting, parent) => {
    const own = node('L', parent)
    return items.flatMap(({ mark, block, gap }) =>
      beside(
        [
          { x: 0, width: indent, block: paragraph(mark, style), tag: 'Lbl' },
          { x: indent, width: width - indent, block, tag: 'LBody' },
        ],
        { gap, tag: 'LI' },
      )(width, setting, own),
    )
  }

/** Boxes under one another, the text hanging clear of the box; white above the first and between them in points. */
export const choices = (
  options: { on: boolean; text: Rich }[],
  style: Style = type.form,
  between = 1.5,
  above = 0,
): Block =>
  list(
    options.map(({ on, text }, index) => ({
      mark: [{ check: on }],
      block: paragraph(text, style),
      gap: index === 0 ? above : between,
    })),
    style.size * 1.45,
    style,
  )

/** Boxes beside one another: for short answers. */
export const choicesInline = (options: { on: boolean; text: string }[]): Rich =>
  options.flatMap((option, index) => [
    { check: option.on },
    option.text.replaceAll(' ', NBSP) + (index < options.length - 1 ? '\u00A0\u00A0\u00A0 ' : ''),
  ])

/** Small print. */
export const note = (text: Rich, gap = 0): Block => paragraph(text, type.note, { gap })

/** Notes to the form: the mark hangs, the words stand in their own column. */
export const notes = (rows: [mark: string, text: string][], gap = 10): Block =>
  list(
    rows.map(([mark, text], index) => ({
      mark,
      block: paragraph(text, type.note),
      gap: index === 0 ? gap : 1,
    })),
    26,
    type.note,
  )

/** Answers by their value, with the chosen one ticked; none when nothing was chosen. */
export const ticked = <T extends string>(
  answers: Record<T, string>,
  chosen?: T,
): { on: boolean; text: string }[] =>
  Object.entries<string>(answers).map(([value, text]) => ({ on: chosen === value, text }))
