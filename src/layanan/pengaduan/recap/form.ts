import * as v from 'valibot'
import { needed } from '#src/http/fields.ts'

const Bulan = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Pilih satu bulan.'))

/** What Analis and Kasi find in a month's reports (Standar Pelayanan 1.2.7). */
export const EvaluasiForm = v.object({
  bulan: Bulan,
  temuan: needed(5_000, 'Tulis temuan bulan ini.'),
  tindakLanjut: needed(5_000, 'Tulis tindak lanjutnya: siapa, apa, kapan.'),
})
export type EvaluasiForm = v.InferOutput<typeof EvaluasiForm>

export const LaporanForm = v.object({ bulan: Bulan })
