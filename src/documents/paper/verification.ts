import { createHash } from 'node:crypto'

/** What lets anybody check a paper: its code (empty on a draft), our address, the hash of its content. */
export type Verification = {
  code: string
  /** Scheme and host, as in https://loket.contoh.go.id or http://localhost:3000. */
  origin: string
  content: string
}

/** Where the paper of this code is verified; the code without its hyphens. */
export function verificationUrl({ origin, code }: Verification): string {
  return `${verificationPage(origin)}/${code.replaceAll('-', '')}`
}

/** Where a paper or its file is verified. */
export function verificationPage(origin: string): string {
  return `${origin.replace(/\/+$/, '')}/verifikasi`
}

/** An address as people read it: without the scheme, unless it is not https. */
export function spoken(url: string): string {
  return url.replace(/^https:\/\//, '')
}

/** SHA-256 in hex. A file cannot hold its own hash: what is printed is the hash of the content it was made from; of a picture, its hash. */
export function contentHash(content: unknown): string {
  return sha256(JSON.stringify(withPictureHashes(content)))
}

function withPictureHashes(value: unknown): unknown {
  if (value instanceof Uint8Array) return sha256(value)
  if (Array.isArray(value)) return value.map(withPictureHashes)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withPictureHashes(one)]),
  )
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
