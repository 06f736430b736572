import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { readWhole, sebutanOf, staff } from '#src/layanan/desk-case.tsx'
import { findWithUnits } from '#src/layanan/permintaan-data/queries.ts'
import { viewPermintaan } from '#src/layanan/permintaan-data/view.ts'
import { CasePage } from '#views/layanan/permintaan-data/case.tsx'
import { type Sent, SentStep } from '#views/layanan/permintaan-data/steps/index.tsx'

export const QUEUE = '/meja/permintaan-data'
export const caseUrl = (nomor: string) => `${QUEUE}/${nomor}`

/**
 * The case, if this reader may see it.
 * @throws NotFound when there is none, or it is another unit's
 */
export const readCase = (c: Ctx, nomor: string) => readWhole(c, nomor, findWithUnits)

type Shown = { sent?: Sent; kodeLacak?: string }

/** The page of a case; a step form that came back stands in its place on it. */
export async function showCase(
  c: Ctx,
  nomor: string,
  shown: Shown = {},
  status: 200 | 409 | 422 = 200,
) {
  const { whole, asked, units } = await readCase(c, nomor)
  const view = viewPermintaan(whole, asked, staff(c), c.var.clock)
  const { sent } = shown
  const frame = deskFrame(c, {
    title: `${nomor} ${view.berkas.perihal}`,
    problems: Boolean(sent),
  })
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
