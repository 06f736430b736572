import type { Worksheet } from 'exceljs'
import { cellText } from '#src/recap/cells.ts'
import { columnHead, type Kind } from '#src/recap/look.ts'

export type Column = {
  header: string
  /** What the header stands under, outermost first; columns beside each other share it. */
  group?: string | readonly string[]
  /** In letters. */
  width: number
  kind: Kind
}

/** How many rows the names of these columns take. */
export const depthOf = (columns: readonly Column[]): number =>
  1 + Math.max(0, ...columns.map((column) => groupsOf(column).length))

/** Writes the names of columns from row `first` on: groups over what they hold, the rest to the bottom. */
export function writeColumnHeads(page: Worksheet, columns: readonly Column[], first: number): void {
  const depth = depthOf(columns)
  const paths = columns.map((column) => [...groupsOf(column), column.header])
  for (let level = 0; level < depth; level += 1)
    for (let index = 0; index < paths.length; ) {
      const end = endOf(paths, index, level)
      const text = paths[index]![level]
      if (text !== undefined) {
        const isLast = level === paths[index]!.length - 1
        place(page, text, first + level, index, isLast ? first + depth - 1 : first + level, end)
      }
      index = end + 1
    }
  for (let level = 0; level < depth; level += 1) page.getRow(first + level).commit()
}

function place(
  page: Worksheet,
  text: string,
  top: number,
  left: number,
  bottom: number,
  right: number,
) {
  const cell = page.getCell(top, left + 1)
  cell.value = cellText(text)
  cell.style = columnHead
  if (bottom > top || right > left) page.mergeCells(top, left + 1, bottom, right + 1)
}

// The last column that stands under the same words at this level; a column's own name is never shared.
function endOf(paths: string[][], from: number, level: number): number {
  const own = paths[from]!
  if (level >= own.length - 1) return from
  const under = own.slice(0, level + 1).join('\n')
  let end = from
  while (isUnder(paths[end + 1], under, level)) end += 1
  return end
}

const isUnder = (path: string[] | undefined, under: string, level: number) =>
  path !== undefined && path.length - 1 > level && path.slice(0, level + 1).join('\n') === under

const groupsOf = ({ group }: Column): readonly string[] =>
  group === undefined ? [] : typeof group === 'string' ? [group] : group
