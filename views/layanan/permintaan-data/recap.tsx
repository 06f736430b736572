import type { Tally } from '#src/layanan/permintaan-data/recap/tally.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Strip } from '#views/shared/facts.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Rows } from '#views/shared/list.tsx'
import { Problems } from '#views/shared/problems.tsx'
import { type AskedRange, DaysForm } from '#views/shared/range.tsx'

type Props = {
  frame: DeskFrame
  asked: AskedRange
  tally: Tally
  /** The same days as a workbook, and the cases behind the numbers. */
  unduh: string
  daftar: string
}

const QUEUE = '/meja/permintaan-data'

/** How many data requests, for what, by whom, of which unit, and how fast. */
export const RecapPage = ({ frame, asked, tally, unduh, daftar }: Props) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Permintaan data', href: QUEUE }, { label: 'Rekap' }]} />
    <div class="row">
      <h1>Rekap permintaan data, {asked.judul}</h1>
      <p>
        <a class="button second" href={unduh}>
          Unduh rekap (XLSX)
        </a>
      </p>
    </div>
    <Problems id="problems" errors={asked.errors} />
    <DaysForm asked={asked} action={`${QUEUE}/rekap`} />
    <Strip
      items={[
        ['Diterima', <a href={daftar}>{tally.total.toLocaleString('id-ID')} permintaan</a>],
        [
          'Dijawab di meja dalam 30 menit layanan',
          tally.tepat && `${tally.tepat.jumlah} dari ${tally.tepat.dari}`,
        ],
      ]}
    />
    {tally.bagian.map(({ judul, lines }) => (
      <section>
        <h2>{judul}</h2>
        <Rows caption={judul} columns={['Uraian', { label: 'Jumlah', num: true }]}>
          <tbody>
            {lines.map(({ label, jumlah }) => (
              <tr>
                <td class="wide">{label}</td>
                <td class="num">{jumlah.toLocaleString('id-ID')}</td>
              </tr>
            ))}
          </tbody>
        </Rows>
      </section>
    ))}
  </DeskLayout>
)
