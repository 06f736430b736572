import { penguasaanTelepon } from '#src/layanan/call-center/telepon-masuk/step-forms.ts'
import { AnswerPart, ForwardParts } from '#views/desk/part-forms.tsx'
import type { StepProps } from './index.tsx'

/** Which units must confirm, and what. */
export const ConfirmForm = (props: StepProps) => (
  <ForwardParts
    {...props}
    judul="Minta konfirmasi unit"
    summary="Pilih unit"
    legend="Unit yang tahu jawabannya"
    permintaan={props.view.asked.pertanyaan}
  />
)

/** A unit's answer for the caller. */
export const UnitAnswerForm = (props: StepProps) => <AnswerPart {...props} words={words} />

const words = {
  judul: 'Langkah sekarang: jawab penelepon',
  legend: 'Dapatkah unit Anda menjawab',
  options: penguasaanTelepon,
  jawaban: {
    label: 'Jawaban untuk penelepon',
    hint: 'Kalimat yang dapat dibacakan lewat telepon. Bila bukan urusan unit Anda: siapa yang tahu.',
  },
  berkas: {
    label: 'Dokumen pendukung',
    hint: 'PDF, gambar, Word, atau Excel; paling banyak 5 berkas, masing-masing 20 MB.',
    accept: '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt,.ods,.csv,.zip',
  },
}
