import type { SentStep as SentForm } from '#src/http/step-form.ts'
import type { ActPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { PermohonanView } from '#src/layanan/informasi-publik/permohonan/view.ts'
import { type StepProps as PropsOf, stepCards } from '#views/desk/steps.tsx'
import {
  ApproveForm,
  ReturnForm,
  WithdrawForm,
} from '#views/layanan/informasi-publik/permohonan/steps/approval.tsx'
import {
  CompleteForm,
  IncompleteForm,
  RepairForm,
} from '#views/layanan/informasi-publik/permohonan/steps/completeness.tsx'
import { DecisionForm } from '#views/layanan/informasi-publik/permohonan/steps/decision.tsx'
import {
  HandoverForm,
  ProvideForm,
} from '#views/layanan/informasi-publik/permohonan/steps/handover.tsx'
import {
  NotifyForm,
  ReconsiderForm,
} from '#views/layanan/informasi-publik/permohonan/steps/letter.tsx'
import {
  AnswerForm,
  ExtendForm,
  ForwardForm,
} from '#views/layanan/informasi-publik/permohonan/steps/units.tsx'

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActPermohonan>

export type StepProps = PropsOf<PermohonanView, ActPermohonan>

/** What a desk can do to a permohonan. */
export const { Steps, SentStep } = stepCards<PermohonanView, ActPermohonan>({
  at: '/meja/permohonan',
  steps: [
    { act: 'jawabDisposisi', judul: 'Jawab disposisi', Form: AnswerForm },
    { act: 'setujuiPenolakan', judul: 'Setujui penolakan', Form: ApproveForm },
    { act: 'kembalikanPenolakan', judul: 'Kembalikan ke PPID', Form: ReturnForm },
    { act: 'nyatakanLengkap', judul: 'Nyatakan lengkap', Form: CompleteForm },
    { act: 'nyatakanTidakLengkap', judul: 'Minta kelengkapan', Form: IncompleteForm },
    { act: 'lengkapi', judul: 'Lengkapi untuk pemohon', Form: RepairForm },
    { act: 'beritahukan', judul: 'Tanda tangani pemberitahuan', Form: NotifyForm },
    { act: 'serahkan', judul: 'Serahkan informasi', Form: HandoverForm },
    { act: 'sediakan', judul: 'Nyatakan tersedia', Form: ProvideForm },
    { act: 'putuskan', judul: 'Putuskan permohonan', Form: DecisionForm },
    { act: 'disposisi', judul: 'Teruskan ke unit', Form: ForwardForm },
    { act: 'perpanjang', judul: 'Perpanjang 7 hari kerja', Form: ExtendForm },
    { act: 'serahkanLangsung', judul: 'Serahkan langsung dari DIP', Form: HandoverForm },
    { act: 'tinjauUlang', judul: 'Ubah keputusan', Form: ReconsiderForm },
    { act: 'cabut', judul: 'Catat pencabutan', Form: WithdrawForm },
  ],
  // What was opened again after a keberatan has no date of the Act left to extend.
  offered: (act, { tenggat, clocks }) =>
    act !== 'perpanjang' ||
    (tenggat.every(({ perpanjangan }) => perpanjangan === 0) &&
      clocks.some(({ jenis, open }) => jenis === 'uu' && open)),
})
