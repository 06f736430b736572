import type { Context } from 'hono'
import { NotFound } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { findWithUnits } from '#src/layanan/permintaan-data/queries.ts'
import { viewPermintaan } from '#src/layanan/permintaan-data/view.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'
import { CasePage } from '#views/layanan/permintaan-data/case.tsx'
import { type Sent, SentStep } from '#views/layanan/permintaan-data/steps/index.tsx'

export const QUEUE = '/meja/permintaan-data'
export const caseUrl = (nomor: string) => `${QUEUE}/${nomor}`

/** The signed-in petugas; routes of the desk stand behind `requireStaff`. */
export const staff = (c: Ctx): Actor => c.var.actor!

/** The number in the address of a route below a case. */
export const nomorOf = (c: Context) => c.req.param('nomor') ?? ''

/**
 * The case, if this reader may see it.
 * @throws NotFound when there is none, or it is another unit's
 */
export async function readCase(c: Ctx, nomor: string) {
  const { db, clock } = c.var
  const [whole, found] = await Promise.all([
    findWhole(db, nomor),
    findWithUnits(db, nomor, clock.today),
  ])
  const actor = staff(c)
  const mine = whole?.disposisi.some((one) => one.unitKerjaId === actor.unitKerjaId)
  if (!whole || !found || (isUnitScoped(actor) && !mine)) throw new NotFound(nomor)
  return { whole, ...found }
}

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
  const { sebutan } = c.var.settings
  const { sent } = shown
  const frame = deskFrame(c, {
    title: `${nomor} ${view.berkas.perihal}`,
    problems: Boolean(sent),
  })
  const roles = { petugas_data: sebutan.petugasData, ppid_pelaksana: sebutan.pelaksana }
  return show(
    c,
    {
      page: () => <CasePage frame={frame} view={view} units={units} sebutan={roles} {...shown} />,
      ...(sent && { part: () => <SentStep view={view} units={units} sent={sent} /> }),
    },
    status,
  )
}
