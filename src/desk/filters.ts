import * as v from 'valibot'
import { isRealDate } from '#src/http/fields.ts'

const word = v.fallback(v.string(), '')
const day = v.fallback(v.pipe(v.string(), v.isoDate(), v.check(isRealDate)), '')
const page = v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1), v.maxValue(2_000))

/** In place of one procedure: those of the services of the standard. */
export const LAYANAN = 'layanan'

/** What a list of cases is asked for; every part is a part of its address. */
export const ListQuery = v.object({
  q: v.pipe(
    word,
    v.transform((typed) => typed.trim().slice(0, 200)),
  ),
  prosedur: word,
  status: word,
  hasil: word,
  giliran: word,
  unit: v.fallback(v.pipe(v.string(), v.uuid()), ''),
  /** The row of somebody, by its key: all that this person brought. */
  orang: v.fallback(v.pipe(v.string(), v.uuid()), ''),
  batas: v.fallback(v.picklist(['', 'lewat', 'hari-ini']), ''),
  keadaan: v.fallback(v.picklist(['', 'berjalan', 'selesai']), ''),
  dari: day,
  sampai: day,
  hal: v.fallback(page, 1),
})
export type ListQuery = v.InferOutput<typeof ListQuery>

/** The query of an address; a part that makes no sense is as if it were not there. */
export const readQuery = (query: Record<string, string>): ListQuery => v.parse(ListQuery, query)

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
