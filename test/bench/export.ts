import type { Measured } from '#test/bench/load.ts'
import type { Bench } from '#test/bench/measure.ts'
import { rowOf, wanted } from '#test/bench/pages.ts'
import { cpuOf, forgetPeak, memoryOf, startFloor } from '#test/bench/process.ts'
import { record } from '#test/bench/record.ts'
import { type Book, books } from '#test/bench/subjects/months.ts'
import { digits, type Row } from '#test/bench/table.ts'
import { ask } from '#test/bench/wire.ts'
import type { Loket } from '#test/support/server.ts'

const ROWS = 10_000
const TIMES = 3

/** Workbooks: 10,000 cases (or all there are), the month of all services; one reader at a time. */
export async function measureBooks(bench: Bench, loket: Loket): Promise<Row[]> {
  const rows: Row[] = []
  const all = books(Math.min(ROWS, bench.cases), await dayOfRows(bench))
  for (const book of all.filter(({ name }) => wanted(bench, name)))
    rows.push(await measureBook(bench, loket, book))
  return rows
}

async function measureBook({ url, headers }: Bench, loket: Loket, book: Book): Promise<Row> {
  const { name, path } = book
  const first = await ask(loket.address, path, headers)
  if (first.status !== 200) throw new Error(`${path}: ${first.status}`)
  const statements = await record(url, book.queries)
  const floor = await startFloor({
    url,
    answers: {},
    registration: [],
    export: { statements, body: first.body },
  })
  const before = memoryOf(loket.pid).now
  forgetPeak(loket.pid)
  const ours = await timed(loket.pid, () => ask(loket.address, path, headers))
  const peak = memoryOf(loket.pid).peak
  const theirs = await timed(floor.pid, () => ask(floor.address, '/export', headers))
  floor.child.kill()
  return {
    ...rowOf(name, ours, theirs),
    'peak MB': `${digits(peak)} (+${digits(peak - before)})`,
    'bytes gz': String(first.body.length),
  }
}

async function timed(pid: number, once: () => Promise<unknown>): Promise<Measured> {
  const times: number[] = []
  const before = cpuOf(pid)
  for (let i = 0; i < TIMES; i++) {
    const started = performance.now()
    await once()
    times.push(performance.now() - started)
  }
  return {
    times,
    seconds: times.reduce((sum, time) => sum + time, 0) / 1000,
    wrong: 0,
    cpu: cpuOf(pid) - before,
  }
}

/** The day since which about so many cases came in. */
async function dayOfRows({ sql }: Bench): Promise<string> {
  const [row] = await sql<{ hari: string }[]>`
    select to_char(min(diterima_pada), 'YYYY-MM-DD') as hari from
      (select diterima_pada from berkas order by diterima_pada desc limit ${ROWS}) newest`
  return row!.hari
}
