import type { Child } from 'hono/jsx'

export type Saringan = {
  label: string
  href: string
  jumlah?: number | undefined
  current?: boolean
}

/** Saringan: each filter is a link with how many rows are behind it. */
export const Filters = ({
  items,
  label = 'Saringan',
}: {
  items: readonly Saringan[]
  label?: string
}) => (
  <nav aria-label={label}>
    <ul class="filters">
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'true' : undefined}>
            {item.label}
            {item.jumlah !== undefined && (
              <>
                {' '}
                <b>{count(item.jumlah)}</b>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** Where a page beside this one is; or the button that sends a form of the page and leads there. */
type Neighbour = string | { form: string; name: string; value: string }

type PagerProps = {
  /** First and last row shown, counted from 1, and how many there are. */
  dari: number
  sampai: number
  total: number
  /** There are more than were counted. */
  lebih?: boolean
  prev?: Neighbour | undefined
  next?: Neighbour | undefined
  /** The same rows, all of them, as a workbook. */
  unduh?: { href: string; label?: string } | undefined
}

/** "1–50 dari 138", the pages beside it, and the list as a file. */
export const Pager = ({ dari, sampai, total, lebih, prev, next, unduh }: PagerProps) => (
  <nav class="row" aria-label="Halaman">
    <p class="soft">
      {total === 0
        ? '0 berkas'
        : `${count(dari)}–${count(sampai)} dari ${lebih ? 'lebih dari ' : ''}${count(total)}`}
    </p>
    {(prev || next) && (
      <p class="actions">
        {prev && <Beside to={prev} rel="prev" label="Sebelumnya" />}
        {next && <Beside to={next} rel="next" label="Berikutnya" />}
      </p>
    )}
    {unduh && (
      <p>
        <a href={unduh.href}>{unduh.label ?? 'Unduh daftar ini (XLSX)'}</a>
      </p>
    )}
  </nav>
)

const Beside = ({ to, rel, label }: { to: Neighbour; rel: string; label: string }) =>
  typeof to === 'string' ? (
    <a href={to} rel={rel}>
      {label}
    </a>
  ) : (
    <button class="second" {...to}>
      {label}
    </button>
  )

type RowsProps = {
  /** What the table holds, for those who do not see the page around it. */
  caption: string
  captionShown?: boolean
  columns: readonly (string | { label: string; num: true })[]
  children?: Child
}

/** A table that turns into cards on a small screen; its children are `tbody` elements or groups. */
export const Rows = ({ caption, captionShown, columns, children }: RowsProps) => (
  <table class="rows">
    <caption class={captionShown ? undefined : 'hidden'}>{caption}</caption>
    <thead>
      <tr>
        {columns.map((column) =>
          typeof column === 'string' ? (
            <th scope="col">{column}</th>
          ) : (
            <th scope="col" class="num">
              {column.label}
            </th>
          ),
        )}
      </tr>
    </thead>
    {children}
  </table>
)

type GroupProps = { judul: string; jumlah: number; columns: number; children?: Child }

/** Rows under one heading, "Lewat batas 2"; `columns` is how many the table has. An empty one is not shown. */
export const RowGroup = ({ judul, jumlah, columns, children }: GroupProps) =>
  jumlah === 0 ? null : (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colspan={columns}>
          <b>{judul}</b> {count(jumlah)}
        </th>
      </tr>
      {children}
    </tbody>
  )

/** Nothing to show: what that means, and what one can do instead. */
export const Empty = ({ judul, children }: { judul: string; children?: Child }) => (
  <div class="note" role="status">
    <p>
      <b>{judul}</b>
    </p>
    {children && <p>{children}</p>}
  </div>
)

const count = (n: number) => n.toLocaleString('id-ID')
