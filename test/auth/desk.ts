import { Hono } from 'hono'
import { parse } from 'node-html-parser'
import { komisiRoutes } from '#src/admin/komisi/routes.tsx'
import { unitsRoutes } from '#src/admin/units/routes.tsx'
import { usersRoutes } from '#src/admin/users/routes.tsx'
import { requireRole, requireStaff, withSession } from '#src/auth/middleware.ts'
import { hashPassword } from '#src/auth/password.ts'
import { insertPetugas } from '#src/auth/queries.ts'
import { authRoutes } from '#src/auth/routes.tsx'
import { readConfig } from '#src/config.ts'
import { newId } from '#src/db/id.ts'
import { Forbidden, Incomplete, NotFound, TooMany, Unauthenticated } from '#src/errors.ts'
import type { Deps, Env } from '#src/http/env.ts'
import { createTraffic } from '#src/http/traffic.ts'
import { createOffice } from '#src/office/office.ts'
import { deriveKeys } from '#src/secrets.ts'
import type { Role } from '#src/workflow/procedure.ts'
import { createDatabase } from '#test/support/database.ts'

export const SANDI = 'tiga kuda makan pagi'

/** A small application of ours with a database and a clock of its own. */
export async function createDesk(origin = 'http://localhost:3000') {
  const { db, url, drop } = await createDatabase()
  const keys = deriveKeys(Buffer.alloc(32, 3))
  const time = { now: new Date('2026-12-07T02:00:00Z') }
  const deps = {
    db,
    keys,
    config: readConfig({ LOKET_ORIGIN: origin }),
    currentOffice: createOffice(),
    traffic: createTraffic(),
    now: () => time.now,
  } as unknown as Deps
  const app = appOf(deps)
  const pass = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000)
  }
  return { app, db, url, keys, deps, drop, time, pass, browser: () => browser(app) }
}

export type Desk = Awaited<ReturnType<typeof createDesk>>

/** The same routes on other deps, as a second process would have them. */
export function appOf(deps: Deps) {
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(deps)) c.set(name as never, value as never)
    await next()
  })
  app.use(withSession)
  app.get('/meja', requireStaff, (c) => c.text(`meja ${c.var.actor?.nama}`))
  app.get('/laporan', requireRole('pimpinan'), (c) => c.text('laporan'))
  app.get('/', (c) => c.text(c.var.settings.kantor.kota + c.var.clock.today))
  app.route('/', authRoutes)
  app.route('/', usersRoutes)
  app.route('/', unitsRoutes)
  app.route('/', komisiRoutes)
  app.onError((error, c) => {
    if (error instanceof Unauthenticated) return c.redirect(`/masuk?ke=${c.req.path}`, 303)
    if (error instanceof Forbidden) return c.text(error.message, 403)
    if (error instanceof NotFound) return c.text(error.message, 404)
    if (error instanceof Incomplete) return c.text(error.message, 409)
    if (error instanceof TooMany) return c.text(String(error.retryAfter), 429)
    throw error
  })
  return app
}

type Sent = Record<string, string | readonly string[]>

/** A browser: it keeps cookies and posts forms. */
export function browser(app: ReturnType<typeof appOf>) {
  const jar = new Map<string, string>()
  async function go(path: string, init: RequestInit = {}) {
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await app.request(path, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (/max-age=0/i.test(line)) jar.delete(name!)
      else jar.set(name!, value!)
    }
    return response
  }
  function post(path: string, fields: Sent = {}, headers: Record<string, string> = {}) {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one as string)
    return go(path, { method: 'POST', body, headers })
  }
  const masuk = (surel: string, sandi = SANDI) => post('/masuk', { surel, sandi })
  return { get: (path: string) => go(path), post, masuk, jar }
}

/** The page of an answer: no two ids the same, no form without an action. */
export async function page(response: Response, status = 200) {
  const text = await response.text()
  if (response.status !== status) throw new Error(`${response.status}: ${text.slice(0, 300)}`)
  const root = parse(text)
  const ids = root.querySelectorAll('[id]').map((element) => element.id)
  if (ids.length !== new Set(ids).size) throw new Error(`two elements share an id: ${ids.join()}`)
  for (const form of root.querySelectorAll('form'))
    if (!form.getAttribute('action')) throw new Error('a form must work without script')
  return root
}

let hashed: Promise<string> | undefined

/** Somebody who works here, with the password `SANDI`. */
export async function addPetugas(
  { db, time }: Desk,
  nama: string,
  peran: Role[],
  more: { sandiSementara?: boolean; unitKerjaId?: string } = {},
) {
  hashed ??= hashPassword(SANDI)
  const id = newId()
  const email = `${nama.toLowerCase().replaceAll(' ', '.')}@contoh.go.id`
  const sandi = await hashed
  const row = { id, nama, email, jabatan: 'Pranata Humas', peran, sandi, dibuatPada: time.now }
  await insertPetugas(db, { ...row, ...more })
  return { id, email, nama }
}
