import type { Child } from 'hono/jsx'
import type { SentStep as SentForm } from '#src/http/step-form.ts'
import {
  type ActSengketa,
  sengketa,
  type StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import type { SengketaView } from '#src/layanan/informasi-publik/sengketa/view.ts'
import { type StepProps as PropsOf, stepCards } from '#views/desk/steps.tsx'
import * as court from '#views/layanan/informasi-publik/sengketa/steps/court.tsx'
import * as ending from '#views/layanan/informasi-publik/sengketa/steps/ending.tsx'
import * as komisi from '#views/layanan/informasi-publik/sengketa/steps/komisi.tsx'
import * as mediation from '#views/layanan/informasi-publik/sengketa/steps/mediation.tsx'
import * as report from '#views/layanan/informasi-publik/sengketa/steps/report.tsx'
import * as team from '#views/layanan/informasi-publik/sengketa/steps/team.tsx'

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActSengketa>

export type StepProps = PropsOf<SengketaView, ActSengketa>

/** Each act's form, in the order in which a desk thinks of them. */
const forms: Record<ActSengketa, (props: StepProps) => Child> = {
  tetapkanTim: team.AppointForm,
  susunTim: team.TeamForm,
  terimaLaporan: report.ReceiveForm,
  laporkan: report.SignReportForm,
  catatPelaksanaan: ending.ExecutionForm,
  laksanakan: ending.ExecuteForm,
  catatSidang: komisi.HearingForm,
  catatPanggilan: komisi.SummonsForm,
  catatRegister: komisi.RegisterForm,
  catatKelengkapan: komisi.CompletenessForm,
  mulaiMediasi: mediation.BeginForm,
  perpanjangMediasi: mediation.ExtendForm,
  akhiriMediasi: mediation.EndForm,
  catatPutusan: court.DecisionForm,
  catatPutusanPengadilan: court.CourtDecisionForm,
  catatGugatan: court.ClaimForm,
  catatKasasi: court.CassationForm,
  catatUpaya: team.EffortForm,
  catatRapat: team.MeetingForm,
  sahkanNotulen: team.MinutesForm,
  susunLaporan: report.ReportForm,
  tutup: ending.CloseForm,
  ubahJendela: ending.WindowForm,
  cabut: ending.WithdrawForm,
  gugurkan: ending.LapseForm,
}

/** What is due first where a case stands; the rest follows in the order above. */
const due: Partial<Record<StatusSengketa, ActSengketa[]>> = {
  dibuka: ['tetapkanTim', 'susunTim'],
  fasilitasi: ['terimaLaporan', 'laporkan', 'catatUpaya', 'catatRapat'],
  di_komisi: ['terimaLaporan', 'laporkan', 'akhiriMediasi', 'catatSidang'],
  diputus: ['terimaLaporan', 'laksanakan', 'catatGugatan', 'catatKasasi'],
  di_pengadilan: ['terimaLaporan', 'catatPutusanPengadilan'],
  pelaksanaan: ['terimaLaporan', 'catatPelaksanaan'],
}

const parts: { judul: string; acts: ActSengketa[] }[] = [
  {
    judul: 'Tim fasilitasi',
    acts: [
      'tetapkanTim',
      'susunTim',
      'catatRapat',
      'sahkanNotulen',
      'catatUpaya',
      'susunLaporan',
      'laporkan',
      'terimaLaporan',
    ],
  },
  {
    judul: 'Komisi Informasi dan pengadilan',
    acts: [
      'catatPanggilan',
      'catatRegister',
      'catatKelengkapan',
      'catatSidang',
      'mulaiMediasi',
      'perpanjangMediasi',
      'akhiriMediasi',
      'catatPutusan',
      'catatGugatan',
      'catatPutusanPengadilan',
      'catatKasasi',
    ],
  },
  {
    judul: 'Pelaksanaan dan penutupan',
    acts: ['laksanakan', 'catatPelaksanaan', 'tutup', 'ubahJendela', 'cabut', 'gugurkan'],
  },
]

/** What a desk can do to a sengketa: the step that is due, and the others by their part. */
export const { Steps, SentStep } = stepCards<SengketaView, ActSengketa>({
  at: '/meja/sengketa',
  steps: (Object.keys(forms) as ActSengketa[]).map((act) => ({
    act,
    judul: sengketa.acts[act].label,
    Form: forms[act],
  })),
  due: ({ berkas }) => due[berkas.status as StatusSengketa],
  parts,
})
