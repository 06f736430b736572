import * as v from 'valibot'
import { keys, needed, optional, type Rule, rules, Tanggal, Telepon } from '#src/http/fields.ts'

/** What a caller wants (Standar Pelayanan 2.1.3), and what a call may become. */
export const kebutuhan = {
  informasi: 'Bertanya',
  pengaduan: 'Mengadu',
  permohonan: 'Minta dokumen',
  data: 'Minta data',
  lainnya: 'Lainnya',
} as const

/** What is done with the call when it ends: the button that was pressed. */
const langkahTelepon = ['jawab', 'janji', 'permohonan', 'permintaan-data', 'pengaduan'] as const

/** Number of an entry of the Tanya Jawab, or nothing. */
export const NomorTanyaJawab = v.pipe(
  optional(40),
  v.regex(/^(TJ-\d{4}-\d{4,9})?$/, 'Pilih jawaban dari daftar.'),
)

/** Parts of a promise to call back. */
export const Hari = Tanggal('Tulis tanggal janji.')
export const Jam = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Tulis jam janji, misalnya 10:30.'),
)

const fields = {
  langkah: v.picklist(langkahTelepon, 'Pilih apa yang dilakukan dengan telepon ini.'),
  telepon: v.pipe(Telepon, v.nonEmpty('Tulis nomor telepon penelepon.')),
  nama: needed(200, 'Tulis nama penelepon.'),
  alamat: needed(500, 'Tulis alamat penelepon; kelurahannya saja cukup.'),
  kebutuhan: v.picklist(keys(kebutuhan), 'Pilih kebutuhan penelepon.'),
  pertanyaan: v.pipe(
    needed(2_000, 'Tulis apa yang ditanyakan atau diadukan.'),
    v.minLength(5, 'Tulis apa yang ditanyakan, sedikitnya 5 huruf.'),
  ),
  /** The entry that was read out; empty when the operator knew the answer. */
  tanyaJawab: NomorTanyaJawab,
  jawaban: optional(5_000),
  janjiTanggal: optional(10),
  janjiJam: optional(5),
}
type Fields = v.InferOutput<v.ObjectSchema<typeof fields, undefined>>

const belowSteps: Rule<Fields>[] = [
  [
    ['jawaban', 'langkah', 'tanyaJawab'],
    (form) => form.langkah !== 'jawab' || form.tanyaJawab !== '' || form.jawaban !== '',
    'Pilih jawaban dari Tanya Jawab, atau tulis jawaban yang Anda sampaikan.',
  ],
  [
    ['janjiJam', 'langkah', 'janjiTanggal'],
    (form) =>
      form.langkah !== 'janji' || (v.is(Hari, form.janjiTanggal) && v.is(Jam, form.janjiJam)),
    'Tulis sampai kapan Anda berjanji menghubungi kembali.',
  ],
]

/** One call, typed while it lasts (Standar Pelayanan 2.2.2). */
export const TeleponForm = v.pipe(v.object(fields), rules(belowSteps))
export type TeleponForm = v.InferOutput<typeof TeleponForm>
