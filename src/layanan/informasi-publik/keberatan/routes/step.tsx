import type * as v from 'valibot'
import type { FileRule } from '#src/attachments/kinds.ts'
import { Forbidden, Incomplete, Stale } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { type Also, receiveForm } from '#src/http/receive.ts'
import { goTo } from '#src/http/respond.tsx'
import type { Kit } from '#src/kit.ts'
import { type ActKeberatan, keberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { KeberatanDibaca } from '#src/layanan/informasi-publik/keberatan/queries.ts'
import {
  caseUrl,
  nomorOf,
  readCase,
  showCase,
  staff,
} from '#src/layanan/informasi-publik/keberatan/routes/case.tsx'
import type { Actor } from '#src/workflow/perform.ts'
import type { Party } from '#src/workflow/procedure.ts'
import type { Received, Values } from '#views/shared/form.tsx'

type Submitted<S extends v.GenericSchema> = {
  data: v.InferOutput<S>
  kunci: string
  versi?: number | undefined
  files: Record<string, never[]>
  titipan: Record<string, string[]>
}

type StepRoute<S extends v.GenericSchema> = {
  name: ActKeberatan
  schema: S
  files?: Record<string, FileRule>
  /** What more is wrong, given what was objected. */
  also?: (asked: KeberatanDibaca) => Also<S, string>
  act: (kit: Kit, nomor: string, sent: Submitted<S>, actor: Actor, c: Ctx) => Promise<unknown>
}

/**
 * The handler of a step form: reads, acts, goes back to the case. What does not fit comes back in
 * its form (422); what somebody else changed meanwhile comes back with what was typed (409).
 */
export function step<S extends v.GenericSchema>({
  name,
  schema,
  files = {},
  also,
  act,
}: StepRoute<S>) {
  return async (c: Ctx) => {
    const nomor = nomorOf(c)
    const { asked } = await readCase(c, nomor)
    mayEver(name, staff(c))
    const form = await receiveForm(c, schema, { files, ...(also && { also: also(asked) }) })
    const typed = { act: name, ...valuesOf(form.values), kunci: form.kunci }
    if (!form.ok) {
      const sent = { ...typed, errors: form.errors, received: form.titipan }
      return showCase(c, nomor, { sent }, 422)
    }
    try {
      await act(c.var, nomor, form as unknown as Submitted<S>, staff(c), c)
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) throw error
      const received: Record<string, Received[]> = {}
      const sent = { ...typed, errors: { formulir: problem.message }, received }
      return showCase(c, nomor, { sent }, problem.status)
    }
    return goTo(c, caseUrl(nomor))
  }
}

/** Who never does such an act is told so before what they sent is read and put aside. */
function mayEver(act: ActKeberatan, { peran }: Actor) {
  const by: readonly Party[] = keberatan.acts[act].by
  if (!peran.some((one) => by.includes(one))) throw new Forbidden(`${peran.join(', ')}: ${act}`)
}

function problemOf(error: unknown): { status: 409 | 422; message: string } | undefined {
  if (error instanceof Incomplete) return { status: 422, message: error.message }
  if (error instanceof Stale) return { status: 409, message: BERUBAH }
  return undefined
}

const BERUBAH =
  'Berkas ini baru saja diubah orang lain. Keadaan terbaru ada di halaman ini; isian Anda masih ada. Periksa, lalu kirim lagi.'

/** What was typed, by kind: one text a field, or a list where boxes were ticked. */
function valuesOf(values: Record<string, string | string[] | undefined>) {
  const entries = Object.entries(values)
  return {
    values: Object.fromEntries(entries.filter(([, one]) => typeof one === 'string')) as Values,
    lists: Object.fromEntries(entries.filter(([, one]) => Array.isArray(one))) as Record<
      string,
      string[]
    >,
  }
}
