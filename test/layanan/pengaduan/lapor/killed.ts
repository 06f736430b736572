import { clockAt } from '#src/calendar/calendar.ts'
import { connect } from '#src/db/client.ts'
import type { Kit } from '#src/kit.ts'
import { readImport } from '#src/layanan/pengaduan/lapor/acts/baca.ts'
import { applyImport } from '#src/layanan/pengaduan/lapor/acts/terapkan.ts'
import { createOffice } from '#src/office/office.ts'
import { deriveKeys } from '#src/secrets.ts'

/** A process that works on an import until it is killed: url, what, id. */
const [url, what, id] = process.argv.slice(2) as [string, 'baca' | 'terapkan', string]
const db = connect(url, { size: 2 })
const { settings, calendar } = await createOffice()(db)
const kit = {
  db,
  keys: deriveKeys(Buffer.alloc(32, 7)),
  jobs: { enqueue: async () => undefined, nudge: () => undefined },
  settings,
  clock: clockAt(new Date('2026-12-07T02:00:00Z'), calendar),
} as unknown as Kit
await (what === 'baca' ? readImport(kit, id) : applyImport(kit, id))
await db.destroy()
