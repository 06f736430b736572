import { Forbidden } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { readWhole, sebutanOf, staff } from '#src/layanan/desk-case.tsx'
import type { Pelapor } from '#src/layanan/pengaduan/pelapor.ts'
import { findPengaduan } from '#src/layanan/pengaduan/queries.ts'
import { mayRead, opensReceipt, viewPengaduan } from '#src/layanan/pengaduan/view.ts'
import { CasePage } from '#views/layanan/pengaduan/case.tsx'
import { type Sent, SentStep } from '#views/layanan/pengaduan/steps/index.tsx'

export const REGISTER = '/meja/pengaduan'
export const caseUrl = (nomor: string) => `${REGISTER}/${nomor}`

/**
 * The report, if this reader may see it, and whether they may open what carries its kode lacak.
 * @throws NotFound when there is none, or it is another unit's; Forbidden when it is rahasia and not
 * this reader's to handle
 */
export async function readCase(c: Ctx, nomor: string) {
  const { whole, ...found } = await readWhole(c, nomor, findPengaduan)
  if (!mayRead(whole, found.asked, staff(c))) throw new Forbidden('a rahasia report')
  return { whole, found, membuka: opensReceipt(whole, found, staff(c)) }
}

type Shown = { sent?: Sent; kodeLacak?: string; pelapor?: Pelapor }

/** The page of a report; a step form that came back stands in its place on it. */
export async function showCase(
  c: Ctx,
  nomor: string,
  shown: Shown = {},
  status: 200 | 409 | 422 = 200,
) {
  const { whole, found } = await readCase(c, nomor)
  const { kantor } = c.var.settings
  const office = { kantor: kantor.singkat, origin: c.var.config.origin }
  const view = viewPengaduan(whole, found, staff(c), c.var.clock, office)
  const { sent } = shown
  const frame = deskFrame(c, {
    title: `${nomor} ${view.berkas.perihal}`,
    problems: Boolean(sent),
  })
  const sebutan = { ...sebutanOf(c), pemohon: 'Pelapor' }
  return show(
    c,
    {
      page: () => <CasePage frame={frame} view={view} sebutan={sebutan} {...shown} />,
      ...(sent && { part: () => <SentStep view={view} units={view.units} sent={sent} /> }),
    },
    status,
  )
}
