import type { RecapView } from '#src/layanan/informasi-publik/permohonan/recap/view.ts'
import { Figures, RecapLayout, SharesFigure } from '#views/desk/recap.tsx'
import { BarTable } from '#views/shared/charts/bars.tsx'
import { FigureLink, FigureTable } from '#views/shared/charts/figures.tsx'
import { Lines } from '#views/shared/charts/lines.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { type AskedRange, RangeForm } from '#views/shared/range.tsx'

type Props = {
  frame: DeskFrame
  asked: AskedRange
  view: RecapView
  unduh: string
}

/** Rekap bulanan: how many came, how they were answered, and how soon. */
export const RecapPage = ({ frame, asked, view, unduh }: Props) => (
  <RecapLayout
    frame={frame}
    judul={`Rekap informasi publik, ${view.judul}`}
    unduh={{ label: 'Unduh register (XLSX)', href: unduh }}
    daftar={{ label: 'Lihat register', href: view.masuk.href }}
  >
    <RangeForm asked={asked} action="/meja/rekap" />
    <Figures
      items={[
        ['Diterima', view.masuk, 'permohonan diterima'],
        ['Dijawab', view.dijawab, 'permohonan dijawab'],
        ['Tepat waktu', view.tepat, 'dijawab tepat waktu'],
        ['Lewat batas', view.lewat, 'dijawab lewat batas'],
        ['Masih berjalan', view.berjalan],
        ['Rata-rata', view.rata, 'sampai dijawab'],
      ]}
    />
    <SharesFigure
      judul="Tepat waktu"
      bagian={{ ...view.tepat, kata: 'tepat waktu' }}
      dari={{ ...view.dijawab, kata: 'yang dijawab' }}
      shares={[
        { ...view.tepat, isi: 'penuh', kata: 'tepat waktu' },
        { ...view.lewat, isi: 'arsir', kata: 'lewat batas' },
        { ...view.berjalan, isi: 'kosong', kata: 'masih berjalan' },
      ]}
    >
      , di antaranya sudah lewat batas{' '}
      <FigureLink {...view.berjalanLewat} kata="masih berjalan dan sudah lewat batas" />. Di luar
      grafik, dicabut atau tidak dilengkapi:{' '}
      <FigureLink {...view.tanpaJawaban} kata="berakhir tanpa jawaban" />.
    </SharesFigure>
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
    <FigureTable
      caption="Menurut keputusan"
      judul="Keputusan"
      kolom={['Jumlah', 'Tepat waktu', 'Rata-rata hari']}
      rows={view.hasil}
      total={{ label: 'Jumlah', cells: [view.dijawab, view.tepat, view.rata] }}
    />
    <p class="soft">
      Dihitung {view.dihitung}. Bulan menurut tanggal diterima. Rata-rata memakai hari kerja dari
      diterima sampai dijawab. Batas: UU 14/2008 Pasal 22 ayat (7) dan (8).
    </p>
  </RecapLayout>
)
