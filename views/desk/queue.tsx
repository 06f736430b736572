import type { Child } from 'hono/jsx'
import { type Sisa, SisaChip } from '#views/shared/chip.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, RowGroup, Rows } from '#views/shared/list.tsx'
import { Note } from '#views/shared/note.tsx'

export type QueueRow = {
  nomor: string
  siapa: string
  /** Under who asks. */
  ket: string
  perihal: string
  langkah: string
  /** Under the next step, where there is something. */
  ketLangkah?: string | undefined
  sisa: Sisa
  /** Until when, as it is shown. */
  batas: Child
  giliran: string
  /** It is the reader's turn. */
  anda: boolean
}

type View<Row> = {
  waktu: string
  total: number
  groups: { judul: string; rows: Row[] }[]
  /** The minutes run now. */
  buka: boolean
}

type Words<Row> = {
  /** The address of the queue; a case stands below it. */
  at: string
  judul: string
  /** A new case, for who may open one. */
  baru: { label: string; kedua?: boolean }
  rekap: string
  semua: { label: string; prosedur: string }
  caption: string
  columns: readonly string[]
  /** While the minutes stand still. */
  tutup: string
  kosong: string
  row: (row: Row) => QueueRow
}

/** A page of what waits for a desk whose minutes run, and the list by itself. */
export function queueOf<Row>(words: Words<Row>) {
  const { at, judul, baru, rekap, semua } = words
  const all = `/meja/semua?prosedur=${semua.prosedur}`
  type Props = { view: View<Row> & { mayOpen: boolean } }

  const QueuePage = ({ frame, view }: Props & { frame: DeskFrame }) => (
    <DeskLayout {...frame}>
      <div class="row">
        <h1>{judul}</h1>
        <p class="actions">
          {view.mayOpen && (
            <a class={baru.kedua ? 'button second' : 'button'} href={`${at}/baru`}>
              {baru.label}
            </a>
          )}{' '}
          <a href={`${at}/rekap`}>{rekap}</a> <a href={all}>{semua.label}</a>
        </p>
      </div>
      <Queue view={view} />
    </DeskLayout>
  )

  // Every 30 seconds the minutes are counted again by the server. What comes is merged into what
  // stands there, so that whoever is on a link stays on it.
  const Queue = ({ view }: { view: View<Row> }) => (
    <div
      id="antrean"
      class="flow"
      hx-get={at}
      hx-trigger="every 30s"
      hx-target="this"
      hx-swap="outerMorph"
    >
      <p class="soft">{view.waktu}</p>
      {!view.buka && (
        <Note>
          <p>{words.tutup}</p>
        </Note>
      )}
      {view.total === 0 ? (
        <Empty judul={words.kosong}>
          <a href={all}>Lihat {midSentence(semua.label)}</a>
        </Empty>
      ) : (
        <Rows caption={words.caption} columns={words.columns}>
          {view.groups.map(({ judul, rows }) => (
            <RowGroup judul={judul} jumlah={rows.length} columns={words.columns.length}>
              {rows.map((row) => (
                <Line at={at} row={words.row(row)} batas={words.columns.at(-2)!} />
              ))}
            </RowGroup>
          ))}
        </Rows>
      )}
    </div>
  )

  return { QueuePage, Queue }
}

const midSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

const Line = ({ at, row, batas }: { at: string; row: QueueRow; batas: string }) => (
  <tr id={row.nomor}>
    <td>
      <a class="nomor" id={`buka-${row.nomor}`} href={`${at}/${row.nomor}`}>
        {row.nomor}
      </a>
    </td>
    <td>
      {row.siapa}
      <br />
      <small>{row.ket}</small>
    </td>
    <td class="wide">{row.perihal}</td>
    <td class="next">
      {row.anda ? <b>{row.langkah}</b> : row.langkah}
      {row.ketLangkah && (
        <>
          <br />
          <small>{row.ketLangkah}</small>
        </>
      )}
    </td>
    <td>
      <SisaChip sisa={row.sisa} />
    </td>
    <td class="due" data-label={batas}>
      {row.batas}
    </td>
    <td data-label="Giliran">{row.anda ? <b>{row.giliran}</b> : row.giliran}</td>
  </tr>
)
