import * as v from 'valibot'
import { optional, rules } from '#src/http/fields.ts'

const fields = v.object({
  /** Keys of files that are held back unless they are ticked. */
  sertakan: v.optional(v.array(v.pipe(v.string(), v.uuid('Pilih dari daftar.'))), []),
  alasan: optional(1_000),
})
export type DossierForm = v.InferOutput<typeof fields>

/** What is ticked is handed to others than those it was kept for: the jejak says why. */
export const DossierForm = v.pipe(
  fields,
  rules<DossierForm>([
    [
      ['alasan', 'sertakan'],
      ({ sertakan, alasan }) => sertakan.length === 0 || alasan !== '',
      'Tulis mengapa berkas yang Anda centang harus disertakan.',
    ],
  ]),
)
