import { FigureLink } from './bars.tsx'
import { percent } from './stacked-bar.tsx'

type Count = { label: string; jumlah: number; href?: string }

type Props = {
  caption: string
  /** The head of the first column. */
  judul: string
  lines: readonly Count[]
}

/** A table with a bar in each row, its number beside it, leading to its rows where there is a list of them. */
export const CountTable = ({ caption, judul, lines }: Props) => {
  const longest = Math.max(1, ...lines.map(({ jumlah }) => jumlah))
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
            Jumlah
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, jumlah, href }) => (
          <tr>
            <th scope="row">{label}</th>
            <td>
              <svg class="chart" height="20" aria-hidden="true">
                <rect class="bar" x="0" y="2" width={percent(jumlah, longest)} height="16" />
              </svg>
            </td>
            <td class="num">
              {href ? (
                <FigureLink jumlah={jumlah} href={href} kata={label} />
              ) : (
                jumlah.toLocaleString('id-ID')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
