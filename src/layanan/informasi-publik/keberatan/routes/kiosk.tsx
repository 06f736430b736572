import { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { kioskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { readOpen } from '#src/layanan/informasi-publik/keberatan/routes/open.ts'
import { requireApplicant } from '#src/public/applicant-session.ts'
import { KioskObjectionPage } from '#views/layanan/informasi-publik/keberatan/kiosk.tsx'

/** Where an objection stands, at the kiosk. */
export const kioskRoutes = new Hono<Env>().basePath('/kios/lacak/keberatan/:nomor')

kioskRoutes.get('/', requireApplicant('kios', '/kios/lacak'), async (c) => {
  const { view } = await readOpen(c)
  const frame = kioskFrame(c, { title: view.kalimat })
  return show(c, { page: () => <KioskObjectionPage frame={frame} view={view} /> })
})
