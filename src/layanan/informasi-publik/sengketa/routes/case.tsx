import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { readWhole, staff } from '#src/layanan/desk-case.tsx'
import { findSengketa } from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { viewSengketa } from '#src/layanan/informasi-publik/sengketa/view.ts'
import { CasePage } from '#views/layanan/informasi-publik/sengketa/case.tsx'
import { type Sent, SentStep } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'

export const caseUrl = (nomor: string) => `/meja/sengketa/${nomor}`

/**
 * The case, if this reader may see it.
 * @throws NotFound when there is none, or no officer of this unit sits in its team
 */
export const readCase = (c: Ctx, nomor: string) =>
  readWhole(c, nomor, async (db) => {
    const asked = await findSengketa(db, nomor)
    return asked && { asked }
  })

type Shown = { sent?: Sent; nik?: string; kodeLacak?: string }

/** The page of a case; a step form that came back stands in its place on it. */
export async function showCase(
  c: Ctx,
  nomor: string,
  shown: Shown = {},
  status: 200 | 409 | 422 = 200,
) {
  const { whole, asked } = await readCase(c, nomor)
  const { settings, clock } = c.var
  const view = viewSengketa(whole, asked, staff(c), clock, settings.sebutan)
  const frame = deskFrame(c, {
    title: `${nomor} ${view.berkas.perihal}`,
    current: '/meja/sengketa',
    problems: Boolean(shown.sent),
  })
  const { sent } = shown
  return show(
    c,
    {
      page: () => <CasePage frame={frame} view={view} {...shown} />,
      ...(sent && { part: () => <SentStep view={view} sent={sent} /> }),
    },
    status,
  )
}
