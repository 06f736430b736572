import type { linksTo } from '#src/http/links.ts'
import { type Actor, isUnitScoped } from '#src/workflow/perform.ts'

/** The unit whose entries alone the reader sees; null for all. One without a unit sees none. */
export const scopeOf = (actor: Actor): string | null =>
  isUnitScoped(actor) ? (actor.unitKerjaId ?? nobody) : null

const nobody = '00000000-0000-0000-0000-000000000000'

/** The kode of a unit as it stands in an address; empty where it cannot be one. */
export const unitOf = (typed = '') => (/^[a-z0-9-]{1,40}$/.test(typed) ? typed : '')

type Counted = { jumlah: number }

/** How many entries stand behind these counts. */
export const sum = (counts: readonly Counted[]) =>
  counts.reduce((all, { jumlah }) => all + jumlah, 0)

/** The counts that fit what a list is narrowed to by these; links of one leave out itself. */
export function fitting<N extends string, C extends Counted & { kode: string | null }>(
  counts: readonly C[],
  asked: Record<N, string>,
  by: readonly N[],
): C[] {
  const has = (one: C, name: N) => (one as Record<string, unknown>)[name === 'unit' ? 'kode' : name]
  return counts.filter((one) =>
    by.every((name) => asked[name] === '' || has(one, name) === asked[name]),
  )
}

type At<N extends string, Rest extends string> = {
  asked: Record<N | Rest, string>
  counts: readonly (Counted & Record<N, string>)[]
  link: ReturnType<typeof linksTo>
  /** What else is lifted when one of these is chosen. */
  lifts?: readonly Rest[]
}

/** Links that narrow a list by one of its filters, each with its number; the empty value is all. */
export function linksBy<N extends string, Rest extends string = never>(
  name: N,
  choices: readonly (readonly [value: string, label: string])[],
  { asked, counts, link, lifts = [] }: At<N, Rest>,
) {
  const lifted = Object.fromEntries(lifts.map((one) => [one, '']))
  return choices.map(([value, label]) => ({
    label,
    href: link({ [name]: value, ...lifted, hal: '' }),
    jumlah: sum(counts.filter((one) => value === '' || one[name] === value)),
    current: asked[name] === value && lifts.every((one) => asked[one] === ''),
  }))
}

/** What may be chosen, by the labels of a table; what is empty is all. */
export const choicesOf = (all: string, table: Record<string, { label: string }>) => [
  ['', all] as const,
  ...Object.entries(table).map(([value, { label }]) => [value, label] as const),
]

type OfStatus = Counted & { status: string; basi: number }

/** Links by status, and to what nobody has looked at for long, each with its number. */
export function statusLinks(
  statuses: Record<string, { label: string }>,
  basi: string,
  at: Omit<At<'status', 'basi'>, 'counts' | 'lifts'> & { counts: readonly OfStatus[] },
) {
  return [
    ...linksBy('status', choicesOf('Semua', statuses), { ...at, lifts: ['basi'] }),
    {
      label: basi,
      href: at.link({ status: '', basi: '1', hal: '' }),
      jumlah: at.counts.reduce((all, one) => all + one.basi, 0),
      current: at.asked.basi === '1',
    },
  ]
}

/**
 * Units to choose from, by their names, each with the number of its entries.
 * @param here what is counted
 * @param all whose units are offered, if more than have something here
 */
export function unitChoices<C extends Counted & { kode: string | null }>(
  here: readonly C[],
  nameOf: (one: C) => string | null,
  all = here,
) {
  const units = Map.groupBy(
    all.filter(({ kode }) => kode !== null),
    ({ kode }) => kode!,
  )
  return [...units]
    .map(([kode, [first]]) => ({
      kode,
      label: `${nameOf(first!)} (${sum(here.filter((one) => one.kode === kode))})`,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
}
