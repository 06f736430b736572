import { KeptList, type KeptScreen } from '#views/desk/kept-list.tsx'
import { Chip } from '#views/shared/chip.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Rows, type Saringan } from '#views/shared/list.tsx'

export type DeskRow = {
  nomor: string
  ringkasan: string
  unit: string
  kategori: string
  berkas: number
  status: string
  chip: 'done' | 'wait' | 'soon' | undefined
  /** It waits for the reader. */
  anda: boolean
  diperbarui: string
}

export type DeskListProps = KeptScreen & {
  status: string
  kategori: string
  basi: string
  rows: readonly DeskRow[]
  statusLinks: readonly Saringan[]
  kategoriLinks: readonly Saringan[]
  mayPropose: boolean
}

/** The Daftar Informasi Publik as the desk keeps it: proposals, what is published, what was withdrawn. */
export const DipListPage = ({ frame, ...view }: DeskListProps & { frame: DeskFrame }) => (
  <KeptList
    frame={frame}
    view={view}
    judul="Daftar Informasi Publik"
    at="/meja/dip"
    baru={view.mayPropose && 'Usulkan informasi'}
    filters={[
      { label: 'Status', items: view.statusLinks },
      { label: 'Kategori', items: view.kategoriLinks },
    ]}
    cari={{ id: 'dip', label: 'Nomor, ringkasan, atau kata kunci' }}
    kept={{ status: view.status, kategori: view.kategori, basi: view.basi }}
    rows={view.rows.length > 0 && <Table rows={view.rows} />}
  />
)

const Table = ({ rows }: { rows: readonly DeskRow[] }) => (
  <Rows
    caption="Daftar Informasi Publik"
    columns={[
      'Nomor',
      'Ringkasan',
      'Unit',
      'Kategori',
      { label: 'Berkas', num: true },
      'Status',
      'Diperbarui',
    ]}
  >
    <tbody>
      {rows.map((row) => (
        <tr>
          <td>
            <a class="nomor" href={`/meja/dip/${row.nomor}`}>
              {row.nomor}
            </a>
          </td>
          <td class="wide">{row.anda ? <b>{row.ringkasan}</b> : row.ringkasan}</td>
          <td data-label="Unit">{row.unit}</td>
          <td data-label="Kategori">{row.kategori}</td>
          <td class="num" data-label="Berkas">
            {String(row.berkas)}
          </td>
          <td class="next">
            <Chip kind={row.chip}>{row.status}</Chip>
          </td>
          <td class="due">{row.diperbarui}</td>
        </tr>
      ))}
    </tbody>
  </Rows>
)
