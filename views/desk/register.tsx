import type { Child } from 'hono/jsx'
import { Chip } from '#views/shared/chip.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Pager, Rows } from '#views/shared/list.tsx'
import { type AskedRange, RangeForm } from '#views/shared/range.tsx'

/** What the page of every register shows: its months, a screen of rows, its workbook. */
export type RegisterView<Row> = AskedRange & {
  rows: readonly Row[]
  screen: Omit<Parameters<typeof Pager>[0], 'unduh'>
  unduh: string
}

type Props<Row> = {
  frame: DeskFrame
  view: RegisterView<Row>
  /** What it is called, before its months. */
  judul: string
  /** What its rows are: *permohonan*. */
  apa: string
  action: string
  columns: readonly string[]
  line: (row: Row) => Child
  /** Buttons before and after the workbook. */
  before?: Child
  after?: Child
  /** Between the months and the rows. */
  filters?: Child
  /** Under the pager. */
  links?: Child
  /** The form that the law gives its workbook. */
  lampiran: string
}

/** A register of the office on the screen, its columns condensed; all of them are in the workbook. */
export const RegisterLayout = <Row,>({ frame, view, ...page }: Props<Row>) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>
        {page.judul}, {view.judul}
      </h1>
      <p class="actions">
        {page.before}
        <a class="button second" href={view.unduh}>
          <Icon name="download" />
          Unduh register (XLSX)
        </a>
        {page.after}
      </p>
    </div>
    <RangeForm asked={view} action={page.action} />
    {page.filters}
    {view.rows.length === 0 ? (
      <Empty judul={`Tidak ada ${page.apa} pada bulan-bulan ini.`}>
        {capital(page.apa)} masuk ke register menurut tanggal diterima.
      </Empty>
    ) : (
      <Rows caption={`Register ${page.apa}, ${view.judul}`} columns={page.columns}>
        <tbody>{view.rows.map(page.line)}</tbody>
      </Rows>
    )}
    <Pager {...view.screen} />
    {page.links}
    <p class="soft">
      Berkas XLSX berisi semua kolom {page.lampiran} dan lembar ringkasan. Setiap unduhan dicatat.
    </p>
  </DeskLayout>
)

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The number of a case, as the first cell of its row. */
export const NomorCell = ({ row }: { row: { nomor: string; href: string } }) => (
  <td>
    <a class="nomor" href={row.href}>
      {row.nomor}
    </a>
  </td>
)

/** Where a case stands, and that it is late. */
export const StatusCell = ({ row }: { row: { status: string; lewat: boolean } }) => (
  <td>
    {row.status}
    {row.lewat && (
      <>
        {' '}
        <Chip kind="late">lewat batas</Chip>
      </>
    )}
  </td>
)
