import type { Row } from '#src/recap/workbook.ts'

/** What a query streams as rows of a sheet, one by one; `write` is told the number of each, from 1. */
export async function* rowsOf<From>(
  all: AsyncIterable<From>,
  write: (one: From, number: number) => Row,
): AsyncGenerator<Row> {
  let number = 0
  for await (const one of all) {
    number += 1
    yield write(one, number)
  }
}
