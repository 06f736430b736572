import type { Column, Row, Sheet } from '#src/recap/workbook.ts'

type Summary = Pick<Sheet, 'title' | 'subtitle' | 'rows'>

/** The sheet of a workbook that says what its rows add up to, and in a third column how, where lines tell it. */
export const summarySheet = (sheet: Summary, { cara = true } = {}): Sheet => ({
  ...sheet,
  name: 'Ringkasan',
  columns: cara ? [...columns, how] : columns,
  filter: false,
  mendatar: false,
})

const columns: Column[] = [
  { header: 'Uraian', width: 56, kind: 'text' },
  { header: 'Jumlah', width: 12, kind: 'number' },
]
const how: Column = { header: 'Cara menghitung', width: 82, kind: 'text' }

/** How many rows there are of each kind. */
export type Counts = Map<string, number>

/** One more of this kind. */
export const countOne = (counts: Counts, kind: string) =>
  counts.set(kind, (counts.get(kind) ?? 0) + 1)

/**
 * A section of the summary: a line for each kind by its words, 0 where no row is of it. `notes` say
 * of a kind how it was counted.
 */
export function* sectionOf(
  section: string,
  words: Record<string, string>,
  counts: Counts,
  notes: Record<string, string> = {},
): Generator<Row> {
  yield { section }
  for (const [kind, label] of Object.entries(words))
    yield [label, counts.get(kind) ?? 0, notes[kind] ?? null]
}
