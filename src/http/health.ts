import { Hono } from 'hono'
import type { Env } from '#src/http/env.ts'
import { readVersi } from '#src/office/queries.ts'

/** Is the process there; is it ready to work. For a supervisor, not for people. */
export const health = new Hono<Env>()

health.get('/healthz', (c) => c.text('ok'))

health.get('/readyz', async (c) => {
  try {
    await readVersi(c.var.db)
    return c.text('ok')
  } catch {
    return c.text('database away', 503)
  }
})
