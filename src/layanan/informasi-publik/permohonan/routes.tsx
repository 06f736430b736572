import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { deskRoutes } from '#src/layanan/informasi-publik/permohonan/routes/desk.tsx'
import { intakeRoutes } from '#src/layanan/informasi-publik/permohonan/routes/intake.tsx'
import { kioskRoutes } from '#src/layanan/informasi-publik/permohonan/routes/kiosk.tsx'
import { publicRoutes } from '#src/layanan/informasi-publik/permohonan/routes/public.tsx'
import { registerRoutes } from '#src/layanan/informasi-publik/permohonan/routes/register.tsx'
import { stepRoutes } from '#src/layanan/informasi-publik/permohonan/routes/steps.ts'
import { trackingRoutes } from '#src/layanan/informasi-publik/permohonan/routes/tracking.tsx'

export const permohonanRoutes: Hono<Env>[] = [
  intakeRoutes,
  deskRoutes,
  stepRoutes,
  publicRoutes,
  trackingRoutes,
  kioskRoutes,
  registerRoutes,
]
