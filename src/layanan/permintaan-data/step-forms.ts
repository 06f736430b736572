import * as v from 'valibot'
import type { DokumenSerah } from '#src/db/schema.ts'
import { keys, needed, optional } from '#src/http/fields.ts'

const Uuid = v.pipe(v.string(), v.uuid('Pilih unit dari daftar.'))

const NomorDip = v.pipe(
  v.optional(v.array(v.string()), []),
  v.transform((typed) => [
    ...new Set(typed.flatMap((text) => text.toUpperCase().split(/[\s,;]+/)).filter(Boolean)),
  ]),
  v.check(
    (all) => all.every((nomor) => /^DIP-\d{4}-\d{4,}$/.test(nomor)),
    'Tulis nomor seperti DIP-2026-0012, dipisahkan koma.',
  ),
)

/** Printed data, one a line: "Jumlah penduduk 2025, 4 lembar". */
const Cetak = v.pipe(
  optional(10_000),
  v.transform((lines) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map(toDokumen),
  ),
)

function toDokumen(line: string): DokumenSerah {
  const [, judul, jumlah] = line.match(/^(.*?),\s*(\d[^,]*)$/) ?? [line, line, '1 dokumen']
  return { judul: judul!, bentuk: 'cetak', jumlah: jumlah!, penghitaman: '', lampiranId: null }
}

export const caraSerah = {
  langsung: 'Diambil langsung',
  email: 'Email',
  pos: 'Pos',
} as const

/** Data against the signature of the recipient: new files stand beside it in the field `dokumen`. */
export const SerahForm = v.object({
  /** Files of the case that are handed over. */
  berkas: v.optional(v.array(v.pipe(v.string(), v.uuid())), []),
  dip: NomorDip,
  cetak: Cetak,
  penerima: needed(200, 'Tulis nama penerima.'),
  selaku: v.picklist(['pemohon', 'wakil pemohon'], 'Pilih siapa yang menerima.'),
  cara: v.picklist(keys(caraSerah), 'Pilih cara penyerahan.'),
  /** PNG of the pad as a data URL; empty when the paper was signed by pen. */
  tandaTangan: v.pipe(
    v.optional(v.string(), ''),
    v.check(
      (url) => url === '' || url.startsWith('data:image/png;base64,'),
      'Tanda tangan tidak terbaca. Ulangi.',
    ),
  ),
})
export type SerahForm = v.InferOutput<typeof SerahForm>

/** Made ready to be downloaded or fetched: files in the field `dokumen`, or entries of the DIP. */
export const SediaForm = v.object({ dip: NomorDip, catatan: optional(1_000) })
export type SediaForm = v.InferOutput<typeof SediaForm>

export const TeruskanForm = v.object({
  unit: v.pipe(
    v.array(Uuid, 'Pilih sedikitnya satu unit.'),
    v.minLength(1, 'Pilih sedikitnya satu unit.'),
  ),
  permintaan: needed(2_000, 'Tulis data apa yang diminta dari unit.'),
})
export type TeruskanForm = v.InferOutput<typeof TeruskanForm>

export const penguasaanData = {
  dikuasai: 'Ada, terlampir',
  sebagian: 'Ada sebagian',
  'tidak-dikuasai': 'Tidak dihasilkan unit ini',
  'belum-didokumentasikan': 'Belum dihimpun',
} as const

export const JawabanForm = v.object({
  penguasaan: v.picklist(keys(penguasaanData), 'Pilih apakah data ini ada.'),
  jawaban: needed(5_000, 'Tulis keterangan data: sumber, tahun, satuan.'),
})
export type JawabanForm = v.InferOutput<typeof JawabanForm>

export const TidakTersediaForm = v.object({
  alasan: v.pipe(
    needed(2_000, 'Tulis mengapa data tidak tersedia: pemohon membacanya.'),
    v.minLength(10, 'Jelaskan alasannya, sedikitnya 10 huruf: pemohon membacanya.'),
  ),
})
export type TidakTersediaForm = v.InferOutput<typeof TidakTersediaForm>

export const CabutForm = v.object({ alasan: optional(1_000) })
export type CabutForm = v.InferOutput<typeof CabutForm>

export const TanpaIsian = v.object({})
