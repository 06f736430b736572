import * as v from 'valibot'
import { tellsName } from '#src/layanan/pengaduan/nama.ts'
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
  Ya,
} from '#src/http/fields.ts'

/** As SP4N-LAPOR! classes reports (DOMAIN 3.2); the class says how long a unit has. */
export const klasifikasiPengaduan = {
  'berkadar-pengawasan': 'Pengaduan berkadar pengawasan',
  'tidak-berkadar': 'Pengaduan tidak berkadar pengawasan',
  aspirasi: 'Aspirasi',
  'permintaan-informasi': 'Permintaan informasi',
} as const

/** What a class means, for whoever must choose. */
export const artiKlasifikasi: Record<keyof typeof klasifikasiPengaduan, string> = {
  'berkadar-pengawasan': 'Dugaan penyalahgunaan wewenang, korupsi, atau pelanggaran oleh pejabat.',
  'tidak-berkadar': 'Keluhan tentang pelayanan atau prasarana.',
  aspirasi: 'Usul atau harapan.',
  'permintaan-informasi': 'Pertanyaan, bukan keluhan.',
}

/** How a report reaches the office, when an officer types it. */
export const kanalPengaduan = {
  meja: 'Datang langsung',
  telepon: 'Telepon',
  whatsapp: 'WhatsApp',
  'media-sosial': 'Media sosial',
  'kotak-pengaduan': 'Kotak pengaduan',
  surat: 'Surat',
  email: 'Email',
} as const

/** Every channel that a report may have come by. */
export const semuaKanal: Record<string, string> = {
  ...kanalPengaduan,
  kios: 'Kios',
  lapor: 'SP4N-LAPOR!',
}

/** Places of the photos in a form, each with its caption. */
export const fotoKe = ['1', '2', '3'] as const

/** What a report says, and who brings it, whoever types it. */
const told = {
  judul: needed(150, 'Tulis judul laporan, misalnya lampu jalan padam.'),
  isi: v.pipe(
    needed(10_000, 'Tulis apa yang terjadi.'),
    v.minLength(10, 'Tulis apa yang terjadi, sedikitnya 10 huruf.'),
  ),
  tanggalKejadian: TanggalBoleh,
  kerugian: optional(2_000),
  harapan: optional(2_000),
  alamat: optional(500),
  kelurahan: optional(100),
  kecamatan: optional(100),
  nama: optional(200),
  alamatPelapor: optional(500),
  telepon: Telepon,
  email: Email,
  anonim: Ya,
  rahasia: Ya,
}

const fields = {
  kanal: v.picklist(keys(kanalPengaduan), 'Pilih bagaimana laporan ini datang.'),
  sumber: optional(200),
  ...diterima,
  asal: optional(40),
  ...told,
  klasifikasi: v.optional(
    v.union([v.literal(''), v.picklist(keys(klasifikasiPengaduan))], 'Pilih klasifikasi.'),
    '',
  ),
  kategori: PilihanBoleh(),
  /** Looked at: the text may hold the name of who reports anonim. */
  namaTertulis: Ya,
  ketFoto1: optional(200),
  ketFoto2: optional(200),
  ketFoto3: optional(200),
}

type Fields = v.InferOutput<v.ObjectSchema<typeof fields, undefined>>

type Told = v.InferOutput<v.ObjectSchema<typeof told, undefined>>

const forBoth: Rule<Told>[] = [
  [
    ['nama', 'anonim'],
    ({ nama, anonim }) => anonim || nama !== '',
    'Tulis nama pelapor, atau tandai laporan ini anonim.',
  ],
  [
    ['alamat', 'kelurahan', 'kecamatan'],
    ({ alamat, kelurahan, kecamatan }) => `${alamat}${kelurahan}${kecamatan}` !== '',
    'Tulis di mana kejadiannya: alamat, kelurahan, atau kecamatan.',
  ],
]

const reachable = 'Tulis nomor telepon atau email pelapor, supaya jawaban sampai.'
const unsigned: readonly string[] = ['kotak-pengaduan', 'surat', 'media-sosial']

const together: Rule<Fields>[] = [
  ...forBoth,
  [
    ['telepon', 'email', 'kanal'],
    ({ telepon, email, kanal }) => telepon !== '' || email !== '' || unsigned.includes(kanal),
    reachable,
  ],
]

/** What an officer types for somebody who reports: Standar Pelayanan 1.1; UU 25/2009 Pasal 42 ayat (3). */
export const PengaduanForm = v.pipe(v.object(fields), rules(together))
export type PengaduanForm = v.InferOutput<typeof PengaduanForm>

/** A warning that lets the officer choose: edit the text, or say that it may stay so. */
export function namaTertulis(values: Partial<Record<string, string | string[]>>) {
  const { anonim, namaTertulis: looked, nama = '', judul, isi, kerugian, harapan } = values
  const texts = [judul, isi, kerugian, harapan].map(String)
  if (anonim !== 'ya' || looked === 'ya' || !tellsName(String(nama), ...texts)) return {}
  return {
    namaTertulis:
      'Laporan ini anonim, tetapi judul atau uraiannya memuat nama pelapor, dan terbaca semua petugas serta unit. Sunting teksnya, atau centang ini bila memang boleh.',
  }
}

/**
 * What somebody types at the kiosk. Who is anonim there leaves with the kode lacak, by which the
 * answer is read: no telephone is asked.
 */
export const PengaduanKiosForm = v.pipe(
  v.object(told),
  rules([
    ...forBoth,
    [
      ['telepon', 'email', 'anonim'],
      ({ telepon, email, anonim }) => anonim || telepon !== '' || email !== '',
      reachable,
    ],
  ]),
)
export type PengaduanKiosForm = v.InferOutput<typeof PengaduanKiosForm>
