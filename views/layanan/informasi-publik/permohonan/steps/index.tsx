import type { SentStep as SentForm } from '#src/http/step-form.ts'
import { Waiting } from '#views/desk/step.tsx'
import type { Child } from 'hono/jsx'
import type { ActPermohonan } from '#src/layanan/informasi-publik/permohonan/procedure.ts'
import type { PermohonanView } from '#src/layanan/informasi-publik/permohonan/view.ts'
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

export type UnitChoice = { id: string; nama: string; singkatan: string }

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActPermohonan>

export type StepProps = {
  view: PermohonanView
  units: UnitChoice[]
  /** Where the form is sent: under the page of the case. */
  path: string
  kunci: string
  sent?: Sent | undefined
}

type Step = { act: ActPermohonan; judul: string; Form: (props: StepProps) => Child }

/** In the order in which a desk thinks of them: the first that is open is the step that is due. */
const steps: Step[] = [
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
]

/** The step that is due, as a card; what else is lawful behind one line each. */
export const Steps = ({
  view,
  units,
  sent,
}: {
  view: PermohonanView
  units: UnitChoice[]
  sent: Sent | undefined
}) => {
  const open = steps.filter(({ act }) => isOffered(act, view))
  if (open.length === 0) return <Waiting status={view.status} giliran={view.giliran} />
  const [first, ...others] = sent ? fromFront(open, sent.act) : open
  return (
    <>
      {!view.anda && !sent && <Waiting status={view.status} giliran={view.giliran} />}
      {view.anda || sent ? (
        <Open step={first!} view={view} units={units} sent={sent} now />
      ) : (
        <Folded step={first!} view={view} units={units} sent={sent} />
      )}
      {others.map((step) => (
        <Folded step={step} view={view} units={units} sent={sent} />
      ))}
    </>
  )
}

type Shown = {
  step: Step
  view: PermohonanView
  units: UnitChoice[]
  sent: Sent | undefined
  now?: boolean
}

const Open = ({ step: { act, Form }, view, units, sent }: Shown) => {
  const mine = sent?.act === act ? sent : undefined
  return (
    <Form
      view={view}
      units={units}
      path={`/meja/permohonan/${view.berkas.nomor}`}
      kunci={mine?.kunci ?? crypto.randomUUID()}
      sent={mine}
    />
  )
}

/** The form that came back, alone: what htmx swaps. */
export const SentStep = ({
  view,
  units,
  sent,
}: {
  view: PermohonanView
  units: UnitChoice[]
  sent: Sent
}) => {
  const step = steps.find(({ act }) => act === sent.act)
  return step ? (
    <Open step={step} view={view} units={units} sent={sent} />
  ) : (
    <Waiting status={view.status} giliran={view.giliran} />
  )
}

const Folded = (props: Shown) => (
  <details>
    <summary>{props.step.judul}</summary>
    <Open {...props} />
  </details>
)

// A unit answers only while its part is open; a decision of the desk is not offered for an answered part.
// What was opened again after a keberatan has no date of the Act left to extend.
const isOffered = (act: ActPermohonan, view: PermohonanView) => {
  if (!view.acts.includes(act)) return false
  if (act === 'jawabDisposisi') return view.bagianSaya !== undefined
  if (act === 'perpanjang')
    return (
      view.tenggat.every(({ perpanjangan }) => perpanjangan === 0) &&
      view.clocks.some(({ jenis, open }) => jenis === 'uu' && open)
    )
  return true
}

const fromFront = (open: Step[], act: ActPermohonan) => [
  ...open.filter((step) => step.act === act),
  ...open.filter((step) => step.act !== act),
]
