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
  Telepon,
} from '#src/http/fields.ts'

export const jenisPemohon = {
  perorangan: { label: 'Perorangan', perlu: 'KTP atau surat keterangan dari Disdukcapil' },
  'badan-hukum': { label: 'Badan hukum', perlu: 'akta pendirian yang sudah disahkan' },
  kelompok: { label: 'Kelompok orang', perlu: 'surat kuasa dan KTP pemberi kuasa' },
  kuasa: {
    label: 'Kuasa orang lain',
    perlu: 'surat kuasa khusus bermeterai dan KTP pemberi kuasa',
  },
} as const

/** Perki 1/2021 Lampiran VI, in its order. */
export const caraMemperoleh = {
  melihat: 'Melihat, membaca, mendengarkan, atau mencatat',
  salinan: 'Mendapatkan salinan',
} as const

export const caraSalinan = {
  langsung: 'Mengambil langsung',
  kurir: 'Kurir',
  pos: 'Pos',
  faksimili: 'Faksimili',
  email: 'Email',
} as const

/** How a request reaches the desk when a petugas types it. */
export const kanalMeja = {
  meja: 'Datang langsung',
  surat: 'Surat',
  email: 'Email',
  telepon: 'Telepon',
  whatsapp: 'WhatsApp',
} as const

const shared = {
  jenis: v.picklist(keys(jenisPemohon), 'Pilih Anda meminta sebagai siapa.'),
  nama: needed(200, 'Tulis nama lengkap.'),
  nik: Nik,
  nomorSk: optional(100),
  alamat: needed(500, 'Tulis alamat.'),
  pekerjaan: optional(100),
  email: Email,
  telepon: Telepon,
  kuasaNama: optional(200),
  kuasaAlamat: optional(500),
  kuasaKontak: optional(200),
  rincian: v.pipe(
    needed(10_000, 'Tulis informasi yang diminta.'),
    v.minLength(20, 'Jelaskan informasi yang Anda minta, sedikitnya 20 huruf.'),
  ),
  tujuan: needed(2_000, 'Tulis untuk apa informasi ini dipakai.'),
  caraMemperoleh: v.picklist(keys(caraMemperoleh), 'Pilih cara memperoleh informasi.'),
  caraSalinan: v.optional(
    v.picklist([...keys(caraSalinan), ''], 'Pilih cara mendapatkan salinan.'),
    '',
  ),
}

type Shared = v.InferOutput<v.ObjectSchema<typeof shared, undefined>>

const forBoth: Rule<Shared>[] = [
  [
    ['kuasaNama', 'jenis'],
    (form) => form.jenis !== 'kuasa' || form.kuasaNama !== '',
    'Tulis nama penerima kuasa.',
  ],
  [
    ['caraSalinan', 'caraMemperoleh'],
    (form) => form.caraMemperoleh !== 'salinan' || form.caraSalinan !== '',
    'Pilih cara mendapatkan salinan.',
  ],
  [
    ['email', 'caraSalinan'],
    (form) => form.caraSalinan !== 'email' || form.email !== '',
    'Tulis email: salinan diminta lewat email.',
  ],
]

/** What an applicant submits: Lampiran VI and what Perki 1/2021 Pasal 29 ayat (5) adds. */
export const PermohonanForm = v.pipe(
  v.object(shared),
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
    [
      ['email', 'telepon'],
      (form) => form.email !== '' || form.telepon !== '',
      'Tulis email atau nomor telepon, supaya kami dapat menjawab.',
    ],
    ...forBoth,
  ]),
)
export type PermohonanForm = v.InferOutput<typeof PermohonanForm>

/** What a petugas types for somebody: what is missing is asked for later, not refused at the counter. */
export const PermohonanMejaForm = v.pipe(
  v.object({
    ...shared,
    kanal: v.picklist(keys(kanalMeja), 'Pilih bagaimana permohonan ini datang.'),
    ...diterima,
    asal: optional(40),
    /** Somebody who came before, whose NIK is kept unless another is typed. */
    orang: PilihanBoleh(),
  }),
  rules(forBoth),
)
export type PermohonanMejaForm = v.InferOutput<typeof PermohonanMejaForm>
