import type { RecapView } from '#src/layanan/pengaduan/recap/view.ts'
import { BarTable, FigureLink } from '#views/shared/charts/bars.tsx'
import { Lines } from '#views/shared/charts/lines.tsx'
import { StackedBar } from '#views/shared/charts/stacked-bar.tsx'
import { type Evaluation, Evaluations } from '#views/layanan/pengaduan/evaluation.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { type AskedRange, RangeForm } from '#views/shared/range.tsx'

type Props = {
  frame: DeskFrame
  asked: AskedRange
  view: RecapView
  evaluation: Evaluation
  unduh: string
}

const RECAP = '/meja/pengaduan/rekap'

/** How many reports, of what, where, how soon they were answered; and what follows from it. */
export const RecapPage = ({ frame, asked, view, evaluation, unduh }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Pengaduan', href: '/meja/pengaduan' }, { label: 'Rekap' }]} />
    <div class="row">
      <h1>Rekap pengaduan, {view.judul}</h1>
      <p class="actions">
        <a class="button second" href={unduh}>
          <Icon name="download" />
          Unduh rekap (XLSX)
        </a>{' '}
        <a class="button second" href={view.masuk.href}>
          Lihat daftar
        </a>
      </p>
    </div>
    <RangeForm asked={asked} action={RECAP} />
    <Figures view={view} />
    <Answered view={view} />
    <Lines
      judul={`Masuk tiap ${view.langkah}, dan yang sudah ditanggapi di antaranya`}
      label={`Grafik garis masuk dan ditanggapi tiap ${view.langkah}, ${view.judul}. Angkanya ada di tabel di bawah.`}
      kolom="Diterima"
      satu="Masuk"
      dua="Ditanggapi"
      points={view.points}
    />
    <div class="columns even">
      {view.bagian.map(({ judul, bars, ganda }) => (
        <figure>
          <BarTable
            caption={`Menurut ${judul === 'OPD' ? judul : judul.toLowerCase()}`}
            judul={judul}
            semua="Masuk"
            penuh="Ditanggapi"
            bars={bars}
            total={{ judul: 'Jumlah laporan', semua: view.masuk, penuh: view.ditanggapi }}
          />
          {ganda && <figcaption>Laporan di dua OPD dihitung pada keduanya.</figcaption>}
        </figure>
      ))}
      <figure>
        <Ratings view={view} />
      </figure>
    </div>
    <p class="soft">
      Dihitung {view.dihitung}. Bulan menurut tanggal diterima. Rata-rata memakai hari kerja sejak
      diterima.
    </p>
    <Evaluations {...evaluation} />
  </DeskLayout>
)

const Figures = ({ view }: { view: RecapView }) => (
  <dl class="strip">
    {(
      [
        ['Masuk', view.masuk, 'laporan masuk'],
        ['Ditanggapi', view.ditanggapi, 'sudah ditanggapi'],
        ['Melewati tenggat', view.lewat, 'melewati tenggat'],
        ['Dibuka lagi', view.dibukaLagi, 'dibuka lagi oleh pelapor'],
      ] as const
    ).map(([label, figure, kata]) => (
      <div>
        <dt>{label}</dt>
        <dd class="figure">
          <FigureLink {...figure} kata={kata} />
        </dd>
      </div>
    ))}
    <Mean
      label="Sampai diverifikasi"
      rata={view.rataVerifikasi}
      href={view.diverifikasi.href}
      satuan="hari kerja"
    />
    <Mean
      label="Sampai ditanggapi"
      rata={view.rataTanggapan}
      href={view.ditanggapi.href}
      satuan="hari kerja"
    />
    <Mean label="Penilaian" rata={view.rataNilai} href={view.dinilai.href} satuan="dari 5" />
  </dl>
)

type MeanProps = { label: string; rata: string; href: string; satuan: string }

const Mean = ({ label, rata, href, satuan }: MeanProps) => (
  <div>
    <dt>{label}</dt>
    <dd class="figure">
      <a href={href} aria-label={`${rata} ${satuan} ${label.toLowerCase()}`}>
        {rata}
      </a>{' '}
      <small>{satuan}</small>
    </dd>
  </div>
)

const Answered = ({ view }: { view: RecapView }) => (
  <figure>
    <h2>
      Ditanggapi: {view.ditanggapi.jumlah} dari {view.masuk.jumlah}
    </h2>
    <StackedBar
      label={`${view.ditanggapi.jumlah} sudah ditanggapi, ${view.belum} belum`}
      shares={[
        { jumlah: view.ditanggapi.jumlah, isi: 'penuh' },
        { jumlah: view.belum, isi: 'kosong' },
      ]}
    />
    <figcaption>
      Penuh: ditanggapi <FigureLink {...view.ditanggapi} kata="sudah ditanggapi" />. Kosong: belum,
      dicabut, diarsipkan, atau bukan kewenangan kota.
    </figcaption>
  </figure>
)

const Ratings = ({ view }: { view: RecapView }) => (
  <table>
    <caption>Penilaian pelapor</caption>
    <thead>
      <tr>
        <th scope="col">Nilai</th>
        <th scope="col" class="num">
          Jumlah
        </th>
      </tr>
    </thead>
    <tbody>
      {view.nilai.map(({ nilai, jumlah, href }) => (
        <tr>
          <th scope="row">{nilai}</th>
          <td class="num">
            <FigureLink jumlah={jumlah} href={href} kata={`bernilai ${nilai}`} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
