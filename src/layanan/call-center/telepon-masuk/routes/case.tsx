import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { findWithUnits } from '#src/layanan/call-center/telepon-masuk/queries.ts'
import { seesCaller } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import { viewTelepon } from '#src/layanan/call-center/telepon-masuk/view.ts'
import { deskCase, readWhole, sebutanOf, staff } from '#src/layanan/desk-case.tsx'
import { CasePage } from '#views/layanan/call-center/telepon-masuk/case.tsx'
import { type Sent, SentStep } from '#views/layanan/call-center/telepon-masuk/steps/index.tsx'

export const QUEUE = '/meja/call-center'

/**
 * The call, if this reader may see it.
 * @throws NotFound when there is none, or it is another unit's
 */
export const readCase = (c: Ctx, nomor: string) => readWhole(c, nomor, findWithUnits)

/** The page of a call; a step form that came back stands in its place on it. */
export async function showCase(
  c: Ctx,
  nomor: string,
  { sent }: { sent?: Sent } = {},
  status: 200 | 409 | 422 = 200,
) {
  const { whole, asked, units } = await readCase(c, nomor)
  const view = viewTelepon(whole, asked, staff(c), c.var.clock, c.var.settings)
  const title = `${nomor} ${view.berkas.perihal}`
  const frame = deskFrame(c, { title, problems: Boolean(sent) })
  return show(
    c,
    {
      page: () => (
        <CasePage frame={frame} view={view} units={units} sebutan={sebutanOf(c)} sent={sent} />
      ),
      ...(sent && { part: () => <SentStep view={view} units={units} sent={sent} /> }),
    },
    status,
  )
}

/** The page of a call at the desk, and the files that units gave. */
export const caseRoutes = deskCase({
  at: `${QUEUE}/:nomor`,
  read: readCase,
  show: (c, nomor) => showCase(c, nomor),
  seesPerson: seesCaller,
  rahasia: [],
  kode: [],
})
