import { heads, kinds, type MonthLine, type MonthService, totalOf } from '#src/desk/month/view.ts'
import { FigureLink, PartBar } from '#views/shared/charts/bars.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { type AskedRange, RangeForm } from '#views/shared/range.tsx'

type Props = { frame: DeskFrame; asked: AskedRange; month: MonthService[]; unduh: string }

/** The month of all services: what came, what is done, what waits, each number with its rows. */
export const MonthPage = ({ frame, asked, month, unduh }: Props) => (
  <DeskLayout {...frame}>
    <div class="row">
      <h1>Semua layanan, {asked.judul}</h1>
      <p class="actions">
        <a class="button second" href={unduh}>
          <Icon name="download" />
          Unduh laporan (XLSX)
        </a>
      </p>
    </div>
    <RangeForm asked={asked} action="/meja/bulan" />
    <Services month={month} />
    <p class="soft">
      Bulan menurut tanggal diterima. Batang penuh: sudah selesai. Lewat batas: masih berjalan
      sesudah batas waktunya, sampai saat ini.
    </p>
  </DeskLayout>
)

const Services = ({ month }: Pick<Props, 'month'>) => {
  const lines = month.flatMap((service) => service.lines)
  const longest = Math.max(1, ...lines.map(({ figures }) => figures.masuk.jumlah))
  return (
    <table class="bars">
      <caption>Berkas yang diterima, menurut layanan</caption>
      <thead>
        <tr>
          <th scope="col">Layanan</th>
          <th scope="col">
            <span class="hidden">Grafik</span>
          </th>
          {kinds.map((kind) => (
            <th scope="col" class="num">
              {heads[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line line={line} longest={longest} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Semua layanan</th>
          <td></td>
          {kinds.map((kind) => (
            <td class="num">{totalOf(month, kind).toLocaleString('id-ID')}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

const Line = ({ line: { label, figures }, longest }: { line: MonthLine; longest: number }) => (
  <tr>
    <th scope="row">{label}</th>
    <td>
      <PartBar semua={figures.masuk.jumlah} penuh={figures.selesai.jumlah} longest={longest} />
    </td>
    {kinds.map((kind) => (
      <td class="num">
        <FigureLink {...figures[kind]} kata={`${heads[kind]}, ${label}`} />
      </td>
    ))}
  </tr>
)
