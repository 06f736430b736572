import type { QueueView } from '#src/layanan/permintaan-data/queue-view.ts'
import { SisaChip } from '#views/shared/chip.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, RowGroup, Rows } from '#views/shared/list.tsx'
import { Note } from '#views/shared/note.tsx'

type View = QueueView & { waktu: string; mayOpen: boolean }

const QUEUE = '/meja/permintaan-data'
const columns = ['Nomor', 'Pemohon', 'Data', 'Langkah berikut', 'Sisa', 'Batas', 'Giliran']

/** What waits for the data officer, the most pressing first. */
export const QueuePage = ({ frame, view }: { frame: DeskFrame; view: View }) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Permintaan data</h1>
      <p class="actions">
        {view.mayOpen && (
          <a class="button second" href={`${QUEUE}/baru`}>
            Permintaan data baru
          </a>
        )}{' '}
        <a href={`${QUEUE}/rekap`}>Rekap permintaan data</a>{' '}
        <a href="/meja/semua?prosedur=permintaan-data">Semua permintaan data</a>
      </p>
    </div>
    <Queue view={view} />
  </DeskLayout>
)

/**
 * The list by itself: every 30 seconds the minutes are counted again by the server. It is merged
 * into what stands there, so that whoever is on a link stays on it.
 */
export const Queue = ({ view }: { view: View }) => (
  <div
    id="antrean"
    class="flow"
    hx-get={QUEUE}
    hx-trigger="every 30s"
    hx-target="this"
    hx-swap="outerMorph"
  >
    <p class="soft">{view.waktu}</p>
    {!view.buka && (
      <Note>
        <p>Di luar jam layanan: menit layanan tidak berjalan sampai jam layanan berikutnya.</p>
      </Note>
    )}
    {view.total === 0 ? (
      <Empty judul="Tidak ada permintaan data yang menunggu">
        <a href="/meja/semua?prosedur=permintaan-data">Lihat semua permintaan data</a>
      </Empty>
    ) : (
      <Rows caption="Permintaan data, paling mendesak di atas" columns={columns}>
        {view.groups.map(({ judul, rows }) => (
          <RowGroup judul={judul} jumlah={rows.length} columns={columns.length}>
            {rows.map((row) => (
              <Line row={row} />
            ))}
          </RowGroup>
        ))}
      </Rows>
    )}
  </div>
)

const Line = ({ row }: { row: QueueView['groups'][number]['rows'][number] }) => (
  <tr id={row.nomor}>
    <td>
      <a class="nomor" id={`buka-${row.nomor}`} href={`${QUEUE}/${row.nomor}`}>
        {row.nomor}
      </a>
    </td>
    <td>
      {row.siapa}
      <br />
      <small>
        {row.jenis}, masuk {row.masuk}
      </small>
    </td>
    <td class="wide">{row.judul}</td>
    <td class="next">{row.anda ? <b>{row.langkah}</b> : row.langkah}</td>
    <td>
      <SisaChip sisa={row.sisa} />
    </td>
    <td class="due">{row.batas ?? '–'}</td>
    <td data-label="Giliran">{row.anda ? <b>{row.giliran}</b> : row.giliran}</td>
  </tr>
)
