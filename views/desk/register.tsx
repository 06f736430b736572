import type { Child } from 'hono/jsx'
import { Chip } from '#views/shared/chip.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows, type Saringan } from '#views/shared/list.tsx'
import { type AskedRange, DaysForm, RangeForm } from '#views/shared/range.tsx'

/** What the page of every register shows: its months or days, a screen of rows, its workbook. */
export type RegisterView<Row> = AskedRange & {
  rows: readonly Row[]
  screen: Omit<Parameters<typeof Pager>[0], 'unduh'>
  unduh: string
  /** Parts of it, each as a link. */
  bagian?: readonly Saringan[]
  /** What it is narrowed to, in words. */
  hanya?: string
}

type Props<Row> = {
  frame: DeskFrame
  crumbs?: Parameters<typeof Crumbs>[0]['items']
  view: RegisterView<Row>
  /** What it is called, before its months. */
  judul: string
  /** What its rows are: *permohonan*. */
  apa: string
  action: string
  /** Its rows are asked for by days, not by months. */
  harian?: boolean
  /** On the button of its workbook. */
  berkas?: string
  columns: readonly string[]
  line: (row: Row) => Child
  /** Where no row stands: what that means, and what one can do instead. */
  empty?: Child
  /** Buttons before and after the workbook. */
  before?: Child
  after?: Child
  /** Under the pager. */
  links?: Child
  /** The columns that its workbook has; by law, where it gives them. */
  lampiran: string
}

/** A register of the office on the screen, its columns condensed; all of them are in the workbook. */
export const RegisterLayout = <Row,>({ frame, crumbs, view, ...page }: Props<Row>) => (
  <DeskLayout {...frame}>
    {crumbs && <Crumbs items={crumbs} />}
    <div class="row">
      <h1>
        {page.judul}, {view.judul}
      </h1>
      <p class="actions">
        {page.before}
        <a class="button second" href={view.unduh}>
          <Icon name="download" />
          {page.berkas ?? 'Unduh register (XLSX)'}
        </a>
        {page.after}
      </p>
    </div>
    {page.harian ? (
      <DaysForm asked={view} action={page.action} />
    ) : (
      <RangeForm asked={view} action={page.action} />
    )}
    {view.bagian && <Filters items={view.bagian} />}
    {view.hanya && (
      <p>
        Hanya: <b>{view.hanya}</b>.
      </p>
    )}
    {view.rows.length > 0 ? (
      <Rows caption={`${page.judul}, ${view.judul}`} columns={page.columns}>
        <tbody>{view.rows.map(page.line)}</tbody>
      </Rows>
    ) : (
      (page.empty ?? (
        <Empty judul={`Tidak ada ${page.apa} pada bulan-bulan ini.`}>
          {capital(page.apa)} masuk ke register menurut tanggal diterima.
        </Empty>
      ))
    )}
    <Pager {...view.screen} />
    {page.links}
    <p class="soft">
      Berkas XLSX berisi semua kolom {page.lampiran} dan lembar ringkasan. Setiap unduhan dicatat.
    </p>
  </DeskLayout>
)

type RowsProps<Row> = Pick<
  Props<Row>,
  'frame' | 'judul' | 'apa' | 'action' | 'columns' | 'line' | 'lampiran'
> & {
  view: RegisterView<Row> & { rekap: string }
  /** The queue of the service. */
  dari: { label: string; href: string }
}

/** The rows behind a number of a recap, newest first. */
export const RecapRows = <Row,>({ dari, ...page }: RowsProps<Row>) => (
  <RegisterLayout
    {...page}
    harian
    crumbs={[dari, { label: 'Rekap', href: page.view.rekap }, { label: 'Daftar' }]}
    berkas="Unduh daftar ini (XLSX)"
    empty={
      <Empty judul={`Tidak ada ${page.apa} seperti itu pada hari-hari ini.`}>
        {capital(page.apa)} dihitung menurut tanggal diterima. Pilih bulan lain atau{' '}
        <a href={page.view.rekap}>kembali ke rekap</a>.
      </Empty>
    }
  />
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
    {row.lewat && <Late />}
  </td>
)

/** How soon it was answered, and that this was late. */
export const WaktuCell = ({ row }: { row: { waktu: string; lewat: boolean } }) => (
  <td data-label="Waktu jawaban">
    {row.waktu}
    {row.lewat && <Late />}
  </td>
)

const Late = () => (
  <>
    {' '}
    <Chip kind="late">lewat batas</Chip>
  </>
)
