import { randomUUID } from 'node:crypto'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { previewChange, ubahKalender } from '#src/admin/calendar/acts.ts'
import type { Change } from '#src/admin/calendar/change.ts'
import { labelOf, previewOf } from '#src/admin/calendar/present.ts'
import { Incomplete, Stale } from '#src/errors.ts'
import type { Ctx } from '#src/http/env.ts'
import { goTo, show } from '#src/http/respond.tsx'
import { PreviewForm } from '#views/admin/calendar/preview.tsx'
import type { Errors } from '#views/shared/form.tsx'

type Typed = Record<string, string | string[] | undefined>

/** A form as it came, of any edit of the calendar. */
export type Came = { kunci: string; values: Typed; errors?: Errors }

type Step = {
  action: string
  came: Came
  /** Where it leads when it is done. */
  ke: string
  /** The page around a form. */
  page: (part: JSX.Element, problems: boolean) => JSX.Element
  /** The form to fill in, with what was typed. */
  edit: (came: Came) => JSX.Element
}

/**
 * Every edit of the calendar goes the same way: filled in, previewed with the cases that move,
 * agreed to. An agreement to a calendar that has changed meanwhile gets a new preview (409).
 */
export async function showChange(c: Ctx, step: Step, change: Change) {
  const { setuju, kembali } = step.came.values
  if (kembali) return showEdit(c, step)
  if (!setuju) return showPreview(c, step, change)
  try {
    const { kunci } = step.came
    const { db, actor, clock } = c.var
    const moved = await ubahKalender(db, kunci, change, Number(setuju), labelOf, actor!, clock)
    return goTo(c, doneHref(step.ke, String(moved)))
  } catch (error) {
    if (error instanceof Stale) return showPreview(c, step, change, true)
    throw error
  }
}

/** Where an edit leads when it is done, with how many cases moved. */
export const doneHref = (ke: string, moved: string) =>
  `${ke}${ke.includes('?') ? '&' : '?'}pindah=${moved}`

/** The form itself: new, or with its problems. */
export function showEdit(c: Ctx, step: Step, errors?: Errors) {
  const form = () => step.edit({ ...step.came, errors })
  return show(c, { page: () => step.page(form(), !!errors), part: form }, errors ? 422 : 200)
}

async function showPreview(c: Ctx, step: Step, change: Change, basi = false) {
  const { db, clock } = c.var
  try {
    const moved = previewOf(await previewChange(db, change, clock), clock)
    const view = {
      action: step.action,
      kunci: basi ? randomUUID() : step.came.kunci,
      values: step.came.values,
      setuju: String(clock.calendar.versi),
      sebab: change.sebab,
      ke: step.ke,
      basi,
      moved,
    }
    const part = () => <PreviewForm {...view} />
    return show(c, { page: () => step.page(part(), false), part }, basi ? 409 : 200)
  } catch (error) {
    if (error instanceof Incomplete) return showEdit(c, step, { formulir: error.message })
    throw error
  }
}
