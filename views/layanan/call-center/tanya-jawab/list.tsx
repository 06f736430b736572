import type { DeskRow, unitReminders } from '#src/layanan/call-center/tanya-jawab/desk-list.ts'
import { type KeptScreen, Search } from '#views/desk/kept-list.tsx'
import { Chip } from '#views/shared/chip.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows, type Saringan } from '#views/shared/list.tsx'

type View = Omit<KeptScreen, 'export'> & {
  status: string
  basi: string
  rows: readonly DeskRow[]
  statusLinks: readonly Saringan[]
  mayWrite: boolean
  /** Units that must look at entries, for who can write to them. */
  pengingat: ReturnType<typeof unitReminders>
  /** After how many days an entry is due for a look. */
  hari: number
}

const LIST = '/meja/tanya-jawab'

/** The Tanya Jawab as the desk keeps it: drafts, what is published, what a unit must look at. */
export const ListPage = ({ frame, view }: { frame: DeskFrame; view: View }) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Tanya Jawab</h1>
      {view.mayWrite && (
        <a class="button" href={`${LIST}/baru`}>
          Tanya jawab baru
        </a>
      )}
    </div>
    <Filters label="Status" items={view.statusLinks} />
    <Search
      at={LIST}
      view={view}
      cari={{ id: 'tj', label: 'Nomor, pertanyaan, atau jawaban' }}
      kept={{ status: view.status, basi: view.basi }}
    />
    {view.basi && (
      <p class="soft">
        Yang terakhir diperiksa lebih dari {String(view.hari)} hari lalu, paling lama di atas. Buka,
        lalu pastikan masih benar atau tandai usang.
      </p>
    )}
    {view.pengingat.length > 0 && <Reminders units={view.pengingat} />}
    {view.rows.length === 0 ? (
      <Empty judul="Tidak ada tanya jawab di saringan ini.">
        <a href={LIST}>Lihat semua</a>
      </Empty>
    ) : (
      <Table rows={view.rows} />
    )}
    <Pager {...view.pager} total={view.total} />
  </DeskLayout>
)

/** Whom one can write to: the mail leaves by itself, a chat does not. */
const Reminders = ({ units }: { units: View['pengingat'] }) => (
  <details open={units.length === 1}>
    <summary>{`Ingatkan lewat WhatsApp (${units.length} unit)`}</summary>
    <ul class="papers">
      {units.map(({ unit, jumlah, surel, kontak }) => (
        <li>
          <span>
            <b>{unit}</b>, {String(jumlah)} perlu diperiksa
            <br />
            <small>{surel ? `Surel terakhir ${surel}` : 'Belum ada surel'}</small>
          </span>
          <span class="inline">
            {kontak.length === 0 && <small>Belum ada akun di unit ini</small>}
            {kontak.map((one) => (
              <Chat {...one} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  </details>
)

const Chat = ({ nama, wa }: View['pengingat'][number]['kontak'][number]) =>
  wa ? (
    <a href={wa} target="_blank" rel="noreferrer">
      Tulis kepada {nama}
      <span class="hidden"> lewat WhatsApp (tab baru)</span>
    </a>
  ) : (
    <small>{nama}: tanpa nomor WhatsApp</small>
  )

const Table = ({ rows }: { rows: readonly DeskRow[] }) => (
  <Rows
    caption="Tanya Jawab"
    columns={['Nomor', 'Pertanyaan', 'Unit', 'Status', 'Diperiksa', 'Diperbarui']}
  >
    <tbody>
      {rows.map((row) => (
        <tr>
          <td>
            <a class="nomor" href={`${LIST}/${row.nomor}`}>
              {row.nomor}
            </a>
          </td>
          <td class="wide">
            {row.anda ? <b>{row.pertanyaan}</b> : row.pertanyaan}
            {row.layanan && (
              <>
                <br />
                <small>{row.layanan}</small>
              </>
            )}
          </td>
          <td data-label="Unit">{row.unit}</td>
          <td class="next">
            <Chip kind={row.chip}>{row.status}</Chip>
          </td>
          <td data-label="Diperiksa">{row.diperiksa}</td>
          <td class="due" data-label="Diperbarui">
            {row.diperbarui}
          </td>
        </tr>
      ))}
    </tbody>
  </Rows>
)
