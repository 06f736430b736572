import { choicesOf, type Options } from './choices.tsx'
import { describedBy, Field, type FieldProps, useField } from './field.tsx'

type TextProps = FieldProps & {
  type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'number' | 'password' | 'search' | 'url'
  inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'text'
  autocomplete?: string
  autocapitalize?: 'none' | 'characters' | 'words' | 'sentences'
  spellcheck?: boolean
  /** The answer is short: so is the field. */
  short?: boolean
  maxlength?: number
  min?: string
  max?: string
  readonly?: boolean
  /** The cursor stands here when the page opens. */
  autofocus?: boolean
  /** Personal data that no draft may keep (NIK, a tracking code). */
  private?: boolean
  /** What may be meant, offered while typing; anything else may be typed as well. */
  suggest?: readonly string[]
  /** Reached with the browser's own key for it, which no screen reader takes. */
  accesskey?: string
  /** What somebody typed here stays when the part around it is renewed. */
  keep?: boolean
}

/** One line of text, a date, a number, an address. A password is never given back. */
export const TextField = ({ name, label, hint, optional, ...props }: TextProps) => {
  const { id, value, error } = useField({ name, ...props })
  return (
    <Field {...{ id, label, hint, optional, error }}>
      <input
        id={id}
        name={name}
        class={props.short ? 'short' : undefined}
        type={props.type}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete ?? 'off'}
        autocapitalize={props.autocapitalize}
        spellcheck={props.spellcheck}
        maxlength={props.maxlength}
        min={props.min}
        max={props.max}
        readonly={props.readonly}
        autofocus={props.autofocus}
        required={!optional}
        accesskey={props.accesskey}
        data-keep={props.keep ? '' : undefined}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
        data-private={props.private ? '' : undefined}
        list={props.suggest && `${id}-usul`}
        value={props.type === 'password' ? undefined : value}
      />
      {props.suggest && (
        <datalist id={`${id}-usul`}>
          {props.suggest.map((one) => (
            <option value={one} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

type AreaProps = FieldProps & {
  rows?: number
  autocomplete?: string
  maxlength?: number
  private?: boolean
  accesskey?: string
}

/** Several lines of text; it grows with what is written. */
export const TextArea = ({ name, label, hint, optional, rows = 2, ...props }: AreaProps) => {
  const { id, value, error } = useField({ name, ...props })
  return (
    <Field {...{ id, label, hint, optional, error }}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        autocomplete={props.autocomplete}
        maxlength={props.maxlength}
        required={!optional}
        accesskey={props.accesskey}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
        data-private={props.private ? '' : undefined}
      >
        {keepFirstLine(value)}
      </textarea>
    </Field>
  )
}

type SelectProps = FieldProps & {
  options: Options
  /** The words of the empty choice, first in the list; without it the first option is chosen. */
  blank?: string
  short?: boolean
  autofocus?: boolean
}

/** One of a long list; up to six are better as `Choices`. */
export const Select = ({ name, label, hint, optional, options, blank, ...props }: SelectProps) => {
  const { id, value, error } = useField({ name, ...props })
  return (
    <Field {...{ id, label, hint, optional, error }}>
      <select
        id={id}
        name={name}
        class={props.short ? 'short' : undefined}
        autofocus={props.autofocus}
        required={!optional}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {choicesOf(options).map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

// A browser drops the first line break of a textarea: an answer that begins with one needs two.
const keepFirstLine = (value: string | undefined) =>
  value?.startsWith('\n') ? `\n${value}` : value
