import type { RegisterLine } from '#src/layanan/informasi-publik/sengketa/recap/view.ts'
import { NomorCell, RegisterLayout, type RegisterView as Register } from '#views/desk/register.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Empty } from '#views/shared/list.tsx'

type RegisterView = Register<RegisterLine> & {
  sebutan: Record<string, string>
  /** This reader may open a sengketa. */
  baru: boolean
}

const columns = [
  'No.',
  'Dibuka',
  'Pemohon',
  'Perihal',
  'Komisi Informasi',
  'Status dan langkah',
  'Giliran',
  'Batas',
  'Hasil',
]

/** Register sengketa: what is next, whose turn, until when others have time; Lampiran II is in the workbook. */
export const RegisterPage = ({ frame, view }: { frame: DeskFrame; view: RegisterView }) => (
  <RegisterLayout
    frame={frame}
    view={view}
    judul="Register sengketa"
    apa="sengketa"
    action="/meja/sengketa"
    columns={columns}
    line={(row) => <Line row={row} sebutan={view.sebutan} />}
    empty={
      <Empty judul="Tidak ada sengketa di sini.">
        Pilih bulan lain atau lepaskan saringannya. Sengketa dibuka dari keberatan, atau dari
        panggilan Komisi Informasi.
      </Empty>
    }
    before={
      <>
        {view.baru && (
          <a class="button" href="/meja/sengketa/baru">
            Sengketa baru
          </a>
        )}{' '}
      </>
    }
    lampiran="Perki 1/2013 Lampiran II, kolom laporan Perki 1/2021 Pasal 57 ayat (3),"
  />
)

const Line = ({ row, sebutan }: { row: RegisterLine; sebutan: Record<string, string> }) => (
  <tr>
    <NomorCell row={row} />
    <td>{row.dibuka}</td>
    <td>{row.nama}</td>
    <td class="wide">{row.perihal}</td>
    <td data-label="Komisi Informasi">{row.register}</td>
    <td>
      <b>{row.status}</b>
      {row.langkah !== '–' && (
        <>
          <br />
          <small>{row.langkah}</small>
        </>
      )}
    </td>
    <td data-label="Giliran">{row.giliran ? (sebutan[row.giliran] ?? row.giliran) : '–'}</td>
    <td data-label="Batas">
      {row.batas}
      {row.pihak && (
        <>
          <br />
          <small>{row.pihak}</small>
        </>
      )}
    </td>
    <td data-label="Hasil">{row.hasil}</td>
  </tr>
)
