import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { findTanyaJawab } from '#src/layanan/call-center/tanya-jawab/queries.ts'
import { viewTanyaJawab } from '#src/layanan/call-center/tanya-jawab/view.ts'
import { readWhole, sebutanOf, staff } from '#src/layanan/desk-case.tsx'
import { unitsOn } from '#src/workflow/disposisi/queries.ts'
import { EntryPage } from '#views/layanan/call-center/tanya-jawab/entry.tsx'
import { type Sent, SentStep } from '#views/layanan/call-center/tanya-jawab/steps.tsx'

export const LIST = '/meja/tanya-jawab'
export const entryUrl = (nomor: string) => `${LIST}/${nomor}`

/**
 * The entry, if this reader may see it, with the units that there are.
 * @throws NotFound when there is none, or it is another unit's
 */
export const readEntry = (c: Ctx, nomor: string) =>
  readWhole(c, nomor, async (db, of, hari) => {
    const entry = await findTanyaJawab(db, of)
    return entry && { entry, units: await unitsOn(db, hari) }
  })

/** The page of an entry; a step form that came back stands in its place on it. */
export async function showEntry(
  c: Ctx,
  nomor: string,
  { sent }: { sent?: Sent } = {},
  status: 200 | 409 | 422 = 200,
) {
  const { whole, entry, units } = await readEntry(c, nomor)
  const view = viewTanyaJawab(whole, entry, staff(c), c.var.clock, c.var.settings)
  const title = `${nomor} ${view.berkas.perihal}`
  const frame = deskFrame(c, { title, current: LIST, problems: Boolean(sent) })
  return show(
    c,
    {
      page: () => (
        <EntryPage frame={frame} view={view} units={units} sebutan={sebutanOf(c)} sent={sent} />
      ),
      ...(sent && { part: () => <SentStep view={view} units={units} sent={sent} /> }),
    },
    status,
  )
}
