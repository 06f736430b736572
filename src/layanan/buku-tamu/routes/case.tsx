import type { Context } from 'hono'
import { NotFound } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { findTamu } from '#src/layanan/buku-tamu/queries.ts'
import { viewTamu } from '#src/layanan/buku-tamu/view.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'
import { unitsOn } from '#src/workflow/disposisi/queries.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import { CasePage } from '#views/layanan/buku-tamu/case.tsx'
import { type Sent, SentStep } from '#views/layanan/buku-tamu/steps.tsx'

export const PRESENT = '/meja/buku-tamu'
export const caseUrl = (nomor: string) => `${PRESENT}/${nomor}`

/** The signed-in petugas; routes of the desk stand behind `requireStaff`. */
export const staff = (c: Ctx): Actor => c.var.actor!

/** The number in the address of a route below a case. */
export const nomorOf = (c: Context) => c.req.param('nomor') ?? ''

/**
 * The visit, if this reader may see it: no unit of the city has a part in one.
 * @throws NotFound when there is none, or the reader sees the cases of a unit only
 */
export async function readCase(c: Ctx, nomor: string) {
  const { db } = c.var
  const [whole, found] = await Promise.all([findWhole(db, nomor), findTamu(db, nomor)])
  if (!whole || !found || isUnitScoped(staff(c))) throw new NotFound(nomor)
  return { whole, ...found }
}

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
  const shown = { ...view, tempat, sebutan: settings.sebutan.petugasSekretariat }
  const frame = deskFrame(c, {
    title: `${nomor} ${view.nama}`,
    current: PRESENT,
    problems: Boolean(sent),
  })
  return show(
    c,
    {
      page: () => <CasePage frame={frame} view={shown} sent={sent} />,
      ...(sent && { part: () => <SentStep view={shown} units={[]} sent={sent} /> }),
    },
    status,
  )
}
