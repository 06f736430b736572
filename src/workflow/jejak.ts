import { hash } from 'node:crypto'
import type { Clock } from '#src/calendar/calendar.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Party } from '#src/workflow/procedure.ts'

/** What a jejak says, before it is chained to the one before it. */
export type JejakEntry = {
  berkasId: string | null
  perbuatan: string
  dari: string | null
  ke: string | null
  pelakuId: string | null
  pelaku: string
  peran: string
  catatan: string | null
  rincian: Record<string, unknown> | null
  pada: Date
}

export type ChainEnd = { jejakJumlah: number; jejakHash: string | null }
export type ChainedJejak = JejakEntry & { urutan: number; hashSebelum: string | null; hash: string }

/** The entry with its place in the chain: its hash covers all it says and the hash before it. */
export function chain(entry: JejakEntry, end: ChainEnd): ChainedJejak {
  const link = { ...entry, urutan: end.jejakJumlah + 1, hashSebelum: end.jejakHash }
  return { ...link, hash: hashJejak(link) }
}

/** SHA-256 in hex over one canonical text of the row. */
export function hashJejak(row: Omit<ChainedJejak, 'hash'>): string {
  return hash(
    'sha256',
    canonical([
      row.hashSebelum,
      row.berkasId,
      row.urutan,
      row.perbuatan,
      row.dari,
      row.ke,
      row.pelakuId,
      row.pelaku,
      row.peran,
      row.catatan,
      row.rincian,
      row.pada.toISOString(),
    ]),
  )
}

// jsonb keeps no order of keys: sorted, the same content is the same text.
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Somebody, in the name of one of their roles. */
export type By = { actor: Actor; party: Party }

/** Who a jejak names, and when. */
export const byWhom = ({ actor, party }: By, clock: Pick<Clock, 'now'>) => ({
  pelakuId: actor.id,
  pelaku: actor.nama,
  peran: party,
  pada: clock.now,
})
