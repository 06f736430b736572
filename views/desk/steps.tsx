import type { Child } from 'hono/jsx'
import type { SentStep } from '#src/http/step-form.ts'
import { Waiting } from '#views/desk/step.tsx'
import type { Errors } from '#views/shared/form.tsx'
import { Note } from '#views/shared/note.tsx'

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

type CaseOfSteps = {
  berkas: { nomor: string }
  status: { label: string; langkah: string }
  giliran: string | null
  /** It is this reader's turn. */
  anda: boolean
  /** What the table lets this reader do now. */
  acts: readonly string[]
  /** The open part of the reader's unit. */
  bagianSaya?: unknown
}

type Step<View, Act extends string> = {
  act: Act
  judul: string
  Form: (props: StepProps<View, Act>) => Child
}

type Table<View, Act extends string> = {
  /** The page of a case is `at/NOMOR`. */
  at: string
  /** In the order in which a desk thinks of them: the first that is open is the step that is due. */
  steps: readonly Step<View, Act>[]
  /** Whether the case as it stands has anything for an act that the table allows. */
  offered?: (act: Act, view: View) => boolean
  /** What is due before the first one that is open. */
  due?: (view: View) => Act | readonly Act[] | undefined
  /** Headings under which those that are not due stand; without them they follow each other. */
  parts?: readonly { judul: string; acts: readonly Act[] }[]
}

type Shown<View, Act extends string> = {
  view: View
  /** Where a form asks for a unit. */
  units?: UnitChoice[]
  sent: SentStep<Act> | undefined
}

/** Why what a button of one line asked for was not done: it has no form to come back to. */
const Refused = ({ errors }: { errors: Errors }) => (
  <Note warn role="alert">
    {Object.values(errors).map((words) => words && <p>{words}</p>)}
  </Note>
)

/** The steps of a procedure on the page of a case: the one that is due as a card, what else is lawful behind one line each. */
export function stepCards<View extends CaseOfSteps, Act extends string>({
  at,
  steps,
  offered,
  due,
  parts = [{ judul: '', acts: steps.map(({ act }) => act) }],
}: Table<View, Act>) {
  // A unit answers only while its part is open.
  const isOpen = (act: Act, view: View) =>
    view.acts.includes(act) &&
    (act !== 'jawabDisposisi' || view.bagianSaya !== undefined) &&
    (offered?.(act, view) ?? true)

  const Steps = ({ view, units, sent }: Shown<View, Act>) => {
    const open = steps.filter(({ act }) => act === sent?.act || isOpen(act, view))
    const now = [sent?.act ?? due?.(view) ?? []].flat()
    const [first] = [...now.flatMap((act) => open.filter((step) => step.act === act)), ...open]
    const shown = sent || view.anda ? first : undefined
    const others = open.filter((step) => step !== shown)
    const refused = sent && !steps.some(({ act }) => act === sent.act)
    return (
      <>
        {refused && <Refused errors={sent.errors} />}
        {shown ? (
          <Open step={shown} {...{ view, units, sent }} />
        ) : (
          <Waiting status={view.status} giliran={view.giliran} />
        )}
        {parts.map(({ judul, acts }) => {
          const here = acts.flatMap((act) => others.filter((step) => step.act === act))
          const folded = here.map((step) => (
            <details>
              <summary>{step.judul}</summary>
              <Open step={step} {...{ view, units, sent }} />
            </details>
          ))
          return here.length > 0 && judul ? (
            <section aria-label={judul}>
              <h2>{judul}</h2>
              {folded}
            </section>
          ) : (
            folded
          )
        })}
      </>
    )
  }

  const Open = ({
    step: { act, Form },
    view,
    units = [],
    sent,
  }: Shown<View, Act> & { step: Step<View, Act> }) => {
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
