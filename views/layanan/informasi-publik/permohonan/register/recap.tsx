import type { RecapView } from '#src/layanan/informasi-publik/permohonan/recap/view.ts'
import { BarTable, FigureLink } from '#views/shared/charts/bars.tsx'
import { Lines } from '#views/shared/charts/lines.tsx'
import { StackedBar } from '#views/shared/charts/stacked-bar.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { type AskedRange, RangeForm } from '#views/shared/range.tsx'

type Props = {
  frame: DeskFrame
  asked: AskedRange
  view: RecapView
  unduh: string
  register: string
}

/** Rekap bulanan: how many came, how they were answered, and how soon. */
export const RecapPage = ({ frame, asked, view, unduh, register }: Props) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Rekap informasi publik, {view.judul}</h1>
      <p class="actions">
        <a class="button second" href={unduh}>
          <Icon name="download" />
          Unduh register (XLSX)
        </a>{' '}
        <a class="button second" href={register}>
          Lihat register
        </a>
      </p>
    </div>
    <RangeForm asked={asked} action="/meja/rekap" />
    <Figures view={view} />
    <Punctual view={view} />
    <div class="columns even">
      <figure>
        <BarTable
          caption="Menurut unit yang diminta menjawab"
          judul="Unit"
          semua="Diterima"
          penuh="Dijawab"
          bars={view.unit}
          total={{ judul: 'Jumlah permohonan', semua: view.masuk, penuh: view.dijawab }}
        />
        <figcaption>
          Penuh: dijawab. Kosong: belum. Permohonan di dua unit dihitung pada keduanya, sekali pada
          jumlah.
        </figcaption>
      </figure>
      <Lines
        judul={`Masuk tiap ${view.langkah}, dan yang sudah dijawab di antaranya`}
        label={`Grafik garis masuk dan dijawab tiap ${view.langkah}, ${view.judul}. Angkanya ada di tabel di bawah.`}
        kolom="Diterima"
        satu="Masuk"
        dua="Dijawab"
        points={view.points}
      />
    </div>
    <Outcomes view={view} />
    <p class="soft">
      Dihitung {view.dihitung}. Bulan menurut tanggal diterima. Rata-rata memakai hari kerja dari
      diterima sampai dijawab. Batas: UU 14/2008 Pasal 22 ayat (7) dan (8).
    </p>
  </DeskLayout>
)

const Figures = ({ view }: { view: RecapView }) => (
  <dl class="strip">
    {(
      [
        ['Diterima', view.masuk, 'permohonan diterima'],
        ['Dijawab', view.dijawab, 'permohonan dijawab'],
        ['Tepat waktu', view.tepat, 'dijawab tepat waktu'],
        ['Lewat batas', view.lewat, 'dijawab lewat batas'],
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
    <div>
      <dt>Rata-rata</dt>
      <dd class="figure">
        <a href={view.dijawab.href} aria-label={`${view.rata} hari kerja sampai dijawab`}>
          {view.rata}
        </a>{' '}
        <small>hari kerja</small>
      </dd>
    </div>
  </dl>
)

const Punctual = ({ view }: { view: RecapView }) => {
  const { tally } = view
  const persen = tally.dijawab > 0 && ` (${Math.round((tally.tepat * 100) / tally.dijawab)}%)`
  return (
    <figure>
      <h2>
        Tepat waktu: {count(tally.tepat)} dari {count(tally.dijawab)} yang dijawab{persen}
      </h2>
      <StackedBar
        label={`${count(tally.tepat)} tepat waktu, ${count(tally.lewat)} lewat batas, ${count(tally.berjalan)} masih berjalan`}
        shares={[
          { jumlah: tally.tepat, isi: 'penuh' },
          { jumlah: tally.lewat, isi: 'arsir' },
          { jumlah: tally.berjalan, isi: 'kosong' },
        ]}
      />
      <figcaption>
        Warna penuh: tepat waktu <FigureLink {...view.tepat} kata="tepat waktu" /> · arsir: lewat
        batas <FigureLink {...view.lewat} kata="lewat batas" /> · kosong: masih berjalan{' '}
        <FigureLink {...view.berjalan} kata="masih berjalan, dengan atau tanpa sisa waktu" />, di
        antaranya sudah lewat batas{' '}
        <FigureLink {...view.berjalanLewat} kata="masih berjalan dan sudah lewat batas" />. Di luar
        grafik, dicabut atau tidak dilengkapi:{' '}
        <FigureLink {...view.tanpaJawaban} kata="berakhir tanpa jawaban" />.
      </figcaption>
    </figure>
  )
}

const Outcomes = ({ view }: { view: RecapView }) => (
  <table>
    <caption>Menurut keputusan</caption>
    <thead>
      <tr>
        <th scope="col">Keputusan</th>
        <th scope="col" class="num">
          Jumlah
        </th>
        <th scope="col" class="num">
          Tepat waktu
        </th>
        <th scope="col" class="num">
          Rata-rata hari
        </th>
      </tr>
    </thead>
    <tbody>
      {view.hasil.map(({ label, jumlah, tepat, rata }) => (
        <tr>
          <th scope="row">{label}</th>
          <td class="num">
            <FigureLink {...jumlah} kata={label} />
          </td>
          <td class="num">
            <FigureLink {...tepat} kata={`${label}, tepat waktu`} />
          </td>
          <td class="num">{rata}</td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">Jumlah</th>
        <td class="num">
          <FigureLink {...view.dijawab} kata="dijawab" />
        </td>
        <td class="num">
          <FigureLink {...view.tepat} kata="tepat waktu" />
        </td>
        <td class="num">{view.rata}</td>
      </tr>
    </tfoot>
  </table>
)

const count = (n: number) => n.toLocaleString('id-ID')
