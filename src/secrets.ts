import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto'

/** Everything derived from one master key, and the sealing keys of those before it. */
export interface Keys {
  /** Byte written into what is sealed now; it names the key, it does not reveal it. */
  readonly id: number
  readonly sealing: Buffer
  readonly opening: ReadonlyMap<number, readonly Buffer[]>
  readonly nik: readonly Buffer[]
  readonly kode: Buffer
}

/**
 * Keys for each purpose, by HKDF-SHA-256, so that no key serves two. To rotate, give the new
 * master (32 bytes) and the older ones: new things are sealed with the new key, older ones
 * still open. @throws RangeError when a master is not 32 bytes.
 */
export function deriveKeys(master: Uint8Array, previous: readonly Uint8Array[] = []): Keys {
  const masters = [master, ...previous]
  const opening = new Map<number, Buffer[]>()
  for (const each of masters) {
    if (each.byteLength !== 32) throw new RangeError('a master key is 32 bytes')
    const id = keyId(each)
    opening.set(id, [...(opening.get(id) ?? []), derive(each, 'seal')])
  }
  return {
    id: keyId(master),
    sealing: derive(master, 'seal'),
    opening,
    nik: masters.map((each) => derive(each, 'nik')),
    kode: derive(master, 'kode-lacak'),
  }
}

const FORMAT = 1
const HEADER = 2
const NONCE = 12
const TAG = 16

/**
 * Encrypts with AES-256-GCM: version, key id, nonce (12), ciphertext, tag (16). `aad` says what
 * it is (`'arsip'`, `'pemohon.nik:<id>'`), so that a sealed value put elsewhere does not open.
 */
export function seal(keys: Keys, plain: Uint8Array, aad: string): Uint8Array {
  const header = Buffer.of(FORMAT, keys.id)
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keys.sealing, nonce)
  cipher.setAAD(bind(header, aad))
  return Buffer.concat([header, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plain bytes again. @throws Unsealable when a byte, the `aad` or the key is not the same. */
export function open(keys: Keys, sealed: Uint8Array, aad: string): Uint8Array {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < HEADER + NONCE + TAG || bytes[0] !== FORMAT) throw new Unsealable()
  for (const key of keys.opening.get(bytes[1] as number) ?? []) {
    const plain = tryOpen(key, bytes, aad)
    if (plain !== undefined) return plain
  }
  throw new Unsealable()
}

/** What was sealed cannot be opened: changed, moved, or the key is gone. */
export class Unsealable extends Error {
  override name = 'Unsealable'
}

/** As `seal`, for short texts such as a NIK. */
export function sealText(keys: Keys, plain: string, aad: string): Uint8Array {
  return seal(keys, Buffer.from(plain), aad)
}

/** As `open`, for short texts. @throws Unsealable */
export function openText(keys: Keys, sealed: Uint8Array, aad: string): string {
  return Buffer.from(open(keys, sealed, aad)).toString()
}

/** HMAC-SHA-256 of a NIK, hex: to find the same person without reading anybody's number. */
export function nikHash(keys: Keys, nik: string): string {
  return hmac(keys.nik[0] as Buffer, nik.trim()).toString('hex')
}

/** The same under each master key, newest first, for look-up while a rotation is under way. */
export function nikHashes(keys: Keys, nik: string): string[] {
  return keys.nik.map((key) => hmac(key, nik.trim()).toString('hex'))
}

/** `617101******0001`; what is not 16 digits is hidden altogether. */
export function maskNik(nik: string): string {
  if (!/^\d{16}$/.test(nik)) return '*'.repeat(Math.min(nik.length, 16))
  return `${nik.slice(0, 6)}******${nik.slice(-4)}`
}

/**
 * The applicant's kode lacak: 60 bits, `K7QM-4TXN-9R2W`. The same berkas and version give the
 * same code, so a repeated submission prints the same receipt; a lost code is replaced by
 * raising `versi`.
 */
export function trackingCode(keys: Keys, berkasId: string, versi: number): string {
  return group(spell(hmac(keys.kode, `${berkasId}:${versi}`)))
}

/** A code drawn by chance for the verification page of a surat: 60 bits, same letters. */
export function verificationCode(): string {
  return group(spell(randomBytes(LENGTH)))
}

/** What a person typed, as the code is printed: any case, spaces or dashes; O is 0, I and L are 1. */
export function normalizeCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return group(letters.replace(/O/g, '0').replace(/[IL]/g, '1'))
}

/** SHA-256 of a code, hex, as it is stored: the code itself is on the receipt only. */
export function hashCode(code: string): string {
  return createHash('sha256').update(normalizeCode(code)).digest('hex')
}

// Crockford's base32: no I, L, O, U.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

const spell = (bytes: Uint8Array) =>
  Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte & 31]).join('')

const group = (letters: string) => letters.match(/.{1,4}/g)?.join('-') ?? ''

const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()

const derive = (master: Uint8Array, label: string) =>
  Buffer.from(hkdfSync('sha256', master, 'loket', `loket/${label}/1`, 32))

const keyId = (master: Uint8Array) => derive(master, 'id')[0] as number

const bind = (header: Uint8Array, aad: string) => Buffer.concat([header, Buffer.from(aad)])

function tryOpen(key: Buffer, bytes: Buffer, aad: string): Uint8Array | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(HEADER, HEADER + NONCE), {
    authTagLength: TAG,
  })
  decipher.setAAD(bind(bytes.subarray(0, HEADER), aad))
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG))
  const plain = decipher.update(bytes.subarray(HEADER + NONCE, bytes.length - TAG))
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch {
    return undefined
  }
}
