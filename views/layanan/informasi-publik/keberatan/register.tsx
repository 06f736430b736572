import type { RegisterLine } from '#src/layanan/informasi-publik/keberatan/recap/view.ts'
import { Chip } from '#views/shared/chip.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Pager, Rows } from '#views/shared/list.tsx'
import { type AskedRange, RangeForm } from '#views/shared/range.tsx'

type RegisterView = AskedRange & {
  rows: readonly RegisterLine[]
  screen: Omit<Parameters<typeof Pager>[0], 'unduh'>
  unduh: string
  /** This reader may register an objection. */
  baru: boolean
}

const columns = [
  'No.',
  'Tgl',
  'Nama',
  'Perihal',
  'Alasan',
  'Status',
  'Keputusan atasan PPID',
  'Tanggapan',
]

/** Register keberatan: Lampiran XI on the screen, its columns condensed; all are in the workbook. */
export const RegisterPage = ({ frame, view }: { frame: DeskFrame; view: RegisterView }) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Register keberatan, {view.judul}</h1>
      <p class="actions">
        {view.baru && (
          <a class="button" href="/meja/keberatan/baru">
            Keberatan baru
          </a>
        )}{' '}
        <a class="button second" href={view.unduh}>
          <Icon name="download" />
          Unduh register (XLSX)
        </a>
      </p>
    </div>
    <RangeForm asked={view} action="/meja/keberatan" />
    {view.rows.length === 0 ? (
      <Empty judul="Tidak ada keberatan pada bulan-bulan ini.">
        Keberatan masuk ke register menurut tanggal diterima.
      </Empty>
    ) : (
      <Rows caption={`Register keberatan, ${view.judul}`} columns={columns}>
        <tbody>
          {view.rows.map((row) => (
            <Line row={row} />
          ))}
        </tbody>
      </Rows>
    )}
    <Pager {...view.screen} />
    <p class="soft">
      Berkas XLSX berisi semua kolom Perki 1/2021 Lampiran XI dan lembar ringkasan. Setiap unduhan
      dicatat.
    </p>
  </DeskLayout>
)

const Line = ({ row }: { row: RegisterLine }) => (
  <tr>
    <td>
      <a class="nomor" href={row.href}>
        {row.nomor}
      </a>
    </td>
    <td>{row.diterima}</td>
    <td>{row.nama}</td>
    <td class="wide">{row.perihal}</td>
    <td data-label="Alasan">{row.alasan}</td>
    <td>
      {row.status}
      {row.lewat && (
        <>
          {' '}
          <Chip kind="late">lewat batas</Chip>
        </>
      )}
    </td>
    <td data-label="Keputusan">{row.keputusan}</td>
    <td data-label="Tanggapan">{row.tanggapan}</td>
  </tr>
)
