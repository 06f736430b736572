import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { endSession, startSession } from '#src/auth/session.ts'
import type { Ctx } from '#src/http/env.ts'

/** The token that the browser sent, if any. */
export const readToken = (c: Ctx): string | undefined => getCookie(c, cookieName(c))

/**
 * Begins a session in this browser; an older one of this browser ends. The cookie lives as long as
 * the browser is open: when a session ends is decided here, not there.
 */
export async function signIn(c: Ctx, petugasId: string, { totpLulus = false } = {}) {
  const now = c.var.now()
  if (c.var.sesi) await endSession(c.var.db, c.var.sesi, now)
  const token = await startSession(c.var.db, petugasId, { totpLulus }, now)
  setCookie(c, cookieName(c), token, attributes(c))
}

/** Ends the session of this browser. */
export async function signOut(c: Ctx) {
  if (c.var.sesi) await endSession(c.var.db, c.var.sesi, c.var.now())
  forgetToken(c)
}

/** Takes the cookie back. */
export const forgetToken = (c: Ctx) => deleteCookie(c, cookieName(c), attributes(c))

/** To a page that is loaded anew, with the masthead and menu of whoever is signed in now. */
export function leaveTo(c: Ctx, path: string) {
  const isHtmx = c.req.header('HX-Request') === 'true'
  return isHtmx ? c.body(null, 204, { 'HX-Redirect': path }) : c.redirect(path, 303)
}

/**
 * A path of this site that was asked for before signing in, as it stands in an address: ASCII alone.
 * The desk when it is none.
 */
export const safePath = (asked: string | undefined): string =>
  asked !== undefined && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked) ? asked : '/meja'

const isSecure = (c: Ctx) => c.var.config.origin.startsWith('https:')
const cookieName = (c: Ctx) => (isSecure(c) ? '__Host-sesi' : 'sesi')
const attributes = (c: Ctx) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c) }) as const
