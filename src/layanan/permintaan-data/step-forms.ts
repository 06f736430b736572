import * as v from 'valibot'
import { keys, needed, optional } from '#src/http/fields.ts'
import {
  cetak,
  jawabanForm,
  NomorDip,
  type penguasaan,
  TandaTangan,
  unitForm,
} from '#src/layanan/step-forms.ts'

export const caraSerah = {
  langsung: 'Diambil langsung',
  email: 'Email',
  pos: 'Pos',
} as const

/** Files of the case that are handed over: those made ready, and what a unit sent. */
const Terpilih = v.optional(v.array(v.pipe(v.string(), v.uuid())), [])

/** Data against the signature of the recipient: new files stand beside it in the field `dokumen`. */
export const SerahForm = v.object({
  berkas: Terpilih,
  dip: NomorDip,
  cetak: cetak(10_000, 'cetak'),
  penerima: needed(200, 'Tulis nama penerima.'),
  selaku: v.picklist(['pemohon', 'wakil pemohon'], 'Pilih siapa yang menerima.'),
  cara: v.picklist(keys(caraSerah), 'Pilih cara penyerahan.'),
  tandaTangan: TandaTangan,
})
export type SerahForm = v.InferOutput<typeof SerahForm>

/** Made ready to be downloaded or fetched: picked files, files in the field `dokumen`, or entries of the DIP. */
export const SediaForm = v.object({ berkas: Terpilih, dip: NomorDip, catatan: optional(1_000) })
export type SediaForm = v.InferOutput<typeof SediaForm>

export const TeruskanForm = unitForm('Tulis data apa yang diminta dari unit.')

/** Whether a unit has the data that are asked of it. */
export const penguasaanData: Record<keyof typeof penguasaan, string> = {
  dikuasai: 'Ada, terlampir',
  sebagian: 'Ada sebagian',
  'tidak-dikuasai': 'Tidak dihasilkan unit ini',
  'belum-didokumentasikan': 'Belum dihimpun',
}

export const JawabanForm = jawabanForm({
  penguasaan: 'Pilih apakah data ini ada.',
  jawaban: 'Tulis keterangan data: sumber, tahun, satuan.',
})

export const TidakTersediaForm = v.object({
  alasan: v.pipe(
    needed(2_000, 'Tulis mengapa data tidak tersedia: pemohon membacanya.'),
    v.minLength(10, 'Jelaskan alasannya, sedikitnya 10 huruf: pemohon membacanya.'),
  ),
})
export type TidakTersediaForm = v.InferOutput<typeof TidakTersediaForm>
