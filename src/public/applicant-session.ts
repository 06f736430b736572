import { hkdfSync, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { clientAddress } from '#src/auth/address.ts'
import { forgiveAll, forgiveOne, throttle } from '#src/auth/throttle.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { goTo } from '#src/http/respond.tsx'
import { findTracked, findTrackedById } from '#src/public/queries.ts'
import { hashCode, type Keys } from '#src/secrets.ts'
import type { Actor } from '#src/workflow/perform.ts'

/** The case that a visitor without an account may see, and in whose name they act. */
export type Applicant = {
  id: string
  nomor: string
  prosedur: string
  status: string
  versi: number
  kodeVersi: number
  actor: Actor
}

/**
 * Where a case is opened: a browser of one's own, or the kiosk that everybody uses. A session of
 * one place opens nothing at the other.
 */
export type Place = 'lacak' | 'kios'

declare module 'hono' {
  interface ContextVariableMap {
    /** The case of this visitor; set behind `requireApplicant`. */
    applicant: Applicant
  }
}

/** Minutes that a case stays open without being looked at. */
const OPEN_MINUTES = { lacak: 30, kios: 5 } as const
/** Hours after which it must be opened anew, looked at or not. */
const MAX_HOURS = 8

// Not of a number alone: numbers follow each other, and a stranger who knows one would shut its owner
// out. The code has 60 bits.
const perNomorAndAddress = { max: 5, windowSeconds: 15 * 60 }
const perAddress = { max: 30, windowSeconds: 15 * 60 }

/** "pi 2026 0587" is PI-2026-0587. */
export const tidyNomor = (typed: string) =>
  typed
    .trim()
    .toUpperCase()
    .replace(/[\s–—-]+/g, '-')

/**
 * Opens a case by its number and kode lacak, as printed on the receipt. Whether the number or the
 * code was wrong is not told.
 * @returns false when they do not belong together
 * @throws TooMany after 5 tries on one number or 30 in all from one address within 15 minutes
 */
export async function openCase(c: Ctx, typed: { nomor: string; kode: string }, place: Place) {
  const now = c.var.now()
  const nomor = tidyNomor(typed.nomor)
  const address = clientAddress(c)
  await throttle(c.var, 'lacak alamat', address, perAddress, now)
  await throttle(c.var, 'lacak nomor', `${nomor} ${address}`, perNomorAndAddress, now)
  const berkas = await findTracked(c.var.db, nomor)
  // A number that is not there takes as long as one that is.
  const right = isSame(hashCode(typed.kode), berkas?.kodeLacak ?? NO_CODE)
  if (!right || !berkas) return false
  await forgiveAll(c.var, 'lacak nomor', `${nomor} ${address}`)
  await forgiveOne(c.var, 'lacak alamat', address)
  await beginSession(c, berkas, place)
  return true
}

/**
 * Opens the case that was just registered from this browser. A form that is sent again answers the
 * same; one that lay for longer than a session, or whose code was replaced, opens nothing.
 * @returns false when the case must be opened by its code
 */
export async function openNew(c: Ctx, nomor: string, place: Place): Promise<boolean> {
  const berkas = await findTracked(c.var.db, nomor)
  if (!berkas || berkas.kodeVersi !== 1) return false
  const age = c.var.now().getTime() - berkas.dicatatPada.getTime()
  if (age > OPEN_MINUTES[place] * MINUTE) return false
  await beginSession(c, berkas, place)
  return true
}

/** Only for whoever opened a case here; others are led to `door`. */
export function requireApplicant(place: Place, door: string): MiddlewareHandler<Env> {
  return async (c, next) => {
    const applicant = await applicantOf(c, place)
    if (!applicant) return goTo(c, door)
    c.set('applicant', applicant)
    await next()
  }
}

/** The case that is open in this browser, if any; being looked at keeps it open. */
export async function applicantOf(c: Ctx, place: Place): Promise<Applicant | null> {
  const value = await getSignedCookie(c, keyOf(c.var.keys), cookieName(c, place))
  const claim = value ? readClaim(value) : undefined
  const now = c.var.now().getTime()
  if (claim?.place !== place || claim.until <= now) return null
  const berkas = await findTrackedById(c.var.db, claim.id)
  if (berkas?.kodeVersi !== claim.kodeVersi) return null
  await keepOpen(c, { ...claim, until: Math.min(now + OPEN_MINUTES[place] * MINUTE, claim.last) })
  const { id, nomor, prosedur, status, versi, kodeVersi, nama } = berkas
  const actor: Actor = { id: null, nama: nama ?? 'Pemohon', peran: ['pemohon'], unitKerjaId: null }
  return { id, nomor, prosedur, status, versi, kodeVersi, actor }
}

/** Ends the session of this browser. */
export function closeCase(c: Ctx, place: Place) {
  deleteCookie(c, cookieName(c, place), attributes(c))
}

const MINUTE = 60_000
/** The hash of no code at all. */
const NO_CODE = '0'.repeat(64)

type Claim = { place: Place; id: string; kodeVersi: number; until: number; last: number }

function beginSession(c: Ctx, { id, kodeVersi }: { id: string; kodeVersi: number }, place: Place) {
  const now = c.var.now().getTime()
  const until = now + OPEN_MINUTES[place] * MINUTE
  return keepOpen(c, { place, id, kodeVersi, until, last: now + MAX_HOURS * 60 * MINUTE })
}

async function keepOpen(c: Ctx, { place, id, kodeVersi, until, last }: Claim) {
  const value = [place, id, kodeVersi, until, last].join('.')
  await setSignedCookie(c, cookieName(c, place), value, keyOf(c.var.keys), attributes(c))
}

function readClaim(value: string): Claim {
  const [place, id, kodeVersi, until, last] = value.split('.')
  return {
    place: place as Place,
    id: id!,
    kodeVersi: Number(kodeVersi),
    until: Number(until),
    last: Number(last),
  }
}

const isSame = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b))

const isSecure = (c: Ctx) => c.var.config.origin.startsWith('https:')
const cookieName = (c: Ctx, place: Place) => (isSecure(c) ? `__Host-${place}` : place)
const attributes = (c: Ctx) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: isSecure(c) }) as const

const held = new WeakMap<Keys, Uint8Array<ArrayBuffer>>()

function keyOf(keys: Keys): Uint8Array<ArrayBuffer> {
  let key = held.get(keys)
  if (!key) {
    key = new Uint8Array(hkdfSync('sha256', keys.kode, '', 'loket/pemohon/1', 32))
    held.set(keys, key)
  }
  return key
}
