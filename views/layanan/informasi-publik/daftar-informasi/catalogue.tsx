import { Icon } from '#views/shared/icon.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, type Saringan } from '#views/shared/list.tsx'
import { FoundList, type FoundRow } from './found.tsx'
import { UnitSelect } from '#views/shared/unit-select.tsx'

export type CatalogueProps = {
  q: string
  kategori: string
  unit: string
  total: number
  rows: readonly FoundRow[]
  kategoriLinks: readonly Saringan[]
  units: readonly { kode: string; label: string }[]
  pager: { dari: number; sampai: number; prev?: string | undefined; next?: string | undefined }
  export: string
}

/** The public catalogue: everything that nobody needs to ask for. */
export const CataloguePage = ({ frame, ...view }: CatalogueProps & { frame: StreetFrame }) => (
  <StreetLayout {...frame}>
    <h1>Daftar Informasi Publik</h1>
    <p class="lead">
      Semua yang ada di sini boleh dibaca dan disalin siapa saja, tanpa permohonan.
    </p>
    <SearchForm {...view} />
    <Filters label="Kategori" items={view.kategoriLinks} />
    <Results {...view} />
    <p>
      <a href="/informasi-dikecualikan">Informasi apa yang dikecualikan, dan sampai kapan?</a>
    </p>
  </StreetLayout>
)

const SearchForm = ({ q, kategori, unit, units }: CatalogueProps) => (
  <form role="search" action="/informasi" class="card flow">
    <div class="cards">
      <div class="field">
        <label for="q">Kata kunci</label>
        <input id="q" name="q" type="search" value={q} autocomplete="off" enterkeyhint="search" />
      </div>
      <UnitSelect id="unit" label="Unit yang menguasai" chosen={unit} units={units} />
    </div>
    {kategori && <input type="hidden" name="kategori" value={kategori} />}
    <p class="actions">
      <button>
        <Icon name="search" />
        Cari
      </button>
    </p>
  </form>
)

const Results = ({ q, rows, total, pager, ...view }: CatalogueProps) => (
  <section aria-labelledby="hasil-judul" class="flow">
    <h2 id="hasil-judul">{q ? `Tentang “${q}”` : 'Terbaru'}</h2>
    {rows.length === 0 ? (
      <Empty judul="Tidak ada yang cocok di daftar.">
        Coba kata lain, atau <a href="/permohonan/baru">ajukan permohonan informasi</a>. Kami
        menjawab tertulis paling lama 10 hari kerja.
      </Empty>
    ) : (
      <>
        <p role="status" class="soft">{`${total.toLocaleString('id-ID')} informasi`}</p>
        <FoundList rows={rows} />
      </>
    )}
    <Pager
      {...pager}
      total={total}
      unduh={{ href: view.export, label: 'Unduh seluruh daftar (XLSX)' }}
    />
    {rows.length > 0 && (
      <p class="note">
        <b>Tidak ada di daftar?</b> <a href="/permohonan/baru">Ajukan permohonan informasi</a>. Kami
        menjawab tertulis paling lama 10 hari kerja.
      </p>
    )}
  </section>
)
