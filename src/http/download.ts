import { ReadableStream as Stream } from 'node:stream/web'
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
    ...headersOf(file.nama, file.jenis, file.isi.byteLength, how),
    'Content-Security-Policy': how === 'inline' && file.jenis === PDF ? readPdf : inert,
  })
}

/**
 * Hands out what is made while it is sent, as `sendFile` does what is there. Pieces are asked for as
 * fast as the reader takes them; when making one fails the line is cut, so that no reader takes a
 * part for the whole.
 * @param ukuran bytes of all pieces together
 */
export function sendStream(
  c: Context,
  { nama, jenis, ukuran }: { nama: string; jenis: string; ukuran: number },
  pieces: AsyncIterable<Uint8Array>,
): Response {
  return c.body(Stream.from(pieces) as ReadableStream, 200, {
    ...headersOf(nama, jenis, ukuran, 'attachment'),
    'Content-Security-Policy': inert,
  })
}

const headersOf = (nama: string, jenis: string, ukuran: number, how: 'attachment' | 'inline') => ({
  'Content-Type': jenis,
  'Content-Length': String(ukuran),
  'Content-Disposition': contentDisposition(nama, how),
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

const PDF = 'application/pdf'
const viewable: ReadonlySet<string> = new Set([PDF, 'image/jpeg', 'image/png'])
const inert = "sandbox; default-src 'none'; frame-ancestors 'self'"
// Chrome's own PDF reader does not start inside a sandbox.
const readPdf =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
