import { readQuery } from '#src/desk/filters.ts'
import { streamCases } from '#src/desk/queries.ts'
import type { Measured } from '#test/bench/load.ts'
import type { Bench } from '#test/bench/measure.ts'
import { rowOf, wanted } from '#test/bench/pages.ts'
import { cpuOf, forgetPeak, memoryOf, startFloor } from '#test/bench/process.ts'
import { record, type Statement } from '#test/bench/record.ts'
import { digits, type Row } from '#test/bench/table.ts'
import { ask } from '#test/bench/wire.ts'
import type { Loket } from '#test/support/server.ts'

const ROWS = 10_000
const TIMES = 3

/** The list of 10,000 cases (or of all there are) as a workbook, one reader at a time. */
export async function measureExport(bench: Bench, loket: Loket): Promise<Row[]> {
  const name = `unduh ${Math.min(ROWS, bench.cases).toLocaleString('en')} baris`
  if (!wanted(bench, name)) return []
  const { url, headers } = bench
  const dari = await dayOfRows(bench)
  const path = `/meja/semua.xlsx?prosedur=permohonan&dari=${dari}`
  const first = await ask(loket.address, path, headers)
  if (first.status !== 200) throw new Error(`${path}: ${first.status}`)
  const statement = await exportStatement(url, dari)
  const floor = await startFloor({
    url,
    answers: {},
    registration: [],
    export: { statement, body: first.body },
  })
  const before = memoryOf(loket.pid).now
  forgetPeak(loket.pid)
  const ours = await timed(loket.pid, () => ask(loket.address, path, headers))
  const peak = memoryOf(loket.pid).peak
  const theirs = await timed(floor.pid, () => ask(floor.address, '/export', headers))
  floor.child.kill()
  return [
    {
      ...rowOf(name, ours, theirs),
      'peak MB': `${digits(peak)} (+${digits(peak - before)})`,
      'bytes gz': String(first.body.length),
    },
  ]
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

async function exportStatement(url: string, dari: string): Promise<Statement> {
  const query = { ...readQuery({ prosedur: 'permohonan', dari }), terbuka: false }
  const scope = { unitKerjaId: null, unitOnly: false, peran: ['petugas'], tersamar: [] }
  const statements = await record(url, async (recorded) => {
    for await (const _ of streamCases(recorded, query, scope, new Date())) break
  })
  return statements[0]!
}
