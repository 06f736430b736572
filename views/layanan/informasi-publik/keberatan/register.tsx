import type { RegisterLine } from '#src/layanan/informasi-publik/keberatan/recap/view.ts'
import {
  NomorCell,
  RegisterLayout,
  type RegisterView as Register,
  StatusCell,
} from '#views/desk/register.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'

type RegisterView = Register<RegisterLine> & {
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

/** Register keberatan: Lampiran XI. */
export const RegisterPage = ({ frame, view }: { frame: DeskFrame; view: RegisterView }) => (
  <RegisterLayout
    frame={frame}
    view={view}
    judul="Register keberatan"
    apa="keberatan"
    action="/meja/keberatan"
    columns={columns}
    line={(row) => <Line row={row} />}
    before={
      <>
        {view.baru && (
          <a class="button" href="/meja/keberatan/baru">
            Keberatan baru
          </a>
        )}{' '}
      </>
    }
    lampiran="Perki 1/2021 Lampiran XI"
  />
)

const Line = ({ row }: { row: RegisterLine }) => (
  <tr>
    <NomorCell row={row} />
    <td>{row.diterima}</td>
    <td>{row.nama}</td>
    <td class="wide">{row.perihal}</td>
    <td data-label="Alasan">{row.alasan}</td>
    <StatusCell row={row} />
    <td data-label="Keputusan">{row.keputusan}</td>
    <td data-label="Tanggapan">{row.tanggapan}</td>
  </tr>
)
