import type { Clock } from '#src/calendar/calendar.ts'
import { addDays, dateOf, instantOf } from '#src/calendar/date.ts'
import { tanggal } from '#src/calendar/words.ts'
import { tanyaJawab } from '#src/layanan/call-center/tanya-jawab/procedure.ts'
import type { findTanyaJawab } from '#src/layanan/call-center/tanya-jawab/queries.ts'
import type { Actor } from '#src/workflow/perform.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'
import { viewWhole } from '#src/workflow/whole/view.ts'

export type TanyaJawabView = ReturnType<typeof viewTanyaJawab>
/** After how many days an entry is due for a look: the office's setting. */
export type Office = { callCenter: { hariPeriksa: number } }
export type Entry = NonNullable<Awaited<ReturnType<typeof findTanyaJawab>>>

/** An entry as its page at the desk shows it. */
export function viewTanyaJawab(
  whole: Whole,
  entry: Entry,
  actor: Actor,
  clock: Clock,
  settings: Office,
) {
  const { diperiksaPada, terbit } = entry
  return {
    ...viewWhole(tanyaJawab, whole, actor, clock),
    entry,
    berlaku: tanggal(entry.berlakuDari),
    diperiksa: diperiksaPada ? tanggal(dateOf(diperiksaPada)) : null,
    basi: terbit && diperiksaPada !== null && diperiksaPada < staleBefore(clock, settings),
  }
}

/** What was last looked at before this is due for its unit: by the office's setting. */
export const staleBefore = ({ today }: Pick<Clock, 'today'>, { callCenter }: Office): Date =>
  instantOf(addDays(today, -callCenter.hariPeriksa))
