import autocannon from 'autocannon'
import { cpuOf } from '#test/bench/process.ts'

/** What one client asks; `body` is made anew for each request. */
export type Ask = {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: () => string
}

/** A server that is asked. */
export type Place = { address: string; pid: number }

export type Load = {
  seconds: number
  /** Requests a second over all clients; as many as they can unless told. */
  rate?: number
  /** So many requests instead, however long they take: to warm up. */
  amount?: number
}

/** What was measured: milliseconds of each answer, how long in all, processor time of who answered. */
export type Measured = { times: number[]; seconds: number; wrong: number; cpu: number }

/** As many as sit at a busy counter. */
export const CLIENTS = 4

/** Asks in turn what is in `asks`, by four clients, each waiting for its answer. */
export async function load(
  { address, pid }: Place,
  asks: Ask[],
  { seconds, rate, amount }: Load,
): Promise<Measured> {
  const measured: Measured = { times: [], seconds: 0, wrong: 0, cpu: 0 }
  const before = cpuOf(pid)
  let next = 0
  const started = performance.now()
  const done = Promise.withResolvers<autocannon.Result>()
  const options: autocannon.Options = {
    url: address,
    connections: CLIENTS,
    duration: seconds,
    ...(rate && { overallRate: rate }),
    ...(amount && { amount }),
    requests: [
      {
        setupRequest: (request) => {
          const { path, method = 'GET', headers = {}, body } = asks[next++ % asks.length]!
          return { ...request, path, method, headers, ...(body && { body: body() }) }
        },
      },
    ],
  }
  const run = autocannon(options, (error, result) => {
    if (error) done.reject(error as Error)
    else done.resolve(result)
  })
  run.on('response', (_client, status, _bytes, time) => {
    if (status >= 400) measured.wrong++
    measured.times.push(time)
  })
  const { errors } = await done.promise
  measured.wrong += errors
  measured.seconds = (performance.now() - started) / 1000
  measured.cpu = cpuOf(pid) - before
  return measured
}

/** Rounds of the same as one. */
export const together = (rounds: Measured[]): Measured => ({
  times: rounds.flatMap(({ times }) => times),
  seconds: rounds.reduce((sum, { seconds }) => sum + seconds, 0),
  wrong: rounds.reduce((sum, { wrong }) => sum + wrong, 0),
  cpu: rounds.reduce((sum, { cpu }) => sum + cpu, 0),
})

/** Processor time of one answer, in milliseconds. */
export const cpuOfOne = ({ cpu, times }: Measured) => cpu / times.length

export const perSecond = ({ times, seconds }: Measured) => times.length / seconds

/** The time under which this share of the answers came. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
