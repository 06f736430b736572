import { AbortedTransactionError } from 'kysely'
import type { ReservedSql, Sql } from 'postgres'
import { isUnavailable, Unavailable } from '#src/db/unavailable.ts'

/** One connection to the database, watched: once it has closed it refuses instead of crashing. */
export type Slot = {
  sql: Sql
  reserved: ReservedSql
  open: boolean
  /** When it is too old to be lent again (performance.now(), ms). */
  until: number
  /** What waits for an answer; told when the connection closes, which the driver may forget. */
  pending: Set<(error: Error) => void>
}

/** What Kysely's dialect takes for a statement that was sent. */
export type Query = ReturnType<ReservedSql['unsafe']> & { state?: { pid: number } }

/** A statement that says this is not kept prepared: the server would plan it once for all values. */
export const ANEW = '/* anew */'

const LIFE_MS = 30 * 60_000

/** Connects, or throws the reason; `closed` is called when the connection closes later. */
export async function openSlot(
  open: (closed: () => void) => Sql,
  closed: (slot: Slot) => void,
): Promise<Slot> {
  let slot: Slot | undefined
  const sql = open(() => {
    if (!slot) return
    slot.open = false
    for (const fail of slot.pending) fail(new Unavailable('CONNECTION_CLOSED'))
    closed(slot)
  })
  try {
    // Reserving the first connection hangs when the driver does not ask for types.
    await sql`select`
    const reserved = await sql.reserve()
    // Not all at the same moment.
    const until = performance.now() + LIFE_MS * (1 + Math.random())
    slot = { sql, reserved, open: true, until, pending: new Set() }
    return slot
  } catch (error) {
    void sql.end({ timeout: 0 })
    throw error
  }
}

/** Sends a statement, to be awaited or, with `cursor`, to be read in batches. */
export function send(slot: Slot, statement: string, parameters: unknown[], options: object): Query {
  if (!slot.open && statement === 'rollback') return asQuery(Promise.resolve(NOTHING))
  if (!slot.open) return asQuery(refuse())
  // A script of several statements (the job queue makes its tables so) cannot be prepared.
  const script = parameters.length === 0 && /;\s*\S/.test(statement)
  const query: Query = slot.reserved.unsafe(
    statement,
    parameters as never[],
    script ? { ...options, prepare: false, simple: true } : kept(statement, options),
  )
  const streamed = !('prepare' in options)
  if (streamed)
    return { cursor: (size: number) => batches(slot, query.cursor(size)) } as unknown as Query
  const answer = guard(slot, query)
  if (statement === 'commit') return asQuery(answer.then(committed))
  if (statement === 'rollback') return asQuery(answer.catch(() => discard(slot)))
  return asQuery(answer, query)
}

const kept = (statement: string, options: object) =>
  statement.includes(ANEW) ? { ...options, prepare: false } : options

function refuse(): Promise<never> {
  const refusal = Promise.reject(new Unavailable('CONNECTION_CLOSED'))
  refusal.catch(() => undefined)
  return refusal
}

/** The answer, or an error as soon as the connection has closed, whatever the driver does. */
function guard<T>(slot: Slot, answer: PromiseLike<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  slot.pending.add(reject)
  answer.then(
    (value) => {
      slot.pending.delete(reject)
      resolve(value)
    },
    (error: Error) => {
      slot.pending.delete(reject)
      // The close follows the error; nobody may use the connection in between.
      if (isUnavailable(error)) slot.open = false
      reject(error)
    },
  )
  return promise
}

/** A closed connection ends the driver's cursor as if all rows had been read: say that it closed. */
async function* batches(slot: Slot, cursor: AsyncIterable<unknown[]>) {
  const iterator = cursor[Symbol.asyncIterator]()
  let done = false
  try {
    while (!done) {
      const next = await guard(slot, Promise.resolve(iterator.next()))
      if (!slot.open) throw new Unavailable('CONNECTION_CLOSED')
      done = next.done ?? false
      if (!done) yield next.value
    }
  } finally {
    if (!done && slot.open) await iterator.return?.()
  }
}

/** COMMIT after an error that was swallowed is a ROLLBACK; the dialect does not look. */
function committed<T extends { command: string }>(result: T): T {
  if (result.command === 'ROLLBACK') throw new AbortedTransactionError()
  return result
}

/** The server has rolled back what a closed connection began. */
const NOTHING = Object.assign([], { command: 'ROLLBACK', count: 0 })

// The first error is the one to tell; the dialect would hide it behind one of its own.
function discard(slot: Slot) {
  slot.open = false
  return NOTHING
}

function asQuery(answer: Promise<unknown>, query?: Query): Query {
  const asked = { cursor: () => once(answer), cancel: () => query?.cancel() }
  // Who kills the session of a long query asks for its process.
  const state = { get: () => query?.state }
  return Object.defineProperty(Object.assign(answer, asked), 'state', state) as unknown as Query
}

async function* once(answer: PromiseLike<unknown>) {
  await answer
  yield []
}
