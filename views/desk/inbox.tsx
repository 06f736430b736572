import type { ListQuery } from '#src/desk/filters.ts'
import { LAYANAN, withQuery } from '#src/desk/filters.ts'
import type { TurnFilter } from '#src/desk/turns.ts'
import { type Group, groups, type RowView } from '#src/desk/view.ts'
import { procedures, services } from '#src/layanan/procedures.ts'
import { BerkasRow, berkasColumns } from '#views/shared/berkas-row.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, RowGroup, Rows } from '#views/shared/list.tsx'

type Counts = {
  terbuka: number
  lewat: number
  hariIni: number
  saya: number
}

type Props = {
  frame: DeskFrame
  title: string
  path: string
  query: ListQuery & { terbuka: boolean }
  counts: Counts
  /** Whose turn, with how many; those who wait for nobody are left out. */
  turns: readonly TurnFilter[]
  rows: RowView[]
  paging: Parameters<typeof Pager>[0]
  waktu: string
}

/** A list that says what to do next and by when. */
export const InboxPage = ({
  frame,
  title,
  path,
  query,
  counts,
  turns,
  rows,
  paging,
  waktu,
}: Props) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>{query.q ? `Hasil pencarian “${query.q}”` : title}</h1> <p class="soft">{waktu}</p>
    </div>
    <Filters
      items={query.terbuka ? openFilters({ path, query, counts, turns }) : allFilters(path, query)}
    />
    {rows.length === 0 ? (
      <Nothing query={query} />
    ) : (
      <Rows caption="Berkas, paling mendesak di atas" columns={[...berkasColumns]}>
        {query.terbuka ? (
          <Grouped rows={rows} />
        ) : (
          <tbody>
            {rows.map((row) => (
              <BerkasRow {...row} />
            ))}
          </tbody>
        )}
      </Rows>
    )}
    {rows.length > 0 && <Pager {...paging} />}
  </DeskLayout>
)

const Grouped = ({ rows }: { rows: RowView[] }) => (
  <>
    {(Object.keys(groups) as Group[]).map((group) => {
      const own = rows.filter((row) => row.group === group)
      return (
        <RowGroup judul={groups[group]} jumlah={own.length} columns={berkasColumns.length}>
          {own.map((row) => (
            <BerkasRow {...row} />
          ))}
        </RowGroup>
      )
    })}
  </>
)

const Nothing = ({ query }: { query: Props['query'] }) =>
  query.q ? (
    <Empty judul="Tidak ada berkas yang cocok">
      Periksa ejaan, atau cari dengan nomor seperti PI-2026-0587, nama, atau telepon.
    </Empty>
  ) : (
    <Empty
      judul={query.giliran === 'saya' ? 'Tidak ada yang menunggu Anda' : 'Tidak ada berkas di sini'}
    >
      {query.giliran === 'saya' ? (
        <a href="/meja?giliran=">Lihat semua yang berjalan</a>
      ) : (
        <a href="/meja/semua">Lihat semua berkas</a>
      )}
    </Empty>
  )

function openFilters({
  path,
  query,
  counts,
  turns,
}: Pick<Props, 'path' | 'query' | 'counts' | 'turns'>) {
  const turn = (label: string, giliran: string, jumlah: number) => ({
    label,
    href: `${path}?giliran=${giliran}`,
    jumlah,
    current: query.giliran === giliran && query.batas === '',
  })
  return [
    turn('Anda', 'saya', counts.saya),
    turn('Semua yang berjalan', '', counts.terbuka),
    {
      label: 'Lewat batas',
      href: `${path}?giliran=&batas=lewat`,
      jumlah: counts.lewat,
      current: query.batas === 'lewat',
    },
    {
      label: 'Hari ini',
      href: `${path}?giliran=&batas=hari-ini`,
      jumlah: counts.hariIni,
      current: query.batas === 'hari-ini',
    },
    ...turns.map(({ label, giliran, jumlah }) => turn(label, giliran, jumlah)),
  ]
}

function allFilters(path: string, query: ListQuery) {
  const kind = (label: string, prosedur: string) => ({
    label,
    href: withQuery(path, query, { prosedur }),
    current: query.prosedur === prosedur,
  })
  const applied = (
    ['status', 'hasil', 'keadaan', 'dari', 'sampai', 'unit', 'batas', 'giliran'] as const
  )
    .filter((name) => query[name] !== '')
    .map((name) => ({
      label: `Hapus saringan ${name}`,
      href: withQuery(path, query, { [name]: '' }),
    }))
  return [
    kind('Semua', ''),
    ...(query.prosedur === LAYANAN ? [kind('Semua layanan', LAYANAN)] : []),
    ...kinds.map((name) => kind(procedures[name]?.label ?? name, name)),
    ...applied,
  ]
}

const kinds = [...services.flatMap((service) => service.procedures), 'daftar-informasi']
