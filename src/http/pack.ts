import { gzipSync } from 'node:zlib'
import { preferred } from '#src/http/assets.ts'
import type { Ctx } from '#src/http/env.ts'

/** Fewer letters than these are one packet anyway. */
const SMALL = 512

/**
 * A page or a part of one as it goes over a slow line: compressed when the browser can read it.
 * All at once, and before it becomes a Response: as a stream it takes ten times as long as the
 * 0.1 ms of a page, and taking a Response apart again as long as packing it.
 */
export function pack(c: Ctx, text: string): string | Uint8Array<ArrayBuffer> {
  c.header('Vary', 'Accept-Encoding', { append: true })
  const asked = c.req.header('Accept-Encoding') ?? ''
  if (text.length < SMALL || !preferred(asked, ['gzip'])) return text
  c.header('Content-Encoding', 'gzip')
  return gzipSync(text)
}
