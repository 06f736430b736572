import type { Child } from 'hono/jsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Field } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Problems } from '#views/shared/problems.tsx'

type Props = {
  frame: DeskFrame
  crumbs: Parameters<typeof Crumbs>[0]['items']
  judul: string
  /** The page of the form, which takes the number as `asal`. */
  action: string
  label: string
  hint: string
  /** A number that was typed and that no case has; undefined when nothing was. */
  typed?: string | undefined
  /** Said of such a number. */
  unknown: string
  /** For who has no number. */
  children?: Child
}

/** First of all: which case the new one comes of. */
export const ChooseCase = ({ frame, crumbs, judul, action, typed, ...props }: Props) => {
  const error = typed === undefined ? undefined : props.unknown
  return (
    <DeskLayout {...frame}>
      <Crumbs items={crumbs} />
      <h1>{judul}</h1>
      <Problems id="problems" errors={{ asal: error }} />
      <form action={action}>
        <Field id="asal" label={props.label} hint={props.hint} error={error}>
          <input
            id="asal"
            name="asal"
            class="short"
            autocomplete="off"
            autocapitalize="characters"
            required
            value={typed}
            aria-describedby={error ? 'asal-hint asal-error' : 'asal-hint'}
            aria-invalid={error ? 'true' : undefined}
          />
        </Field>
        <p class="actions">
          <button>Lanjut</button>
        </p>
      </form>
      <Note>
        <p>{props.children}</p>
      </Note>
    </DeskLayout>
  )
}
