import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { deskRoutes } from '#src/layanan/informasi-publik/permohonan/routes/desk.tsx'
import { intakeRoutes } from '#src/layanan/informasi-publik/permohonan/routes/intake.tsx'
import { stepRoutes } from '#src/layanan/informasi-publik/permohonan/routes/steps.ts'

export const permohonanRoutes: Hono<Env>[] = [intakeRoutes, deskRoutes, stepRoutes]
