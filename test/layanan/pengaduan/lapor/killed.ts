import { clockAt } from '#src/calendar/calendar.ts'
import { connect, type Db } from '#src/db/client.ts'
import type { Kit } from '#src/kit.ts'
import { readImport } from '#src/layanan/pengaduan/lapor/acts/baca.ts'
import { applyImport } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { createOffice } from '#src/office/office.ts'
import { deriveKeys } from '#src/secrets.ts'

/** A process that works on an import, and stands still in the middle to be killed: url, what, id. */
const [url, what, id] = process.argv.slice(2) as [string, 'baca' | 'terapkan', string]
const db = connect(url, { size: 2 })
const { settings, calendar } = await createOffice()(db)
const kit = {
  db: halting(db, 3),
  keys: deriveKeys(Buffer.alloc(32, 7)),
  jobs: { enqueue: async () => undefined, nudge: () => undefined },
  settings,
  clock: clockAt(new Date('2026-12-07T02:00:00Z'), calendar),
} as unknown as Kit
await (what === 'baca' ? readImport(kit, id) : applyImport(kit, id))
await db.destroy()

/** So many transactions are committed; the next one comes as far as its end. */
function halting(whole: Db, enough: number): Db {
  let begun = 0
  const transaction = () => {
    begun += 1
    return begun <= enough
      ? whole.transaction()
      : {
          execute: (work: (trx: Db) => Promise<unknown>) => whole.transaction().execute(stop(work)),
        }
  }
  return new Proxy(whole, {
    get: (_, name) => {
      const value = Reflect.get(whole, name) as unknown
      if (name === 'transaction') return transaction
      return typeof value === 'function' ? value.bind(whole) : value
    },
  })
}

const stop = (work: (trx: Db) => Promise<unknown>) => async (trx: Db) => {
  await work(trx)
  return new Promise<never>(() => undefined)
}
