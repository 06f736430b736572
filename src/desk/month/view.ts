import { daysOf, type Range } from '#src/calendar/range.ts'
import { LAYANAN, type ListQuery, readQuery, withQuery } from '#src/desk/filters.ts'
import type { Standing } from '#src/desk/month/queries.ts'
import { procedures, services } from '#src/layanan/procedures.ts'
import type { Figure } from '#views/shared/charts/figures.tsx'

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
export type MonthLine = { label: string; figures: Record<Kind, Figure> }
export type MonthService = { label: string; procedures: readonly string[]; lines: MonthLine[] }
export type Month = { services: MonthService[]; total: MonthLine }

/** The cases received in a range, as a list is asked for them. */
export const queryOf = (range: Range): ListQuery => readQuery({ ...daysOf(range) })

/** The services of the standard with what came to each; a service nobody came for shows zeros. */
export function viewMonth(range: Range, standings: Standing[]): Month {
  const query = queryOf(range)
  const sums = (prosedur: readonly string[]) => (kind: Kind) =>
    standings
      .filter((one) => prosedur.includes(one.prosedur))
      .reduce((sum, standing) => sum + standing[kind], 0)
  const all = services.flatMap(({ procedures: names }) => names)
  return {
    services: services.map(({ label, procedures: names }) => ({
      label,
      procedures: names,
      lines: names.map((prosedur) => ({
        label: procedures[prosedur]?.label ?? prosedur,
        figures: figuresOf({ ...query, prosedur }, sums([prosedur])),
      })),
    })),
    total: {
      label: 'Semua layanan',
      figures: figuresOf({ ...query, prosedur: LAYANAN }, sums(all)),
    },
  }
}

function figuresOf(query: ListQuery, sum: (kind: Kind) => number) {
  const figure = (kind: Kind) => ({
    jumlah: sum(kind),
    href: withQuery('/meja/semua', query, asked[kind]),
  })
  return {
    masuk: figure('masuk'),
    selesai: figure('selesai'),
    berjalan: figure('berjalan'),
    lewat: figure('lewat'),
  }
}

const asked: Record<Kind, Partial<Record<keyof ListQuery, string>>> = {
  masuk: {},
  selesai: { keadaan: 'selesai' },
  berjalan: { keadaan: 'berjalan' },
  lewat: { batas: 'lewat' },
}
