import { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { teleponMasuk } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { findWithUnits } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { viewTracked } from '#src/layanan/call-center/telepon-masuk/tracked/view.ts'
import { readTracked } from '#src/layanan/tracked.ts'
import { requireApplicant } from '#src/public/applicant-session.ts'
import { TrackedPage } from '#views/layanan/call-center/telepon-masuk/tracking.tsx'

/** A call as its caller follows it, behind number and kode lacak. */
export const trackingRoutes = new Hono<Env>().basePath(`/lacak/${teleponMasuk.name}`)

trackingRoutes.use(requireApplicant('lacak', '/lacak'))

trackingRoutes.get('/', async (c) => {
  const { whole, found } = await readTracked(c, teleponMasuk, findWithUnits)
  const view = viewTracked(whole, found.asked, c.var.clock)
  const { telepon } = c.var.settings.callCenter
  const frame = streetFrame(c, { title: `${view.nomor}: ${view.kalimat}`, current: '/lacak' })
  return show(c, { page: () => <TrackedPage frame={frame} view={view} telepon={telepon} /> })
})
