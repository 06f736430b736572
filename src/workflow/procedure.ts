import type { Period } from '#src/calendar/period.ts'
import { IllegalAct } from '#src/errors.ts'

/** Who works here. */
export type Role =
  | 'petugas'
  | 'petugas_data'
  | 'operator'
  | 'ppid'
  | 'ppid_pelaksana'
  | 'atasan_ppid'
  | 'petugas_sekretariat'
  | 'kasubbag_umum'
  | 'admin_pengaduan'
  | 'analis'
  | 'kasi'
  | 'pejabat_penghubung'
  | 'administrator'
  | 'pimpinan'
/** Whoever may act on a case. */
export type Party = Role | 'pemohon' | 'sistem'

/**
 * The hasil of a case that was answered and is open again: the old one does not stand, and no new one
 * does yet.
 */
export const DIBUKA_KEMBALI = 'dibuka-kembali'
/** Who answers for one unit, and sees its cases alone. */
export const unitRoles: readonly Party[] = ['ppid_pelaksana', 'pejabat_penghubung']
/** Who works for the whole city, and sees every unit's cases. */
export const cityRoles: readonly Party[] = [
  'petugas',
  'petugas_data',
  'operator',
  'ppid',
  'atasan_ppid',
  'pimpinan',
  'admin_pengaduan',
  'analis',
  'kasi',
]

export type StatusSpec = {
  label: string
  /** What must be done next, as the desk says it: a verb first. */
  langkah: string
  /** Whose turn it is; null when nobody is waiting. */
  giliran: Party | null
  /** Who does the step together with them: it is their turn as well. */
  bersama?: readonly Party[]
  /** The same for the citizen who waits: one sentence. */
  publik: string
  /** The case ends here. */
  akhir?: true
}

/**
 * Whose a clock is: the office's own duty, or another's, by whose lapse nobody here is late. Both
 * sides of a sengketa have the ways to court.
 */
export type Tanggungan = 'kantor' | 'pemohon' | 'pelapor' | 'komisi' | 'para-pihak'

export type ClockSpec = Period & {
  label: string
  tanggungan: Tanggungan
  /** Who is reminded of it: this role, or each unit that still owes its part; nobody unless told. */
  diingatkan?: Role | 'unit'
}

export type ActSpec<Status extends string, Clock extends string> = {
  /** On the button: a verb first. */
  label: string
  /** In the jejak: what happened. */
  terjadi: string
  from: readonly Status[]
  /** Where it leads; several when what was found decides; `tetap` when the status stays. */
  to: Status | readonly Status[] | 'tetap'
  by: readonly Party[]
  dasar?: string
  opens?: readonly Clock[]
  closes?: readonly Clock[]
  /** An extension runs from the old batas, once. */
  extends?: { clocks: readonly Clock[]; period: Period }
}

export type Procedure<
  Status extends string = string,
  Act extends string = string,
  Clock extends string = string,
> = {
  name: string
  label: string
  basis: string
  /** Of the number: PI-2026-0001. */
  seri: string
  opening: { act: string; label: string; to: Status; by: readonly Party[]; opens: readonly Clock[] }
  statuses: Record<Status, StatusSpec>
  clocks: Record<Clock, ClockSpec>
  acts: Record<Act, ActSpec<Status, Clock>>
  /** Who at the desk may read who brought it; not given where everybody may. */
  sees?: readonly Party[]
  /** The act that ends a case when it becomes one of another procedure, by the name of that one. */
  becomes?: Readonly<Record<string, Act>>
}

/** The act by which a unit answers for its part, in every procedure that asks units. */
const ANSWER = 'jawabDisposisi'

/** Whether units can answer on this status: where they cannot, no part of theirs stays open. */
export const unitsMayAnswer = (
  { acts }: { acts: Record<string, ActSpec<string, string>> },
  status: string,
): boolean => acts[ANSWER]?.from.includes(status) ?? false

/** A procedure as data that a lawyer could proofread; a misspelt status or clock does not compile. */
export function defineProcedure<S extends string, A extends string, C extends string>(procedure: {
  name: string
  label: string
  basis: string
  seri: string
  opening: {
    act: string
    label: string
    to: NoInfer<S>
    by: readonly Party[]
    opens: readonly NoInfer<C>[]
  }
  statuses: Record<S, StatusSpec>
  clocks: Record<C, ClockSpec>
  acts: Record<A, ActSpec<NoInfer<S>, NoInfer<C>>>
  sees?: readonly Party[]
  becomes?: Readonly<Record<string, NoInfer<A>>>
}): Procedure<S, A, C> {
  return procedure
}

/** The acts that one of these parties may do now: what a page offers is what the law allows. */
export function openActs<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  status: string,
  parties: readonly Party[],
): A[] {
  return (Object.keys(procedure.acts) as A[]).filter((act) =>
    parties.some((party) => allows(procedure.acts[act], status, party)),
  )
}

/** Whether it is the turn of one of these parties, or one that they do together with others. */
export const isTurnOf = (
  { giliran, bersama = [] }: Pick<StatusSpec, 'giliran' | 'bersama'>,
  parties: readonly string[],
): boolean => parties.some((one) => one === giliran || (bersama as readonly string[]).includes(one))

/**
 * The party in whose name the act is done: the first of the actor's that may.
 * @throws IllegalAct when none may on this status
 */
export function partyFor<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  act: A,
  status: string,
  parties: readonly Party[],
): Party {
  const party = parties.find((one) => allows(procedure.acts[act], status, one))
  if (!party)
    throw new IllegalAct(
      `${parties.join(', ')} may not ${act} a ${procedure.name} that is ${status}`,
    )
  return party
}

/**
 * The status after an act: the one it leads to, or the chosen one of several.
 * @throws IllegalAct when the chosen one is not among them
 */
export function statusAfter<S extends string, A extends string, C extends string>(
  procedure: Procedure<S, A, C>,
  act: A,
  before: S,
  chosen?: S,
): S {
  const { to } = procedure.acts[act]
  if (to === 'tetap') return before
  const allowed = (typeof to === 'string' ? [to] : to) as readonly S[]
  const after = chosen ?? (allowed.length === 1 ? allowed[0] : undefined)
  if (after === undefined || !allowed.includes(after))
    throw new IllegalAct(`${act} does not lead to ${chosen}`)
  return after
}

function allows(act: ActSpec<string, string>, status: string, party: Party) {
  return act.from.includes(status) && act.by.includes(party)
}
