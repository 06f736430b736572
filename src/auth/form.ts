import * as v from 'valibot'
import { rules } from '#src/http/fields.ts'

const MAX = 200
const sandi = (said: string) =>
  v.pipe(
    v.string(said),
    v.nonEmpty(said),
    v.maxLength(MAX, `Kata sandi paling banyak ${MAX} huruf.`),
  )

/** An email, as accounts are found by it: trimmed, small letters. */
export const surel = (said: string) =>
  v.pipe(v.string(said), v.trim(), v.toLowerCase(), v.nonEmpty(said), v.maxLength(254, said))

export const MasukForm = v.object({
  surel: surel('Tulis email dinas Anda.'),
  sandi: sandi('Tulis kata sandi Anda.'),
  ke: v.optional(v.string()),
})

const enamAngka = 'Tulis enam angka dari aplikasi kode.'
const kode = v.pipe(
  v.string(enamAngka),
  v.transform((typed) => typed.replace(/\s/g, '')),
  v.regex(/^\d{6}$/, enamAngka),
)

export const KodeForm = v.object({ kode, ke: v.optional(v.string()) })

export const TotpForm = v.object({ kode, tawaran: v.pipe(v.string(), v.maxLength(400)) })

export const SandiForm = v.pipe(
  v.object({
    lama: sandi('Tulis kata sandi Anda yang sekarang.'),
    baru: sandi('Tulis kata sandi yang baru.'),
    ulang: sandi('Tulis kata sandi yang baru sekali lagi.'),
  }),
  rules([
    [
      ['ulang', 'baru'],
      ({ baru, ulang }) => baru === ulang,
      'Tidak sama dengan kata sandi baru di atasnya.',
    ],
  ]),
)

export const SesiForm = v.object({ sesi: v.optional(v.string()) })

export type MasukForm = v.InferOutput<typeof MasukForm>
export type SandiForm = v.InferOutput<typeof SandiForm>
