import type { Context } from 'hono'
import { NotFound } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { findWithUnits } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { viewKeberatan } from '#src/layanan/informasi-publik/keberatan/view.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'
import { findWhole, type Whole } from '#src/workflow/whole/queries.ts'
import { CasePage } from '#views/layanan/informasi-publik/keberatan/case.tsx'
import { type Sent, SentStep } from '#views/layanan/informasi-publik/keberatan/steps/index.tsx'

export const caseUrl = (nomor: string) => `/meja/keberatan/${nomor}`

/** The signed-in petugas; routes of the desk stand behind `requireStaff`. */
export const staff = (c: Ctx): Actor => c.var.actor!

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
  if (!whole || !found || !maySee(whole, staff(c))) throw new NotFound(nomor)
  return { whole, ...found }
}

const maySee = ({ disposisi }: Whole, actor: Actor) =>
  !isUnitScoped(actor) || disposisi.some((one) => one.unitKerjaId === actor.unitKerjaId)

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
  const { sebutan } = settings
  const roles = {
    petugas: sebutan.petugas,
    ppid: sebutan.ppid,
    ppid_pelaksana: sebutan.pelaksana,
    atasan_ppid: sebutan.atasan,
    pemohon: 'Pemohon',
  }
  const { sent } = shown
  return show(
    c,
    {
      page: () => <CasePage frame={frame} view={view} units={units} sebutan={roles} {...shown} />,
      ...(sent && { part: () => <SentStep view={view} units={units} sent={sent} /> }),
    },
    status,
  )
}

/** The number in the address of a route below a case. */
export const nomorOf = (c: Context) => c.req.param('nomor') ?? ''
