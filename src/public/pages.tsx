import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Ctx, Env } from '#src/http/env.ts'
import { streetFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { MaklumatPage } from '#views/public/pages/maklumat.tsx'
import { PrivacyPage } from '#views/public/pages/privacy.tsx'
import { StandarPage } from '#views/public/pages/standar.tsx'

/** What the office promises: /maklumat, /standar, /data-pribadi. */
export const pagesRoutes = new Hono<Env>()

pagesRoutes.get('/maklumat', (c) =>
  showPage(c, 'Maklumat pelayanan', (frame) => <MaklumatPage frame={frame} {...c.var.settings} />),
)

pagesRoutes.get('/standar', (c) =>
  showPage(c, 'Standar pelayanan', (frame) => <StandarPage frame={frame} {...c.var.settings} />),
)

pagesRoutes.get('/data-pribadi', (c) =>
  showPage(c, 'Data pribadi Anda', (frame) => <PrivacyPage frame={frame} {...c.var.settings} />),
)

type Frame = ReturnType<typeof streetFrame>

function showPage(c: Ctx, title: string, page: (frame: Frame) => Child) {
  const frame = streetFrame(c, { title, current: c.req.path })
  return show(c, { page: () => <>{page(frame)}</> })
}
