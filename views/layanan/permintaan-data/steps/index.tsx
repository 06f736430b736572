import type { SentStep as SentForm } from '#src/http/step-form.ts'
import { Waiting } from '#views/desk/step.tsx'
import type { Child } from 'hono/jsx'
import type { ActPermintaan } from '#src/layanan/permintaan-data/procedure.ts'
import type { PermintaanView } from '#src/layanan/permintaan-data/view.ts'
import {
  ConvertLink,
  UnavailableForm,
  WithdrawForm,
} from '#views/layanan/permintaan-data/steps/endings.tsx'
import { HandoverForm, ProvideForm } from '#views/layanan/permintaan-data/steps/handover.tsx'
import { AnswerForm, ForwardForm } from '#views/layanan/permintaan-data/steps/units.tsx'

export type UnitChoice = { id: string; nama: string; singkatan: string }

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActPermintaan>

export type StepProps = {
  view: PermintaanView
  units: UnitChoice[]
  /** Where the form is sent: under the page of the case. */
  path: string
  kunci: string
  sent?: Sent | undefined
}

type Step = { act: ActPermintaan; judul: string; Form: (props: StepProps) => Child }

/** In the order in which a desk thinks of them: the first that is open is the step that is due. */
const steps: Step[] = [
  { act: 'jawabDisposisi', judul: 'Jawab disposisi', Form: AnswerForm },
  { act: 'serahkanData', judul: 'Serahkan data', Form: HandoverForm },
  { act: 'serahkanLangsung', judul: 'Serahkan data sekarang', Form: HandoverForm },
  { act: 'sediakanData', judul: 'Sediakan untuk diunduh', Form: ProvideForm },
  { act: 'teruskanKeUnit', judul: 'Teruskan ke unit penghasil data', Form: ForwardForm },
  { act: 'alihkan', judul: 'Jadikan permohonan informasi', Form: ConvertLink },
  { act: 'nyatakanTidakTersedia', judul: 'Nyatakan tidak tersedia', Form: UnavailableForm },
  { act: 'cabutPermintaan', judul: 'Catat pencabutan', Form: WithdrawForm },
]

type Shown = { view: PermintaanView; units: UnitChoice[]; sent: Sent | undefined }

/** The step that is due, as a card; what else is lawful behind one line each. */
export const Steps = ({ view, units, sent }: Shown) => {
  const open = steps.filter(({ act }) => isOffered(act, view))
  const now = sent?.act ?? (view.anda ? dueAct(view, open) : undefined)
  const first = open.find(({ act }) => act === now)
  const others = open.filter((step) => step !== first)
  return (
    <>
      {first ? (
        <Open step={first} {...{ view, units, sent }} />
      ) : (
        <Waiting status={view.status} giliran={view.giliran} />
      )}
      {others.map((step) => (
        <details>
          <summary>{step.judul}</summary>
          <Open step={step} {...{ view, units, sent }} />
        </details>
      ))}
    </>
  )
}

/** Who wrote from home is not at the counter: data are made ready, not handed over. */
const dueAct = ({ berkas }: PermintaanView, open: Step[]): ActPermintaan | undefined =>
  berkas.kanal !== 'meja' && open.some(({ act }) => act === 'sediakanData')
    ? 'sediakanData'
    : open[0]?.act

const Open = ({ step: { act, Form }, view, units, sent }: Shown & { step: Step }) => {
  const mine = sent?.act === act ? sent : undefined
  return (
    <Form
      view={view}
      units={units}
      path={`/meja/permintaan-data/${view.berkas.nomor}`}
      kunci={mine?.kunci ?? crypto.randomUUID()}
      sent={mine}
    />
  )
}

/** The form that came back, alone: what htmx swaps. */
export const SentStep = ({ view, units, sent }: Shown & { sent: Sent }) => {
  const step = steps.find(({ act }) => act === sent.act)
  return step ? (
    <Open step={step} {...{ view, units, sent }} />
  ) : (
    <Waiting status={view.status} giliran={view.giliran} />
  )
}

// A unit answers only while its part is open.
const isOffered = (act: ActPermintaan, view: PermintaanView) =>
  view.acts.includes(act) && (act !== 'jawabDisposisi' || view.bagianSaya !== undefined)
