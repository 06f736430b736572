import * as v from 'valibot'
import { keys, needed, optional, type Rule, rules, Tanggal, Ya } from '#src/http/fields.ts'
import {
  panggilanFields,
  panggilanRules,
  sebabJendela,
} from '#src/layanan/informasi-publik/sengketa/form.ts'
import { amarPutusan } from '#src/layanan/informasi-publik/sengketa/procedure.ts'

const uraian = (message: string) => needed(10_000, message)

/** The applicant's window, as a petugas knows it better. */
export const JendelaForm = v.object({
  jendelaSejak: Tanggal('Tulis tanggal mulainya.'),
  jendelaSebab: v.picklist(keys(sebabJendela), 'Pilih sebabnya.'),
})
export type JendelaForm = v.InferOutput<typeof JendelaForm>

const LINE =
  'Tulis setiap anggota seperti ini: Nama; NIP; jabatan; selaku. Tanpa NIP: tulis tanda -.'

/** Members who have no account, a line each. */
const Lain = v.pipe(
  optional(5_000),
  v.transform((typed) =>
    typed
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.split(';').map((part) => part.trim())),
  ),
  v.check((lines) => lines.every((parts) => parts.length === 4 && parts.every(Boolean)), LINE),
  v.maxLength(20, 'Paling banyak 20 anggota yang diketik.'),
  v.transform((lines) =>
    lines.map(([nama, nip, jabatan, selaku]) => ({
      nama: nama!,
      nip: nip === '-' ? '' : nip!,
      jabatan: jabatan!,
      selaku: selaku!,
    })),
  ),
)

const officers = v.optional(v.array(v.pipe(v.string(), v.uuid('Pilih dari daftar.'))), [])

export const TimForm = v.pipe(
  v.object({
    ketua: v.pipe(v.string('Pilih ketua tim.'), v.uuid('Pilih ketua tim.')),
    anggota: officers,
    lain: Lain,
  }),
  rules([
    [
      ['anggota', 'lain'],
      ({ anggota, lain }) => anggota.length + lain.length > 0,
      'Pilih atau tulis sedikitnya satu anggota.',
    ],
    [
      ['anggota', 'ketua'],
      ({ anggota, ketua }) => !anggota.includes(ketua),
      'Ketua tidak dapat sekaligus anggota.',
    ],
  ]),
)
export type TimForm = v.InferOutput<typeof TimForm>

export const RapatForm = v.pipe(
  v.object({
    tanggal: Tanggal('Tulis tanggal rapat.'),
    tempat: needed(300, 'Tulis tempat rapat.'),
    acara: needed(300, 'Tulis acara rapat.'),
    /** Places in the team as it was shown: 0 is the chair. */
    hadir: v.optional(v.array(v.pipe(v.string(), v.regex(/^\d{1,2}$/))), []),
    hadirLain: optional(2_000),
    uraian: uraian('Tulis notulen rapat.'),
  }),
  rules([
    [
      ['hadir', 'hadirLain'],
      ({ hadir, hadirLain }) => hadir.length > 0 || hadirLain !== '',
      'Centang siapa yang hadir.',
    ],
  ]),
)
export type RapatForm = v.InferOutput<typeof RapatForm>

/** Which meeting's minutes are signed. */
export const NotulenForm = v.object({
  rapat: v.pipe(v.string('Pilih rapat.'), v.uuid('Pilih rapat.')),
})
export type NotulenForm = v.InferOutput<typeof NotulenForm>

export const hasilUpaya = {
  berlanjut: 'Masih diupayakan',
  sepakat: 'Pemohon dan Badan Publik sepakat',
  'tidak-sepakat': 'Tidak tercapai kesepakatan',
} as const

/** What a settlement or a decision orders. */
const order = { perintah: optional(5_000), beri: Ya }
type Order = { hasil: string; perintah: string }
const agreedOnWhat: Rule<Order> = [
  ['perintah', 'hasil'],
  ({ hasil, perintah }) => hasil !== 'sepakat' || perintah !== '',
  'Tulis isi kesepakatannya.',
]

export const UpayaForm = v.pipe(
  v.object({
    tanggal: Tanggal('Tulis tanggal upaya.'),
    uraian: uraian('Tulis apa yang diupayakan.'),
    hasil: v.picklist(keys(hasilUpaya), 'Pilih hasilnya.'),
    ...order,
  }),
  rules([agreedOnWhat]),
)
export type UpayaForm = v.InferOutput<typeof UpayaForm>

export const LaporanForm = v.object({
  proses: uraian('Tulis proses penanganannya.'),
  hasil: uraian('Tulis hasilnya.'),
  saran: optional(10_000),
})
export type LaporanForm = v.InferOutput<typeof LaporanForm>

export const ArahanForm = v.object({ arahan: optional(5_000) })
export type ArahanForm = v.InferOutput<typeof ArahanForm>

