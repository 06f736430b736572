import type { RecapLine } from '#src/layanan/permintaan-data/recap/view.ts'
import { Chip } from '#views/shared/chip.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows, type Saringan } from '#views/shared/list.tsx'
import { type AskedRange, DaysForm } from '#views/shared/range.tsx'

type Props = {
  frame: DeskFrame
  asked: AskedRange
  view: {
    rows: readonly RecapLine[]
    screen: Parameters<typeof Pager>[0]
    bagian: readonly Saringan[]
    /** What they are narrowed to, in words. */
    hanya: string
    rekap: string
  }
}

const QUEUE = '/meja/permintaan-data'
const columns = ['No', 'Tgl', 'Pemohon', 'Data yang diminta', 'Unit', 'Status', 'Waktu jawaban']

/** The rows behind a number of the recap, newest first. */
export const RowsPage = ({ frame, asked, view }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs
      items={[
        { label: 'Permintaan data', href: QUEUE },
        { label: 'Rekap', href: view.rekap },
        { label: 'Daftar' },
      ]}
    />
    <h1>Permintaan data, {asked.judul}</h1>
    <DaysForm asked={asked} action={`${QUEUE}/daftar`} />
    <Filters label="Bagian daftar" items={view.bagian} />
    {view.hanya && (
      <p>
        Hanya: <b>{view.hanya}</b>.
      </p>
    )}
    {view.rows.length === 0 ? (
      <Empty judul="Tidak ada permintaan data seperti itu pada hari-hari ini.">
        Permintaan dihitung menurut tanggal diterima. Pilih bulan lain atau{' '}
        <a href={view.rekap}>kembali ke rekap</a>.
      </Empty>
    ) : (
      <Rows caption={`Permintaan data, ${asked.judul}`} columns={columns}>
        <tbody>
          {view.rows.map((row) => (
            <Line row={row} />
          ))}
        </tbody>
      </Rows>
    )}
    <Pager {...view.screen} />
  </DeskLayout>
)

const Line = ({ row }: { row: RecapLine }) => (
  <tr>
    <td>
      <a class="nomor" href={row.href}>
        {row.nomor}
      </a>
    </td>
    <td>{row.diterima}</td>
    <td>{row.nama}</td>
    <td class="wide">{row.judul}</td>
    <td data-label="Unit">{row.unit}</td>
    <td>{row.status}</td>
    <td data-label="Waktu jawaban">
      {row.waktu}
      {row.lewat && (
        <>
          {' '}
          <Chip kind="late">lewat batas</Chip>
        </>
      )}
    </td>
  </tr>
)
