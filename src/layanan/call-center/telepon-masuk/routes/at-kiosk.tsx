import type { Ctx } from '#src/http/env.ts'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { findWithUnits } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { viewTracked } from '#src/layanan/call-center/telepon-masuk/tracked/view.ts'
import { type AtKiosk, readTracked } from '#src/layanan/tracked.ts'
import { NowCard } from '#views/layanan/call-center/telepon-masuk/tracking.tsx'

/** A call at the kiosk: the answer is for its caller alone. */
export async function atKiosk(c: Ctx): Promise<AtKiosk> {
  const { whole, found } = await readTracked(c, teleponMasuk, findWithUnits)
  const view = viewTracked(whole, found.asked, c.var.clock)
  const sekarang = <NowCard view={{ ...view, jawaban: null }} />
  return { view, jenis: 'Telepon', apa: 'pertanyaan', sekarang }
}
