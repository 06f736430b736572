import { klasifikasiPengaduan, semuaKanal } from '#src/layanan/pengaduan/form.ts'
import { pengaduan } from '#src/layanan/pengaduan/procedure.ts'
import {
  keadaanLaporan,
  type RegisterQuery,
  registerUrl,
  TANPA,
} from '#src/layanan/pengaduan/register/filters.ts'
import type { RegisterLine } from '#src/layanan/pengaduan/register/view.ts'
import { Chip, SisaChip } from '#views/shared/chip.tsx'
import { Select, TextField } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows } from '#views/shared/list.tsx'

type Named = { id: string; nama: string }
type View = {
  query: RegisterQuery
  offered: { kategori: Named[]; unit: Named[]; kecamatan: Named[] }
  rows: readonly RegisterLine[]
  paging: Parameters<typeof Pager>[0]
  /** This reader may register a report. */
  mayOpen: boolean
}

const columns = ['Nomor', 'Masuk', 'Judul', 'Lokasi', 'OPD', 'Status', 'Sisa', 'Batas']

/** Complaints by every column; each filter is a part of the address. */
export const RegisterPage = ({ frame, view }: { frame: DeskFrame; view: View }) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Pengaduan</h1>
      <p class="actions">
        {view.mayOpen && (
          <a class="button" href="/meja/pengaduan/baru">
            Pengaduan baru
          </a>
        )}{' '}
        <a class="button second" href="/meja/pengaduan/rekap">
          Rekap bulanan
        </a>
      </p>
    </div>
    <Filters items={quick(view.query)} />
    <MoreFilters query={view.query} offered={view.offered} />
    {view.rows.length === 0 ? (
      <Empty judul="Tidak ada laporan yang cocok">
        <a href="/meja/pengaduan">Lihat semua laporan</a>
      </Empty>
    ) : (
      <>
        <Rows caption="Laporan, yang terbaru di atas" columns={columns}>
          <tbody>
            {view.rows.map((row) => (
              <Line row={row} />
            ))}
          </tbody>
        </Rows>
        <Pager {...view.paging} />
      </>
    )}
  </DeskLayout>
)

const Line = ({ row }: { row: RegisterLine }) => (
  <tr>
    <td>
      <a class="nomor" href={row.href}>
        {row.nomor}
      </a>
      {row.lapor && (
        <small>
          {' '}
          LAPOR <span class="nomor">{row.lapor}</span>
        </small>
      )}
    </td>
    <td>{row.masuk}</td>
    <td class="wide">
      {row.judul} <small>{row.klasifikasi}</small>
    </td>
    <td data-label="Lokasi">
      {row.lokasi} {!row.pasti && <Chip kind="soon">belum pasti</Chip>}
    </td>
    <td data-label="OPD">{row.unit}</td>
    <td>{row.status}</td>
    <td>
      <SisaChip sisa={row.sisa} />
    </td>
    <td class="due">
      {row.batas}
      {row.pihak && (
        <>
          <br />
          <small>batas {row.pihak}</small>
        </>
      )}
    </td>
  </tr>
)

/** What is asked for most, one click away. */
function quick(query: RegisterQuery) {
  const keadaan = (label: string, value: RegisterQuery['keadaan'] | '') => ({
    label,
    href: registerUrl(query, { keadaan: value, status: '' }),
    current: query.keadaan === value && (query.status as string) === '',
  })
  const status = (value: keyof typeof pengaduan.statuses) => ({
    label: pengaduan.statuses[value].label,
    href: registerUrl(query, { status: value, keadaan: '' }),
    current: query.status === value,
  })
  return [
    keadaan('Semua', ''),
    keadaan('Giliran saya', 'saya'),
    keadaan('Lewat tenggat', 'lewat-kini'),
    keadaan('Lokasi belum pasti', 'belum-pasti'),
    ...(
      ['diverifikasi', 'dianalisis', 'terverifikasi', 'proses', 'dibalas', 'selesai'] as const
    ).map(status),
  ]
}

const named = (all: readonly Named[], none: string) => [
  ...all.map(({ id, nama }) => ({ value: id, label: nama })),
  { value: TANPA, label: none },
]
const words = (all: Record<string, string>) =>
  Object.entries(all).map(([value, label]) => ({ value, label }))

const narrowing = [
  'klasifikasi',
  'kategori',
  'unit',
  'kecamatan',
  'kanal',
  'dari',
  'sampai',
] as const

const MoreFilters = ({ query, offered }: Pick<View, 'query' | 'offered'>) => (
  <details open={narrowing.some((name) => query[name] !== '')}>
    <summary>Saring menurut klasifikasi, kategori, OPD, kecamatan, saluran, tanggal</summary>
    <form id="saring" action="/meja/pengaduan" method="get">
      {(['q', 'status', 'keadaan'] as const).map(
        (name) => query[name] && <input type="hidden" name={name} value={query[name]} />,
      )}
      <div class="cards">
        <Pick
          name="klasifikasi"
          label="Klasifikasi"
          query={query}
          options={[...words(klasifikasiPengaduan), { value: TANPA, label: 'Belum ditentukan' }]}
        />
        <Pick
          name="kategori"
          label="Kategori"
          query={query}
          options={named(offered.kategori, 'Belum ditentukan')}
        />
        <Pick
          name="unit"
          label="OPD"
          query={query}
          options={named(offered.unit, 'Belum diteruskan')}
        />
        <Pick
          name="kecamatan"
          label="Kecamatan"
          query={query}
          options={named(offered.kecamatan, 'Tidak dikenal')}
        />
        <Pick name="kanal" label="Saluran" query={query} options={words(semuaKanal)} />
        <TextField name="dari" label="Diterima dari" type="date" value={query.dari} optional />
        <TextField name="sampai" label="Sampai" type="date" value={query.sampai} optional />
      </div>
      <p class="actions">
        <button class="second">Saring</button> <a href="/meja/pengaduan">Hapus saringan</a>
      </p>
    </form>
    {query.keadaan && <p class="soft">Hanya: {keadaanLaporan[query.keadaan].toLowerCase()}.</p>}
  </details>
)

type PickProps = {
  name: 'klasifikasi' | 'kategori' | 'unit' | 'kecamatan' | 'kanal'
  label: string
  query: RegisterQuery
  options: { value: string; label: string }[]
}

const Pick = ({ name, label, query, options }: PickProps) => (
  <Select name={name} label={label} blank="Semua" options={options} value={query[name]} optional />
)
