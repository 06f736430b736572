import { describedBy, Hint, Optional, useField, Wrong } from './field.tsx'

export type Choice = {
  value: string
  label: string
  /** What follows from this choice, or what it needs. */
  small?: string | undefined
  disabled?: boolean
}

/** Choices with what they need, or the words of each by its value. */
export type Options = readonly Choice[] | Readonly<Record<string, string>>

/** The choices one by one. */
export const choicesOf = (options: Options): readonly Choice[] =>
  Array.isArray(options)
    ? options
    : Object.entries(options as Record<string, string>).map(([value, label]) => ({ value, label }))

type ChoicesProps = {
  name: string
  legend: string
  options: Options
  hint?: string | undefined
  optional?: boolean
  /** Side by side, where staff work. */
  side?: boolean
  value?: string | undefined
  error?: string | undefined
  /** Several may be chosen: boxes instead of radios, these ones ticked. */
  selected?: readonly string[] | undefined
}

/** One of a few (radios), or, given `selected`, any of a few (boxes). */
export const Choices = ({ name, legend, options, selected, side, ...props }: ChoicesProps) => {
  const { id, value, error } = useField({ name, ...props })
  const chosen = selected ?? [value]
  const labels = choicesOf(options).map((option, index) => (
    <label class="choice">
      <input
        id={index === 0 ? id : undefined}
        type={selected ? 'checkbox' : 'radio'}
        name={name}
        value={option.value}
        checked={chosen.includes(option.value)}
        disabled={option.disabled}
      />
      <span>
        {option.label}
        {option.small && <small>{option.small}</small>}
      </span>
    </label>
  ))
  return (
    <div class="field">
      <fieldset aria-describedby={describedBy(id, props.hint, error)}>
        <legend>
          {legend}
          {props.optional && (
            <>
              {' '}
              <Optional />
            </>
          )}
        </legend>
        <Hint id={id}>{props.hint}</Hint>
        <Wrong id={id}>{error}</Wrong>
        {side ? <div class="choices">{labels}</div> : labels}
      </fieldset>
    </div>
  )
}

type CheckProps = {
  name: string
  label: string
  small?: string | undefined
  /** What is sent when it is ticked. */
  value?: string
  checked?: boolean | undefined
  error?: string | undefined
}

/** One sentence to agree to or not. */
export const CheckBox = ({ name, label, small, value = 'ya', checked, error }: CheckProps) => {
  const field = useField({ name, error })
  return (
    <div class="field">
      <Wrong id={field.id}>{field.error}</Wrong>
      <label class="choice" for={field.id}>
        <input
          id={field.id}
          type="checkbox"
          name={name}
          value={value}
          checked={checked ?? field.value === value}
          aria-describedby={describedBy(field.id, undefined, field.error)}
          aria-invalid={field.error ? 'true' : undefined}
        />
        <span>
          {label}
          {small && <small>{small}</small>}
        </span>
      </label>
    </div>
  )
}
