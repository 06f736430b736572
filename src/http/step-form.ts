import { Incomplete, Stale } from '#src/errors.ts'
import type { Values } from '#views/shared/form.tsx'

/** What a step form that was lawful and did not fit is told, and how: 422 or 409; else undefined. */
export function problemOf(
  error: unknown,
): { status: 409 | 422; field: string; message: string } | undefined {
  if (error instanceof Incomplete)
    return { status: 422, field: error.field, message: error.message }
  if (error instanceof Stale)
    return {
      status: 409,
      field: 'formulir',
      message:
        'Berkas ini baru saja diubah orang lain. Keadaan terbaru ada di halaman ini; isian Anda masih ada. Periksa, lalu kirim lagi.',
    }
  return undefined
}

/** What was typed, by kind: one text a field, or a list where boxes were ticked. */
export function typedOf(values: Record<string, string | string[] | undefined>) {
  const entries = Object.entries(values)
  return {
    values: Object.fromEntries(entries.filter(([, one]) => typeof one === 'string')) as Values,
    lists: Object.fromEntries(entries.filter(([, one]) => Array.isArray(one))) as Record<
      string,
      string[]
    >,
  }
}
