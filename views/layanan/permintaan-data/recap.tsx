import type { RecapView } from '#src/layanan/permintaan-data/recap/view.ts'
import { DaysRecap, Figures, SharesFigure } from '#views/desk/recap.tsx'
import { BarTable, CountTable } from '#views/shared/charts/bars.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import type { AskedRange } from '#views/shared/range.tsx'

type Props = { frame: DeskFrame; asked: AskedRange; view: RecapView }

const queue = { label: 'Permintaan data', href: '/meja/permintaan-data' }

/** How many data requests, for what, by whom, of which unit, and how fast. */
export const RecapPage = ({ frame, asked, view }: Props) => (
  <DaysRecap frame={frame} dari={queue} judul="Rekap permintaan data" asked={asked} view={view}>
    <Figures
      items={[
        ['Diterima', view.total, 'permintaan diterima'],
        ['Dijawab', view.dijawab, 'permintaan dijawab'],
        ['Masih berjalan', view.berjalan],
      ]}
    />
    <SharesFigure
      judul="Dalam 30 menit layanan"
      bagian={{ ...view.tepat, kata: 'dijawab dalam 30 menit layanan' }}
      dari={{ ...view.meja, kata: 'yang dijawab di meja' }}
      shares={[
        { ...view.tepat, isi: 'penuh', kata: 'dalam 30 menit layanan' },
        { ...view.lewat, isi: 'arsir', kata: 'lewat' },
      ]}
    >
      .
    </SharesFigure>
    <div class="columns even">
      <figure>
        <CountTable caption="Menurut waktu jawaban" judul="Waktu jawaban" lines={view.waktu} />
      </figure>
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
  </DaysRecap>
)
