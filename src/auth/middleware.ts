import type { MiddlewareHandler } from 'hono'
import { forgetToken, leaveTo, readToken } from '#src/auth/cookie.ts'
import { mustSetTotp } from '#src/auth/roles.ts'
import { type Session, sessionOf } from '#src/auth/session.ts'
import { clockAt } from '#src/calendar/calendar.ts'
import { Forbidden, Unauthenticated } from '#src/errors.ts'
import type { Env } from '#src/http/env.ts'
import { readVersi } from '#src/office/queries.ts'
import type { Settings } from '#src/office/settings.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Role } from '#src/workflow/procedure.ts'

/** What a session must do before it may work; the path of the page where it is done. */
export type Langkah = '/masuk/kode' | '/akun/sandi' | '/akun/totp'

declare module 'hono' {
  interface ContextVariableMap {
    /** The session of this browser, also one that may not work yet; `actor` is null then. */
    session: (Session & { langkah: Langkah | null }) | null
  }
}

/**
 * Who asks, what time it is and how the office is set, for every request: one query. `actor` is
 * set only for a session that has done all that is asked of it.
 */
export const withSession: MiddlewareHandler<Env> = async (c, next) => {
  const { db, currentOffice, ...deps } = c.var
  const now = deps.now()
  const token = readToken(c)
  const { versi, session } = token
    ? await sessionOf(db, token, now)
    : { versi: await readVersi(db), session: null }
  const { settings, calendar } = await currentOffice(db, versi)
  const langkah = session && nextStep(session, settings)
  c.set('clock', clockAt(now, calendar))
  c.set('settings', settings)
  c.set('sesi', session?.id ?? null)
  c.set('session', session && { ...session, langkah })
  c.set('actor', session && !langkah ? actorOf(session) : null)
  if (token && !session) forgetToken(c)
  await next()
}

/**
 * Only for those who are signed in and may work; others are led to what they must do first.
 * @throws Unauthenticated when nobody is signed in
 */
export const requireStaff: MiddlewareHandler<Env> = async (c, next) => {
  const session = c.get('session')
  const actor = c.get('actor')
  if (!session) throw new Unauthenticated(c.req.path)
  if (!actor) return leaveTo(c, session.langkah ?? '/masuk')
  await next()
}

/**
 * As `requireStaff`, and one of these roles.
 * @throws Unauthenticated when nobody is signed in
 * @throws Forbidden when the petugas has none of them
 */
export function requireRole(...roles: Role[]): MiddlewareHandler<Env> {
  return (c, next) =>
    requireStaff(c, async () => {
      if (!c.var.actor?.peran.some((one) => roles.includes(one as Role)))
        throw new Forbidden(`needs ${roles.join(' or ')}`)
      await next()
    })
}

/** Whoever acts in this session. */
export const actorOf = ({ petugas }: Session): Actor => ({
  id: petugas.id,
  nama: petugas.nama,
  peran: petugas.peran,
  unitKerjaId: petugas.unitKerjaId,
})

function nextStep(session: Session, settings: Settings): Langkah | null {
  if (session.punyaTotp && !session.totpLulus) return '/masuk/kode'
  if (session.sandiSementara) return '/akun/sandi'
  if (mustSetTotp(session.petugas.peran, settings) && !session.punyaTotp) return '/akun/totp'
  return null
}
