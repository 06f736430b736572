import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from 'postgres'
import { openSlot, type Query, type Slot, send } from '#src/db/connection.ts'
import { Unavailable } from '#src/db/unavailable.ts'

/**
 * What Kysely's dialect asks of a pool. The driver's own pool is not used: it writes to a reserved
 * connection whose socket has closed, outside any promise, and that ends the process; and a
 * connection that closed with bytes unwritten never works again (porsager/postgres #1208, #1154).
 * Here each connection is a driver of its own, watched, refused once closed, and never used again.
 */
export type ConnectionPool = {
  options: object
  reserve: () => Promise<Connection>
  end: () => Promise<void>
}

/** One connection, borrowed until `release`. */
export type Connection = {
  unsafe: (statement: string, parameters?: unknown[], options?: object) => Query
  release: () => void
}

type Waiter = (slot: Slot | undefined) => void

const WAIT_MS = 10_000
const END_MS = 5_000

/**
 * A pool of at most `size` connections made by `open`, which is given what to call when the
 * connection has closed. Who waits longer than 10 s for a free one is told `POOL_BUSY`.
 */
export function createPool(open: (closed: () => void) => Sql, size: number): ConnectionPool {
  const idle: Slot[] = []
  const waiting: Waiter[] = []
  let count = 0
  let ended = false

  async function acquire(): Promise<Slot> {
    if (ended) throw new Unavailable('CONNECTION_ENDED')
    const slot = idle.pop()
    if (slot) return slot
    if (count < size) return add()
    return (await wait(waiting)) ?? acquire()
  }

  async function add(): Promise<Slot> {
    count++
    try {
      return await openSlot(open, forget)
    } catch (error) {
      count--
      waiting.shift()?.(undefined)
      throw error
    }
  }

  function forget(slot: Slot) {
    const at = idle.indexOf(slot)
    if (at < 0) return
    idle.splice(at, 1)
    void remove(slot)
  }

  function remove(slot: Slot) {
    count--
    waiting.shift()?.(undefined)
    return slot.sql.end({ timeout: 0 })
  }

  function putBack(slot: Slot) {
    if (ended || !slot.open || performance.now() > slot.until) return void remove(slot)
    const waiter = waiting.shift()
    if (waiter) waiter(slot)
    else idle.push(slot)
  }

  return {
    options: { max: size },
    reserve: async () => lend(await acquire(), putBack),
    end: async () => {
      ended = true
      await Promise.all(idle.splice(0).map(remove))
      for (let waited = 0; count > 0 && waited < END_MS; waited += 20) await sleep(20)
    },
  }
}

function lend(slot: Slot, putBack: (slot: Slot) => void): Connection {
  let lent = true
  return {
    unsafe: (statement, parameters = [], options = {}) =>
      send(slot, statement, parameters, options),
    release: () => {
      if (lent) putBack(slot)
      lent = false
    },
  }
}

function wait(waiting: Waiter[]): Promise<Slot | undefined> {
  return new Promise((resolve, reject) => {
    const waiter = (slot: Slot | undefined) => {
      clearTimeout(timer)
      resolve(slot)
    }
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(waiter), 1)
      reject(new Unavailable('POOL_BUSY'))
    }, WAIT_MS)
    waiting.push(waiter)
  })
}
