import * as v from 'valibot'
import { keys, needed, optional, PilihanBoleh, type Rule, rules } from '#src/http/fields.ts'
import { klasifikasiPengaduan } from '#src/layanan/pengaduan/form.ts'
import { unitForm } from '#src/layanan/step-forms.ts'

const telaah = {
  klasifikasi: v.picklist(keys(klasifikasiPengaduan), 'Pilih klasifikasi laporan.'),
  kategori: v.pipe(v.string('Pilih kategori.'), v.uuid('Pilih kategori.')),
  /** Code of a kelurahan, or of a kecamatan where the kelurahan is not known. */
  wilayah: v.pipe(optional(20), v.regex(/^(\d\d\.\d\d\.\d\d(\.\d{4})?)?$/, 'Pilih dari daftar.')),
  alamat: optional(500),
  catatan: optional(2_000),
}
type Telaah = v.InferOutput<v.ObjectSchema<typeof telaah, undefined>>

const lokasi: Rule<Telaah>[] = [
  [
    ['wilayah', 'klasifikasi'],
    ({ wilayah, klasifikasi }) =>
      wilayah !== '' || klasifikasi === 'aspirasi' || klasifikasi === 'permintaan-informasi',
    'Pilih kelurahan kejadian: tanpa lokasi, laporan belum lengkap.',
  ],
]

/** What an officer finds when reading a report: its class, category and place (Standar Pelayanan 1.2.2). */
export const TelaahForm = v.pipe(v.object(telaah), rules(lokasi))
export type TelaahForm = v.InferOutput<typeof TelaahForm>

const alasan = (message: string) =>
  v.object({ alasan: v.pipe(needed(2_000, message), v.minLength(10, message)) })

export const KembaliForm = alasan('Tulis apa yang harus dilengkapi; pelapor membacanya.')
export const PusatForm = alasan('Tulis mengapa ini bukan kewenangan kota; pelapor membacanya.')
export const ArsipForm = alasan('Tulis mengapa laporan tidak ditindaklanjuti; pelapor membacanya.')
export type AlasanForm = v.InferOutput<typeof KembaliForm>

export const LengkapiForm = v.object({
  keterangan: needed(5_000, 'Tulis keterangan tambahan.'),
})
export type LengkapiForm = v.InferOutput<typeof LengkapiForm>

export const AnalisisForm = v.object({
  catatan: needed(5_000, 'Tulis hasil analisis.'),
  unit: PilihanBoleh('Pilih unit dari daftar.'),
})
export type AnalisisForm = v.InferOutput<typeof AnalisisForm>

export const TeruskanForm = unitForm('Tulis apa yang diminta dari OPD.')

/** What a unit did about a report, in the words of `disposisi.penguasaan`. */
export const tindakLanjut = {
  dikuasai: 'Sudah ditindaklanjuti',
  sebagian: 'Sedang ditindaklanjuti',
  'tidak-dikuasai': 'Bukan kewenangan unit ini',
} as const

export const TanggapanForm = v.object({
  penguasaan: v.picklist(keys(tindakLanjut), 'Pilih keadaan tindak lanjut.'),
  jawaban: v.pipe(
    needed(5_000, 'Tulis tanggapan; pelapor membacanya.'),
    v.minLength(10, 'Tulis tanggapan sedikitnya 10 huruf; pelapor membacanya.'),
  ),
})
export type TanggapanForm = v.InferOutput<typeof TanggapanForm>

/** What the reporter answers: whether it is solved, why not, how they were served. */
export const BalasanForm = v.pipe(
  v.object({
    selesai: v.picklist(['ya', 'belum'], 'Pilih apakah masalahnya sudah selesai.'),
    balasan: optional(5_000),
    penilaian: v.pipe(
      v.optional(v.picklist(['', '1', '2', '3', '4', '5'], 'Pilih nilai 1 sampai 5.'), ''),
      v.transform((typed) => (typed === '' ? null : Number(typed))),
    ),
  }),
  rules<{ selesai: 'ya' | 'belum'; balasan: string; penilaian: number | null }>([
    [
      ['balasan', 'selesai'],
      ({ selesai, balasan }) => selesai === 'ya' || balasan.length >= 10,
      'Tulis apa yang belum selesai, sedikitnya 10 huruf.',
    ],
  ]),
)
export type BalasanForm = v.InferOutput<typeof BalasanForm>

export const JawabBalasanForm = v.object({
  tanggapan: needed(5_000, 'Tulis jawaban; pelapor membacanya.'),
})
export type JawabBalasanForm = v.InferOutput<typeof JawabBalasanForm>
