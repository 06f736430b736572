import type { Context } from 'hono'
import { contentDisposition } from '#src/attachments/name.ts'

/** What is handed out: its name, MIME type and bytes. */
export interface Download {
  nama: string
  jenis: string
  isi: Uint8Array
}

/**
 * Hands out a file: never kept by a cache, never guessed at, never allowed to act. It is saved,
 * unless `view` is asked for something that a browser shows by itself (PDF, JPEG, PNG).
 */
export function sendFile(c: Context, file: Download, { view = false } = {}): Response {
  const how = view && viewable.has(file.jenis) ? 'inline' : 'attachment'
  return c.body(file.isi as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': file.jenis,
    'Content-Length': String(file.isi.byteLength),
    'Content-Disposition': contentDisposition(file.nama, how),
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': how === 'inline' && file.jenis === PDF ? readPdf : inert,
  })
}

const PDF = 'application/pdf'
const viewable: ReadonlySet<string> = new Set([PDF, 'image/jpeg', 'image/png'])
const inert = "sandbox; default-src 'none'; frame-ancestors 'self'"
// Chrome's own PDF reader does not start inside a sandbox.
const readPdf =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
