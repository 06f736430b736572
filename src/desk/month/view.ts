import { daysOf, type Range } from '#src/calendar/range.ts'
import { type ListQuery, readQuery, withQuery } from '#src/desk/filters.ts'
import type { Standing } from '#src/desk/month/queries.ts'
import { procedures, services } from '#src/layanan/procedures.ts'

export const kinds = ['masuk', 'selesai', 'berjalan', 'lewat'] as const
export type Kind = (typeof kinds)[number]

/** Over the columns of figures, on the page and in the workbook. */
export const heads = {
  masuk: 'Masuk',
  selesai: 'Selesai',
  berjalan: 'Berjalan',
  lewat: 'Lewat batas',
} as const

/** One line of the month: a figure of each kind, and the list that it counts. */
export type MonthLine = { label: string; figures: Record<Kind, { jumlah: number; href: string }> }
export type MonthService = { label: string; procedures: readonly string[]; lines: MonthLine[] }

/** The cases received in a range, as a list is asked for them. */
export const queryOf = (range: Range): ListQuery => readQuery({ ...daysOf(range) })

/** The services of the standard with what came to each; a service nobody came for shows zeros. */
export function viewMonth(range: Range, standings: Standing[]): MonthService[] {
  const query = queryOf(range)
  return services.map(({ label, procedures: names }) => ({
    label,
    procedures: names,
    lines: names.map((prosedur) => lineOf(prosedur, query, standings)),
  }))
}

function lineOf(prosedur: string, query: ListQuery, standings: Standing[]): MonthLine {
  const standing = standings.find((one) => one.prosedur === prosedur)
  const figure = (kind: Kind) => ({
    jumlah: standing?.[kind] ?? 0,
    href: withQuery('/meja/semua', query, { prosedur, ...asked[kind] }),
  })
  return {
    label: procedures[prosedur]?.label ?? prosedur,
    figures: {
      masuk: figure('masuk'),
      selesai: figure('selesai'),
      berjalan: figure('berjalan'),
      lewat: figure('lewat'),
    },
  }
}

const asked: Record<Kind, Partial<Record<keyof ListQuery, string>>> = {
  masuk: {},
  selesai: { keadaan: 'selesai' },
  berjalan: { keadaan: 'berjalan' },
  lewat: { batas: 'lewat' },
}

/** What all services together count. */
export const totalOf = (month: MonthService[], kind: Kind): number =>
  month.flatMap(({ lines }) => lines).reduce((sum, { figures }) => sum + figures[kind].jumlah, 0)
