import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { deskRoutes } from '#src/layanan/call-center/tanya-jawab/routes/desk.tsx'
import { publicRoutes } from '#src/layanan/call-center/tanya-jawab/routes/public.tsx'
import { stepRoutes } from '#src/layanan/call-center/tanya-jawab/routes/steps.ts'

export const tanyaJawabRoutes: Hono<Env>[] = [deskRoutes, stepRoutes, publicRoutes]
