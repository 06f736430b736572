import type { Piece } from '#src/db/search/marks.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Facts } from '#views/shared/facts.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Empty, Pager } from '#views/shared/list.tsx'
import { Marked } from '#views/shared/marked.tsx'
import { SearchForm } from '#views/public/search-form.tsx'
import { UnitSelect } from '#views/shared/unit-select.tsx'
import { telOf } from '#views/public/telephone.ts'

type Row = {
  nomor: string
  potongan: readonly Piece[]
  jawaban: string
  unit: string
  layanan: string
}

type ListView = {
  q: string
  unit: string
  total: number
  rows: readonly Row[]
  units: readonly { kode: string; label: string }[]
  pager: { dari: number; sampai: number; prev?: string | undefined; next?: string | undefined }
  telepon: string
}

/** What people ask the city, answered. */
export const PublicListPage = ({ frame, view }: { frame: StreetFrame; view: ListView }) => (
  <StreetLayout {...frame}>
    <h1>Tanya Jawab</h1>
    <p class="lead">Yang sering ditanyakan warga, dan jawaban perangkat daerah.</p>
    <SearchForm
      action="/tanya-jawab"
      label="Pertanyaan Anda"
      q={view.q}
      unit={<UnitSelect id="unit" label="Perangkat daerah" chosen={view.unit} units={view.units} />}
    />
    <section aria-labelledby="hasil-judul" class="flow">
      <h2 id="hasil-judul">{view.q ? `Tentang “${view.q}”` : 'Terbaru'}</h2>
      {view.rows.length === 0 ? (
        <Empty judul="Belum ada jawaban yang cocok.">
          Coba kata lain, atau <Call telepon={view.telepon} />.
        </Empty>
      ) : (
        <>
          <p role="status" class="soft">{`${view.total.toLocaleString('id-ID')} jawaban`}</p>
          <ul class="papers">
            {view.rows.map((row) => (
              <li>
                <div>
                  <a href={`/tanya-jawab/${row.nomor}`}>
                    <b>
                      <Marked pieces={row.potongan} />
                    </b>
                  </a>
                  <p>{row.jawaban}</p>
                  <small>{[row.layanan, row.unit].filter(Boolean).join(' · ')}</small>
                </div>
              </li>
            ))}
          </ul>
          <Pager {...view.pager} total={view.total} />
        </>
      )}
    </section>
  </StreetLayout>
)

type EntryView = {
  nomor: string
  pertanyaan: string
  jawaban: string
  layanan: string
  unit: string
  sumber: string
  berlaku: string
  diperiksa: string | null
  telepon: string
}

/** One question with its answer, to be linked to. */
export const PublicEntryPage = ({ frame, view }: { frame: StreetFrame; view: EntryView }) => (
  <StreetLayout {...frame}>
    <Crumbs items={[{ label: 'Tanya Jawab', href: '/tanya-jawab' }, { label: view.nomor }]} />
    <h1>{view.pertanyaan}</h1>
    <p class="typed">{view.jawaban}</p>
    <Facts
      items={[
        ['Perangkat daerah', view.unit],
        ['Layanan', view.layanan],
        ['Sumber', view.sumber],
        ['Berlaku sejak', view.berlaku],
        ['Diperiksa terakhir', view.diperiksa],
      ]}
    />
    <p class="note">
      Bila belum menjawab pertanyaan Anda, <Call telepon={view.telepon} />.
    </p>
  </StreetLayout>
)

/** DOMAIN C16: the service is free, the pulse is the caller's. */
const Call = ({ telepon }: { telepon: string }) => (
  <>
    hubungi call center <a href={telOf(telepon)}>{telepon}</a> (layanan gratis, biaya pulsa
    ditanggung penelepon)
  </>
)
