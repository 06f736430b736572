import type { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'

/** Every address of this procedure. */
export const pengaduanRoutes: Hono<Env>[] = []
