import type { Child } from 'hono/jsx'
import { Form } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'

type Props = StepProps & {
  id: string
  judul: string
  /** Under the page of the case. */
  to: string
  files?: boolean
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
