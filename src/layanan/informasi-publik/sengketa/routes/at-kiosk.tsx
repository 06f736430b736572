import type { Ctx } from '#src/http/env.ts'
import { sengketa } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { findSengketa } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { viewTrackedSengketa } from '#src/layanan/informasi-publik/sengketa/tracked/view.ts'
import { type AtKiosk, readTracked } from '#src/layanan/tracked.ts'
import { NowCard } from '#views/layanan/informasi-publik/sengketa/tracking.tsx'

/** A sengketa at the kiosk. */
export async function atKiosk(c: Ctx): Promise<AtKiosk> {
  const { whole, found } = await readTracked(c, sengketa, findSengketa)
  const view = viewTrackedSengketa(whole, found, c.var.clock)
  return { view, jenis: 'Sengketa', apa: 'sengketa', sekarang: <NowCard view={view} /> }
}
