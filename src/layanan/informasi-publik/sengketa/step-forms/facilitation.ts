import * as v from 'valibot'
import { keys, needed, optional, rules, Tanggal } from '#src/http/fields.ts'
import { sebabJendela } from '#src/layanan/informasi-publik/sengketa/form.ts'
import {
  agreedOnWhat,
  order,
  uraian,
} from '#src/layanan/informasi-publik/sengketa/step-forms/fields.ts'

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
