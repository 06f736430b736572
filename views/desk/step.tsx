import type { Child } from 'hono/jsx'
import type { Errors, Values } from '#views/shared/form.tsx'
import { Form } from '#views/shared/form.tsx'
import { Note } from '#views/shared/note.tsx'

/** What the card of a step needs of its case, whichever procedure it is of. */
export type CaseOfStep = { berkas: { versi: number }; anda: boolean }

type Props = {
  id: string
  judul: string
  /** Under the page of the case. */
  to: string
  files?: boolean
  view: CaseOfStep
  /** The page of the case. */
  path: string
  kunci: string
  sent?: { values: Values; errors: Errors } | undefined
  children?: Child
}

/** The card of one step: the form that is due, with its key and the version it was read at. */
export const StepForm = ({ id, judul, to, files, view, path, kunci, sent, children }: Props) => (
  <Form
    id={`langkah-${id}`}
    class={sent || view.anda ? 'card now' : 'card'}
    action={`${path}/${to}`}
    kunci={kunci}
    versi={view.berkas.versi}
    values={sent?.values}
    errors={sent?.errors}
    files={files ?? false}
    prefix={id}
    labelledby={`langkah-${id}-judul`}
    head={<h2 id={`langkah-${id}-judul`}>{judul}</h2>}
  >
    {children}
  </Form>
)

type WaitingProps = {
  status: { label: string; langkah: string }
  /** Whose turn it is; null when nothing is left to be done. */
  giliran: string | null
}

/** Where a case stands, for a reader who has nothing to do now. */
export const Waiting = ({ status, giliran }: WaitingProps) => (
  <Note>
    <p>
      <b>{status.label}.</b>{' '}
      {giliran ? `Langkah berikut: ${midSentence(status.langkah)}.` : 'Tidak ada langkah lagi.'}
    </p>
  </Note>
)

const midSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
