import type { Child } from 'hono/jsx'
import { type Figure, FigureTable } from './figures.tsx'
import { percent } from './stacked-bar.tsx'

export type Bar = {
  nama: string
  penuh: Figure
  semua: Figure
}

type Props = {
  caption: string
  /** The head of the first column. */
  judul: string
  /** What the full part and the whole bar count: "Dijawab", "Diterima". */
  penuh: string
  semua: string
  bars: readonly Bar[]
  /** `judul` says of what, "Jumlah permohonan". */
  total: { judul: string; penuh: Figure; semua: Figure }
}

/** A table with a bar in each row: full is a part of the whole; the numbers stand beside it. */
export const BarTable = ({ caption, judul, penuh, semua, bars, total }: Props) => {
  const longest = longestOf(bars.map((bar) => bar.semua))
  return (
    <FigureTable
      caption={caption}
      judul={judul}
      kolom={[semua, penuh]}
      rows={bars.map((bar) => ({
        label: bar.nama,
        bar: <PartBar semua={bar.semua.jumlah} penuh={bar.penuh.jumlah} longest={longest} />,
        cells: [bar.semua, bar.penuh],
      }))}
      total={{ label: total.judul, cells: [total.semua, total.penuh] }}
    />
  )
}

export type Count = Figure & { label: string }

/** A table with a bar in each row and its number beside it. */
export const CountTable = ({
  caption,
  judul,
  lines,
}: Pick<Props, 'caption' | 'judul'> & { lines: readonly Count[] }) => {
  const longest = longestOf(lines)
  return (
    <FigureTable
      caption={caption}
      judul={judul}
      kolom={['Jumlah']}
      rows={lines.map(({ label, ...figure }) => ({
        label,
        bar: (
          <Chart>
            <Full width={percent(figure.jumlah, longest)} />
          </Chart>
        ),
        cells: [figure],
      }))}
    />
  )
}

const longestOf = (all: readonly Figure[]) => Math.max(1, ...all.map(({ jumlah }) => jumlah))

type Part = { semua: number; penuh: number; longest: number }

/** A bar whose full part is a part of the whole, as long as its whole is of the longest one. */
export const PartBar = ({ semua, penuh, longest }: Part) => (
  <Chart>
    <rect class="open" x="0" y="2" width={percent(semua, longest)} height="16" />
    <Full width={percent(penuh, longest)} />
  </Chart>
)

const Chart = ({ children }: { children?: Child }) => (
  <svg class="chart" height="20" aria-hidden="true">
    {children}
  </svg>
)

const Full = ({ width }: { width: string }) => (
  <rect class="bar" x="0" y="2" width={width} height="16" />
)
