import * as v from 'valibot'
import {
  Email,
  keys,
  needed,
  optional,
  PilihanBoleh,
  type Rule,
  rules,
  Tanggal,
  TanggalBoleh,
  Telepon,
} from '#src/http/fields.ts'
import { AlasanDipilih, jenisPemohon, kuasa } from '#src/layanan/informasi-publik/form.ts'

/** What opens a sengketa. */
export const pemicuSengketa = {
  pemohon: 'Pemohon melanjutkan ke Komisi Informasi',
  panggilan: 'Panggilan Komisi Informasi tiba',
} as const

/** How the office learns of it. */
export const kanalSengketa = { surat: 'Surat', email: 'Email', meja: 'Datang langsung' } as const

/** Why the window began, as a form asks. */
export const sebabJendela = {
  jawaban: 'Tanggapan Atasan PPID diterima pemohon',
  'tanpa-jawaban': 'Batas tanggapan lewat tanpa jawaban',
} as const

const Jam = v.pipe(optional(5), v.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, 'Tulis jam seperti 09:15.'))

/** What a summons says; where it is not the reason of opening it may be empty. */
export const panggilanFields = {
  komisi: PilihanBoleh(),
  nomorRegister: optional(100),
  nomor: optional(100),
  tanggal: TanggalBoleh,
  diterima: TanggalBoleh,
  acara: optional(300),
  untukTanggal: TanggalBoleh,
  untukJam: Jam,
  tempat: optional(300),
}
type Panggilan = { nomor: string; tanggal: string; diterima: string; acara: string }

/** What every summons must say; `isOne` is whether the form carries one. */
export const panggilanRules = <F extends Panggilan>(isOne: (form: F) => boolean) => {
  const must = (field: keyof Panggilan, message: string) =>
    [
      [field as keyof F & string],
      (form: F) => !isOne(form) || form[field] !== '',
      message,
    ] satisfies Rule<F>
  return [
    must('nomor', 'Tulis nomor surat panggilan.'),
    must('tanggal', 'Tulis tanggal surat panggilan.'),
    must('diterima', 'Tulis tanggal panggilan diterima.'),
    must('acara', 'Tulis acara sidangnya.'),
    [
      ['diterima', 'tanggal'],
      ({ diterima, tanggal }: F) => diterima === '' || diterima >= tanggal,
      'Panggilan tidak mungkin diterima sebelum tanggal suratnya.',
    ] as Rule<F>,
  ]
}

const opening = {
  pemicu: v.picklist(keys(pemicuSengketa), 'Pilih mengapa sengketa dibuka.'),
  kanal: v.picklist(keys(kanalSengketa), 'Pilih bagaimana kabarnya datang.'),
  tanggalDiterima: Tanggal('Tulis tanggal kabar diterima.'),
  jendelaSejak: TanggalBoleh,
  jendelaSebab: v.optional(v.picklist(['', ...keys(sebabJendela)], 'Pilih sebabnya.'), ''),
  tuntutan: optional(5_000),
  ...panggilanFields,
}

type Opening = { pemicu: string; jendelaSejak: string; jendelaSebab: string } & Panggilan
const isSummons = ({ pemicu }: Opening) => pemicu === 'panggilan'

const windowIsWhole: Rule<Opening> = [
  ['jendelaSebab', 'jendelaSejak'],
  (form) => (form.jendelaSejak === '') === (form.jendelaSebab === ''),
  'Isi tanggal dan sebabnya, atau kosongkan keduanya.',
]

/** From a keberatan: what Loket knows is not typed again. */
export const SengketaDariKeberatanForm = v.pipe(
  v.object(opening),
  rules([windowIsWhole, ...panggilanRules(isSummons)]),
)
export type SengketaDariKeberatanForm = v.InferOutput<typeof SengketaDariKeberatanForm>

const person = {
  jenis: v.picklist(keys(jenisPemohon), 'Pilih jenis pemohon.'),
  nama: needed(200, 'Tulis nama pemohon.'),
  alamat: needed(500, 'Tulis alamat pemohon.'),
  pekerjaan: optional(100),
  email: Email,
  telepon: Telepon,
  ...kuasa,
  informasi: v.pipe(
    needed(10_000, 'Tulis informasi yang disengketakan.'),
    v.minLength(10, 'Sebut informasinya, sedikitnya 10 huruf.'),
  ),
  tujuan: optional(2_000),
  alasan: AlasanDipilih('Pilih alasan dari daftar.'),
}

/** An objection that Loket does not know: who and what are typed from the summons. */
export const SengketaBaruForm = v.pipe(
  v.object({ ...opening, ...person }),
  rules([windowIsWhole, ...panggilanRules(isSummons)]),
)
export type SengketaBaruForm = v.InferOutput<typeof SengketaBaruForm>
