import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, type Saringan } from '#views/shared/list.tsx'
import { FoundList, type FoundRow } from './found.tsx'
import { SearchForm } from '#views/public/search-form.tsx'
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
    <SearchForm
      action="/informasi"
      label="Kata kunci"
      q={view.q}
      unit={
        <UnitSelect id="unit" label="Unit yang menguasai" chosen={view.unit} units={view.units} />
      }
      kept={{ kategori: view.kategori }}
    />
    <Filters label="Kategori" items={view.kategoriLinks} />
    <Results {...view} />
    <p>
      <a href="/informasi-dikecualikan">Informasi apa yang dikecualikan, dan sampai kapan?</a>
    </p>
  </StreetLayout>
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
