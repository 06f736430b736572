import * as v from 'valibot'
import {
  keys,
  needed,
  optional,
  type Rule,
  rules,
  Tanggal,
  TanggalBoleh,
} from '#src/http/fields.ts'

/** Perki 1/2021 Pasal 49 ayat (1): when a test is made. */
export const sebabUji = {
  sebelum: { label: 'Sebelum ada permohonan', perlu: 'Informasi yang disimpan unit' },
  permohonan: { label: 'Karena permohonan informasi', perlu: 'Sebut nomor permohonannya' },
  majelis: { label: 'Atas perintah Majelis Komisioner', perlu: 'Sebut nomor perintahnya' },
} as const

/** The testers, one a line: "Nama; jabatan; unit kerja". */
const Penguji = v.pipe(
  needed(4_000, 'Tulis siapa yang menguji, satu orang satu baris.'),
  v.transform((typed) =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => line.split(';').map((part) => part.trim())),
  ),
  v.check(
    (lines) => lines.every((parts) => parts.length === 3 && parts.every(Boolean)),
    'Tulis setiap penguji seperti ini: Nama; jabatan; unit kerja.',
  ),
  v.maxLength(20, 'Paling banyak 20 penguji.'),
  v.transform((lines) =>
    lines.map(([nama, jabatan, unitKerja]) => ({
      nama: nama!,
      jabatan: jabatan!,
      unitKerja: unitKerja!,
    })),
  ),
)

const head = {
  perintah: optional(200),
  unit: v.pipe(v.string('Pilih unit.'), v.uuid('Pilih unit dari daftar.')),
  tempat: needed(100, 'Tulis tempat uji dilakukan.'),
  tanggal: Tanggal('Tulis tanggal uji.'),
  penguji: Penguji,
  kepatutan: v.pipe(
    needed(10_000, 'Tulis analisis kepatutan, kesusilaan, dan kepentingan umum.'),
    v.minLength(20, 'Jelaskan analisisnya, sedikitnya 20 huruf.'),
  ),
}

/** Why it is made, which stays as it was. */
const why = {
  sebab: v.picklist(keys(sebabUji), 'Pilih mengapa uji ini dilakukan.'),
  asal: v.pipe(
    optional(40),
    v.transform((typed) => typed.toUpperCase()),
    v.check(
      (typed) => typed === '' || /^PI-\d{4}-\d{4,}$/.test(typed),
      'Tulis nomor permohonan seperti PI-2026-0012.',
    ),
  ),
}
const opened = { ...why, ...head }

const whence: Rule<v.InferOutput<v.ObjectSchema<typeof opened, undefined>>>[] = [
  [
    ['asal', 'sebab'],
    (form) => form.sebab !== 'permohonan' || form.asal !== '',
    'Tulis nomor permohonannya.',
  ],
  [
    ['perintah', 'sebab'],
    (form) => form.sebab !== 'majelis' || form.perintah !== '',
    'Tulis nomor dan tanggal perintah Majelis Komisioner.',
  ],
]

/** UU 14/2008 Pasal 20 ayat (1): not for ever, so it has a last day. */
export const hurufSementara: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f']

const item = {
  informasi: v.pipe(
    needed(1_000, 'Sebut informasinya, secara jelas dan terang.'),
    v.minLength(5, 'Sebut informasinya secara jelas, sedikitnya 5 huruf.'),
  ),
  konten: optional(5_000),
  huruf: v.picklist([...'abcdefghij'], 'Pilih huruf Pasal 17.'),
  angka: v.pipe(
    optional(2),
    v.check((typed) => /^[1-7]?$/.test(typed), 'Tulis angka 1 sampai 7.'),
  ),
  undangUndang: optional(1_000),
  dibuka: needed(5_000, 'Tulis konsekuensi bila informasi dibuka.'),
  ditutup: needed(5_000, 'Tulis konsekuensi bila informasi ditutup.'),
  jangkaWaktu: needed(300, 'Tulis jangka waktunya, misalnya: 5 tahun.'),
  berlakuSampai: TanggalBoleh,
}
type Item = v.InferOutput<v.ObjectSchema<typeof item, undefined>>

const lasts: Rule<Item>[] = [
  [
    ['undangUndang', 'huruf'],
    (form) => form.huruf !== 'j' || form.undangUndang !== '',
    'Sebut pasal dan undang-undangnya: huruf j bersandar pada undang-undang lain.',
  ],
  [
    ['berlakuSampai', 'huruf'],
    (form) => form.berlakuSampai !== '' || !hurufSementara.includes(form.huruf),
    'Tulis tanggal berakhirnya: huruf a sampai f tidak bersifat permanen (UU 14/2008 Pasal 20).',
  ],
]

/** A new test: the head of the sheet and its first line. */
export const UjiForm = v.pipe(v.object({ ...opened, ...item }), rules([...whence, ...lasts]))
export type UjiForm = v.InferOutput<typeof UjiForm>

/** The head of the sheet, which can be changed. */
export const LembarForm = v.object(head)
export type LembarForm = v.InferOutput<typeof LembarForm>

/** A line of the sheet. */
export const InformasiForm = v.pipe(v.object(item), rules(lasts))
export type InformasiForm = Item

/** What a decision says with it. */
export const AlasanForm = v.object({ alasan: needed(2_000, 'Tulis alasannya.') })
export type AlasanForm = v.InferOutput<typeof AlasanForm>
/** Which lines are opened before their time, and why. */
export const BukaForm = v.object({
  alasan: needed(2_000, 'Tulis alasannya.'),
  baris: v.optional(v.array(v.pipe(v.string(), v.uuid())), []),
})
export type BukaForm = v.InferOutput<typeof BukaForm>
/** A step that says nothing more. */
export const CatatanForm = v.object({ catatan: optional(1_000) })
export type CatatanForm = v.InferOutput<typeof CatatanForm>
