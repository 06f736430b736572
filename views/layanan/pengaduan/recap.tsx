import type { RecapView } from '#src/layanan/pengaduan/recap/view.ts'
import { Figures, RecapLayout, SharesFigure } from '#views/desk/recap.tsx'
import { type Evaluation, Evaluations } from '#views/layanan/pengaduan/evaluation.tsx'
import { BarTable, CountTable } from '#views/shared/charts/bars.tsx'
import { Lines } from '#views/shared/charts/lines.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
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
  <RecapLayout
    frame={frame}
    crumbs={[{ label: 'Pengaduan', href: '/meja/pengaduan' }, { label: 'Rekap' }]}
    judul={`Rekap pengaduan, ${view.judul}`}
    unduh={{ label: 'Unduh rekap (XLSX)', href: unduh }}
    daftar={{ label: 'Lihat daftar', href: view.masuk.href }}
  >
    <RangeForm asked={asked} action={RECAP} />
    <Figures
      items={[
        ['Masuk', view.masuk, 'laporan masuk'],
        ['Ditanggapi', view.ditanggapi, 'sudah ditanggapi'],
        ['Melewati tenggat', view.lewat],
        ['Dibuka lagi', view.dibukaLagi, 'dibuka lagi oleh pelapor'],
        ['Sampai diverifikasi', view.rataVerifikasi],
        ['Sampai ditanggapi', view.rataTanggapan],
        ['Penilaian', view.rataNilai, 'penilaian pelapor'],
      ]}
    />
    <SharesFigure
      judul="Ditanggapi"
      bagian={{ ...view.ditanggapi, kata: 'sudah ditanggapi' }}
      dari={{ ...view.masuk, kata: 'yang masuk' }}
      shares={[
        { ...view.ditanggapi, isi: 'penuh', kata: 'ditanggapi' },
        { ...view.belum, isi: 'kosong', kata: 'belum ditanggapi' },
      ]}
    >
      , di antaranya dicabut, diarsipkan, atau bukan kewenangan kota.
    </SharesFigure>
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
        <CountTable caption="Menurut penilaian" judul="Nilai dari pelapor" lines={view.nilai} />
      </figure>
    </div>
    <p class="soft">
      Dihitung {view.dihitung}. Bulan menurut tanggal diterima. Rata-rata memakai hari kerja sejak
      diterima.
    </p>
    <Evaluations {...evaluation} />
  </RecapLayout>
)
