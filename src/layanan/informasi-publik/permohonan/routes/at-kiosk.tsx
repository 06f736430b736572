import type { Ctx } from '#src/http/env.ts'
import { readTracked } from '#src/layanan/informasi-publik/permohonan/routes/tracked.tsx'
import type { AtKiosk } from '#src/layanan/tracked.ts'
import { NowCard } from '#views/layanan/informasi-publik/permohonan/tracking/now.tsx'

/** A permohonan at the kiosk: what is missing and what may be fetched is not shown there. */
export async function atKiosk(c: Ctx): Promise<AtKiosk> {
  const view = await readTracked(c)
  const shown = { ...view, kekurangan: [], dokumen: [] }
  return { view, jenis: 'Permohonan', apa: 'permohonan', sekarang: <NowCard view={shown} /> }
}
