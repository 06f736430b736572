import type { QueueView } from '#src/layanan/call-center/telepon-masuk/queue-view.ts'
import { Chip, SisaChip } from '#views/shared/chip.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, RowGroup, Rows } from '#views/shared/list.tsx'
import { Note } from '#views/shared/note.tsx'

type View = QueueView & { waktu: string; mayOpen: boolean }

const QUEUE = '/meja/call-center'
const columns = ['Nomor', 'Penelepon', 'Pertanyaan', 'Langkah berikut', 'Sisa', 'Janji', 'Giliran']

/** Calls that wait for an answer, the most pressing first. */
export const QueuePage = ({ frame, view }: { frame: DeskFrame; view: View }) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Call center</h1>
      <p class="actions">
        {view.mayOpen && (
          <a class="button" href={`${QUEUE}/baru`}>
            Telepon masuk
          </a>
        )}{' '}
        <a href={`${QUEUE}/rekap`}>Rekap call center</a>{' '}
        <a href="/meja/semua?prosedur=telepon-masuk">Semua telepon</a>
      </p>
    </div>
    <Queue view={view} />
  </DeskLayout>
)

/** The list by itself: every 30 seconds the minutes are counted again by the server. */
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
        <p>Di luar jam call center: menit layanan tidak berjalan sampai jam buka berikutnya.</p>
      </Note>
    )}
    {view.total === 0 ? (
      <Empty judul="Tidak ada penelepon yang menunggu">
        <a href="/meja/semua?prosedur=telepon-masuk">Lihat semua telepon</a>
      </Empty>
    ) : (
      <Rows caption="Penelepon yang menunggu, paling mendesak di atas" columns={columns}>
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
        {row.kebutuhan}, {row.masuk}
      </small>
    </td>
    <td class="wide">{row.perihal}</td>
    <td class="next">
      {row.anda ? <b>{row.langkah}</b> : row.langkah}
      {row.percobaan > 0 && (
        <>
          <br />
          <small>{`${row.percobaan} kali dihubungi`}</small>
        </>
      )}
    </td>
    <td>
      <SisaChip sisa={row.sisa} />
    </td>
    <td class="due" data-label="Janji">
      {row.janjiLewat ? <Chip kind="late">{row.janji}</Chip> : row.janji}
    </td>
    <td data-label="Giliran">{row.anda ? <b>{row.giliran}</b> : row.giliran}</td>
  </tr>
)
