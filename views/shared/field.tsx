import { type Child, createContext, useContext } from 'hono/jsx'

/** What was typed, by field name, and what is wrong with it, by field name. */
export type Values = Record<string, string | undefined>
export type Errors = Record<string, string | undefined>

/** What a form tells its fields, so that a field needs no more than its name and words. */
export const FormContext = createContext<{ values: Values; errors: Errors; prefix: string }>({
  values: {},
  errors: {},
  prefix: '',
})

/** What each field may say: name, label, hint; value and error come from the form. */
export type FieldProps = {
  name: string
  label: string
  hint?: string | undefined
  /** The reader may leave it empty; the label says so. */
  optional?: boolean
  value?: string | undefined
  error?: string | undefined
}

/** Id, value and error of one field, as its form has them; what the field says itself comes first. */
export function useField({ name, value, error }: Pick<FieldProps, 'name' | 'value' | 'error'>) {
  const place = useContext(FormContext)
  const id = fieldId(name, place.prefix)
  return { id, value: value ?? place.values[name], error: error ?? place.errors[name] }
}

/** The id of a field, which is also where a line of the list of problems leads. */
export const fieldId = (name: string, prefix = '') => (prefix ? `${prefix}-${name}` : name)

/** The ids a control is described by, hint before error; undefined when there are none. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

/** "(boleh kosong)" after a label: what is required is not marked. */
export const Optional = () => <span class="hint">(boleh kosong)</span>

export const Hint = ({ id, children }: { id: string; children?: Child }) =>
  children ? (
    <p class="hint" id={`${id}-hint`}>
      {children}
    </p>
  ) : null

export const Wrong = ({ id, children }: { id: string; children?: Child }) =>
  children ? (
    <p class="error" id={`${id}-error`}>
      <span class="hidden">Salah: </span>
      {children}
    </p>
  ) : null

type FrameProps = Omit<FieldProps, 'value' | 'name'> & { id: string; children?: Child }

/** Label, hint, error, then the control, in the order they are read. */
export const Field = ({ id, label, hint, optional, error, children }: FrameProps) => (
  <div class="field">
    <label for={id}>
      {label}
      {optional && (
        <>
          {' '}
          <Optional />
        </>
      )}
    </label>
    <Hint id={id}>{hint}</Hint>
    <Wrong id={id}>{error}</Wrong>
    {children}
  </div>
)
