import { gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { preferred } from '#src/http/assets.ts'

/** Fewer bytes than these are one packet anyway. */
const SMALL = 512

/**
 * Pages and partial updates over a slow line; what is compressed already (PDF, workbooks) is left
 * alone. All at once: as a web stream it takes ten times as long as the 0.1 ms of a page.
 */
export const compressed: MiddlewareHandler = async (c, next) => {
  await next()
  const { status, headers } = c.res
  const type = headers.get('Content-Type') ?? ''
  if (!type.startsWith('text/') || headers.has('Content-Encoding')) return
  headers.append('Vary', 'Accept-Encoding')
  if (!preferred(c.req.header('Accept-Encoding') ?? '', ['gzip'])) return
  const body = new Uint8Array(await c.res.arrayBuffer())
  const packed = body.length < SMALL ? undefined : gzipSync(body)
  if (packed) headers.set('Content-Encoding', 'gzip')
  headers.delete('Content-Length')
  // Put beside the old answer, the new one would be copied header by header into a stream.
  c.res = undefined
  c.res = new Response(packed ?? body, { status, headers })
}
