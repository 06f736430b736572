import type { Clock } from '#src/calendar/calendar.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { isTurnOf, openActs, type Procedure } from '#src/workflow/procedure.ts'
import { moment, viewClock, viewTrail } from '#src/workflow/view.ts'
import type { Whole } from '#src/workflow/whole/queries.ts'

/** A case as its page shows it, whichever procedure it is of: where it stands, its clocks, and what this reader may do now. */
export function viewWhole<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  whole: Whole,
  actor: Actor,
  clock: Clock,
) {
  const { berkas, disposisi } = whole
  const status = procedure.statuses[berkas.status as S]
  const mine = disposisi.filter((one) => one.unitKerjaId === actor.unitKerjaId)
  return {
    ...whole,
    status,
    acts: openActs(procedure, berkas.status, actor.peran),
    giliran: status.giliran,
    /** It is this reader's turn. */
    anda: isTurnOf(status, actor.peran),
    masuk: moment(berkas.diterimaPada),
    dicatatBelakangan: berkas.dicatatPada.getTime() - berkas.diterimaPada.getTime() > 3_600_000,
    dicatat: moment(berkas.dicatatPada),
    /** Clocks of the case itself, not of a unit's part. */
    clocks: whole.tenggat
      .filter(({ disposisiId }) => disposisiId === null)
      .map((one) => viewClock(one, procedure.clocks[one.jenis as C], clock)),
    trail: viewTrail(procedure, whole.jejak),
    /** The open part of the reader's unit. */
    bagianSaya: mine.find(({ dijawabPada, dibatalkanPada }) => !dijawabPada && !dibatalkanPada),
    canIssueCode: actor.peran.includes('petugas'),
    /** Files for the applicant. */
    dokumen: whole.lampiran.filter(({ jenis }) => jenis === 'dokumen'),
  }
}