export const RegisterForm = v.object({
  komisi: v.pipe(v.string('Pilih Komisi Informasi.'), v.uuid('Pilih Komisi Informasi.')),
  diajukan: Tanggal('Tulis tanggal permohonan diterima Komisi Informasi.'),
  nomorRegister: optional(100),
})
export type RegisterForm = v.InferOutput<typeof RegisterForm>

export const hasilKelengkapan = {
  lengkap: 'Lengkap',
  'tidak-lengkap': 'Tidak lengkap, pemohon melengkapi',
} as const

export const KelengkapanForm = v.object({
  tanggal: Tanggal('Tulis tanggalnya.'),
  hasil: v.picklist(keys(hasilKelengkapan), 'Pilih hasil pemeriksaannya.'),
  uraian: optional(5_000),
})
export type KelengkapanForm = v.InferOutput<typeof KelengkapanForm>

export const PanggilanForm = v.pipe(
  v.object({ ...panggilanFields, uraian: optional(5_000) }),
  rules(panggilanRules(() => true)),
)
export type PanggilanForm = v.InferOutput<typeof PanggilanForm>

export const SidangForm = v.object({
  tanggal: Tanggal('Tulis tanggal sidang.'),
  acara: needed(300, 'Tulis acara sidang.'),
  tempat: optional(300),
  uraian: uraian('Tulis jalannya sidang dan hasilnya.'),
})
export type SidangForm = v.InferOutput<typeof SidangForm>

export const MediasiForm = v.object({
  tanggal: Tanggal('Tulis tanggalnya.'),
  tempat: optional(300),
  uraian: optional(10_000),
})
export type MediasiForm = v.InferOutput<typeof MediasiForm>

export const hasilMediasi = {
  sepakat: 'Sepakat: putusan mediasi',
  gagal: 'Tidak berhasil: lanjut ke ajudikasi',
} as const

export const HasilMediasiForm = v.pipe(
  v.object({
    tanggal: Tanggal('Tulis tanggal mediasi berakhir.'),
    hasil: v.picklist(keys(hasilMediasi), 'Pilih hasil mediasi.'),
    nomor: optional(100),
    uraian: optional(10_000),
    ...order,
  }),
  rules([agreedOnWhat]),
)
export type HasilMediasiForm = v.InferOutput<typeof HasilMediasiForm>

/** Of the Komisi Informasi or of a court. */
export const PutusanForm = v.pipe(
  v.object({
    nomor: needed(100, 'Tulis nomor putusan.'),
    tanggal: Tanggal('Tulis tanggal putusan.'),
    diterima: Tanggal('Tulis tanggal putusan diterima.'),
    amar: v.picklist(keys(amarPutusan), 'Pilih amar putusan.'),
    uraian: optional(10_000),
    ...order,
  }),
  rules([
    [
      ['diterima', 'tanggal'],
      ({ tanggal, diterima }) => diterima >= tanggal,
      'Putusan tidak mungkin diterima sebelum tanggalnya.',
    ],
    [
      ['perintah', 'amar'],
      ({ amar, perintah }) => amar === 'ditolak' || perintah !== '',
      'Tulis apa yang diperintahkan.',
    ],
  ]),
)
export type PutusanForm = v.InferOutput<typeof PutusanForm>

export const pihakGugatan = { pemohon: 'Pemohon', 'badan-publik': 'Badan Publik' } as const

export const GugatanForm = v.object({
  tanggal: Tanggal('Tulis tanggal pengajuan.'),
  pihak: v.picklist(keys(pihakGugatan), 'Pilih siapa yang mengajukan.'),
  pengadilan: needed(200, 'Tulis nama pengadilan.'),
  nomor: optional(100),
  uraian: optional(5_000),
})
export type GugatanForm = v.InferOutput<typeof GugatanForm>

export const LaksanakanForm = v.object({ catatan: optional(5_000) })
export type LaksanakanForm = v.InferOutput<typeof LaksanakanForm>

export const PelaksanaanForm = v.object({
  tanggal: Tanggal('Tulis tanggal pelaksanaan.'),
  uraian: uraian('Tulis apa yang dilaksanakan.'),
  tuntas: Ya,
})
export type PelaksanaanForm = v.InferOutput<typeof PelaksanaanForm>

export const TutupForm = v.object({
  alasan: needed(5_000, 'Tulis mengapa tidak ada yang harus dilaksanakan.'),
})
export type TutupForm = v.InferOutput<typeof TutupForm>

export const CabutForm = v.object({
  tanggal: Tanggal('Tulis tanggal pencabutan.'),
  alasan: optional(2_000),
})
export type CabutForm = v.InferOutput<typeof CabutForm>

export const sebabGugur = {
  'tidak-diajukan': 'Pemohon tidak mengajukan ke Komisi Informasi',
  gugur: 'Dinyatakan gugur oleh Komisi Informasi',
} as const

export const GugurForm = v.object({
  tanggal: Tanggal('Tulis tanggalnya.'),
  sebab: v.picklist(keys(sebabGugur), 'Pilih sebabnya.'),
  alasan: optional(2_000),
})
export type GugurForm = v.InferOutput<typeof GugurForm>
