import { heads, kinds, type Month, type MonthLine } from '#src/desk/month/view.ts'
import { RecapLayout } from '#views/desk/recap.tsx'
import { PartBar } from '#views/shared/charts/bars.tsx'
import { FigureTable } from '#views/shared/charts/figures.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { type AskedRange, RangeForm } from '#views/shared/range.tsx'

type Props = { frame: DeskFrame; asked: AskedRange; month: Month; unduh: string }

/** The month of all services: what came, what is done, what waits, each number with its rows. */
export const MonthPage = ({ frame, asked, month, unduh }: Props) => (
  <RecapLayout
    frame={frame}
    judul={`Semua layanan, ${asked.judul}`}
    unduh={{ label: 'Unduh laporan (XLSX)', href: unduh }}
  >
    <RangeForm asked={asked} action="/meja/bulan" />
    <Services month={month} />
    <p class="soft">
      Bulan menurut tanggal diterima. Batang penuh: sudah selesai. Lewat batas: masih berjalan
      sesudah batas waktunya, sampai saat ini.
    </p>
  </RecapLayout>
)

const Services = ({ month: { services, total } }: Pick<Props, 'month'>) => {
  const lines = services.flatMap((service) => service.lines)
  const longest = Math.max(1, ...lines.map(({ figures }) => figures.masuk.jumlah))
  return (
    <FigureTable
      caption="Berkas yang diterima, menurut layanan"
      judul="Layanan"
      kolom={kinds.map((kind) => heads[kind])}
      rows={lines.map((line) => ({
        ...rowOf(line),
        bar: (
          <PartBar
            semua={line.figures.masuk.jumlah}
            penuh={line.figures.selesai.jumlah}
            longest={longest}
          />
        ),
      }))}
      total={rowOf(total)}
    />
  )
}

const rowOf = ({ label, figures }: MonthLine) => ({
  label,
  cells: kinds.map((kind) => figures[kind]),
})
