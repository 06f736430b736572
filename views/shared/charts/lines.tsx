import { type Figure, FigureTable } from './figures.tsx'

export type Point = {
  /** On the axis, "2 Nov", and in the table, "2 Nov sampai 8 November 2026". */
  pendek: string
  panjang: string
  satu: Figure
  dua: Figure
}

type Props = {
  judul: string
  label: string
  /** The head of the first column of the table. */
  kolom: string
  /** What the solid line with dots and the dashed one count. */
  satu: string
  dua: string
  points: readonly Point[]
}

/**
 * Two lines over time, solid with dots and dashed, and the same numbers as a table. Horizontal
 * places are in percent and text stands outside any scaled box: letters keep their size.
 */
export const Lines = ({ judul, label, kolom, satu, dua, points }: Props) => {
  const top = ceiling(
    Math.max(1, ...points.flatMap((point) => [point.satu.jumlah, point.dua.jumlah])),
  )
  return (
    <figure>
      <h2>{judul}</h2>
      <svg class="chart" height="216" role="img" aria-label={label}>
        {ticks(top).map((value) => (
          <>
            <line class="axis" x1="8%" x2="100%" y1={y(value, top)} y2={y(value, top)} />
            <text class="soft" x="0" y={y(value, top) + 4}>
              {value.toLocaleString('id-ID')}
            </text>
          </>
        ))}
        <svg x="9%" width="89%" height="216" overflow="visible">
          <Curves points={points} top={top} />
        </svg>
      </svg>
      <figcaption>
        Garis utuh bertitik: {satu.toLowerCase()}. Garis putus: {dua.toLowerCase()}.
      </figcaption>
      <details>
        <summary>Lihat sebagai tabel</summary>
        <FigureTable
          judul={kolom}
          kolom={[satu, dua]}
          rows={points.map((point) => ({ label: point.panjang, cells: [point.satu, point.dua] }))}
        />
      </details>
    </figure>
  )
}

const TOP = 20
const BOTTOM = 190

const y = (value: number, top: number) => Math.round(BOTTOM - ((BOTTOM - TOP) * value) / top)

const Curves = ({ points, top }: { points: readonly Point[]; top: number }) => {
  const x = (at: number) => (points.length === 1 ? 50 : (at * 100) / (points.length - 1))
  const curve = (line: 'satu' | 'dua') =>
    points
      .map((point, at) => `${round(x(at))},${round(100 - (point[line].jumlah * 100) / top)}`)
      .join(' ')
  // Four names fit side by side on the smallest screen.
  const every = Math.ceil(points.length / 4)
  return (
    <>
      <svg
        x="0"
        y={TOP}
        width="100%"
        height={BOTTOM - TOP}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <polyline class="l2" points={curve('dua')} />
        <polyline class="l1" points={curve('satu')} />
      </svg>
      {points.map((point, at) => (
        <circle class="dot" cx={`${round(x(at))}%`} cy={y(point.satu.jumlah, top)} r="3.5" />
      ))}
      {points.length === 1 && (
        <circle class="dot" cx="50%" cy={y(points[0]!.dua.jumlah, top)} r="1.5" />
      )}
      {points.map(
        (point, at) =>
          at % every === 0 && (
            <text
              class="soft"
              x={`${round(x(at))}%`}
              y="210"
              text-anchor={anchor(at, points.length)}
            >
              {point.pendek}
            </text>
          ),
      )}
    </>
  )
}

/** A round number no smaller than the highest point, so that every tick is a whole one. */
export function ceiling(highest: number): number {
  const step = stepFor(highest)
  return Math.ceil(highest / step) * step
}

const ticks = (top: number) => {
  const step = stepFor(top)
  return Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step)
}

function stepFor(highest: number): number {
  const rough = highest / 5
  if (rough <= 1) return 1
  const size = 10 ** Math.floor(Math.log10(rough))
  return [1, 2, 5, 10].map((times) => times * size).find((step) => step >= rough)!
}

const round = (value: number) => Math.round(value * 10) / 10
const anchor = (at: number, count: number) => {
  if (count === 1) return 'middle'
  if (at === 0) return 'start'
  return at === count - 1 ? 'end' : 'middle'
}
