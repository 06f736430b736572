import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'
import { useOnce } from '#src/auth/throttle.ts'
import type { Db } from '#src/db/client.ts'
import { type Keys, open, seal, Unsealable } from '#src/secrets.ts'

const PERIOD = 30

/** A new secret of 160 bits (RFC 4226 section 4). */
export const newSecret = (): Uint8Array => new Secret({ size: 20 }).bytes

/** The secret in base32, in groups of four, for whoever cannot scan. */
export const spell = (secret: Uint8Array): string =>
  secretOf(secret)
    .base32.match(/.{1,4}/g)
    ?.join(' ') ?? ''

/** The QR code that an authenticator app scans, as SVG of 220 px with its quiet zone. */
export function qrCode(secret: Uint8Array, issuer: string, label: string): string {
  const uri = new TOTP({ issuer, label, secret: secretOf(secret) }).toString()
  return renderSVG(uri, { border: 4 }).replace('<svg ', '<svg width="220" height="220" ')
}

/** The code of six digits at this moment (RFC 6238). */
export const codeAt = (secret: Uint8Array, now: Date): string =>
  TOTP.generate({ secret: secretOf(secret), timestamp: now.getTime() })

/**
 * Whether the code is right, one period early or late included, and was not used before.
 * @param whose id of the petugas: each code is taken once for each
 */
export async function acceptCode(
  place: { db: Db; keys: Keys },
  secret: Uint8Array,
  typed: string,
  whose: string,
  now: Date,
): Promise<boolean> {
  const token = typed.replace(/\D/g, '')
  if (token.length !== 6) return false
  const timestamp = now.getTime()
  const delta = TOTP.validate({ token, secret: secretOf(secret), timestamp, window: 1 })
  if (delta === null) return false
  const counter = Math.floor(timestamp / 1000 / PERIOD) + delta
  return useOnce(place, 'kode-terpakai', `${whose}:${counter}`, PERIOD * 4, now)
}

/** The secret as it is kept; it opens for this petugas only. */
export const sealSecret = (keys: Keys, secret: Uint8Array, petugasId: string): Uint8Array =>
  seal(keys, secret, `petugas.totp:${petugasId}`)

/** @throws Unsealable when it was changed, or the key is gone */
export const openSecret = (keys: Keys, sealed: Uint8Array, petugasId: string): Uint8Array =>
  open(keys, sealed, `petugas.totp:${petugasId}`)

/** A secret that waits on its form to be confirmed, as text; nothing is kept here meanwhile. */
export const offerSecret = (keys: Keys, secret: Uint8Array, petugasId: string): string =>
  Buffer.from(seal(keys, secret, `tawaran.totp:${petugasId}`)).toString('base64url')

/** The secret that was offered on the form; undefined when it is not one of ours. */
export function readOffer(keys: Keys, offer: string, petugasId: string): Uint8Array | undefined {
  try {
    return open(keys, Buffer.from(offer, 'base64url'), `tawaran.totp:${petugasId}`)
  } catch (error) {
    if (error instanceof Unsealable) return undefined
    throw error
  }
}

const secretOf = (bytes: Uint8Array) => new Secret({ buffer: Uint8Array.from(bytes).buffer })
