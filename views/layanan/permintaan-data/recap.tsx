import type { RecapView } from '#src/layanan/permintaan-data/recap/view.ts'
import { BarTable, FigureLink } from '#views/shared/charts/bars.tsx'
import { StackedBar } from '#views/shared/charts/stacked-bar.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Problems } from '#views/shared/problems.tsx'
import { type AskedRange, DaysForm } from '#views/shared/range.tsx'

type Props = { frame: DeskFrame; asked: AskedRange; view: RecapView }

const QUEUE = '/meja/permintaan-data'

/** How many data requests, for what, by whom, of which unit, and how fast. */
export const RecapPage = ({ frame, asked, view }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Permintaan data', href: QUEUE }, { label: 'Rekap' }]} />
    <div class="row">
      <h1>Rekap permintaan data, {asked.judul}</h1>
      <p class="actions">
        <a class="button second" href={view.unduh}>
          <Icon name="download" />
          Unduh rekap (XLSX)
        </a>{' '}
        <a class="button second" href={view.daftar}>
          Lihat daftar
        </a>
      </p>
    </div>
    <Problems id="problems" errors={asked.errors} />
    <DaysForm asked={asked} action={`${QUEUE}/rekap`} />
    <Figures view={view} />
    <Punctual view={view} />
    <div class="columns even">
      {view.bagian.map(({ judul, kolom, bars }) => (
        <figure>
          <BarTable
            caption={`Menurut ${judul.toLowerCase()}`}
            judul={kolom}
            semua="Diterima"
            penuh="Dijawab"
            bars={bars}
            total={{ judul: 'Jumlah permintaan', semua: view.total, penuh: view.dijawab }}
          />
        </figure>
      ))}
    </div>
    <p class="soft">
      Bulan menurut tanggal diterima. Penuh: dijawab. Kosong: belum, dicabut, atau menjadi
      permohonan. 30 menit layanan: Standar Pelayanan 4.3; yang diteruskan ke unit dihitung
      terpisah.
    </p>
  </DeskLayout>
)

const Figures = ({ view }: { view: RecapView }) => (
  <dl class="strip">
    {(
      [
        ['Diterima', view.total, 'permintaan diterima'],
        ['Dijawab', view.dijawab, 'permintaan dijawab'],
        ['Masih berjalan', view.berjalan, 'masih berjalan'],
      ] as const
    ).map(([label, figure, kata]) => (
      <div>
        <dt>{label}</dt>
        <dd class="figure">
          <FigureLink {...figure} kata={kata} />
        </dd>
      </div>
    ))}
  </dl>
)

/** The 30 minutes: what the standard promises, as one bar and line by line. */
const Punctual = ({ view }: { view: RecapView }) => (
  <figure>
    <h2>{view.meja ? <Kept view={view} meja={view.meja} /> : 'Waktu jawaban'}</h2>
    <StackedBar
      label={`${view.tepat.jumlah} dalam 30 menit layanan, ${view.lewat.jumlah} lewat, dari yang dijawab di meja`}
      shares={[
        { jumlah: view.tepat.jumlah, isi: 'penuh' },
        { jumlah: view.lewat.jumlah, isi: 'arsir' },
      ]}
    />
    <figcaption>Warna penuh: dalam 30 menit layanan. Arsir: lewat.</figcaption>
    <table>
      <caption>Menurut waktu jawaban</caption>
      <thead>
        <tr>
          <th scope="col">Waktu jawaban</th>
          <th scope="col" class="num">
            Jumlah
          </th>
        </tr>
      </thead>
      <tbody>
        {view.waktu.map(({ label, jumlah, href }) => (
          <tr>
            <th scope="row">{label}</th>
            <td class="num">
              <FigureLink jumlah={jumlah} href={href} kata={label} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </figure>
)

const Kept = ({ view, meja }: { view: RecapView; meja: NonNullable<RecapView['meja']> }) => (
  <>
    Dalam 30 menit layanan: <FigureLink {...view.tepat} kata="dijawab dalam 30 menit layanan" />{' '}
    dari <FigureLink {...meja} kata="dijawab di meja" /> yang dijawab di meja (
    {Math.round((view.tepat.jumlah * 100) / meja.jumlah)}%)
  </>
)
