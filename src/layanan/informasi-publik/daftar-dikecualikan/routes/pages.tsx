import { randomUUID } from 'node:crypto'
import { unitsOn } from '#src/admin/units/queries.ts'
import type { Ctx } from '#src/http/env.ts'
import { deskFrame } from '#src/http/frame.ts'
import { show } from '#src/http/respond.tsx'
import {
  type Sheet,
  viewOf,
} from '#src/layanan/informasi-publik/daftar-dikecualikan/routes/sheet.ts'
import { NewUjiForm, NewUjiPage } from '#views/layanan/informasi-publik/daftar-dikecualikan/new.tsx'
import { sebutanOf } from '#src/layanan/desk-case.tsx'
import { scopeOf } from '#src/layanan/kept-list.ts'
import { SheetPage } from '#views/layanan/informasi-publik/daftar-dikecualikan/sheet.tsx'
import { SheetForm } from '#views/layanan/informasi-publik/daftar-dikecualikan/sheet-forms.tsx'
import type { Errors } from '#views/shared/form.tsx'

/** A form that came back: what was typed, what is wrong. */
export type Failed = {
  kunci: string
  values: object
  lists?: Record<string, string[]>
  errors: object
  status: 409 | 422
}

const current = '/meja/dikecualikan'

/** The form for a new test, empty, begun for a permohonan, or as it came back. */
export async function showNew(c: Ctx, failed?: Failed) {
  const { clock, settings } = c.var
  const asal = /^PI-\d{4}-\d{4,}$/.exec(c.req.query('asal') ?? '')?.[0] ?? ''
  const units = await unitsFor(c)
  const begun = {
    asal,
    sebab: asal ? 'permohonan' : '',
    tempat: settings.kantor.kota,
    tanggal: clock.today,
    unit: units.length === 1 ? units[0]!.id : '',
  }
  const view = {
    kunci: failed?.kunci ?? randomUUID(),
    values: textOf(failed?.values ?? begun),
    errors: failed && (failed.errors as Errors),
    units,
  }
  const frame = deskFrame(c, { title: 'Uji konsekuensi', current, problems: !!failed })
  const page = () => <NewUjiPage frame={frame} {...view} />
  return show(c, { page, part: () => <NewUjiForm {...view} /> }, failed?.status ?? 200)
}

/** The page of a sheet; given a form that came back, with it, or for htmx that form alone. */
export async function showSheet(c: Ctx, sheet: Sheet, form?: string, failed?: Failed) {
  const typed =
    form && failed
      ? {
          form,
          kunci: failed.kunci,
          values: textOf(failed.values),
          lists: failed.lists ?? {},
          errors: failed.errors as Errors,
        }
      : undefined
  const view = {
    ...viewOf(sheet, c.var.clock.today),
    units: sheet.acts.includes('ubahUji') ? await unitsFor(c) : [],
    typed,
  }
  const frame = deskFrame(c, { title: `${view.nomor} ${view.judul}`, current, problems: !!typed })
  const page = () => <SheetPage frame={frame} sebutan={sebutanOf(c)} {...view} />
  if (!typed) return show(c, { page })
  return show(c, { page, part: () => <SheetForm {...view} form={typed.form} /> }, failed!.status)
}

// Fields of one line: what was ticked stands in the lists.
const textOf = (values: object) =>
  Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

async function unitsFor(c: Ctx) {
  const { db, clock, actor } = c.var
  const scope = scopeOf(actor!)
  const units = await unitsOn(db, clock.today)
  return scope === null ? units : units.filter(({ id }) => id === scope)
}
