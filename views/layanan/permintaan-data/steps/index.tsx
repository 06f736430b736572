import type { SentStep as SentForm } from '#src/http/step-form.ts'
import type { ActPermintaan } from '#src/layanan/permintaan-data/procedure.ts'
import type { PermintaanView } from '#src/layanan/permintaan-data/view.ts'
import { type StepProps as PropsOf, stepCards } from '#views/desk/steps.tsx'
import {
  ConvertLink,
  UnavailableForm,
  WithdrawForm,
} from '#views/layanan/permintaan-data/steps/endings.tsx'
import { HandoverForm, ProvideForm } from '#views/layanan/permintaan-data/steps/handover.tsx'
import { AnswerForm, ForwardForm } from '#views/layanan/permintaan-data/steps/units.tsx'

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActPermintaan>

export type StepProps = PropsOf<PermintaanView, ActPermintaan>

/** What a desk can do to a data request. */
export const { Steps, SentStep } = stepCards<PermintaanView, ActPermintaan>({
  at: '/meja/permintaan-data',
  steps: [
    { act: 'jawabDisposisi', judul: 'Jawab disposisi', Form: AnswerForm },
    { act: 'serahkanData', judul: 'Serahkan data', Form: HandoverForm },
    { act: 'serahkanLangsung', judul: 'Serahkan data sekarang', Form: HandoverForm },
    { act: 'sediakanData', judul: 'Sediakan untuk diunduh', Form: ProvideForm },
    { act: 'teruskanKeUnit', judul: 'Teruskan ke unit penghasil data', Form: ForwardForm },
    { act: 'alihkan', judul: 'Jadikan permohonan informasi', Form: ConvertLink },
    { act: 'nyatakanTidakTersedia', judul: 'Nyatakan tidak tersedia', Form: UnavailableForm },
    { act: 'cabutPermintaan', judul: 'Catat pencabutan', Form: WithdrawForm },
  ],
  // Who wrote from home is not at the counter: data are made ready, not handed over.
  due: ({ berkas }) => (berkas.kanal === 'meja' ? undefined : 'sediakanData'),
})
