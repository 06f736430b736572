import type * as v from 'valibot'
import type { FileRule } from '#src/attachments/kinds.ts'
import { deposit, forgetOthers, recall, type Titipan } from '#src/attachments/store.ts'
import type { Ctx } from '#src/http/env.ts'
import { type FormErrors, type FormOptions, readForm, type Submission } from '#src/http/form.ts'

/** A submission with all its files at hand; `titipan` are those left with us, for the form to show. */
export type FileSubmission<S extends v.GenericSchema, F extends string> =
  Submission<S, F> extends infer Each
    ? Each extends { titipan: unknown }
      ? Omit<Each, 'titipan'> & { titipan: Record<F, Titipan[]> }
      : never
    : never

/**
 * `readForm` for forms that carry files. Good files of a form with problems are put aside, so
 * that nobody uploads twice on a slow line; when it comes again they are among `files` as if they
 * had been sent now. They stay until they are swept or the act claims them.
 * @throws TooLarge, Aborted, Malformed (see `readPosted`)
 */
export async function receiveForm<S extends v.GenericSchema, F extends string>(
  c: Ctx,
  schema: S,
  options: FormOptions<F> & { files: Record<F, FileRule> },
): Promise<FileSubmission<S, F>> {
  const { db, keys } = c.var
  const form = await readForm(c, schema, options)
  const fields = Object.keys(options.files) as F[]
  const earlier = await recall(db, keys, form.kunci, Object.values<string[]>(form.titipan).flat())
  const of = (medan: F) => earlier.filter((file) => file.medan === medan)
  const lost = fields.filter((medan) => of(medan).length < form.titipan[medan].length)
  const titipan = byField<F, Titipan[]>(fields, of)
  if (form.ok && lost.length === 0) {
    const files = byField(fields, (medan) => [...of(medan), ...form.files[medan]])
    return { ...form, files, titipan } as FileSubmission<S, F>
  }
  for (const medan of fields)
    for (const file of form.files[medan]) {
      const { kunci } = form
      titipan[medan].push(await deposit(db, keys, { kunci, medan, at: c.var.now() }, file))
    }
  await forgetOthers(db, form.kunci, idsOf(titipan))
  const gone = Object.fromEntries(lost.map((medan) => [medan, GONE]))
  const errors = { ...(form.ok ? {} : form.errors), ...gone } as FormErrors<S, F>
  return { ...form, ok: false, errors, status: 422, titipan } as unknown as FileSubmission<S, F>
}

const GONE = 'Berkas yang tadi Anda kirim sudah tidak tersimpan. Pilih dan kirim lagi.'

const idsOf = (titipan: Record<string, Titipan[]>) =>
  Object.values(titipan).flatMap((files) => files.map((file) => file.id))

const byField = <F extends string, T>(fields: F[], of: (medan: F) => T) =>
  Object.fromEntries(fields.map((medan) => [medan, of(medan)])) as Record<F, T>
