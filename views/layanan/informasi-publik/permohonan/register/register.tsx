import type { RegisterLine } from '#src/layanan/informasi-publik/permohonan/recap/view.ts'
import {
  NomorCell,
  RegisterLayout,
  type RegisterView as Register,
  StatusCell,
} from '#views/desk/register.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'

type RegisterView = Register<RegisterLine> & {
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

/** Buku register: Lampiran VIII. */
export const RegisterPage = ({ frame, view }: { frame: DeskFrame; view: RegisterView }) => (
  <RegisterLayout
    frame={frame}
    view={view}
    judul="Buku register"
    apa="permohonan"
    action="/meja/register"
    columns={columns}
    line={(row) => <Line row={row} />}
    after={
      <>
        {' '}
        <a class="button second" href={view.rekap}>
          Lihat rekap
        </a>
      </>
    }
    links={
      <p>
        <a href={view.keberatan}>Register keberatan bulan-bulan ini</a>
      </p>
    }
    lampiran="Perki 1/2021 Lampiran VIII"
  />
)

const Line = ({ row }: { row: RegisterLine }) => (
  <tr>
    <NomorCell row={row} />
    <td>{row.diterima}</td>
    <td>{row.nama}</td>
    <td class="wide">{row.perihal}</td>
    <td data-label="Unit">{row.unit}</td>
    <StatusCell row={row} />
    <td data-label="Keputusan">{row.keputusan}</td>
    <td data-label="Pemberitahuan">{row.pemberitahuan}</td>
    <td data-label="Pemberian">{row.pemberian}</td>
  </tr>
)
