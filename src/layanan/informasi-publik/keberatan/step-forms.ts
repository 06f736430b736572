import * as v from 'valibot'
import type { HurufAlasan } from '#src/db/schema.ts'
import { keys, needed, optional, PilihanBoleh, rules } from '#src/http/fields.ts'
import { hasilKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'

export const TeruskanForm = v.object({ catatan: optional(1_000) })
export type TeruskanForm = v.InferOutput<typeof TeruskanForm>

/** To whom an order goes: the PPID, or the keys of units. */
const Kepada = v.pipe(
  v.optional(v.array(v.union([v.literal('ppid'), v.pipe(v.string(), v.uuid())])), []),
  v.minLength(1, 'Pilih PPID atau sedikitnya satu unit.'),
)

export const PerintahForm = v.object({
  kepada: Kepada,
  perintah: needed(2_000, 'Tulis apa yang diperintahkan.'),
})
export type PerintahForm = v.InferOutput<typeof PerintahForm>

export const JawabPerintahForm = v.object({ jawaban: needed(5_000, 'Tulis jawaban PPID.') })
export type JawabPerintahForm = v.InferOutput<typeof JawabPerintahForm>

/** Why an objection is refused, in whole or in part: Standar Pelayanan 3.2.b.5 as the law narrows it. */
export const dasarPenolakan = {
  'pasal-17': 'Dikecualikan menurut UU 14/2008 Pasal 17',
  'belum-dikuasai': 'Informasi belum dikuasai',
  'belum-didokumentasikan': 'Informasi belum didokumentasikan',
  lain: 'Alasan keberatan tidak terbukti',
} as const

const bantahan = {
  bantahanA: optional(5_000),
  bantahanB: optional(5_000),
  bantahanC: optional(5_000),
  bantahanD: optional(5_000),
  bantahanE: optional(5_000),
  bantahanF: optional(5_000),
  bantahanG: optional(5_000),
}

const decision = v.object({
  hasil: v.picklist(keys(hasilKeberatan), 'Pilih putusan.'),
  pertimbangan: needed(5_000, 'Tulis pertimbangan tertulis (UU 14/2008 Pasal 36).'),
  ...bantahan,
  perintah: optional(5_000),
  dasar: v.optional(v.picklist([...keys(dasarPenolakan), ''], 'Pilih dasar penolakan.'), ''),
  huruf: v.optional(v.picklist(['', ...'abcdefghij'.split('')], 'Pilih huruf Pasal 17.'), ''),
  angka: optional(2),
  undangUndang: optional(1_000),
  /** Key of a line of the Daftar Informasi Dikecualikan. */
  penetapan: PilihanBoleh(),
})
export type PutusanForm = v.InferOutput<typeof decision>

/** Whether a decision refuses, in whole or in part, what is exempt. */
export const isExempt = ({ hasil, dasar }: PutusanForm) =>
  hasil !== 'dikabulkan' && dasar === 'pasal-17'

/** What each outcome needs besides; a refusal without a ground of its own is none. */
export const PutusanForm = v.pipe(
  decision,
  rules<PutusanForm>([
    [
      ['perintah', 'hasil'],
      ({ hasil, perintah }) => hasil === 'ditolak' || perintah !== '',
      'Tulis apa yang harus dipenuhi PPID.',
    ],
    [
      ['dasar', 'hasil'],
      ({ hasil, dasar }) => hasil === 'dikabulkan' || dasar !== '',
      'Pilih dasar penolakan.',
    ],
    [
      ['huruf', 'dasar', 'hasil'],
      (form) => !isExempt(form) || form.huruf !== '',
      'Pilih huruf Pasal 17 yang menjadi dasar.',
    ],
    [
      ['undangUndang', 'huruf', 'dasar', 'hasil'],
      (form) => !isExempt(form) || form.huruf !== 'j' || form.undangUndang !== '',
      'Sebut pasal dan undang-undangnya.',
    ],
    [
      ['penetapan', 'dasar', 'hasil'],
      (form) => !isExempt(form) || form.penetapan !== '',
      'Pilih penetapan pengecualian yang berlaku (Perki 1/2021 Pasal 44 ayat (3)).',
    ],
  ]),
)

/** The field of the form that answers a ground. */
export const bantahanField = (huruf: HurufAlasan) =>
  `bantahan${huruf.toUpperCase() as Uppercase<HurufAlasan>}` as const

export const ReaksiForm = v.object({
  reaksi: v.picklist(['puas', 'tidak-puas'], 'Pilih puas atau tidak puas.'),
  catatan: optional(2_000),
})
export type ReaksiForm = v.InferOutput<typeof ReaksiForm>
