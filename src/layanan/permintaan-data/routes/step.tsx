import type * as v from 'valibot'
import type { FileRule } from '#src/attachments/kinds.ts'
import { Forbidden } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { receiveForm } from '#src/http/receive.ts'
import { goTo } from '#src/http/respond.tsx'
import { problemOf, typedOf } from '#src/http/step-form.ts'
import type { Kit } from '#src/kit.ts'
import { type ActPermintaan, permintaanData } from '#src/layanan/permintaan-data/procedure.ts'
import {
  caseUrl,
  nomorOf,
  readCase,
  showCase,
  staff,
} from '#src/layanan/permintaan-data/routes/case.tsx'
import type { Actor } from '#src/workflow/perform.ts'
import type { Party } from '#src/workflow/procedure.ts'

type Submitted<S extends v.GenericSchema> = {
  data: v.InferOutput<S>
  kunci: string
  versi?: number | undefined
  files: Record<string, never[]>
  titipan: Record<string, string[]>
}

type StepRoute<S extends v.GenericSchema> = {
  name: ActPermintaan
  schema: S
  files?: Record<string, FileRule>
  act: (kit: Kit, nomor: string, sent: Submitted<S>, actor: Actor, c: Ctx) => Promise<unknown>
}

/**
 * The handler of a step form: reads, acts, goes back to the case. What does not fit comes back in
 * its form (422); what somebody else changed meanwhile comes back with what was typed (409).
 */
export function step<S extends v.GenericSchema>({ name, schema, files = {}, act }: StepRoute<S>) {
  return async (c: Ctx) => {
    const nomor = nomorOf(c)
    await readCase(c, nomor)
    mayEver(name, staff(c))
    const form = await receiveForm(c, schema, { files })
    const typed = { act: name, ...typedOf(form.values), kunci: form.kunci }
    if (!form.ok) {
      const sent = { ...typed, errors: form.errors, received: form.titipan }
      return showCase(c, nomor, { sent }, 422)
    }
    try {
      await act(c.var, nomor, form as unknown as Submitted<S>, staff(c), c)
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) throw error
      const sent = { ...typed, errors: { [problem.field]: problem.message }, received: {} }
      return showCase(c, nomor, { sent }, problem.status)
    }
    return goTo(c, caseUrl(nomor))
  }
}

/** Who never does such an act is told so before what they sent is read and put aside. */
function mayEver(act: ActPermintaan, { peran }: Actor) {
  const by: readonly Party[] = permintaanData.acts[act].by
  if (!peran.some((one) => by.includes(one))) throw new Forbidden(`${peran.join(', ')}: ${act}`)
}
