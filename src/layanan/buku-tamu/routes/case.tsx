import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { findTamu } from '#src/layanan/buku-tamu/queries.ts'
import { viewTamu } from '#src/layanan/buku-tamu/view.ts'
import { readWhole, sebutanOf, staff } from '#src/layanan/desk-case.tsx'
import { unitsOn } from '#src/workflow/disposisi/queries.ts'
import { CasePage } from '#views/layanan/buku-tamu/case.tsx'
import { type Sent, SentStep } from '#views/layanan/buku-tamu/steps.tsx'

export const PRESENT = '/meja/buku-tamu'

/**
 * The visit, if this reader may see it: no unit of the city has a part in one.
 * @throws NotFound when there is none, or the reader sees the cases of a unit only
 */
export const readCase = (c: Ctx, nomor: string) => readWhole(c, nomor, findTamu)

/** The page of a visit; a step form that came back stands in its place on it. */
export async function showCase(
  c: Ctx,
  nomor: string,
  { sent }: { sent?: Sent } = {},
  status: 200 | 409 | 422 = 200,
) {
  const { whole, tamu } = await readCase(c, nomor)
  const { settings, clock, db } = c.var
  const view = viewTamu(whole, tamu, staff(c), clock)
  const units = view.acts.includes('arahkan') ? await unitsOn(db, clock.today) : []
  const tempat = [...settings.tamu.tempat, ...units.map(({ nama }) => nama)]
  const shown = { ...view, tempat }
  const frame = deskFrame(c, {
    title: `${nomor} ${view.nama}`,
    current: PRESENT,
    problems: Boolean(sent),
  })
  return show(
    c,
    {
      page: () => <CasePage frame={frame} view={shown} sebutan={sebutanOf(c)} sent={sent} />,
      ...(sent && { part: () => <SentStep view={shown} units={[]} sent={sent} /> }),
    },
    status,
  )
}
