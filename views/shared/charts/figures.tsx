import type { Child } from 'hono/jsx'

/** A number, and the rows behind it. */
export type Figure = { jumlah: number; href: string }

/** A mean, "2,4" or "–" where there is nothing to divide by, and the rows it was made of. */
export type Mean = { rata: string; satuan: string; href: string }

/** A number that leads to its rows; `kata` says of what it is, for those who hear it alone. */
export const FigureLink = ({ jumlah, href, kata }: Figure & { kata: string }) => {
  const angka = count(jumlah)
  return (
    <a href={href} aria-label={`${angka} ${kata.toLowerCase()}`}>
      {angka}
    </a>
  )
}

/** A mean that leads to the rows it was made of. */
export const MeanLink = ({ rata, satuan, href, kata }: Mean & { kata: string }) => (
  <a href={href} aria-label={`Rata-rata ${rata} ${satuan}, ${kata.toLowerCase()}`}>
    {rata}
  </a>
)

/** One line of a table: its bar, where there is one, and a number for each column. */
export type FigureRow = { label: string; bar?: Child; cells: readonly (Figure | Mean)[] }

type Props = {
  caption?: string
  /** The head of the first column, and of each column of numbers. */
  judul: string
  kolom: readonly string[]
  rows: readonly FigureRow[]
  total?: FigureRow
}

/** A table in which every number leads to its rows; a bar stands before them where rows have one. */
export const FigureTable = ({ caption, judul, kolom, rows, total }: Props) => {
  const bars = rows.some(({ bar }) => bar !== undefined)
  return (
    <table class={bars ? 'bars' : undefined}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{judul}</th>
          {bars && (
            <th scope="col">
              <span class="hidden">Grafik</span>
            </th>
          )}
          {kolom.map((one) => (
            <th scope="col" class="num">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line row={row} bars={bars} kolom={kolom} />
        ))}
      </tbody>
      {total && (
        <tfoot>
          <Line row={total} bars={bars} kolom={kolom} />
        </tfoot>
      )}
    </table>
  )
}

type LineProps = { row: FigureRow; bars: boolean; kolom: readonly string[] }

const Line = ({ row: { label, bar, cells }, bars, kolom }: LineProps) => (
  <tr>
    <th scope="row">{label}</th>
    {bars && <td>{bar}</td>}
    {cells.map((cell, at) => {
      const kata = cells.length === 1 ? label : `${kolom[at]}, ${label}`
      return (
        <td class="num">
          {'rata' in cell ? (
            <MeanLink {...cell} kata={kata} />
          ) : (
            <FigureLink {...cell} kata={kata} />
          )}
        </td>
      )
    })}
  </tr>
)

const count = (n: number) => n.toLocaleString('id-ID')
