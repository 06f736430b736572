import type { RegisterLine } from '#src/layanan/informasi-publik/sengketa/recap/view.ts'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows, type Saringan } from '#views/shared/list.tsx'
import { type AskedRange, RangeForm } from '#views/shared/range.tsx'

type RegisterView = AskedRange & {
  rows: readonly RegisterLine[]
  saringan: readonly Saringan[]
  sebutan: Record<string, string>
  screen: Omit<Parameters<typeof Pager>[0], 'unduh'>
  unduh: string
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
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Register sengketa, {view.judul}</h1>
      <p class="actions">
        {view.baru && (
          <a class="button" href="/meja/sengketa/baru">
            Sengketa baru
          </a>
        )}{' '}
        <a class="button second" href={view.unduh}>
          <Icon name="download" />
          Unduh register (XLSX)
        </a>
      </p>
    </div>
    <RangeForm asked={view} action="/meja/sengketa" />
    <Filters items={view.saringan} />
    {view.rows.length === 0 ? (
      <Empty judul="Tidak ada sengketa di sini.">
        Pilih bulan lain atau lepaskan saringannya. Sengketa dibuka dari keberatan, atau dari
        panggilan Komisi Informasi.
      </Empty>
    ) : (
      <Rows caption={`Register sengketa, ${view.judul}`} columns={columns}>
        <tbody>
          {view.rows.map((row) => (
            <Line row={row} sebutan={view.sebutan} />
          ))}
        </tbody>
      </Rows>
    )}
    <Pager {...view.screen} />
    <p class="soft">
      Berkas XLSX berisi kolom Perki 1/2013 Lampiran II, kolom laporan Perki 1/2021 Pasal 57 ayat
      (3), dan lembar ringkasan. Setiap unduhan dicatat.
    </p>
  </DeskLayout>
)

const Line = ({ row, sebutan }: { row: RegisterLine; sebutan: Record<string, string> }) => (
  <tr>
    <td>
      <a class="nomor" href={row.href}>
        {row.nomor}
      </a>
    </td>
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
