import type { RegisterLine } from '#src/layanan/informasi-publik/permohonan/recap/view.ts'
import { Chip } from '#views/shared/chip.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows, type Saringan } from '#views/shared/list.tsx'
import { type AskedRange, RangeForm } from '#views/shared/range.tsx'

export type RegisterView = AskedRange & {
  rows: readonly RegisterLine[]
  screen: Omit<Parameters<typeof Pager>[0], 'unduh'>
  /** Parts of the register, by how its cases stand. */
  bagian: readonly Saringan[]
  /** What it is narrowed to, in words. */
  hanya: string
  unduh: string
  rekap: string
  /** The register of objections, of the same months. */
  keberatan: string
}

const columns = [
  'No',
  'Tgl',
  'Nama',
  'Informasi yang diminta',
  'Unit',
  'Status',
  'Keputusan',
  'Pemberitahuan',
  'Pemberian',
]

/** Buku register: Lampiran VIII on the screen, its columns condensed; all of them are in the workbook. */
export const RegisterPage = ({ frame, view }: { frame: DeskFrame; view: RegisterView }) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Buku register, {view.judul}</h1>
      <p class="actions">
        <a class="button second" href={view.unduh}>
          <Icon name="download" />
          Unduh register (XLSX)
        </a>{' '}
        <a class="button second" href={view.rekap}>
          Lihat rekap
        </a>
      </p>
    </div>
    <RangeForm asked={view} action="/meja/register" />
    <Filters label="Bagian register" items={view.bagian} />
    {view.hanya && (
      <p>
        Hanya: <b>{view.hanya}</b>.
      </p>
    )}
    {view.rows.length === 0 ? (
      <Empty judul="Tidak ada permohonan pada bulan-bulan ini.">
        Permohonan masuk ke register menurut tanggal diterima.
      </Empty>
    ) : (
      <Rows caption={`Register permohonan, ${view.judul}`} columns={columns}>
        <tbody>
          {view.rows.map((row) => (
            <Line row={row} />
          ))}
        </tbody>
      </Rows>
    )}
    <Pager {...view.screen} />
    <p>
      <a href={view.keberatan}>Register keberatan bulan-bulan ini</a>
    </p>
    <p class="soft">
      Berkas XLSX berisi semua kolom Perki 1/2021 Lampiran VIII dan lembar ringkasan. Setiap unduhan
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
    <td data-label="Unit">{row.unit}</td>
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
    <td data-label="Pemberitahuan">{row.pemberitahuan}</td>
    <td data-label="Pemberian">{row.pemberian}</td>
  </tr>
)
