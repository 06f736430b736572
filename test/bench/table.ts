export type Row = Record<string, string>

/** Prints rows as a table whose columns stand under each other; numbers to the right. */
export function printTable(title: string, rows: Row[]) {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cell = (row: Row, name: string) => row[name] ?? ''
  const widths = names.map((name) =>
    Math.max(name.length, ...rows.map((row) => cell(row, name).length)),
  )
  const line = (cells: string[]) =>
    cells
      .map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!)))
      .join('  ')
  console.log(`\n${title}\n${line(names)}\n${line(widths.map((width) => '-'.repeat(width)))}`)
  for (const row of rows) console.log(line(names.map((name) => cell(row, name))))
}

/** A number with so many digits after the point; a dash when there is none. */
export const digits = (value: number, places = 0) =>
  Number.isFinite(value) ? value.toFixed(places) : '-'
