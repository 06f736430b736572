import type { Hono } from 'hono'
import { calendarRoutes } from '#src/admin/calendar/routes.tsx'
import { settingsRoutes } from '#src/admin/settings/routes.tsx'
import { unitsRoutes } from '#src/admin/units/routes.tsx'
import { usersRoutes } from '#src/admin/users/routes.tsx'
import { authRoutes } from '#src/auth/routes.tsx'
import { deskListRoutes } from '#src/desk/routes.tsx'
import { layanan } from '#src/layanan/index.ts'
import type { Env } from '#src/http/env.ts'

/** Every URL of the application, in the order in which they are tried. */
export const routes: Hono<Env>[] = [
  authRoutes,
  usersRoutes,
  unitsRoutes,
  deskListRoutes,
  calendarRoutes,
  settingsRoutes,
  ...layanan.flatMap(({ routes: own }) => own),
]
