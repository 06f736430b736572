import type { Child } from 'hono/jsx'
import type { SentStep as SentForm } from '#src/http/step-form.ts'
import {
  type ActSengketa,
  sengketa,
  type StatusSengketa,
} from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import type { SengketaView } from '#src/layanan/informasi-publik/sengketa/view.ts'
import type { Settings } from '#src/office/settings.ts'
import { Waiting } from '#views/desk/step.tsx'
import * as court from '#views/layanan/informasi-publik/sengketa/steps/court.tsx'
import * as ending from '#views/layanan/informasi-publik/sengketa/steps/ending.tsx'
import * as komisi from '#views/layanan/informasi-publik/sengketa/steps/komisi.tsx'
import * as mediation from '#views/layanan/informasi-publik/sengketa/steps/mediation.tsx'
import * as report from '#views/layanan/informasi-publik/sengketa/steps/report.tsx'
import * as team from '#views/layanan/informasi-publik/sengketa/steps/team.tsx'

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActSengketa>

export type StepProps = {
  view: SengketaView
  sebutan: Settings['sebutan']
  /** Where the form is sent: under the page of the case. */
  path: string
  kunci: string
  sent?: Sent | undefined
}

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

type Props = { view: SengketaView; sebutan: Settings['sebutan']; sent?: Sent | undefined }

/** The step that is due, as a card; what else is lawful behind one line each, by its part. */
export const Steps = ({ view, sebutan, sent }: Props) => {
  const open = ordered(view, sent)
  const [first] = open
  if (!first) return <Waiting status={view.status} giliran={view.giliran} />
  const shown = view.anda || sent !== undefined
  return (
    <>
      {shown ? (
        <Open act={first} view={view} sebutan={sebutan} sent={sent} />
      ) : (
        <Waiting status={view.status} giliran={view.giliran} />
      )}
      {parts.map(({ judul, acts }) => {
        const others = acts.filter((act) => open.includes(act) && !(shown && act === first))
        return others.length === 0 ? null : (
          <section aria-label={judul}>
            <h2>{judul}</h2>
            {others.map((act) => (
              <details>
                <summary>{sengketa.acts[act].label}</summary>
                <Open act={act} view={view} sebutan={sebutan} sent={sent} />
              </details>
            ))}
          </section>
        )
      })}
    </>
  )
}

/** The form that came back, alone: what htmx swaps. */
export const SentStep = ({ view, sebutan, sent }: Props & { sent: Sent }) => (
  <Open act={sent.act} view={view} sebutan={sebutan} sent={sent} />
)

const Open = ({ act, view, sebutan, sent }: Props & { act: ActSengketa }) => {
  const mine = sent?.act === act ? sent : undefined
  const StepForm = forms[act]
  return (
    <StepForm
      view={view}
      sebutan={sebutan}
      path={`/meja/sengketa/${view.berkas.nomor}`}
      kunci={mine?.kunci ?? crypto.randomUUID()}
      sent={mine}
    />
  )
}

function ordered({ acts, berkas }: SengketaView, sent: Sent | undefined): ActSengketa[] {
  const first = due[berkas.status as StatusSengketa] ?? []
  const all = [...(sent ? [sent.act] : []), ...first, ...(Object.keys(forms) as ActSengketa[])]
  return [...new Set(all)].filter((act) => acts.includes(act) || act === sent?.act)
}
