import * as v from 'valibot'
import { needed, optional, Tanggal } from '#src/http/fields.ts'

/** One question with its answer, as it is read out and published. */
export const TanyaJawabForm = v.object({
  pertanyaan: v.pipe(
    needed(500, 'Tulis pertanyaannya.'),
    v.minLength(10, 'Tulis pertanyaan yang utuh, sedikitnya 10 huruf.'),
  ),
  jawaban: v.pipe(
    needed(5_000, 'Tulis jawabannya.'),
    v.minLength(10, 'Tulis jawaban yang utuh, sedikitnya 10 huruf.'),
  ),
  unit: v.pipe(v.string('Pilih unit.'), v.uuid('Pilih unit dari daftar.')),
  layanan: optional(100),
  kataKunci: optional(300),
  sumber: needed(300, 'Tulis dari mana jawaban ini: peraturan, laman, atau unit.'),
  berlakuDari: Tanggal('Tulis sejak kapan jawaban ini berlaku.'),
})
export type TanyaJawabForm = v.InferOutput<typeof TanyaJawabForm>

/** A step that may say something. */
export const CatatanBoleh = v.object({ catatan: optional(1_000) })
export type CatatanBoleh = v.InferOutput<typeof CatatanBoleh>

/** A step that must say why. */
export const CatatanPerlu = v.object({ catatan: needed(1_000, 'Tulis alasannya.') })
export type CatatanPerlu = v.InferOutput<typeof CatatanPerlu>
