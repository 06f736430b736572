import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { caseRoutes } from '#src/layanan/call-center/telepon-masuk/routes/case.tsx'
import { queueRoutes } from '#src/layanan/call-center/telepon-masuk/routes/queue.tsx'
import { recapRoutes } from '#src/layanan/call-center/telepon-masuk/routes/recap.tsx'
import { ringingRoutes } from '#src/layanan/call-center/telepon-masuk/routes/ringing.tsx'
import { trackingRoutes } from '#src/layanan/call-center/telepon-masuk/routes/tracking.tsx'
import { stepRoutes } from '#src/layanan/call-center/telepon-masuk/routes/steps.ts'

export const teleponMasukRoutes: Hono<Env>[] = [
  queueRoutes,
  ringingRoutes,
  recapRoutes,
  caseRoutes,
  stepRoutes,
  trackingRoutes,
]
