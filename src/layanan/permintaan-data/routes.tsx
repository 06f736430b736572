import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { caseRoutes } from '#src/layanan/permintaan-data/routes/desk.tsx'
import { intakeRoutes } from '#src/layanan/permintaan-data/routes/intake.tsx'
import { kioskRoutes } from '#src/layanan/permintaan-data/routes/kiosk.tsx'
import { publicRoutes } from '#src/layanan/permintaan-data/routes/public.tsx'
import { queueRoutes } from '#src/layanan/permintaan-data/routes/queue.tsx'
import { recapRoutes } from '#src/layanan/permintaan-data/routes/recap.tsx'
import { stepRoutes } from '#src/layanan/permintaan-data/routes/steps.ts'
import { trackingRoutes } from '#src/layanan/permintaan-data/routes/tracking.tsx'

export const permintaanDataRoutes: Hono<Env>[] = [
  queueRoutes,
  intakeRoutes,
  recapRoutes,
  caseRoutes,
  stepRoutes,
  publicRoutes,
  kioskRoutes,
  trackingRoutes,
]
