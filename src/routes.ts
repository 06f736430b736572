import type { Hono } from 'hono'
import { calendarRoutes } from '#src/admin/calendar/routes.tsx'
import { komisiRoutes } from '#src/admin/komisi/routes.tsx'
import { settingsRoutes } from '#src/admin/settings/routes.tsx'
import { unitsRoutes } from '#src/admin/units/routes.tsx'
import { usersRoutes } from '#src/admin/users/routes.tsx'
import { authRoutes } from '#src/auth/routes.tsx'
import { monthRoutes } from '#src/desk/month.tsx'
import { deskListRoutes } from '#src/desk/routes.tsx'
import { verificationRoutes } from '#src/documents/verification/routes.tsx'
import { layanan } from '#src/layanan/index.ts'
import type { Env } from '#src/http/env.ts'
import { kioskTrackingRoutes } from '#src/public/kiosk-tracking.tsx'
import { pagesRoutes } from '#src/public/pages.tsx'
import { homeRoutes } from '#src/public/home.tsx'

/** Every URL of the application, in the order in which they are tried. */
export const routes: Hono<Env>[] = [
  homeRoutes,
  authRoutes,
  usersRoutes,
  unitsRoutes,
  komisiRoutes,
  deskListRoutes,
  monthRoutes,
  calendarRoutes,
  settingsRoutes,
  verificationRoutes,
  pagesRoutes,
  kioskTrackingRoutes,
  ...layanan.flatMap(({ routes: own }) => own),
]
