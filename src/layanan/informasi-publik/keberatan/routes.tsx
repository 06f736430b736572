import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { deskRoutes } from '#src/layanan/informasi-publik/keberatan/routes/desk.tsx'
import { fromRequestRoutes } from '#src/layanan/informasi-publik/keberatan/routes/from-request.tsx'
import { intakeRoutes } from '#src/layanan/informasi-publik/keberatan/routes/intake.tsx'
import { kioskIntakeRoutes } from '#src/layanan/informasi-publik/keberatan/routes/kiosk-intake.tsx'
import { publicRoutes } from '#src/layanan/informasi-publik/keberatan/routes/public.tsx'
import { registerRoutes } from '#src/layanan/informasi-publik/keberatan/routes/register.tsx'
import { stepRoutes } from '#src/layanan/informasi-publik/keberatan/routes/steps.ts'
import { trackingRoutes } from '#src/layanan/informasi-publik/keberatan/routes/tracking.tsx'

export const keberatanRoutes: Hono<Env>[] = [
  registerRoutes,
  intakeRoutes,
  deskRoutes,
  stepRoutes,
  publicRoutes,
  fromRequestRoutes,
  trackingRoutes,
  kioskIntakeRoutes,
]
