import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Ctx } from '#src/http/env.ts'
import { pack } from '#src/http/pack.ts'

type View = () => JSX.Element
type Answer = Response | Promise<Response>

/**
 * One handler, two readers: htmx asks for the part it will swap, a browser without script for the
 * page. Both get the same words.
 */
export function show(
  c: Ctx,
  { page, part }: { page: View; part?: View },
  status: ContentfulStatusCode = 200,
): Answer {
  c.header('Vary', 'HX-Request-Type', { append: true })
  return part && wantsPart(c) ? send(c, part, status) : send(c, page, status, '<!doctype html>')
}

/** What only htmx asks for. */
export const showPart = (c: Ctx, part: View): Answer => send(c, part, 200)

async function send(c: Ctx, view: View, status: ContentfulStatusCode, first = '') {
  const text = (await view()).toString()
  c.header('Content-Type', 'text/html; charset=UTF-8')
  return c.body(pack(c, first + text), status)
}

/** After a successful POST. htmx never sees a 3xx (the browser follows it), so it is told with a header. */
export function goTo(c: Ctx, path: string) {
  return isHtmx(c) ? c.body(null, 204, { 'HX-Location': path }) : c.redirect(path, 303)
}

/** The request was made by htmx and will be swapped into a page. */
export const wantsPart = (c: Ctx) => c.req.header('HX-Request-Type') === 'partial'

const isHtmx = (c: Ctx) => c.req.header('HX-Request') === 'true' || wantsPart(c)
