import type { Clock } from '#src/calendar/calendar.ts'
import { dateOf } from '#src/calendar/date.ts'
import type { Actor } from '#src/workflow/perform.ts'
import { isTurnOf, openActs, type Party, type Procedure } from '#src/workflow/procedure.ts'
import { moment, viewClock, viewTrail } from '#src/workflow/view.ts'
import type { Whole, WholeDisposisi } from '#src/workflow/whole/queries.ts'

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
    disposisi: disposisi.map((part) => viewPart(part, procedure.acts, clock)),
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

/** A unit's part: whether it was mailed today, and those who answer for it in this procedure. */
function viewPart(
  part: WholeDisposisi,
  acts: Record<string, { by: readonly Party[] }>,
  clock: Clock,
) {
  const by = acts['jawabDisposisi']?.by ?? []
  return {
    ...part,
    disurati: part.diingatkanPada !== null && dateOf(part.diingatkanPada) === clock.today,
    orang: part.orang.filter(({ peran }) => peran.some((one) => by.includes(one))),
  }
}

export type ViewedPart = ReturnType<typeof viewPart>
