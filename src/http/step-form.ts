import { Hono } from 'hono'
import * as v from 'valibot'
import type { FileRule } from '#src/attachments/kinds.ts'
import { Forbidden, Incomplete, Stale } from '#src/errors.ts'
import type { Ctx, Env } from '#src/http/env.ts'
import { type Also, receiveForm } from '#src/http/receive.ts'
import { goTo } from '#src/http/respond.tsx'
import type { Kit } from '#src/kit.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Party } from '#src/workflow/procedure.ts'
import type { Errors, Received, Values } from '#views/shared/form.tsx'

/** The desk on which steps are taken: its table, and how a case is read and shown. */
export type Desk<Act extends string, Case> = {
  procedure: { acts: Record<Act, { by: readonly Party[] }> }
  /** What a case is called where it has moved on; *Berkas* if not said. */
  sebutan?: string
  /** The case, if this reader may see it; throws NotFound otherwise. */
  read: (c: Ctx, nomor: string) => Promise<Case>
  /** The page of the case with a form on it that came back. */
  show: (
    c: Ctx,
    nomor: string,
    shown: { sent: SentStep<Act> },
    status: 409 | 422,
  ) => Response | Promise<Response>
  urlOf: (nomor: string) => string
}

/** A step form that comes back: what was typed, what is wrong with it. */
export type SentStep<Act extends string> = {
  act: Act
  values: Values
  lists: Record<string, string[]>
  errors: Errors
  kunci: string
  received: Record<string, Received[]>
}

type Submitted<S extends v.GenericSchema> = {
  data: v.InferOutput<S>
  kunci: string
  versi?: number | undefined
  files: Record<string, never[]>
  titipan: Record<string, string[]>
}

export type StepRoute<Act, S extends v.GenericSchema, Case> = {
  name: Act
  schema: S
  files?: Record<string, FileRule>
  /** What more is wrong, given the case. */
  also?: (read: Case) => Also<S, string>
  act: (kit: Kit, nomor: string, sent: Submitted<S>, actor: Actor, c: Ctx) => Promise<unknown>
}

/**
 * Makes the handlers of a desk's step forms: each reads, acts, goes back to the case. What does not
 * fit comes back in its form (422); what somebody else changed meanwhile comes back with what was
 * typed (409). Who never does such an act is told so before what they sent is read and put aside.
 */
export function stepsOf<Act extends string, Case>({
  procedure,
  sebutan,
  read,
  show,
  urlOf,
}: Desk<Act, Case>) {
  return <S extends v.GenericSchema>({
    name,
    schema,
    files = {},
    also,
    act,
  }: StepRoute<Act, S, Case>) =>
    async (c: Ctx) => {
      const nomor = c.req.param('nomor') ?? ''
      const actor = c.var.actor!
      const found = await read(c, nomor)
      const { by } = procedure.acts[name]
      if (!actor.peran.some((one) => by.includes(one)))
        throw new Forbidden(`${actor.peran.join(', ')}: ${name}`)
      const form = await receiveForm(c, schema, { files, ...(also && { also: also(found) }) })
      const typed = { act: name, ...byKind(form.values), kunci: form.kunci }
      const back = (errors: Errors, received: Record<string, Received[]>, status: 409 | 422) =>
        show(c, nomor, { sent: { ...typed, errors, received } }, status)
      if (!form.ok) return back(form.errors, form.titipan, 422)
      try {
        await act(c.var, nomor, form as unknown as Submitted<S>, actor, c)
      } catch (error) {
        const problem = problemOf(error, sebutan)
        if (!problem) throw error
        return back(problem.errors, {}, problem.status)
      }
      return goTo(c, urlOf(nomor))
    }
}

type PartAct = 'jawabDisposisi' | 'ingatkan' | 'tarikDisposisi'
type OnPart<S extends v.GenericSchema> = (
  kit: Kit,
  nomor: string,
  disposisiId: string,
  sent: Submitted<S>,
  actor: Actor,
) => Promise<unknown>

/** A procedure whose units have parts: what an answer holds, its files, and the acts. */
type PartSteps<S extends v.GenericSchema> = {
  schema: S
  files: Record<string, FileRule>
  acts: Record<Exclude<PartAct, 'jawabDisposisi'>, OnPart<typeof nothing>> & {
    jawabDisposisi: OnPart<S>
  }
}

/** Addresses of a unit's part, under `/disposisi/:id`: its answer, a reminder, that it is taken back. */
export function partSteps<Case, S extends v.GenericSchema>(
  step: ReturnType<typeof stepsOf<PartAct, Case>>,
  { schema, files, acts }: PartSteps<S>,
) {
  const of =
    <T extends v.GenericSchema>(act: OnPart<T>): StepRoute<PartAct, T, Case>['act'] =>
    (kit, nomor, sent, actor, c) =>
      act(kit, nomor, c.req.param('id') ?? '', sent, actor)
  const { jawabDisposisi, ingatkan, tarikDisposisi } = acts
  return new Hono<Env>()
    .post('/jawaban', step({ name: 'jawabDisposisi', schema, files, act: of(jawabDisposisi) }))
    .post('/pengingat', step({ name: 'ingatkan', schema: nothing, act: of(ingatkan) }))
    .post('/penarikan', step({ name: 'tarikDisposisi', schema: nothing, act: of(tarikDisposisi) }))
}

const nothing = v.object({})

/** What an act found missing, or that the case moved on, as a form says it; undefined for all else. */
export function problemOf(error: unknown, sebutan = 'Berkas') {
  if (error instanceof Incomplete)
    return { status: 422 as const, errors: { [error.field]: error.message } }
  if (error instanceof Stale) return { status: 409 as const, errors: { formulir: moved(sebutan) } }
  return undefined
}

const moved = (sebutan: string) =>
  `${sebutan} ini baru saja diubah orang lain. Keadaan terbaru ada di halaman ini; isian Anda masih ada. Periksa, lalu kirim lagi.`

/** What was typed, by kind: one text a field, or a list where boxes were ticked. */
function byKind(values: Record<string, string | string[] | undefined>) {
  const entries = Object.entries(values)
  return {
    values: Object.fromEntries(entries.filter(([, one]) => typeof one === 'string')) as Values,
    lists: Object.fromEntries(entries.filter(([, one]) => Array.isArray(one))) as Record<
      string,
      string[]
    >,
  }
}
