import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { caseRoutes } from '#src/layanan/buku-tamu/routes/desk.tsx'
import { intakeRoutes } from '#src/layanan/buku-tamu/routes/intake.tsx'
import { kioskRoutes } from '#src/layanan/buku-tamu/routes/kiosk.tsx'
import { presentRoutes } from '#src/layanan/buku-tamu/routes/present.tsx'
import { registerRoutes } from '#src/layanan/buku-tamu/routes/register.tsx'
import { stepRoutes } from '#src/layanan/buku-tamu/routes/steps.ts'

export const bukuTamuRoutes: Hono<Env>[] = [
  presentRoutes,
  intakeRoutes,
  registerRoutes,
  caseRoutes,
  stepRoutes,
  kioskRoutes,
]
