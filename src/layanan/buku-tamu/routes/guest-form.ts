import type * as v from 'valibot'
import type { FileRule } from '#src/attachments/kinds.ts'
import type { Ctx } from '#src/http/env.ts'
import { readForm } from '#src/http/form.ts'
import { consentOf, guestPhoto, refusalOf } from '#src/layanan/buku-tamu/consent.ts'
import type { TamuForm, TamuMejaForm } from '#src/layanan/buku-tamu/form.ts'
import type { Errors, Values } from '#views/shared/form.tsx'
import type { PhotoAsked } from '#views/layanan/buku-tamu/photo.tsx'

/**
 * The form of a guest, with a picture where the office takes one. A picture without consent is
 * refused at the box; one that came with a form that does not fit is let go: nothing of a guest is
 * put aside.
 * @throws TooLarge, Aborted, Malformed (see `readPosted`)
 */
export async function readGuest<S extends typeof TamuForm | typeof TamuMejaForm>(
  c: Ctx,
  schema: S,
) {
  const consent = consentOf(c.var.settings.tamu)
  const files = (consent ? { foto: guestPhoto } : {}) as Record<'foto', FileRule>
  const form = await readForm(c, schema as v.GenericSchema, { files })
  const values = form.values as Values
  const foto = form.files.foto?.[0]
  const refusal = foto ? refusalOf(consent, values) : null
  const { kunci } = form
  if (form.ok && !refusal)
    return { ok: true as const, data: form.data as v.InferOutput<S>, values, kunci, foto }
  const errors = { ...(form.ok ? {} : form.errors), ...(refusal && { fotoSetuju: refusal }) }
  // A box is ticked for the text that stands beside it, and for no other.
  const fotoSetuju = values.fotoNaskah === consent?.tanda ? values.fotoSetuju : ''
  const shown = { ...values, fotoSetuju: fotoSetuju ?? '' }
  return {
    ok: false as const,
    values: shown,
    errors: errors as Errors,
    kunci,
    foto: askedPhoto(c, foto),
  }
}

/** What the form asks of a picture now; `let go` is one that has to be taken again. */
export function askedPhoto(c: Ctx, letGo?: unknown): PhotoAsked | undefined {
  const consent = consentOf(c.var.settings.tamu)
  return consent ? { ...consent, lepas: letGo !== undefined } : undefined
}
