import { KeptList, type KeptScreen } from '#views/desk/kept-list.tsx'
import { Chip } from '#views/shared/chip.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Rows, type Saringan } from '#views/shared/list.tsx'

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

export type RegisterProps = KeptScreen & {
  keadaan: string
  huruf: string
  rows: readonly RegisterRow[]
  keadaanLinks: readonly Saringan[]
  hurufLinks: readonly Saringan[]
  mayTest: boolean
}

/** The Daftar Informasi Dikecualikan as the desk keeps it. */
export const RegisterPage = ({ frame, ...view }: RegisterProps & { frame: DeskFrame }) => (
  <KeptList
    frame={frame}
    view={view}
    judul="Daftar Informasi Dikecualikan"
    at="/meja/dikecualikan"
    baru={view.mayTest && 'Uji konsekuensi baru'}
    filters={[
      { label: 'Keadaan', items: view.keadaanLinks },
      { label: 'Huruf Pasal 17', items: view.hurufLinks },
    ]}
    cari={{ id: 'dik', label: 'Nomor, penetapan, atau nama informasi' }}
    kept={{ keadaan: view.keadaan, huruf: view.huruf }}
    rows={view.rows.length > 0 && <Table rows={view.rows} />}
  />
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
