import { randomUUID } from 'node:crypto'
import { unitsOn } from '#src/admin/units/queries.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import { type Entry, viewOf } from '#src/layanan/informasi-publik/daftar-informasi/desk-entry.ts'
import { scopeOf } from '#src/layanan/kept-list.ts'
import { factsOf } from '#src/layanan/informasi-publik/daftar-informasi/facts.ts'
import {
  DipEntryPage,
  type Typed,
  AddFiles,
  ChangeFile,
} from '#views/layanan/informasi-publik/daftar-informasi/desk-entry.tsx'
import {
  EditInformasiForm,
  EditInformasiPage,
  NewInformasiForm,
  NewInformasiPage,
} from '#views/layanan/informasi-publik/daftar-informasi/desk-form.tsx'
import { type Step, StepForm } from '#views/layanan/informasi-publik/daftar-informasi/steps.tsx'
import type { Errors, Received } from '#views/shared/form.tsx'

/** A form that came back: what was typed, what is wrong. */
export type Failed = {
  kunci: string
  values: Record<string, string | string[] | undefined>
  errors: Errors
  /** Files that are with us already. */
  titipan?: readonly Received[]
}

/** A form that came back, whatever its fields. */
export const failedOf = (
  form: { kunci: string; values: object; errors: object },
  titipan?: readonly Received[],
): Failed => ({
  kunci: form.kunci,
  values: form.values as Failed['values'],
  errors: form.errors as Errors,
  ...(titipan && { titipan }),
})

const current = '/meja/dip'

/** The form for a new entry, empty or as it came back (422). */
export async function showNew(c: Ctx, failed?: Failed) {
  const units = await unitsFor(c)
  const own = units.length === 1 ? { pejabat: units[0]!.nama } : {}
  const view = {
    ...fieldsOf(failed ?? { kunci: randomUUID(), values: own, errors: {} }),
    errors: failed && underscored(failed.errors),
    units,
    titipan: failed?.titipan,
  }
  const frame = deskFrame(c, { title: 'Usulkan informasi', current, problems: !!failed })
  const page = () => <NewInformasiPage frame={frame} {...view} />
  return show(c, { page, part: () => <NewInformasiForm {...view} /> }, failed ? 422 : 200)
}

/**
 * The form that changes an entry; as it came back 422, or 409 with what stands there now when the
 * entry moved on meanwhile.
 */
export async function showEdit(c: Ctx, entry: Entry, failed?: Failed, stale = false) {
  const { nomor, whole, informasi } = entry
  const now = {
    ...informasi,
    unit: informasi.unitKerjaId ?? '',
    jenis: `${informasi.kategori}-${informasi.huruf ?? ''}`,
    bentuk: [
      ...(informasi.bentukSoftcopy ? ['softcopy'] : []),
      ...(informasi.bentukHardcopy ? ['hardcopy'] : []),
    ],
  }
  const view = {
    ...fieldsOf(failed ?? { kunci: randomUUID(), values: textOf(now), errors: {} }),
    errors: failed && underscored(failed.errors),
    units: await unitsFor(c),
    nomor,
    versi: whole.berkas.versi,
    terbit: informasi.terbit,
    kini: stale ? [['Ringkasan', informasi.ringkasan] as const, ...factsOf(informasi)] : undefined,
  }
  const frame = deskFrame(c, { title: `Ubah ${nomor}`, current, problems: !!failed })
  const status = stale ? 409 : failed ? 422 : 200
  const page = () => <EditInformasiPage frame={frame} {...view} />
  return show(c, { page, part: () => <EditInformasiForm {...view} /> }, status)
}

/** The page of an entry; given a form that came back, with it, or for htmx that form alone. */
export function showEntry(c: Ctx, entry: Entry, form?: string, failed?: Failed) {
  const typed = form && failed ? typedOf(form, failed) : undefined
  const view = { ...viewOf(entry, failed?.kunci ?? randomUUID()), typed }
  const frame = deskFrame(c, { title: view.ringkasan, current, problems: !!typed })
  const page = () => <DipEntryPage frame={frame} {...view} />
  if (!typed) return show(c, { page })
  const part = () => {
    const file = view.berkas.find(({ id }) => typed.form === `ganti-${id}`)
    if (file) return <ChangeFile {...view} file={file} />
    if (typed.form === 'tambah') return <AddFiles {...view} />
    return <StepForm {...view} step={typed.form as Step} />
  }
  return show(c, { page, part }, 422)
}

const typedOf = (form: string, failed: Failed): Typed => ({
  form,
  values: textOf(failed.values),
  errors: underscored(failed.errors),
  ...(failed.titipan && { titipan: failed.titipan }),
})

const fieldsOf = ({ kunci, values }: Failed) => ({
  kunci,
  values: textOf(values),
  bentuk: [values.bentuk ?? []].flat(),
})

// Fields of one line only: a list has a place of its own.
const textOf = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

// What no single field is to blame for.
const underscored = ({ formulir, ...errors }: Errors): Errors =>
  formulir ? { _: formulir, ...errors } : errors

async function unitsFor(c: Ctx) {
  const { db, clock, actor } = c.var
  const scope = scopeOf(actor!)
  const units = await unitsOn(db, clock.today)
  return scope === null ? units : units.filter(({ id }) => id === scope)
}
