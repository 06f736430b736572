import type { Child } from 'hono/jsx'
import type { SentStep } from '#src/http/step-form.ts'
import { type CaseOfStep, StepForm, Waiting } from '#views/desk/step.tsx'
import { TextArea } from '#views/shared/form.tsx'

export type UnitChoice = { id: string; nama: string; singkatan: string }

/** What the form of a step is given. */
export type StepProps<View, Act extends string> = {
  view: View
  units: UnitChoice[]
  /** Where the form is sent: under the page of the case. */
  path: string
  kunci: string
  /** This form came back: what was typed, what is wrong, what was received. */
  sent?: SentStep<Act> | undefined
}

type TextStep = {
  id: string
  judul: string
  /** Under the page of the case. */
  to: string
  /** What it does, where its title does not say it. */
  kata?: string
  field: Parameters<typeof TextArea>[0]
  tombol: string
  jenis?: 'second' | 'danger'
}

/** The form of a step that asks for one text. */
export const textStep =
  ({ id, judul, to, kata, field, tombol, jenis }: TextStep) =>
  <Act extends string>(
    props: Omit<StepProps<CaseOfStep, Act>, 'units'> & { value?: string | undefined },
  ) => (
    <StepForm {...props} id={id} judul={judul} to={to}>
      {kata && <p>{kata}</p>}
      <TextArea {...field} {...(props.value !== undefined && { value: props.value })} />
      <p class="actions">
        <button class={jenis}>{tombol}</button>
      </p>
    </StepForm>
  )

type CaseOfSteps = {
  berkas: { nomor: string }
  status: { label: string; langkah: string }
  giliran: string | null
  /** It is this reader's turn. */
  anda: boolean
}

type Table<View, Act extends string> = {
  /** The page of a case is `at/NOMOR`. */
  at: string
  /** In the order in which a desk thinks of them: the first that is open is the step that is due. */
  steps: { act: Act; judul: string; Form: (props: StepProps<View, Act>) => Child }[]
  /** Whether the case as it stands has anything for this act. */
  offered: (act: Act, view: View) => boolean
  /** The act that is due before the first one that is open. */
  due?: (view: View) => Act | undefined
}

type Shown<View, Act extends string> = {
  view: View
  units: UnitChoice[]
  sent: SentStep<Act> | undefined
}

/** The steps of a procedure on the page of a case: the one that is due as a card, what else is lawful behind one line each. */
export function stepCards<View extends CaseOfSteps, Act extends string>({
  at,
  steps,
  offered,
  due,
}: Table<View, Act>) {
  type Step = (typeof steps)[number]

  const Steps = ({ view, units, sent }: Shown<View, Act>) => {
    const open = steps.filter(({ act }) => offered(act, view))
    const now = sent?.act ?? due?.(view)
    const first = sent || view.anda ? (open.find(({ act }) => act === now) ?? open[0]) : undefined
    return (
      <>
        {first ? (
          <Open step={first} {...{ view, units, sent }} />
        ) : (
          <Waiting status={view.status} giliran={view.giliran} />
        )}
        {open
          .filter((step) => step !== first)
          .map((step) => (
            <details>
              <summary>{step.judul}</summary>
              <Open step={step} {...{ view, units, sent }} />
            </details>
          ))}
      </>
    )
  }

  const Open = ({ step: { act, Form }, view, units, sent }: Shown<View, Act> & { step: Step }) => {
    const mine = sent?.act === act ? sent : undefined
    return (
      <Form
        view={view}
        units={units}
        path={`${at}/${view.berkas.nomor}`}
        kunci={mine?.kunci ?? crypto.randomUUID()}
        sent={mine}
      />
    )
  }

  /** The form that came back, alone: what htmx swaps. */
  const Sent = ({ view, units, sent }: Shown<View, Act>) => {
    const step = steps.find(({ act }) => act === sent?.act)
    return step ? (
      <Open step={step} {...{ view, units, sent }} />
    ) : (
      <Waiting status={view.status} giliran={view.giliran} />
    )
  }

  return { Steps, SentStep: Sent }
}
