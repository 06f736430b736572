import type { RegisterView, VisitView } from '#src/layanan/buku-tamu/register/view.ts'
import { Figures, RecapLayout } from '#views/desk/recap.tsx'
import { BarTable } from '#views/shared/charts/bars.tsx'
import { FigureTable } from '#views/shared/charts/figures.tsx'
import { Lines } from '#views/shared/charts/lines.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import { Empty, Filters, Pager, Rows, type Saringan } from '#views/shared/list.tsx'
import { Problems } from '#views/shared/problems.tsx'
import { type AskedRange, DaysForm } from '#views/shared/range.tsx'

type Props = {
  frame: DeskFrame
  judul: string
  range: AskedRange
  also: Record<string, string>
  saringan: Saringan[]
  view: RegisterView
  rows: VisitView[]
  paging: Parameters<typeof Pager>[0]
}

const HERE = '/meja/buku-tamu'

/** Who came on these days, for what, and how soon they were served; every number leads to its rows. */
export const RegisterPage = ({ frame, judul, range, also, saringan, view, ...list }: Props) => (
  <RecapLayout
    frame={frame}
    crumbs={[{ label: 'Buku tamu', href: HERE }, { label: 'Register' }]}
    judul={`Register buku tamu, ${judul}`}
    unduh={{ label: 'Unduh register (XLSX)', href: list.paging.unduh?.href ?? '' }}
  >
    <Problems id="problems" errors={range.errors} />
    <DaysForm asked={range} action={`${HERE}/register`} also={also} />
    {saringan.length > 0 && <Filters label="Saringan yang dipakai" items={saringan} />}
    <Figures
      items={[
        ['Kunjungan', view.semua],
        ['Orang', view.orang],
        ['Dilayani dalam 35 menit layanan', view.tepat],
      ]}
    />
    {view.semua.jumlah === 0 ? (
      <Empty judul="Tidak ada kunjungan yang cocok">
        <a href={`${HERE}/register`}>Lihat bulan ini tanpa saringan</a>
      </Empty>
    ) : (
      <>
        <div class="columns even">
          <Lines
            judul={`Tamu tiap ${view.langkah}`}
            label={`Grafik garis kunjungan tiap ${view.langkah}, ${judul}. Angkanya ada di tabel di bawah.`}
            kolom="Datang"
            satu="Kunjungan"
            dua="Lewat 35 menit"
            points={view.points}
          />
          <figure>
            <BarTable
              caption="Menurut jam datang"
              judul="Jam"
              semua="Kunjungan"
              penuh="Dalam 35 menit"
              bars={view.jam}
              total={{ judul: 'Jumlah kunjungan', semua: view.semua, penuh: view.tepat }}
            />
          </figure>
        </div>
        <Visits {...list} />
        <div class="cards">
          {view.bagian
            .filter(({ lines }) => lines.length > 0)
            .map(({ judul: caption, lines }) => (
              <section>
                <FigureTable
                  caption={caption}
                  judul="Uraian"
                  kolom={['Kunjungan', 'Orang']}
                  rows={lines}
                />
              </section>
            ))}
        </div>
      </>
    )}
  </RecapLayout>
)

const columns = ['Nomor', 'Tamu', 'Maksud', 'Diarahkan ke', 'Datang', 'Pulang', 'Keadaan']

const Visits = ({ rows, paging }: Pick<Props, 'rows' | 'paging'>) => (
  <section aria-labelledby="kunjungan">
    <h2 id="kunjungan">Kunjungan</h2>
    <Rows caption="Kunjungan, yang terakhir di atas" columns={columns}>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td>
              <a class="nomor" href={`${HERE}/${row.nomor}`}>
                {row.nomor}
              </a>
            </td>
            <td>
              {row.nama}
              {row.jumlah > 1 && `, ${row.jumlah} orang`}
              <br />
              <small>{row.dari}</small>
            </td>
            <td class="wide">
              {row.keperluan || row.maksud}
              <br />
              <small>{[row.keperluan && row.maksud, row.cara].filter(Boolean).join(' · ')}</small>
            </td>
            <td data-label="Ke">{row.menuju || '–'}</td>
            <td class="due">{row.datang}</td>
            <td class="due">{row.pulang || '–'}</td>
            <td data-label="Keadaan">
              {row.keadaan}
              <br />
              <small>{row.waktu.toLowerCase()}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </Rows>
    <Pager {...paging} />
  </section>
)
