import type { RecapLine } from '#src/layanan/permintaan-data/recap/view.ts'
import { NomorCell, RecapRows, type RegisterView, WaktuCell } from '#views/desk/register.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'

type Props = { frame: DeskFrame; view: RegisterView<RecapLine> & { rekap: string } }

const QUEUE = '/meja/permintaan-data'
const columns = ['No', 'Tgl', 'Pemohon', 'Data yang diminta', 'Unit', 'Status', 'Waktu jawaban']

/** The data requests behind a number of the recap. */
export const RowsPage = ({ frame, view }: Props) => (
  <RecapRows
    frame={frame}
    view={view}
    dari={{ label: 'Permintaan data', href: QUEUE }}
    judul="Permintaan data"
    apa="permintaan data"
    action={`${QUEUE}/daftar`}
    columns={columns}
    line={(row) => <Line row={row} />}
    lampiran="permintaan"
  />
)

const Line = ({ row }: { row: RecapLine }) => (
  <tr>
    <NomorCell row={row} />
    <td>{row.diterima}</td>
    <td>{row.nama}</td>
    <td class="wide">{row.judul}</td>
    <td data-label="Unit">{row.unit}</td>
    <td>{row.status}</td>
    <WaktuCell row={row} />
  </tr>
)
