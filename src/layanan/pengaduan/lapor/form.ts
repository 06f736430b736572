import * as v from 'valibot'
import type { FileRule } from '#src/attachments/kinds.ts'
import { optional } from '#src/http/fields.ts'

export const UnggahForm = v.object({})

/** The file of an import. @param maksMb of the office's settings */
export const exportFile = (maksMb: number): FileRule => ({
  kinds: ['xlsx'],
  maxBytes: maksMb * 1024 * 1024,
  required: 'Pilih berkas ekspor dari SP4N-LAPOR!.',
})

const halaman = v.pipe(optional(6), v.regex(/^\d*$/))

/**
 * The choices of page `hal`, "12.judul.lapor", or one for all rows; `lalu` is done once they are
 * kept, or page `ke` is shown.
 */
export const PilihanForm = v.object({
  semua: v.optional(v.union([v.literal(''), v.picklist(['lapor', 'kota'])]), ''),
  lalu: v.optional(v.union([v.literal(''), v.picklist(['terapkan', 'hitung'])]), ''),
  hal: halaman,
  ke: halaman,
})

export const KosongForm = v.object({})

/** Name of the field in which one difference of one row is chosen. */
export const pilihField = (baris: number, medan: string) => `pilih.${baris}.${medan}`

/** What was chosen on a page: row, difference, way. */
export type Chosen = { baris: number; medan: string; pilih: 'lapor' | 'kota' }

/** What was chosen in the fields of `pilihField`; anything else is let go. */
export function readChosen(values: Record<string, string | string[] | undefined>): Chosen[] {
  return Object.entries(values).flatMap(([name, pilih]) => {
    const [, baris, medan] = /^pilih\.(\d{1,7})\.([a-z]{1,20})$/.exec(name) ?? []
    if (!baris || !medan || (pilih !== 'lapor' && pilih !== 'kota')) return []
    return [{ baris: Number(baris), medan, pilih }]
  })
}
