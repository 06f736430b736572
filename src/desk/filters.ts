import * as v from 'valibot'

/** What a list of cases is asked for; every part is a part of its address. */
export const ListQuery = v.object({
  q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200)), ''),
  prosedur: v.optional(v.string(), ''),
  status: v.optional(v.string(), ''),
  hasil: v.optional(v.string(), ''),
  giliran: v.optional(v.string(), ''),
  unit: v.optional(v.string(), ''),
  batas: v.optional(v.picklist(['', 'lewat', 'hari-ini']), ''),
  dari: v.optional(v.string(), ''),
  sampai: v.optional(v.string(), ''),
  hal: v.optional(
    v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(2_000)),
    '1',
  ),
})
export type ListQuery = v.InferOutput<typeof ListQuery>

/** The query of an address; a part that makes no sense is as if it were not there. */
export function readQuery(query: Record<string, string>): ListQuery {
  const known = v.safeParse(ListQuery, query)
  return known.success ? known.output : v.parse(ListQuery, { q: query.q?.slice(0, 200) ?? '' })
}

/** The address of a list with one part changed; the first page unless told. */
export function withQuery(
  path: string,
  query: ListQuery,
  change: Partial<Record<keyof ListQuery, string | number>>,
): string {
  const parts = { ...query, hal: 1, ...change }
  const kept = Object.entries(parts).filter(
    ([name, value]) => value !== '' && !(name === 'hal' && value === 1),
  )
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
  return text ? `${path}?${text}` : path
}
