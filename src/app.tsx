import { randomUUID } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { withSession } from '#src/auth/middleware.ts'
import { waktuPenuh } from '#src/calendar/words.ts'
import { NotFound } from '#src/errors.ts'
import { assetRoutes } from '#src/http/assets.ts'
import type { Ctx, Deps, Env } from '#src/http/env.ts'
import { officeOf } from '#src/http/frame.ts'
import { health } from '#src/http/health.ts'
import { answerOf } from '#src/http/refusal.ts'
import { show } from '#src/http/respond.tsx'
import { defaults } from '#src/office/settings.ts'
import { routes } from '#src/routes.ts'
import { RefusalPage } from '#views/shared/galat.tsx'

/** The application: every page and every act, over what it is given. */
export function createApp(deps: Deps) {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(deps)) c.set(name as keyof Deps, value as never)
    const id = reference()
    c.set('requestId', id)
    // PostgreSQL knows no NUL in a text: nothing has such a name.
    if (c.req.url.includes('%00')) throw new NotFound()
    await next()
    // Nobody reads it: a workbook would wait for that for ever, and hold its connection.
    if (c.req.method === 'HEAD') await c.res.body?.cancel()
    if (c.req.method === 'POST') deps.jobs.nudge()
    deps.log.info({ id, method: c.req.method, path: c.req.path, status: c.res.status }, 'request')
  })
  app.use(secureHeaders(headers))
  app.use(pagePolicy)
  app.use(
    csrf({
      origin: (origin, c) => origin === deps.config.origin || origin === new URL(c.req.url).origin,
    }),
  )
  app.route('/', health)
  app.route('/', assetRoutes)
  app.use(async (_, next) => {
    const leave = deps.traffic.enter()
    await next().finally(leave)
  })
  app.use(withSession)
  app.use(async (c, next) => {
    await next()
    setOnce(c, 'Cache-Control', 'no-store')
  })
  for (const route of routes) app.route('/', route)
  app.notFound((c) => refuse(c, { status: 404 }))
  app.onError((error, c: Ctx) => {
    const answer = answerOf(error)
    if (answer?.masuk) return signInFirst(c)
    if (answer?.status === 503) c.var.log.warn({ id: c.var.requestId, err: error }, 'database away')
    if (answer) return refuse(c, answer)
    c.var.log.error({ id: c.var.requestId, err: error }, 'failed')
    return refuse(c, { status: 500 })
  })
  return app
}

const headers = { referrerPolicy: 'same-origin', xFrameOptions: 'DENY' }

const policy =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** The policy of a page; a file that is handed out brings a stricter one of its own. */
const pagePolicy: MiddlewareHandler = async (c, next) => {
  await next()
  setOnce(c, 'Content-Security-Policy', policy)
}

// `c.header` would make the answer anew, as a stream.
function setOnce({ res }: Pick<Ctx, 'res'>, name: string, value: string) {
  if (!res.headers.has(name)) res.headers.set(name, value)
}

type Answer = NonNullable<ReturnType<typeof answerOf>>

/** Every refusal is a page in plain words with a reference. */
function refuse(c: Ctx, { status, pesan, retryAfter }: Partial<Answer> & Pick<Answer, 'status'>) {
  const now = c.var.now()
  if (retryAfter) c.header('Retry-After', String(retryAfter))
  const page = (
    <RefusalPage
      status={status}
      office={officeOf(c.var.settings ?? defaults)}
      kode={c.var.requestId}
      waktu={waktuPenuh(now)}
      pesan={pesan}
    />
  )
  return show(c, { page: () => page }, status)
}

function signInFirst(c: Ctx) {
  const back = c.req.method === 'GET' ? `/masuk?ke=${encodeURIComponent(c.req.path)}` : '/masuk'
  if (c.req.header('HX-Request')) return c.body(null, 401, { 'HX-Redirect': back })
  return c.redirect(back, 303)
}

/** "7F3K-92QD": short enough to say on the telephone. */
const reference = () =>
  randomUUID()
    .toUpperCase()
    .replace(/^(.{4})(.{4}).*$/, '$1-$2')
