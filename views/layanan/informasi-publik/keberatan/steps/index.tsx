import type { SentStep as SentForm } from '#src/http/step-form.ts'
import { Waiting } from '#views/desk/step.tsx'
import type { Child } from 'hono/jsx'
import type { ActKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import type { KeberatanView } from '#src/layanan/informasi-publik/keberatan/view.ts'
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

export type UnitChoice = { id: string; nama: string; singkatan: string }

/** A step form that came back: which, what was typed, what is wrong, what was received. */
export type Sent = SentForm<ActKeberatan>

export type StepProps = {
  view: KeberatanView
  units: UnitChoice[]
  /** Where the form is sent: under the page of the case. */
  path: string
  kunci: string
  sent?: Sent | undefined
}

type Step = { act: ActKeberatan; judul: string; Form: (props: StepProps) => Child }

/** In the order in which a desk thinks of them: the first that is open is the step that is due. */
const steps: Step[] = [
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
]

type Props = { view: KeberatanView; units: UnitChoice[]; sent: Sent | undefined }

/** The step that is due, as a card; what else is lawful behind one line each. */
export const Steps = ({ view, units, sent }: Props) => {
  const open = steps.filter(({ act }) => isOffered(act, view))
  if (open.length === 0) return <Waiting status={view.status} giliran={view.giliran} />
  const [first, ...others] = sent ? fromFront(open, sent.act) : open
  return (
    <>
      {!view.anda && !sent && <Waiting status={view.status} giliran={view.giliran} />}
      {view.anda || sent ? (
        <Open step={first!} view={view} units={units} sent={sent} />
      ) : (
        <Folded step={first!} view={view} units={units} sent={sent} />
      )}
      {others.map((step) => (
        <Folded step={step} view={view} units={units} sent={sent} />
      ))}
    </>
  )
}

const Open = ({ step: { act, Form }, view, units, sent }: Props & { step: Step }) => {
  const mine = sent?.act === act ? sent : undefined
  return (
    <Form
      view={view}
      units={units}
      path={`/meja/keberatan/${view.berkas.nomor}`}
      kunci={mine?.kunci ?? crypto.randomUUID()}
      sent={mine}
    />
  )
}

/** The form that came back, alone: what htmx swaps. */
export const SentStep = ({ view, units, sent }: Props & { sent: Sent }) => {
  const step = steps.find(({ act }) => act === sent.act)
  return step ? (
    <Open step={step} view={view} units={units} sent={sent} />
  ) : (
    <Waiting status={view.status} giliran={view.giliran} />
  )
}

const Folded = (props: Props & { step: Step }) => (
  <details>
    <summary>{props.step.judul}</summary>
    <Open {...props} />
  </details>
)

// A unit answers while its part is open, the PPID while it was ordered.
const isOffered = (act: ActKeberatan, view: KeberatanView) => {
  if (!view.acts.includes(act)) return false
  if (act === 'jawabDisposisi') return view.bagianSaya !== undefined
  if (act === 'jawabPerintah' || act === 'tarikPerintah') return view.diperintah
  return true
}

const fromFront = (open: Step[], act: ActKeberatan) => [
  ...open.filter((step) => step.act === act),
  ...open.filter((step) => step.act !== act),
]
