import type { Child } from 'hono/jsx'
import { Icon } from '#views/shared/icon.tsx'

type Props = {
  action: string
  label: string
  q: string
  /** Beside the field: the choice of a unit. */
  unit?: Child
  /** What else the list is narrowed to, kept when it is searched. */
  kept?: Record<string, string>
}

/** The search of a list that everybody may read. */
export const SearchForm = ({ action, label, q, unit, kept = {} }: Props) => {
  const field = (
    <div class="field">
      <label for="q">{label}</label>
      <input id="q" name="q" type="search" value={q} autocomplete="off" enterkeyhint="search" />
    </div>
  )
  return (
    <form role="search" action={action} class="card flow">
      {unit ? (
        <div class="cards">
          {field}
          {unit}
        </div>
      ) : (
        field
      )}
      {Object.entries(kept).map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} />,
      )}
      <p class="actions">
        <button>
          <Icon name="search" />
          Cari
        </button>
      </p>
    </form>
  )
}
