import type { Context } from 'hono'
import { NotFound } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import {
  findSengketa,
  type SengketaDibaca,
} from '#src/layanan/informasi-publik/sengketa/queries.ts'
import { viewSengketa } from '#src/layanan/informasi-publik/sengketa/view.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'
import { findWhole, type Whole } from '#src/workflow/whole/queries.ts'
import { CasePage } from '#views/layanan/informasi-publik/sengketa/case.tsx'
import { type Sent, SentStep } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'

export const caseUrl = (nomor: string) => `/meja/sengketa/${nomor}`

/** The signed-in officer; routes of the desk stand behind `requireStaff`. */
export const staff = (c: Ctx): Actor => c.var.actor!

/**
 * The case, if this reader may see it.
 * @throws NotFound when there is none, or no officer of this unit sits in its team
 */
export async function readCase(c: Ctx, nomor: string) {
  const { db } = c.var
  const [whole, asked] = await Promise.all([findWhole(db, nomor), findSengketa(db, nomor)])
  if (!whole || !asked || !maySee(whole, asked, staff(c))) throw new NotFound(nomor)
  return { whole, asked }
}

const maySee = ({ disposisi }: Whole, { unit }: SengketaDibaca, actor: Actor) =>
  !isUnitScoped(actor) ||
  unit.some((one) => one.unit === actor.unitKerjaId) ||
  disposisi.some((one) => one.unitKerjaId === actor.unitKerjaId)

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
  const view = viewSengketa(whole, asked, staff(c), clock)
  const frame = deskFrame(c, {
    title: `${nomor} ${view.berkas.perihal}`,
    current: '/meja/sengketa',
    problems: Boolean(shown.sent),
  })
  const { sent } = shown
  const { sebutan } = settings
  return show(
    c,
    {
      page: () => <CasePage frame={frame} view={view} sebutan={sebutan} {...shown} />,
      ...(sent && { part: () => <SentStep view={view} sebutan={sebutan} sent={sent} /> }),
    },
    status,
  )
}

/** The number in the address of a route below a case. */
export const nomorOf = (c: Context) => c.req.param('nomor') ?? ''
