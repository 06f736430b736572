import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { readWhole, sebutanOf, staff } from '#src/layanan/desk-case.tsx'
import { findWithUnits } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { viewKeberatan } from '#src/layanan/informasi-publik/keberatan/view.ts'
import { CasePage } from '#views/layanan/informasi-publik/keberatan/case.tsx'
import { type Sent, SentStep } from '#views/layanan/informasi-publik/keberatan/steps/index.tsx'

export const caseUrl = (nomor: string) => `/meja/keberatan/${nomor}`

/**
 * The case, if this reader may see it.
 * @throws NotFound when there is none, or it is another unit's
 */
export const readCase = (c: Ctx, nomor: string) => readWhole(c, nomor, findWithUnits)

type Shown = { sent?: Sent; nik?: string; kodeLacak?: string }

/** The page of a case; a step form that came back stands in its place on it. */
export async function showCase(
  c: Ctx,
  nomor: string,
  shown: Shown = {},
  status: 200 | 409 | 422 = 200,
) {
  const { whole, asked, units, exempt } = await readCase(c, nomor)
  const { settings, clock, config } = c.var
  const office = { kantor: settings.kantor.singkat, origin: config.origin }
  const view = { ...viewKeberatan(whole, asked, staff(c), clock, office), exempt }
  const frame = deskFrame(c, {
    title: `${nomor} ${view.berkas.perihal}`,
    problems: Boolean(shown.sent),
  })
  const { sent } = shown
  return show(
    c,
    {
      page: () => (
        <CasePage frame={frame} view={view} units={units} sebutan={sebutanOf(c)} {...shown} />
      ),
      ...(sent && { part: () => <SentStep view={view} units={units} sent={sent} /> }),
    },
    status,
  )
}
