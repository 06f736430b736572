import { NotFound } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { findKeberatan } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import { viewTrackedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { findWhole } from '#src/workflow/whole/queries.ts'

/**
 * The objection of this address, if the code that was given opens it.
 * @throws NotFound when there is none, or it is somebody else's
 */
export async function readOpen(c: Ctx, nomor = c.req.param('nomor') ?? '') {
  const { applicant, db } = c.var
  const whole = await findWhole(db, nomor)
  const asked = await findKeberatan(db, nomor)
  const isTheirs = applicant.nomor === nomor || applicant.nomor === whole?.berkas.asal
  if (!whole || !asked || !isTheirs) throw new NotFound(nomor)
  return { whole, asked, view: viewTrackedKeberatan(whole, asked, c.var.clock) }
}
