import type { Kit } from '#src/kit.ts'
import { noteReminded } from '#src/workflow/reminder/queries.ts'

/** What the job does to a part when the reminder of it goes out: the demo has no jobs. */
export const sendReminder = ({ db, clock }: Kit, part: string) =>
  db.transaction().execute((trx) => noteReminded(trx, part, clock.now))
