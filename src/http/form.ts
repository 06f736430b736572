import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import * as v from 'valibot'
import { type ReceivedFile, receiveFile } from '#src/attachments/check.ts'
import { type FileRule, tooBig } from '#src/attachments/kinds.ts'
import { safeName } from '#src/attachments/name.ts'
import { type Posted, type PostedFile, readPosted } from '#src/http/multipart.ts'

type Keys<T> = T extends unknown ? keyof T & string : never
type At<T, K extends string> = T extends { [P in K]?: infer V } ? V : never

/** What was typed, for the same form to show again: text, or a list where the schema takes one. */
export type FormValues<S extends v.GenericSchema> = {
  [K in Keys<v.InferInput<S>>]?: NonNullable<At<v.InferInput<S>, K>> extends readonly unknown[]
    ? string[]
    : string
}

/** One sentence a field; `formulir` is for what no single field is to blame for. */
export type FormErrors<S extends v.GenericSchema, F extends string = never> = {
  [K in Keys<v.InferInput<S>> | F | 'formulir']?: string
}

interface Received<S extends v.GenericSchema, F extends string> {
  values: FormValues<S>
  /** Files that were looked at and may be kept, by field. */
  files: Record<F, ReceivedFile[]>
  /** Ids of files that an earlier attempt of this form left with us, by field. */
  titipan: Record<F, string[]>
  /** The one-time key of this form: a submission with a key that has acted does not act again. */
  kunci: string
  /** The version of the case that the form was filled in against. */
  versi: number | undefined
}

/** A form that fits, or one with its problems; what was typed and sent is in both. */
export type Submission<S extends v.GenericSchema, F extends string = never> = Received<S, F> &
  ({ ok: true; data: v.InferOutput<S> } | { ok: false; errors: FormErrors<S, F>; status: 422 })

/** `files`: the file fields. `secret`: text fields that are never given back, such as a password. */
export interface FormOptions<F extends string = never> {
  files?: Record<F, FileRule>
  secret?: readonly string[]
}

/**
 * Reads the posted form. Problems are values, one sentence a field. Hidden fields beside the
 * schema: `kunci` (uuid), `versi`, and `titipan.<field>` for files already with us. Where the
 * schema takes a list a repeated name is one; elsewhere the last value counts. A field that was
 * not sent is judged as undefined, by the sentence of its own schema.
 * @throws TooLarge, Aborted, Malformed (see `readPosted`)
 */
export async function readForm<S extends v.GenericSchema, F extends string = never>(
  c: Context,
  schema: S,
  { files: rules = {} as Record<F, FileRule>, secret = [] }: FormOptions<F> = {},
): Promise<Submission<S, F>> {
  const posted = await readPosted(c.req.raw, rules)
  const entries = entriesOf(schema)
  const errors: Record<string, string> = {}
  const { files, titipan } = await checkFiles(posted, rules, errors)
  const result = v.safeParse(schema, inputOf(posted, entries), { message: inPlainWords })
  for (const name of posted.cut) errors[name] ??= 'Isian ini terlalu panjang. Ringkas isinya.'
  for (const issue of result.issues ?? []) errors[fieldOf(issue)] ??= issue.message
  const received: Received<S, F> = {
    values: valuesOf(posted, entries, secret) as FormValues<S>,
    files,
    titipan,
    kunci: uuids(posted, 'kunci').at(-1) ?? randomUUID(),
    versi: versionOf(posted),
  }
  if (result.success && Object.keys(errors).length === 0)
    return { ok: true, data: result.output, ...received }
  return { ok: false, errors: errors as FormErrors<S, F>, status: 422, ...received }
}

/** Name of the hidden field that carries the id of a file already left with us. */
export const titipanField = (medan: string) => `titipan.${medan}`

const uuids = (posted: Posted, name: string) =>
  (posted.fields.get(name) ?? []).filter((id) => v.is(uuid, id))
const uuid = v.pipe(v.string(), v.uuid())

function versionOf(posted: Posted): number | undefined {
  const typed = posted.fields.get('versi')?.at(-1) ?? ''
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined
}

const fieldOf = (issue: v.BaseIssue<unknown>) => String(issue.path?.[0]?.key ?? 'formulir')

const inPlainWords = (issue: v.BaseIssue<unknown>) =>
  issue.received === 'undefined' ? 'Bagian ini perlu diisi.' : 'Isian ini tidak sesuai.'

type Entries = Record<string, v.GenericSchema>

/** The fields of a schema, also of a variant or an intersection of objects. */
function entriesOf(schema: v.GenericSchema): Entries {
  const { entries, options, wrapped } = schema as Partial<{
    entries: Entries
    options: v.GenericSchema[]
    wrapped: v.GenericSchema
  }>
  if (entries) return entries
  if (wrapped) return entriesOf(wrapped)
  return Object.assign({}, ...(options ?? []).map(entriesOf))
}

function takesList(schema: v.GenericSchema): boolean {
  if ('wrapped' in schema) return takesList(schema.wrapped as v.GenericSchema)
  return /^(?:array|set|(?:loose_|strict_)?tuple(?:_with_rest)?)$/.test(schema.type)
}

function inputOf({ fields }: Posted, entries: Entries): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, schema]) => {
      const list = fields.get(name) ?? []
      return [name, takesList(schema) ? list : list.at(-1)]
    }),
  )
}

function valuesOf({ fields }: Posted, entries: Entries, secret: readonly string[]) {
  const ours = (name: string) => name === 'kunci' || name === 'versi' || name.startsWith('titipan.')
  return Object.fromEntries(
    [...fields]
      .filter(([name]) => !ours(name) && !secret.includes(name))
      .map(([name, list]) => {
        const schema = Object.hasOwn(entries, name) ? entries[name] : undefined
        return [name, schema && takesList(schema) ? list : list.at(-1)]
      }),
  )
}

async function checkFiles<F extends string>(
  posted: Posted,
  rules: Record<F, FileRule>,
  errors: Record<string, string>,
) {
  const files = {} as Record<F, ReceivedFile[]>
  const titipan = {} as Record<F, string[]>
  for (const [medan, rule] of Object.entries(rules) as [F, FileRule][]) {
    const { maxFiles = 1 } = rule
    const sent = posted.files.filter((file) => file.medan === medan)
    files[medan] = await checkEach(sent.slice(0, maxFiles), medan, rule, errors)
    // A new file takes the place of an older one where there is room for one only.
    const left = uuids(posted, titipanField(medan))
    const replaced = maxFiles === 1 && files[medan].length === 1
    titipan[medan] = replaced ? [] : maxFiles === 1 ? left.slice(-1) : left
    if (sent.length > maxFiles || files[medan].length + titipan[medan].length > maxFiles)
      errors[medan] ??= `Paling banyak ${maxFiles} berkas.`
    if (rule.required && sent.length === 0 && left.length === 0) errors[medan] ??= rule.required
  }
  return { files, titipan }
}

async function checkEach(
  sent: PostedFile[],
  medan: string,
  rule: FileRule,
  errors: Record<string, string>,
): Promise<ReceivedFile[]> {
  const good: ReceivedFile[] = []
  for (const { nama, ukuran, isi } of sent) {
    const checked = isi ? await receiveFile({ nama, isi }, rule) : tooBig(ukuran, rule)
    if (typeof checked === 'string') errors[medan] ??= named(checked, nama, rule)
    else good.push(checked)
  }
  return good
}

const named = (problem: string, nama: string, { maxFiles = 1 }: FileRule) =>
  maxFiles === 1 ? problem : `${safeName(nama)}: ${problem}`
