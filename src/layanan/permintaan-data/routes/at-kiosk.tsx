import type { Ctx } from '#src/http/env.ts'
import { permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import { findWithUnits } from '#src/layanan/permintaan-data/queries.ts'
import { viewTracked } from '#src/layanan/permintaan-data/tracked/view.ts'
import { type AtKiosk, readTracked } from '#src/layanan/tracked.ts'
import { NowCard } from '#views/layanan/permintaan-data/tracking.tsx'

/** A data request at the kiosk: data are fetched elsewhere. */
export async function atKiosk(c: Ctx): Promise<AtKiosk> {
  const { whole, found } = await readTracked(c, permintaanData, findWithUnits)
  const view = viewTracked(whole, found.asked, c.var.clock)
  const sekarang = <NowCard view={{ ...view, dokumen: [] }} />
  return { view, jenis: 'Permintaan data', apa: 'permintaan', sekarang }
}
