import type { Child } from 'hono/jsx'
import { type Errors, FormContext, type Values } from './field.tsx'
import type { Received } from './files.tsx'
import { Problems } from './problems.tsx'

export { CheckBox, Choices } from './choices.tsx'
export { Field, type Errors, useField, type Values } from './field.tsx'
export { TextArea, Select, TextField } from './fields.tsx'
export { FileField, type Received } from './files.tsx'
export { PadField } from './pad.tsx'

/** A form as its page shows it: its one-time key and, when it came back, what was typed and what is wrong. */
export type FormState = {
  kunci: string
  values?: Values | undefined
  errors?: Errors | undefined
  received?: Record<string, Received[]>
}

type FormProps = {
  id: string
  action: string
  values?: Values | undefined
  errors?: Errors | undefined
  /** The one-time key: the same submission sent twice acts once. */
  kunci?: string | undefined
  /** The version of the case that the reader saw. */
  versi?: string | number | undefined
  /** True when the form carries files. */
  files?: boolean
  /** True for a long form: what is typed is kept in this tab until it has been sent. */
  draf?: boolean
  /** Before the ids of its fields, where two forms of a page share a field name. */
  prefix?: string
  class?: string
  /** Id of the heading that names the form. */
  labelledby?: string
  /** Content above the list of problems, inside the form (a card's heading). */
  head?: Child
  children?: Child
}

/**
 * Every form of ours: it works without script, and with htmx it replaces itself. Given
 * `errors` it lists them above its fields, inside the swapped element; an error under
 * the key `formulir` belongs to no field.
 */
export const Form = ({ id, action, values = {}, errors = {}, children, ...form }: FormProps) => (
  <form
    id={id}
    class={form.class}
    method="post"
    action={action}
    enctype={form.files ? 'multipart/form-data' : undefined}
    novalidate
    aria-labelledby={form.labelledby}
    hx-post={action}
    hx-swap="outerHTML"
    hx-disable="findAll button"
    data-draft={form.draf ? '' : undefined}
  >
    {form.kunci !== undefined && <input type="hidden" name="kunci" value={form.kunci} />}
    {form.versi !== undefined && <input type="hidden" name="versi" value={String(form.versi)} />}
    {form.head}
    <Problems id={`${id}-masalah`} errors={errors} prefix={form.prefix} />
    <FormContext.Provider value={{ values, errors, prefix: form.prefix ?? '' }}>
      {children}
    </FormContext.Provider>
  </form>
)
