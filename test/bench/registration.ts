import { setTimeout as sleep } from 'node:timers/promises'
import type { openSql } from '#src/db/client.ts'
import { newId } from '#src/db/id.ts'
import { type Ask, type Load, load, type Measured, percentile } from '#test/bench/load.ts'
import type { Bench } from '#test/bench/measure.ts'
import { rowOf, wanted } from '#test/bench/pages.ts'
import { forgetPeak, memoryOf, startFloor } from '#test/bench/process.ts'
import { intakeBody, registrationWrites } from '#test/bench/subjects/intake.ts'
import { digits, type Row } from '#test/bench/table.ts'
import type { Loket } from '#test/support/server.ts'

type Sql = ReturnType<typeof openSql>

/** Registrations after which the code of both, and of the paper, has been compiled. */
const WARM = 100

/** What the office wants to be able to take in, registrations a second. */
const WANTED = 60

/**
 * Registrations by four clients, and when their receipts are signed. With the receipt as a job: as
 * fast as they come, and at 60 a second; with the receipt in the request: as fast as they come.
 */
export async function measureRegistration(
  bench: Bench,
  loket: Loket,
  receipt: 'job' | 'request',
): Promise<Row[]> {
  const name = `daftar baru, tanda bukti ${receipt === 'job' ? 'menyusul' : 'sekaligus'}`
  if (!wanted(bench, name)) return []
  const { url, sql, seconds } = bench
  const { pid, address } = loket
  const asking = registering({ ...bench.headers, Origin: address })
  const registration = await registrationWrites(url)
  const floor = await startFloor({ url, answers: {}, registration, export: undefined })
  await steady(loket, asking, sql, { seconds, amount: WARM })
  await load(floor, [asking], { seconds, amount: WARM })
  forgetPeak(pid)
  const theirs = await load(floor, [asking], { seconds })
  floor.child.kill()
  const fast = await steady(loket, asking, sql, { seconds })
  const peak = digits(memoryOf(pid).peak)
  const rows: Row[] = [{ ...rowOf(name, fast.measured, theirs), ...told(fast), 'peak MB': peak }]
  if (receipt === 'job') {
    const even = await steady(loket, asking, sql, { seconds, rate: WANTED })
    rows.push({ ...rowOf(`daftar baru, ${WANTED} tiap detik`, even.measured), ...told(even) })
    const idle = await idleReceipts(address, asking, sql, 20)
    rows.push({
      '': 'tanda bukti saat senggang',
      p50: digits(percentile(idle, 0.5), 1),
      p95: digits(percentile(idle, 0.95), 1),
    })
  }
  await sleep(2_000)
  rows.push({ '': 'diam sesudahnya', 'peak MB': digits(memoryOf(pid).now) })
  return rows
}

const told = ({ signed, left, drain }: Steady) => ({
  'signed/s': digits(signed, 1),
  left: String(left),
  'drain s': digits(drain, 1),
})

/** The request that registers a case. */
export const registering = (headers: Record<string, string>): Ask => ({
  path: '/meja/baru',
  method: 'POST',
  headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
  body: intakeBody,
})

/** Milliseconds from the answer to a registration until its signed receipt is there, one at a time. */
export async function idleReceipts(address: string, ask: Ask, sql: Sql, count: number) {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    await sleep(150)
    const answer = await fetch(`${address}${ask.path}`, {
      method: 'POST',
      headers: ask.headers!,
      body: ask.body!(),
      redirect: 'manual',
    })
    const nomor = answer.headers.get('Location')!.split('/').at(-1)!
    const answered = performance.now()
    while ((await receiptsOf(sql, nomor)) === 0) await sleep(4)
    times.push(performance.now() - answered)
  }
  return times
}

export type Steady = {
  measured: Measured
  /** Receipts a second while requests came. */
  signed: number
  /** Receipts not yet signed when the last answer was given, and seconds until they were. */
  left: number
  drain: number
}

/** Registers for some seconds, and waits until every receipt is there. */
export async function steady(loket: Loket, ask: Ask, sql: Sql, how: Load): Promise<Steady> {
  const since = newId()
  const measured = await load(loket, [ask], how)
  const ended = performance.now()
  const during = await receipts(sql, since)
  const left = await unsigned(sql, since)
  while ((await unsigned(sql, since)) > 0 && performance.now() - ended < 60_000) await sleep(20)
  const drain = (performance.now() - ended) / 1000
  return { measured, signed: during / measured.seconds, left, drain }
}

const count = async (rows: PromiseLike<readonly unknown[]>) => ((await rows)[0] as { n: number }).n
const receiptsOf = (sql: Sql, nomor: string) =>
  count(
    sql`select count(*)::int as n from surat s join berkas b on b.id = s.berkas_id where b.nomor = ${nomor}`,
  )
// Keys grow with time: what is new is found by them.
const receipts = (sql: Sql, since: string) =>
  count(sql`select count(*)::int as n from surat where id > ${since}`)
const unsigned = (sql: Sql, since: string) =>
  count(sql`select count(*)::int as n from berkas b where id > ${since} and nomor like 'PI-%'
    and not exists (select 1 from surat s where s.berkas_id = b.id)`)
