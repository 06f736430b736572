import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { bundleRoutes } from '#src/layanan/informasi-publik/sengketa/bundle/routes.ts'
import { dossierRoutes } from '#src/layanan/informasi-publik/sengketa/dossier/routes.tsx'
import { deskRoutes } from '#src/layanan/informasi-publik/sengketa/routes/desk.tsx'
import { intakeRoutes } from '#src/layanan/informasi-publik/sengketa/routes/intake.tsx'
import { registerRoutes } from '#src/layanan/informasi-publik/sengketa/routes/register.tsx'
import { stepRoutes } from '#src/layanan/informasi-publik/sengketa/routes/steps.ts'
import { trackingRoutes } from '#src/layanan/informasi-publik/sengketa/routes/tracking.tsx'

export const sengketaRoutes: Hono<Env>[] = [
  registerRoutes,
  intakeRoutes,
  deskRoutes,
  stepRoutes,
  trackingRoutes,
  dossierRoutes,
  bundleRoutes,
]
