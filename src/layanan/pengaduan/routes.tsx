import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { laporRoutes } from '#src/layanan/pengaduan/lapor/routes.tsx'
import { caseRoutes } from '#src/layanan/pengaduan/routes/desk.tsx'
import { intakeRoutes } from '#src/layanan/pengaduan/routes/intake.tsx'
import { kioskRoutes } from '#src/layanan/pengaduan/routes/kiosk.tsx'
import { recapRoutes } from '#src/layanan/pengaduan/routes/recap.tsx'
import { registerRoutes } from '#src/layanan/pengaduan/routes/register.tsx'
import { stepRoutes } from '#src/layanan/pengaduan/routes/steps.ts'
import { trackingRoutes } from '#src/layanan/pengaduan/routes/tracking.tsx'

/** Every address of this procedure; the fixed ones stand before `/:nomor`. */
export const pengaduanRoutes: Hono<Env>[] = [
  registerRoutes,
  recapRoutes,
  intakeRoutes,
  laporRoutes,
  caseRoutes,
  stepRoutes,
  trackingRoutes,
  kioskRoutes,
]
