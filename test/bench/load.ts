import autocannon from 'autocannon'

/** What one client asks; `body` is made anew for each request. */
export type Ask = {
  path: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: () => string
}

export type Load = {
  seconds: number
  /** Requests a second over all clients; as many as they can unless told. */
  rate?: number
}

/** What was measured: one time in milliseconds for each answer, and for how long. */
export type Measured = { times: number[]; seconds: number; wrong: number }

/** As many as sit at a busy counter. */
export const CLIENTS = 4

/** Asks in turn what is in `asks`, by four clients, each waiting for its answer. */
export async function load(address: string, asks: Ask[], { seconds, rate }: Load) {
  const measured: Measured = { times: [], seconds: 0, wrong: 0 }
  let next = 0
  const started = performance.now()
  const done = Promise.withResolvers<autocannon.Result>()
  const options: autocannon.Options = {
    url: address,
    connections: CLIENTS,
    duration: seconds,
    ...(rate && { overallRate: rate }),
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
  return measured
}

/** Rounds of the same as one. */
export const together = (rounds: Measured[]): Measured => ({
  times: rounds.flatMap(({ times }) => times),
  seconds: rounds.reduce((sum, { seconds }) => sum + seconds, 0),
  wrong: rounds.reduce((sum, { wrong }) => sum + wrong, 0),
})

export const perSecond = ({ times, seconds }: Measured) => times.length / seconds

/** The time under which this share of the answers came. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
