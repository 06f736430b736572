import type { RecapLine } from '#src/layanan/call-center/telepon-masuk/recap/view.ts'
import { NomorCell, RecapRows, type RegisterView, WaktuCell } from '#views/desk/register.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'

type Props = { frame: DeskFrame; view: RegisterView<RecapLine> & { rekap: string } }

const QUEUE = '/meja/call-center'
const columns = ['No', 'Tgl', 'Penelepon', 'Pertanyaan', 'Unit', 'Status', 'Waktu jawaban']

/** The calls behind a number of the recap. */
export const RowsPage = ({ frame, view }: Props) => (
  <RecapRows
    frame={frame}
    view={view}
    dari={{ label: 'Call center', href: QUEUE }}
    judul="Telepon masuk"
    apa="telepon"
    action={`${QUEUE}/daftar`}
    columns={columns}
    line={(row) => <Line row={row} />}
    lampiran="telepon, pertanyaan yang belum ada di Tanya Jawab,"
  />
)

const Line = ({ row }: { row: RecapLine }) => (
  <tr>
    <NomorCell row={row} />
    <td>
      {row.diterima}
      <br />
      <small>{row.pukul}</small>
    </td>
    <td>
      {row.nama}
      <br />
      <small>{row.kebutuhan}</small>
    </td>
    <td class="wide">{row.pertanyaan}</td>
    <td data-label="Unit">{row.unit}</td>
    <td>{row.status}</td>
    <WaktuCell row={row} />
  </tr>
)
