import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { viewKode } from '#src/layanan/call-center/telepon-masuk/code.ts'
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

type Shown = { sent?: Sent; kodeLacak?: string }

/**
 * The page of a call; a step form that came back stands in its place on it. The kode lacak is there
 * while the call is open, and right after a new one was given.
 */
export async function showCase(
  c: Ctx,
  nomor: string,
  { sent, kodeLacak }: Shown = {},
  status: 200 | 409 | 422 = 200,
) {
  const { whole, asked, units } = await readCase(c, nomor)
  const view = viewTelepon(whole, asked, staff(c), c.var.clock, c.var.settings)
  const { berkas, pemohon } = whole
  const read = view.canSeePerson && (berkas.selesaiPada === null || kodeLacak !== undefined)
  const { janjiPada } = asked
  const kode = read
    ? viewKode(c.var, { ...berkas, janjiPada, telepon: pemohon?.telepon ?? null })
    : null
  const title = `${nomor} ${view.berkas.perihal}`
  const frame = deskFrame(c, { title, problems: Boolean(sent) })
  return show(
    c,
    {
      page: () => <CasePage {...{ frame, view, units, kode, sent }} sebutan={sebutanOf(c)} />,
      ...(sent && { part: () => <SentStep view={view} units={units} sent={sent} /> }),
    },
    status,
  )
}

/** The page of a call at the desk, and the files that units gave. */
export const caseRoutes = deskCase({
  at: `${QUEUE}/:nomor`,
  read: readCase,
  show: (c, nomor, once) => showCase(c, nomor, once),
  seesPerson: seesCaller,
  rahasia: [],
  kode: ['operator'],
  hasKode: ({ asked }) => asked.janjiPada !== null,
})
