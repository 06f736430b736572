import { hash } from 'node:crypto'
import { readSession } from '#src/auth/queries.ts'
import type { Answers } from '#test/bench/floor.ts'
import {
  type Ask,
  cpuOfOne,
  load,
  type Measured,
  percentile,
  perSecond,
  together,
} from '#test/bench/load.ts'
import type { Bench } from '#test/bench/measure.ts'
import { forgetPeak, memoryOf, startFloor } from '#test/bench/process.ts'
import { record } from '#test/bench/record.ts'
import { pages, type Subject } from '#test/bench/subjects.ts'
import { digits, type Row } from '#test/bench/table.ts'
import { ask } from '#test/bench/wire.ts'
import type { Loket } from '#test/support/server.ts'

/** Every kind of page: the program and its floor in turns. */
export async function measurePages(bench: Bench, loket: Loket): Promise<Row[]> {
  const rows: Row[] = []
  for (const subject of pages(bench.found).filter(({ name }) => wanted(bench, name)))
    rows.push(await measurePage(bench, loket, subject))
  return rows
}

/** Seconds after which the code that is measured has been compiled; the floor has little of it. */
const WARM = 3

export const wanted = ({ only }: Bench, name: string) =>
  only.length === 0 || only.some((word) => name.includes(word))

async function measurePage(bench: Bench, loket: Loket, subject: Subject): Promise<Row> {
  const { url, seconds } = bench
  const headers = await bench.as(subject.who ?? 'petugas')
  const answers = await answersOf(url, headers, loket, subject)
  const floor = await startFloor({ url, answers, registration: [], export: undefined })
  const asks = subject.paths.map((path): Ask => ({ path, headers }))
  await load(loket, asks, { seconds: Math.min(WARM, seconds * 2) })
  await load(floor, asks, { seconds: 1 })
  forgetPeak(loket.pid)
  const ours: Measured[] = []
  const theirs: Measured[] = []
  for (let round = 0; round < 2; round++) {
    ours.push(await load(loket, asks, { seconds: seconds / 2 }))
    theirs.push(await load(floor, asks, { seconds: seconds / 2 }))
  }
  floor.child.kill()
  const bytes = Object.values(answers).map(({ body }) => body.length)
  return {
    ...rowOf(subject.name, together(ours), together(theirs)),
    'peak MB': digits(memoryOf(loket.pid).peak),
    'bytes gz': digits(bytes.reduce((sum, each) => sum + each, 0) / bytes.length),
  }
}

/** What was measured as a row; `floor` beside it. */
export function rowOf(name: string, ours: Measured, floor?: Measured): Row {
  return {
    '': name,
    'a second': digits(perSecond(ours), 1),
    p50: digits(percentile(ours.times, 0.5), 1),
    p95: digits(percentile(ours.times, 0.95), 1),
    floor: floor ? digits(perSecond(floor), 1) : '',
    'x floor': floor ? digits(perSecond(floor) / perSecond(ours), 2) : '',
    'cpu ms': digits(cpuOfOne(ours), 2),
    'floor cpu': floor ? digits(cpuOfOne(floor), 2) : '',
    wrong: ours.wrong + (floor?.wrong ?? 0) > 0 ? String(ours.wrong + (floor?.wrong ?? 0)) : '',
  }
}

async function answersOf(
  url: string,
  headers: Record<string, string>,
  { address }: Loket,
  { paths, queries }: Subject,
) {
  const answers: Answers = {}
  const session = hash('sha256', headers['Cookie']!.replace('sesi=', ''))
  for (const path of paths) {
    const { status, type, encoding, body } = await ask(address, path, headers)
    if (status !== 200) throw new Error(`${path}: ${status}`)
    answers[path] = {
      statements: await record(url, async (recorded) => {
        await readSession(recorded, session)
        await queries(recorded, path)
      }),
      type,
      encoding,
      body,
    }
  }
  return answers
}

/** Bytes of the pages with their stylesheet, and of a form that comes back. */
export async function measureWire({ sql, headers }: Bench, { address }: Loket): Promise<Row[]> {
  const [row] = await sql<{ nomor: string }[]>`
    select nomor from berkas where prosedur = 'permohonan' and status = 'diterima' order by diterima_pada desc limit 1`
  const nomor = row!.nomor
  const home = await ask(address, '/meja?giliran=', { Cookie: headers['Cookie']! })
  const css = /\/static\/loket\.\w+\.css/.exec(home.body.toString())![0]
  const sheet = (await ask(address, css, headers)).body.length
  const rows: Row[] = []
  for (const path of ['/meja?giliran=', '/meja/semua', `/meja/permohonan/${nomor}`, '/meja/baru']) {
    const { length } = (await ask(address, path, headers)).body
    rows.push({ '': path, page: String(length), css: String(sheet), both: String(length + sheet) })
  }
  const form = `/meja/permohonan/${nomor}/kekurangan`
  const back = await ask(
    address,
    form,
    {
      ...headers,
      'HX-Request': 'true',
      'HX-Request-Type': 'partial',
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: address,
    },
    '',
  )
  rows.push({ '': `${back.status} ${form}`, page: String(back.body.length) })
  return rows
}
