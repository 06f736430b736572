import * as v from 'valibot'
import {
  diterima,
  Email,
  keys,
  needed,
  optional,
  PilihanBoleh,
  type Rule,
  rules,
  TanggalBoleh,
  Telepon,
} from '#src/http/fields.ts'

export const jenisPemohonData = {
  perorangan: { label: 'Perorangan', lembaga: '' },
  pendidikan: { label: 'Sekolah atau kampus', lembaga: 'Nama sekolah atau kampus' },
  perusahaan: { label: 'Perusahaan atau organisasi', lembaga: 'Nama perusahaan atau organisasi' },
  instansi: { label: 'Instansi pemerintah lain', lembaga: 'Nama instansi' },
} as const

/** Said wherever a public body asks: Perki 1/2021 Pasal 54–55. */
export const BANTUAN_KEDINASAN =
  'Permintaan antar-badan publik diperlakukan sebagai bantuan kedinasan (Perki 1/2021 Pasal 54–55).'

export const wilayahData = {
  kota: 'Kota',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  lainnya: 'Lainnya, sebut di uraian',
} as const

export const formatData = {
  xlsx: 'Excel (XLSX)',
  csv: 'CSV',
  pdf: 'PDF',
  kertas: 'Cetak di kertas',
} as const

/** As desks of statistics ask it (DOMAIN 4.1). */
export const tujuanData = {
  tugas: 'Tugas sekolah atau kuliah',
  skripsi: 'Skripsi, tesis, atau disertasi',
  penelitian: 'Penelitian',
  perencanaan: 'Perencanaan',
  evaluasi: 'Evaluasi',
  diskusi: 'Diskusi',
  lainnya: 'Lainnya',
} as const

/** How a request reaches the desk when an officer types it. */
export const kanalData = {
  meja: 'Datang langsung',
  surat: 'Surat',
  email: 'Email',
  telepon: 'Telepon',
  whatsapp: 'WhatsApp',
} as const

const tahun = 'Tulis tahun dengan empat angka, misalnya 2024.'
const Tahun = v.pipe(
  v.string(tahun),
  v.trim(),
  v.regex(/^(19[4-9]|20\d)\d$/, tahun),
  v.transform(Number),
)
const TahunBoleh = v.pipe(
  optional(4),
  v.regex(/^((19[4-9]|20\d)\d)?$/, tahun),
  v.transform((typed) => (typed === '' ? null : Number(typed))),
)

const shared = {
  jenis: v.picklist(keys(jenisPemohonData), 'Pilih siapa yang meminta.'),
  lembaga: optional(200),
  nama: needed(200, 'Tulis nama lengkap.'),
  alamat: optional(500),
  pekerjaan: optional(100),
  telepon: Telepon,
  email: Email,
  judul: needed(150, 'Tulis judul data, misalnya jumlah penduduk menurut umur.'),
  rincian: v.pipe(
    needed(5_000, 'Uraikan data yang diminta.'),
    v.minLength(10, 'Uraikan data yang diminta, sedikitnya 10 huruf.'),
  ),
  wilayah: v.picklist(keys(wilayahData), 'Pilih tingkat wilayah.'),
  tahunDari: Tahun,
  tahunSampai: TahunBoleh,
  format: v.picklist(keys(formatData), 'Pilih bentuk data.'),
  tujuan: v.picklist(keys(tujuanData), 'Pilih untuk apa data dipakai.'),
  keteranganTujuan: optional(500),
  nomorSurat: optional(100),
  tanggalSurat: TanggalBoleh,
  produsen: PilihanBoleh('Pilih unit.'),
}

type Shared = v.InferOutput<v.ObjectSchema<typeof shared, undefined>>

const forBoth: Rule<Shared>[] = [
  [
    ['lembaga', 'jenis'],
    (form) => form.jenis === 'perorangan' || form.lembaga !== '',
    'Tulis nama lembaganya.',
  ],
  [
    ['tahunSampai', 'tahunDari'],
    (form) => form.tahunSampai === null || form.tahunSampai >= form.tahunDari,
    'Tahun akhir tidak boleh sebelum tahun awal.',
  ],
  [
    ['keteranganTujuan', 'tujuan'],
    (form) => form.tujuan !== 'lainnya' || form.keteranganTujuan !== '',
    'Tulis tujuan lainnya itu.',
  ],
]

/** What an applicant submits on the web, with the letter beside it. */
export const PermintaanForm = v.pipe(
  v.object(shared),
  rules([
    [
      ['telepon', 'email'],
      (form) => form.email !== '' || form.telepon !== '',
      'Tulis nomor telepon atau email, supaya kami dapat menjawab.',
    ],
    [['tanggalSurat'], (form) => form.tanggalSurat !== '', 'Tulis tanggal surat permintaan.'],
    ...forBoth,
  ]),
)
export type PermintaanForm = v.InferOutput<typeof PermintaanForm>

/** What an officer types for somebody: the letter may follow. */
export const PermintaanMejaForm = v.pipe(
  v.object({
    ...shared,
    kanal: v.picklist(keys(kanalData), 'Pilih bagaimana permintaan ini datang.'),
    ...diterima,
    asal: optional(40),
  }),
  rules(forBoth),
)
export type PermintaanMejaForm = v.InferOutput<typeof PermintaanMejaForm>

/** Number and time range of years as people read it: "2020–2024". */
export const tahunWords = (dari: number, sampai: number) =>
  dari === sampai ? String(dari) : `${dari}–${sampai}`
