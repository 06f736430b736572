import { percent } from './stacked-bar.tsx'

export type Bar = {
  nama: string
  penuh: Figure
  semua: Figure
}

/** A number, and the rows behind it. */
export type Figure = { jumlah: number; href: string }

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
  const longest = Math.max(1, ...bars.map((bar) => bar.semua.jumlah))
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{judul}</th>
          <th scope="col">
            <span class="hidden">Grafik</span>
          </th>
          <th scope="col" class="num">
            {semua}
          </th>
          <th scope="col" class="num">
            {penuh}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr>
            <th scope="row">{bar.nama}</th>
            <td>
              <PartBar semua={bar.semua.jumlah} penuh={bar.penuh.jumlah} longest={longest} />
            </td>
            <td class="num">
              <FigureLink {...bar.semua} kata={`${semua}, ${bar.nama}`} />
            </td>
            <td class="num">
              <FigureLink {...bar.penuh} kata={`${penuh}, ${bar.nama}`} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{total.judul}</th>
          <td></td>
          <td class="num">
            <FigureLink {...total.semua} kata={semua} />
          </td>
          <td class="num">
            <FigureLink {...total.penuh} kata={penuh} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

type Part = { semua: number; penuh: number; longest: number }

/** A bar whose full part is a part of the whole, as long as its whole is of the longest one. */
export const PartBar = ({ semua, penuh, longest }: Part) => (
  <svg class="chart" height="20" aria-hidden="true">
    <rect class="open" x="0" y="2" width={percent(semua, longest)} height="16" />
    <rect class="bar" x="0" y="2" width={percent(penuh, longest)} height="16" />
  </svg>
)

/** A number that leads to its rows; `kata` says of what it is, for those who hear it alone. */
export const FigureLink = ({ jumlah, href, kata }: Figure & { kata: string }) => {
  const angka = jumlah.toLocaleString('id-ID')
  return (
    <a href={href} aria-label={`${angka} ${kata.toLowerCase()}`}>
      {angka}
    </a>
  )
}
