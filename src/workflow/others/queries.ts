import { sql } from 'kysely'
import type { Tanggungan } from '#src/workflow/procedure.ts'

/** Until when somebody else has time, and who; both null while a clock of the office's own runs. */
export type OtherClock = {
  batasLain: Date | null
  tanggungan: Exclude<Tanggungan, 'kantor'> | null
}

/** The nearest running clock of a case on which the office waits, to be selected beside its row. */
export const otherClock = (berkas: 'berkas' | 'b') => {
  const nearest = (what: string) => sql`(select ${sql.ref(`t.${what}`)} from tenggat t
    where t.berkas_id = ${sql.ref(`${berkas}.id`)} and t.ditutup_pada is null
      and t.tanggungan <> 'kantor' and ${sql.ref(`${berkas}.batasWaktu`)} is null
    order by t.batas, t.id limit 1)`
  return [
    nearest('batas').$castTo<OtherClock['batasLain']>().as('batasLain'),
    nearest('tanggungan').$castTo<OtherClock['tanggungan']>().as('tanggungan'),
  ] as const
}
