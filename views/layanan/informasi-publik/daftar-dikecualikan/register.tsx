import { Chip } from '#views/shared/chip.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows, type Saringan } from '#views/shared/list.tsx'

export type RegisterRow = {
  nomor: string
  informasi: string
  dasar: string
  dibuka: string
  ditutup: string
  batas: string
  penetapan: string
  keadaan: string
  chip: 'done' | 'soon' | 'wait' | undefined
}

export type RegisterProps = {
  q: string
  keadaan: string
  huruf: string
  unit: string
  total: number
  rows: readonly RegisterRow[]
  keadaanLinks: readonly Saringan[]
  hurufLinks: readonly Saringan[]
  /** Null for a reader who sees one unit only. */
  units: readonly { kode: string; label: string }[] | null
  pager: { dari: number; sampai: number; prev?: string | undefined; next?: string | undefined }
  export: string
  mayTest: boolean
}

/** The Daftar Informasi Dikecualikan as the desk keeps it. */
export const RegisterPage = ({ frame, ...view }: RegisterProps & { frame: DeskFrame }) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Daftar Informasi Dikecualikan</h1>
      {view.mayTest && (
        <a class="button" href="/meja/dikecualikan/baru">
          Uji konsekuensi baru
        </a>
      )}
    </div>
    <Filters label="Keadaan" items={view.keadaanLinks} />
    <Filters label="Huruf Pasal 17" items={view.hurufLinks} />
    <Search {...view} />
    {view.rows.length === 0 ? (
      <Empty judul="Tidak ada informasi di saringan ini.">
        <a href="/meja/dikecualikan">Lihat semua</a>
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

const Search = ({ q, keadaan, huruf, unit, units }: RegisterProps) => (
  <form role="search" action="/meja/dikecualikan" aria-label="Cari di daftar ini" class="flow">
    <div class="cards">
      <div class="field">
        <label for="dik-q">Nomor, penetapan, atau nama informasi</label>
        <input id="dik-q" name="q" type="search" value={q} autocomplete="off" />
      </div>
      {units && (
        <div class="field">
          <label for="dik-unit">Unit</label>
          <select id="dik-unit" name="unit">
            <option value="">Semua unit</option>
            {units.map(({ kode, label }) => (
              <option value={kode} selected={kode === unit}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
    {Object.entries({ keadaan, huruf }).map(
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

const Table = ({ rows }: { rows: readonly RegisterRow[] }) => (
  <Rows
    caption="Daftar Informasi Dikecualikan"
    columns={[
      'Nomor',
      'Informasi',
      'Dasar hukum',
      'Bila dibuka',
      'Bila ditutup',
      'Batas waktu',
      'Keadaan',
    ]}
  >
    <tbody>
      {rows.map((row) => (
        <tr>
          <td>
            <a class="nomor" href={`/meja/dikecualikan/${row.nomor}`}>
              {row.nomor}
            </a>
          </td>
          <td class="wide">
            {row.informasi}
            {row.penetapan && (
              <>
                <br />
                <small>{row.penetapan}</small>
              </>
            )}
          </td>
          <td data-label="Dasar">{row.dasar}</td>
          <td data-label="Bila dibuka">{row.dibuka}</td>
          <td data-label="Bila ditutup">{row.ditutup}</td>
          <td data-label="Batas">{row.batas}</td>
          <td class="next">
            <Chip kind={row.chip}>{row.keadaan}</Chip>
          </td>
        </tr>
      ))}
    </tbody>
  </Rows>
)
