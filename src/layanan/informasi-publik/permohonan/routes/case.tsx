import { findWithUnits } from '#src/layanan/informasi-publik/permohonan/queries.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { readWhole, sebutanOf, staff } from '#src/layanan/desk-case.tsx'
import { viewPermohonan } from '#src/layanan/informasi-publik/permohonan/view.ts'
import { CasePage } from '#views/layanan/informasi-publik/permohonan/case.tsx'
import { SentStep, type Sent } from '#views/layanan/informasi-publik/permohonan/steps/index.tsx'

export const caseUrl = (nomor: string) => `/meja/permohonan/${nomor}`

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
  const { whole, asked, units, exempt, keberatan } = await readCase(c, nomor)
  const { settings, clock } = c.var
  const view = {
    ...viewPermohonan(whole, asked, staff(c), clock, {
      kantor: settings.kantor.singkat,
      origin: c.var.config.origin,
    }),
    exempt,
  }
  const frame = deskFrame(c, {
    title: `${nomor} ${view.berkas.perihal}`,
    problems: Boolean(shown.sent),
  })
  const { sent } = shown
  return show(
    c,
    {
      page: () => (
        <CasePage
          frame={frame}
          view={view}
          units={units}
          sebutan={sebutanOf(c)}
          keberatan={keberatan}
          {...shown}
        />
      ),
      ...(sent && { part: () => <SentStep view={view} units={units} sent={sent} /> }),
    },
    status,
  )
}
