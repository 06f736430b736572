import * as v from 'valibot'
import { keys, needed, optional } from '#src/http/fields.ts'

/** Parts of step forms that more than one procedure has. */

/** An act that asks for nothing. */
export const TanpaIsian = v.object({})

/** The pemohon takes it back. */
export const CabutForm = v.object({ alasan: optional(1_000) })
export type CabutForm = v.InferOutput<typeof CabutForm>

/** Which units are asked, and for what; `message` is said when that stays empty. */
export const unitForm = (message: string) =>
  v.object({
    unit: v.pipe(
      v.array(v.pipe(v.string(), v.uuid('Pilih unit dari daftar.')), 'Pilih sedikitnya satu unit.'),
      v.minLength(1, 'Pilih sedikitnya satu unit.'),
    ),
    permintaan: needed(2_000, message),
  })
export type UnitForm = v.InferOutput<ReturnType<typeof unitForm>>

/** Whether a unit holds what is asked. */
export const penguasaan = {
  dikuasai: 'Dikuasai, terlampir',
  sebagian: 'Dikuasai sebagian',
  'tidak-dikuasai': 'Tidak dikuasai unit ini',
  'belum-didokumentasikan': 'Belum didokumentasikan',
} as const

/** What a unit answers: whether it holds what is asked, and its words. */
export const jawabanForm = (said: { penguasaan: string; jawaban: string }) =>
  v.object({
    penguasaan: v.picklist(keys(penguasaan), said.penguasaan),
    jawaban: needed(5_000, said.jawaban),
  })

/** What a unit answers about public information. */
export const JawabanForm = jawabanForm({
  penguasaan: 'Pilih apakah informasi ini dikuasai.',
  jawaban: 'Tulis jawaban unit.',
})

/** Entries of the Daftar Informasi Publik that are handed over at once, by their numbers. */
export const NomorDip = v.pipe(
  v.optional(v.array(v.string()), []),
  v.transform((typed) => [
    ...new Set(typed.flatMap((text) => text.toUpperCase().split(/[\s,;]+/)).filter(Boolean)),
  ]),
  v.check(
    (all) => all.every((nomor) => /^DIP-\d{4}-\d{4,}$/.test(nomor)),
    'Tulis nomor seperti DIP-2026-0012, dipisahkan koma.',
  ),
)

/** Printed documents, one a line ("Daftar izin reklame 2026, 14 lembar"); `bentuk` as a receipt says it. */
export const cetak = <Bentuk extends string>(max: number, bentuk: Bentuk) =>
  v.pipe(
    optional(max),
    v.transform((lines) =>
      lines
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => {
          const [, judul, jumlah] = line.match(/^(.*?),\s*(\d[^,]*)$/) ?? [line, line, '1 dokumen']
          return { judul: judul!, bentuk, jumlah: jumlah!, penghitaman: '', lampiranId: null }
        }),
    ),
  )

/** PNG of the pad as a data URL; empty when the paper was signed by pen. */
export const TandaTangan = v.pipe(
  v.optional(v.string(), ''),
  v.check(
    (url) => url === '' || url.startsWith('data:image/png;base64,'),
    'Tanda tangan tidak terbaca. Ulangi.',
  ),
)
