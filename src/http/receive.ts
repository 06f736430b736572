import type * as v from 'valibot'
import { type FileRule, sizeInWords } from '#src/attachments/kinds.ts'
import { hasActed } from '#src/attachments/queries.ts'
import { deposit, forgetOthers, recall, type Titipan } from '#src/attachments/store.ts'
import type { Ctx } from '#src/http/env.ts'
import { type FormErrors, type FormOptions, readForm, type Submission } from '#src/http/form.ts'

/** A file already with us, as the form shows it: `ukuran` in words, `token` for its hidden field. */
export type Shown = { token: string; nama: string; ukuran: string }

/** As `readForm` gives it when it fits; with problems `titipan` is what the form shows again. */
export type FileSubmission<S extends v.GenericSchema, F extends string> =
  | Extract<Submission<S, F>, { ok: true }>
  | (Omit<Extract<Submission<S, F>, { ok: false }>, 'titipan'> & { titipan: Record<F, Shown[]> })

/**
 * `readForm` for forms that carry files. Good files of a form with problems are put aside, so
 * that nobody uploads twice on a slow line; when it comes again without problems its act claims
 * the ids in `titipan` and keeps them together with `files`.
 * @throws TooLarge, Aborted, Malformed (see `readPosted`)
 */
export async function receiveForm<S extends v.GenericSchema, F extends string>(
  c: Ctx,
  schema: S,
  options: FormOptions<F> & { files: Record<F, FileRule>; also?: Also<S, F> },
): Promise<FileSubmission<S, F>> {
  const form = await readForm(c, schema, options)
  const lost = await findLost(c, form)
  const more = options.also?.(form) ?? {}
  if (form.ok && lost.length === 0 && Object.keys(more).length === 0) return form
  const titipan = await putAside(c, form)
  const gone = Object.fromEntries(lost.map((medan) => [medan, GONE]))
  // In the order of the form, and a field's own words before what is said of several.
  const own = form.ok ? {} : form.errors
  const errors = { ...own, ...more, ...own, ...gone } as FormErrors<S, F>
  const { values, files, kunci, versi } = form
  return { ok: false, status: 422, values, errors, files, kunci, versi, titipan }
}

/** What more is wrong when fields and files are looked at together. */
export type Also<S extends v.GenericSchema, F extends string> = (
  form: Pick<Submission<S, F>, 'values' | 'files' | 'titipan'>,
) => FormErrors<S, F>

const GONE = 'Berkas yang tadi Anda kirim sudah tidak tersimpan. Pilih dan kirim lagi.'

type Carrier<F extends string> = Pick<Submission<v.GenericSchema, F>, 'kunci' | 'files' | 'titipan'>

/** Fields that refer to a file which is not with us any more. A form that has acted refers to none. */
async function findLost<F extends string>(c: Ctx, { kunci, titipan }: Carrier<F>): Promise<F[]> {
  const there = await recall(c.var.db, kunci, Object.values<string[]>(titipan).flat())
  const here = (medan: string, id: string) =>
    there.some((file) => file.id === id && file.medan === medan)
  const fields = Object.keys(titipan) as F[]
  const lost = fields.filter((medan) => !titipan[medan].every((id) => here(medan, id)))
  return lost.length > 0 && (await hasActed(c.var.db, kunci)) ? [] : lost
}

/** Puts the new files aside with the earlier ones; what the form no longer shows is forgotten. */
async function putAside<F extends string>(c: Ctx, { kunci, titipan, files }: Carrier<F>) {
  const { db, keys } = c.var
  const kept: Titipan[] = await recall(db, kunci, Object.values<string[]>(titipan).flat())
  for (const medan of Object.keys(files) as F[])
    for (const file of files[medan])
      kept.push(await deposit(db, keys, { kunci, medan, at: c.var.now() }, file))
  await forgetOthers(
    db,
    kunci,
    kept.map((file) => file.id),
  )
  const shown = (medan: string): Shown[] =>
    kept
      .filter((file) => file.medan === medan)
      .map(({ id, nama, ukuran }) => ({ token: id, nama, ukuran: sizeInWords(ukuran) }))
  const fields = Object.keys(files) as F[]
  return Object.fromEntries(fields.map((medan) => [medan, shown(medan)])) as Record<F, Shown[]>
}
