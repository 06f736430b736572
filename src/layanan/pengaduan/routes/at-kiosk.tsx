import type { Ctx } from '#src/http/env.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import { findPengaduan } from '#src/layanan/pengaduan/queries.ts'
import { viewTracked } from '#src/layanan/pengaduan/tracked/view.ts'
import { type AtKiosk, readTracked } from '#src/layanan/tracked.ts'
import { NowCard } from '#views/layanan/pengaduan/tracking/page.tsx'

/** A report at the kiosk: what was answered or noted is for its reporter alone, nothing is typed there. */
export async function atKiosk(c: Ctx): Promise<AtKiosk> {
  const { whole, found } = await readTracked(c, pengaduan, findPengaduan)
  const view = viewTracked(whole, found, c.var.clock)
  const shown = { ...view, acts: [], catatan: null }
  return { view, jenis: 'Laporan', apa: 'laporan', sekarang: <NowCard view={shown} /> }
}
