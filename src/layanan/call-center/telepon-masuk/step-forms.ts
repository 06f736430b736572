import * as v from 'valibot'
import { keys, needed, optional, rules } from '#src/http/fields.ts'
import { Hari, Jam, NomorTanyaJawab } from '#src/layanan/call-center/telepon-masuk/form.ts'
import { jawabanForm, type penguasaan, unitForm } from '#src/layanan/step-forms.ts'

/** Answered while the caller is on the line: from an entry, or from what the operator knows. */
export const JawabLangsungForm = v.pipe(
  v.object({ tanyaJawab: NomorTanyaJawab, jawaban: optional(5_000) }),
  rules([
    [
      ['jawaban', 'tanyaJawab'],
      (form) => form.tanyaJawab !== '' || form.jawaban !== '',
      'Tulis jawaban yang Anda sampaikan, atau nomor Tanya Jawab yang Anda bacakan.',
    ],
  ]),
)
export type JawabLangsungForm = v.InferOutput<typeof JawabLangsungForm>

/** Until when we promise to call back. */
export const JanjiForm = v.object({ janjiTanggal: Hari, janjiJam: Jam })
export type JanjiForm = v.InferOutput<typeof JanjiForm>

export const KonfirmasiForm = unitForm('Tulis apa yang harus dikonfirmasi unit.')

export const AnalisisForm = v.object({ catatan: needed(2_000, 'Tulis hasil analisis.') })
export type AnalisisForm = v.InferOutput<typeof AnalisisForm>

/** Whether what is asked is a unit's to answer. */
export const penguasaanTelepon: Record<keyof typeof penguasaan, string> = {
  dikuasai: 'Ya, ini jawabannya',
  sebagian: 'Sebagian',
  'tidak-dikuasai': 'Bukan urusan unit ini',
  'belum-didokumentasikan': 'Belum dapat dijawab',
}

export const KonfirmasiJawabanForm = jawabanForm({
  penguasaan: 'Pilih apakah unit Anda dapat menjawab.',
  jawaban: 'Tulis jawaban untuk penelepon, atau ke mana ia harus bertanya.',
})

export const TetapkanForm = v.object({
  jawaban: needed(5_000, 'Tulis jawaban yang dibacakan kepada penelepon.'),
})
export type TetapkanForm = v.InferOutput<typeof TetapkanForm>

/** What came of an attempt to reach the caller. */
export const hasilHubungan = {
  tersambung: 'Tersambung, jawaban disampaikan',
  'menelepon-lagi': 'Penelepon menghubungi kami, jawaban disampaikan',
  'tidak-diangkat': 'Tidak diangkat',
  sibuk: 'Sibuk',
  'tidak-aktif': 'Nomor tidak aktif',
  'minta-nanti': 'Minta dihubungi lagi nanti',
} as const

export const HubungiForm = v.object({
  hasilHubungan: v.picklist(keys(hasilHubungan), 'Pilih hasilnya.'),
  catatan: optional(1_000),
})
export type HubungiForm = v.InferOutput<typeof HubungiForm>
