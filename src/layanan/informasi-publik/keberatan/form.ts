import * as v from 'valibot'
import {
  diterima,
  Email,
  keys,
  needed,
  Nik,
  optional,
  PilihanBoleh,
  type Rule,
  rules,
  TanggalBoleh,
  Telepon,
} from '#src/http/fields.ts'
import { AlasanDipilih, jenisPemohon, kuasa } from '#src/layanan/informasi-publik/form.ts'

/** How an objection reaches the desk when a petugas types it. */
export const kanalMeja = {
  meja: 'Datang langsung',
  email: 'Email',
  surat: 'Surat',
} as const

const kasusPosisi = v.pipe(
  needed(10_000, 'Ceritakan duduk perkaranya.'),
  v.minLength(20, 'Jelaskan duduk perkaranya, sedikitnya 20 huruf.'),
)

const pilihAlasan = 'Pilih sedikitnya satu alasan.'
const Alasan = v.pipe(AlasanDipilih(pilihAlasan), v.minLength(1, pilihAlasan))

type Kuasa = { kuasaNama: string; kuasaAlamat: string }
const kuasaIsWhole = <F extends Kuasa>(): Rule<F>[] => [
  [
    ['kuasaAlamat', 'kuasaNama'] as [keyof F & string, keyof F & string],
    (form) => form.kuasaNama === '' || form.kuasaAlamat !== '',
    'Tulis alamat kuasa (Perki 1/2021 Lampiran X).',
  ],
  [
    ['kuasaNama', 'kuasaAlamat'] as [keyof F & string, keyof F & string],
    (form) => form.kuasaAlamat === '' || form.kuasaNama !== '',
    'Tulis nama kuasa.',
  ],
]

/** From the tracking page of a permohonan: what the office knows already is not asked again. */
export const KeberatanLacakForm = v.pipe(
  v.object({
    alasan: Alasan,
    kasusPosisi,
    ...kuasa,
    jangkaAlasan: optional(2_000),
  }),
  rules(kuasaIsWhole()),
)
export type KeberatanLacakForm = v.InferOutput<typeof KeberatanLacakForm>

const person = {
  jenis: v.picklist(keys(jenisPemohon), 'Pilih Anda mengajukan sebagai siapa.'),
  nama: needed(200, 'Tulis nama lengkap.'),
  nik: Nik,
  nomorSk: optional(100),
  alamat: needed(500, 'Tulis alamat.'),
  pekerjaan: optional(100),
  email: Email,
  telepon: Telepon,
}

const asked = {
  informasi: v.pipe(
    needed(10_000, 'Tulis informasi yang dimaksud.'),
    v.minLength(10, 'Sebut informasinya, sedikitnya 10 huruf.'),
  ),
  tujuan: needed(2_000, 'Tulis untuk apa informasi ini dipakai.'),
  kasusPosisi,
  ...kuasa,
}

const reachable = 'Tulis email atau nomor telepon, supaya kami dapat menjawab.'

/** From the web, without a request: ground b, information that must be announced and is not. */
export const KeberatanWebForm = v.pipe(
  v.object({ ...person, ...asked }),
  rules([
    [
      ['nik', 'jenis'],
      (form) => form.jenis === 'badan-hukum' || form.nik !== '',
      'Tulis NIK, 16 angka di KTP.',
    ],
    [
      ['nomorSk', 'jenis'],
      (form) => form.jenis !== 'badan-hukum' || form.nomorSk !== '',
      'Tulis nomor pengesahan badan hukum.',
    ],
    [['email', 'telepon'], (form) => form.email !== '' || form.telepon !== '', reachable],
    ...kuasaIsWhole(),
  ]),
)
export type KeberatanWebForm = v.InferOutput<typeof KeberatanWebForm>

/** What a petugas types: at the counter, or from an email or a letter. */
export const KeberatanMejaForm = v.pipe(
  v.object({
    ...person,
    ...asked,
    alasan: Alasan,
    /** Number of the permohonan; the page that offers the form has looked it up. */
    asal: optional(40),
    alasanSejak: TanggalBoleh,
    jangkaAlasan: optional(2_000),
    kanal: v.picklist(keys(kanalMeja), 'Pilih bagaimana keberatan ini datang.'),
    ...diterima,
    /** Somebody who is known, whose NIK is kept unless another is typed. */
    orang: PilihanBoleh(),
  }),
  rules([
    [
      ['alasan', 'asal'],
      (form) => form.asal !== '' || form.alasan.join() === 'b',
      'Tanpa permohonan hanya alasan b yang dapat diajukan (Perki 1/2021 Pasal 39).',
    ],
    [
      ['alasanSejak', 'tanggalDiterima'],
      (form) => form.alasanSejak === '' || form.alasanSejak <= form.tanggalDiterima,
      'Alasan ditemukan sebelum keberatan diajukan.',
    ],
    ...kuasaIsWhole(),
  ]),
)
export type KeberatanMejaForm = v.InferOutput<typeof KeberatanMejaForm>
