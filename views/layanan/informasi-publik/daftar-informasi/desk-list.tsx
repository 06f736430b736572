import { Chip } from '#views/shared/chip.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows, type Saringan } from '#views/shared/list.tsx'
import { UnitSelect } from './unit-select.tsx'

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

export type DeskListProps = {
  q: string
  status: string
  kategori: string
  unit: string
  basi: string
  rows: readonly DeskRow[]
  total: number
  statusLinks: readonly Saringan[]
  kategoriLinks: readonly Saringan[]
  /** Null for a reader who sees one unit only. */
  units: readonly { kode: string; label: string }[] | null
  pager: { dari: number; sampai: number; prev?: string | undefined; next?: string | undefined }
  export: string
  mayPropose: boolean
}

/** The Daftar Informasi Publik as the desk keeps it: proposals, what is published, what was withdrawn. */
export const DipListPage = ({ frame, ...view }: DeskListProps & { frame: DeskFrame }) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Daftar Informasi Publik</h1>
      {view.mayPropose && (
        <a class="button" href="/meja/dip/baru">
          Usulkan informasi
        </a>
      )}
    </div>
    <Filters label="Status" items={view.statusLinks} />
    <Filters label="Kategori" items={view.kategoriLinks} />
    <Search {...view} />
    {view.rows.length === 0 ? (
      <Empty judul="Tidak ada informasi di saringan ini.">
        <a href="/meja/dip">Lihat semua</a>
      </Empty>
    ) : (
      <Table rows={view.rows} />
    )}
    <Pager
      {...view.pager}
      total={view.total}
      unduh={{ href: view.export, label: 'Unduh daftar ini (XLSX)' }}
    />
  </DeskLayout>
)

const Search = ({ q, status, kategori, unit, basi, units }: DeskListProps) => (
  <form role="search" action="/meja/dip" aria-label="Cari di daftar ini" class="flow">
    <div class="cards">
      <div class="field">
        <label for="dip-q">Nomor, ringkasan, atau kata kunci</label>
        <input id="dip-q" name="q" type="search" value={q} autocomplete="off" />
      </div>
      {units && <UnitSelect id="dip-unit" label="Unit" chosen={unit} units={units} />}
    </div>
    {Object.entries({ status, kategori, basi }).map(
      ([name, value]) => value && <input type="hidden" name={name} value={value} />,
    )}
    <p class="actions">
      <button class="second">
        <Icon name="search" />
        Cari
      </button>
    </p>
  </form>
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
