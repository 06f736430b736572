import type * as v from 'valibot'
import { Forbidden, Incomplete, Stale } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { goTo } from '#src/http/respond.tsx'
import type { Kit } from '#src/kit.ts'
import {
  type ActUji,
  daftarDikecualikan,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/procedure.ts'
import { showSheet } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/pages.tsx'
import { sheetOf } from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/sheet.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Party } from '#src/workflow/procedure.ts'
import type { Sent } from '#src/workflow/sent.ts'

type StepRoute<S extends v.GenericSchema> = {
  name: ActUji
  schema: S
  act: (
    kit: Kit,
    nomor: string,
    sent: Sent<v.InferOutput<S>>,
    actor: Actor,
    c: Ctx,
  ) => Promise<unknown>
}

/**
 * The handler of a form of a sheet: reads, acts, goes back to the sheet. What does not fit comes back
 * in its form (422); what somebody else changed meanwhile comes back with what was typed (409).
 */
export function step<S extends v.GenericSchema>({ name, schema, act }: StepRoute<S>) {
  return async (c: Ctx) => {
    const sheet = await sheetOf(c)
    const actor = c.var.actor!
    mayEver(name, actor)
    const form = await readForm(c, schema)
    const key = formOf(name, c)
    if (!form.ok) return showSheet(c, sheet, key, form)
    try {
      await act(c.var, sheet.nomor, form as Sent<v.InferOutput<S>>, actor, c)
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) throw error
      return showSheet(c, await sheetOf(c), key, { ...form, ...problem })
    }
    return goTo(c, `/meja/dikecualikan/${sheet.nomor}`)
  }
}

/** The form of the page that sends an act: a line has its own. */
const formOf = (name: ActUji, c: Ctx) =>
  name === 'ubahInformasi' || name === 'hapusInformasi' ? `${name}-${c.req.param('id')}` : name

/** Who never does such an act is told so before what they sent is read. */
function mayEver(act: ActUji, { peran }: Actor) {
  const by: readonly Party[] = daftarDikecualikan.acts[act].by
  if (!peran.some((one) => by.includes(one))) throw new Forbidden(`${peran.join(', ')}: ${act}`)
}

/** What an act found missing, or that the sheet moved on, as a form says it; undefined for all else. */
export function problemOf(error: unknown) {
  if (error instanceof Incomplete)
    return { status: 422 as const, errors: { [error.field]: error.message } }
  if (error instanceof Stale) return { status: 409 as const, errors: { formulir: moved } }
  return undefined
}

const moved =
  'Lembar ini baru saja diubah orang lain. Keadaan terbaru ada di halaman ini; isian Anda masih ada. Periksa, lalu kirim lagi.'
