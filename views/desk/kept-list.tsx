import type { Child } from 'hono/jsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, type Saringan } from '#views/shared/list.tsx'
import { UnitSelect } from '#views/shared/unit-select.tsx'

/** A screen of a list that the desk keeps. */
export type KeptScreen = {
  q: string
  unit: string
  units: readonly { kode: string; label: string }[]
  /** This reader sees more than one unit. */
  seesUnits: boolean
  total: number
  pager: { dari: number; sampai: number; prev?: string | undefined; next?: string | undefined }
  export: string
}

type Props = {
  frame: DeskFrame
  view: KeptScreen
  judul: string
  at: string
  /** The button of who may begin a new one. */
  baru: string | false
  filters: readonly { label: string; items: readonly Saringan[] }[]
  /** What the search looks through, and the prefix of its ids. */
  cari: { id: string; label: string }
  /** What else the list is narrowed to, kept when it is searched. */
  kept: Record<string, string>
  /** The table; false when this screen has no rows. */
  rows: Child | false
}

/** A list that the desk keeps: filters as links, a search, rows, the same as a workbook. */
export const KeptList = ({ frame, view, judul, at, baru, filters, ...page }: Props) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>{judul}</h1>
      {baru && (
        <a class="button" href={`${at}/baru`}>
          {baru}
        </a>
      )}
    </div>
    {filters.map((one) => (
      <Filters {...one} />
    ))}
    <Search {...page} at={at} view={view} />
    {page.rows || (
      <Empty judul="Tidak ada informasi di saringan ini.">
        <a href={at}>Lihat semua</a>
      </Empty>
    )}
    <Pager
      {...view.pager}
      total={view.total}
      unduh={{ href: view.export, label: 'Unduh daftar ini (XLSX)' }}
    />
  </DeskLayout>
)

type SearchProps = Pick<Props, 'at' | 'cari' | 'kept'> & {
  view: Pick<KeptScreen, 'q' | 'unit' | 'units' | 'seesUnits'>
}

/** The search of a list; what else it is narrowed to goes along. */
export const Search = ({ at, view, cari, kept }: SearchProps) => (
  <form role="search" action={at} aria-label="Cari di daftar ini" class="flow">
    <div class="cards">
      <div class="field">
        <label for={`${cari.id}-q`}>{cari.label}</label>
        <input id={`${cari.id}-q`} name="q" type="search" value={view.q} autocomplete="off" />
      </div>
      {view.seesUnits && (
        <UnitSelect id={`${cari.id}-unit`} label="Unit" chosen={view.unit} units={view.units} />
      )}
    </div>
    {Object.entries(kept).map(
      ([name, value]) => value && <input type="hidden" name={name} value={value} />,
    )}
    <p class="actions">
      <button class="second">
        <Icon name="search" />
        Cari
      </button>
    </p>
  </form>
)
