import * as v from 'valibot'
import { keys, needed, optional, rules, Tanggal, Ya } from '#src/http/fields.ts'
import { amarPutusan } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { order, uraian } from '#src/layanan/informasi-publik/sengketa/step-forms/fields.ts'

/** Of the Komisi Informasi or of a court. */
export const PutusanForm = v.pipe(
  v.object({
    nomor: needed(100, 'Tulis nomor putusan.'),
    tanggal: Tanggal('Tulis tanggal putusan.'),
    diterima: Tanggal('Tulis tanggal putusan diterima.'),
    amar: v.picklist(keys(amarPutusan), 'Pilih amar putusan.'),
    uraian: optional(10_000),
    ...order,
  }),
  rules([
    [
      ['diterima', 'tanggal'],
      ({ tanggal, diterima }) => diterima >= tanggal,
      'Putusan tidak mungkin diterima sebelum tanggalnya.',
    ],
    [
      ['perintah', 'amar'],
      ({ amar, perintah }) => amar === 'ditolak' || perintah !== '',
      'Tulis apa yang diperintahkan.',
    ],
  ]),
)
export type PutusanForm = v.InferOutput<typeof PutusanForm>

export const pihakGugatan = { pemohon: 'Pemohon', 'badan-publik': 'Badan Publik' } as const

export const GugatanForm = v.object({
  tanggal: Tanggal('Tulis tanggal pengajuan.'),
  pihak: v.picklist(keys(pihakGugatan), 'Pilih siapa yang mengajukan.'),
  pengadilan: needed(200, 'Tulis nama pengadilan.'),
  nomor: optional(100),
  uraian: optional(5_000),
})
export type GugatanForm = v.InferOutput<typeof GugatanForm>

export const LaksanakanForm = v.object({ catatan: optional(5_000) })
export type LaksanakanForm = v.InferOutput<typeof LaksanakanForm>

export const PelaksanaanForm = v.object({
  tanggal: Tanggal('Tulis tanggal pelaksanaan.'),
  uraian: uraian('Tulis apa yang dilaksanakan.'),
  tuntas: Ya,
})
export type PelaksanaanForm = v.InferOutput<typeof PelaksanaanForm>

export const TutupForm = v.object({
  alasan: needed(5_000, 'Tulis mengapa tidak ada yang harus dilaksanakan.'),
})
export type TutupForm = v.InferOutput<typeof TutupForm>

export const CabutForm = v.object({
  tanggal: Tanggal('Tulis tanggal pencabutan.'),
  alasan: optional(2_000),
})
export type CabutForm = v.InferOutput<typeof CabutForm>

export const sebabGugur = {
  'tidak-diajukan': 'Pemohon tidak mengajukan ke Komisi Informasi',
  gugur: 'Dinyatakan gugur oleh Komisi Informasi',
} as const

export const GugurForm = v.object({
  tanggal: Tanggal('Tulis tanggalnya.'),
  sebab: v.picklist(keys(sebabGugur), 'Pilih sebabnya.'),
  alasan: optional(2_000),
})
export type GugurForm = v.InferOutput<typeof GugurForm>
