import type { SentStep as SentForm } from '#src/http/step-form.ts'
import type { ActTelepon } from '#src/layanan/call-center/telepon-masuk/procedure.ts'
import type { TeleponView } from '#src/layanan/call-center/telepon-masuk/view.ts'
import { type StepProps as PropsOf, stepCards } from '#views/desk/steps.tsx'
import { CallBackForm, GiveUpForm } from '#views/layanan/call-center/telepon-masuk/steps/back.tsx'
import {
  AnalysisForm,
  AnswerNowForm,
  ConvertLinks,
  PromiseForm,
  WordForm,
} from '#views/layanan/call-center/telepon-masuk/steps/answer.tsx'
import {
  ConfirmForm,
  UnitAnswerForm,
} from '#views/layanan/call-center/telepon-masuk/steps/units.tsx'

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActTelepon>

export type StepProps = PropsOf<TeleponView, ActTelepon>

/** What a desk can do to a call. */
export const { Steps, SentStep } = stepCards<TeleponView, ActTelepon>({
  at: '/meja/call-center',
  steps: [
    { act: 'jawabDisposisi', judul: 'Jawab konfirmasi', Form: UnitAnswerForm },
    { act: 'hubungiKembali', judul: 'Hubungi penelepon', Form: CallBackForm },
    { act: 'jawabLangsung', judul: 'Jawab dan tutup', Form: AnswerNowForm },
    { act: 'janjikan', judul: 'Janjikan dihubungi kembali', Form: PromiseForm },
    { act: 'mintaKonfirmasi', judul: 'Minta konfirmasi unit', Form: ConfirmForm },
    { act: 'tetapkanJawaban', judul: 'Tetapkan jawaban', Form: WordForm },
    { act: 'catatAnalisis', judul: 'Catat analisis', Form: AnalysisForm },
    { act: 'alihkan', judul: 'Jadikan berkas lain', Form: ConvertLinks },
    { act: 'tutupTanpaTerhubung', judul: 'Tutup: tidak terhubung', Form: GiveUpForm },
  ],
  offered: (act, view) => act !== 'alihkan' || view.lanjut.length > 0,
})
