import { Hono } from 'hono'
import { NotFound } from '#src/errors.ts'
import type { Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { findSengketa } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { viewTrackedSengketa } from '#src/layanan/informasi-publik/sengketa/tracked/view.ts'
import { requireApplicant } from '#src/public/applicant-session.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import { TrackedPage } from '#views/layanan/informasi-publik/sengketa/tracking.tsx'

/**
 * One sengketa as its applicant follows it, opened by its own code or by that of the keberatan or
 * permohonan it came of.
 */
export const trackingRoutes = new Hono<Env>().basePath('/lacak/sengketa/:nomor')

trackingRoutes.use(requireApplicant('lacak', '/lacak'))

trackingRoutes.get('/', async (c) => {
  const nomor = c.req.param('nomor')
  const { applicant, db } = c.var
  const [whole, asked] = await Promise.all([findWhole(db, nomor), findSengketa(db, nomor)])
  const theirs = [nomor, asked?.keberatanNomor, asked?.permohonanNomor]
  if (!whole || !asked || !theirs.includes(applicant.nomor)) throw new NotFound(nomor)
  const view = viewTrackedSengketa(whole, asked, c.var.clock)
  const frame = streetFrame(c, { title: `${view.nomor}: ${view.kalimat}`, current: '/lacak' })
  return show(c, { page: () => <TrackedPage frame={frame} view={view} /> })
})
