import { html } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Ctx } from '#src/http/env.ts'

type Views = { page: () => JSX.Element; part?: () => JSX.Element }

/**
 * One handler, two readers: htmx asks for the part it will swap, a browser without script for the
 * page. Both get the same words.
 */
export function show(c: Ctx, { page, part }: Views, status: 200 | 409 | 422 = 200) {
  c.header('Vary', 'HX-Request-Type', { append: true })
  if (part && wantsPart(c)) return c.html(part(), status)
  return c.html(html`<!doctype html>${page()}`, status)
}

/** After a successful POST. htmx never sees a 3xx (the browser follows it), so it is told with a header. */
export function goTo(c: Ctx, path: string) {
  return isHtmx(c) ? c.body(null, 204, { 'HX-Location': path }) : c.redirect(path, 303)
}

/** The request was made by htmx and will be swapped into a page. */
export const wantsPart = (c: Ctx) => c.req.header('HX-Request-Type') === 'partial'

const isHtmx = (c: Ctx) => c.req.header('HX-Request') === 'true' || wantsPart(c)
