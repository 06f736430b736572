import type { SentStep as SentForm } from '#src/http/step-form.ts'
import type { ActPengaduan } from '#src/layanan/pengaduan/procedure.ts'
import type { PengaduanView } from '#src/layanan/pengaduan/view.ts'
import { type StepProps as PropsOf, stepCards } from '#views/desk/steps.tsx'
import {
  ArchiveForm,
  CompleteForm,
  NotOursForm,
  ReturnForm,
  ReviewForm,
  VerifyForm,
  WithdrawForm,
} from '#views/layanan/pengaduan/steps/verification.tsx'
import { ReplyForm, RespondForm } from '#views/layanan/pengaduan/steps/reply.tsx'
import { AnalysisForm, AnswerForm, ForwardForm } from '#views/layanan/pengaduan/steps/units.tsx'

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActPengaduan>

export type StepProps = PropsOf<PengaduanView, ActPengaduan>

/** What a desk can do to a report. */
export const { Steps, SentStep } = stepCards<PengaduanView, ActPengaduan>({
  at: '/meja/pengaduan',
  steps: [
    { act: 'jawabDisposisi', judul: 'Tanggapi laporan', Form: AnswerForm },
    { act: 'nyatakanLengkap', judul: 'Nyatakan lengkap', Form: VerifyForm },
    { act: 'jawabBalasan', judul: 'Jawab pelapor', Form: RespondForm },
    { act: 'teruskanKeUnit', judul: 'Teruskan ke OPD', Form: ForwardForm },
    { act: 'catatAnalisis', judul: 'Catat analisis', Form: AnalysisForm },
    { act: 'ubahLaporan', judul: 'Ubah klasifikasi, kategori, atau lokasi', Form: ReviewForm },
    { act: 'kembalikanKePelapor', judul: 'Kembalikan kepada pelapor', Form: ReturnForm },
    { act: 'kembalikanKePusat', judul: 'Kembalikan ke Admin Pusat', Form: NotOursForm },
    { act: 'arsipkan', judul: 'Arsipkan', Form: ArchiveForm },
    { act: 'lengkapiLaporan', judul: 'Ketik keterangan tambahan pelapor', Form: CompleteForm },
    { act: 'balasTanggapan', judul: 'Ketik balasan pelapor', Form: ReplyForm },
    { act: 'cabutLaporan', judul: 'Catat pencabutan', Form: WithdrawForm },
  ],
  // The verification asks for what can be changed after it.
  offered: (act, { acts }) => act !== 'ubahLaporan' || !acts.includes('nyatakanLengkap'),
})
