import type { Ctx } from '#src/http/env.ts'
import { readOpen } from '#src/layanan/informasi-publik/keberatan/routes/open.ts'
import type { AtKiosk } from '#src/layanan/tracked.ts'
import { NowCard } from '#views/layanan/informasi-publik/keberatan/tracking/now.tsx'

/** A keberatan at the kiosk. */
export async function atKiosk(c: Ctx): Promise<AtKiosk> {
  const { view } = await readOpen(c, c.var.applicant.nomor)
  return { view, jenis: 'Keberatan', apa: 'keberatan', sekarang: <NowCard view={view} /> }
}
