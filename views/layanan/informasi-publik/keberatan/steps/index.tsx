import type { SentStep as SentForm } from '#src/http/step-form.ts'
import type { ActKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { KeberatanView } from '#src/layanan/informasi-publik/keberatan/view.ts'
import { type StepProps as PropsOf, stepCards } from '#views/desk/steps.tsx'
import {
  AnswerLetterForm,
  DecisionForm,
  ReconsiderForm,
} from '#views/layanan/informasi-publik/keberatan/steps/decision.tsx'
import {
  AnswerOrderForm,
  AnswerPartForm,
  OrderForm,
  RecallOrderForm,
} from '#views/layanan/informasi-publik/keberatan/steps/orders.tsx'
import {
  ForwardForm,
  ReactionForm,
  WithdrawForm,
} from '#views/layanan/informasi-publik/keberatan/steps/desk.tsx'

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActKeberatan>

export type StepProps = PropsOf<KeberatanView, ActKeberatan>

/** What a desk can do to an objection. */
export const { Steps, SentStep } = stepCards<KeberatanView, ActKeberatan>({
  at: '/meja/keberatan',
  steps: [
    { act: 'jawabDisposisi', judul: 'Jawab disposisi', Form: AnswerPartForm },
    { act: 'jawabPerintah', judul: 'Jawab perintah Atasan PPID', Form: AnswerOrderForm },
    { act: 'teruskan', judul: 'Teruskan ke Atasan PPID', Form: ForwardForm },
    { act: 'tanggapi', judul: 'Tanda tangani tanggapan', Form: AnswerLetterForm },
    { act: 'putuskan', judul: 'Putuskan keberatan', Form: DecisionForm },
    { act: 'catatReaksi', judul: 'Catat tanggapan pengaju', Form: ReactionForm },
    { act: 'perintahkan', judul: 'Perintahkan PPID atau unit', Form: OrderForm },
    { act: 'tarikPerintah', judul: 'Tarik perintah ke PPID', Form: RecallOrderForm },
    { act: 'tinjauUlang', judul: 'Ubah keputusan', Form: ReconsiderForm },
    { act: 'cabut', judul: 'Catat pencabutan', Form: WithdrawForm },
  ],
  // The PPID answers while it was ordered.
  offered: (act, { diperintah }) =>
    (act !== 'jawabPerintah' && act !== 'tarikPerintah') || diperintah,
})
