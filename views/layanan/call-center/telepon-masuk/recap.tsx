import type { RecapView } from '#src/layanan/call-center/telepon-masuk/recap/view.ts'
import { DaysRecap, Figures, SharesFigure } from '#views/desk/recap.tsx'
import { CountTable } from '#views/shared/charts/bars.tsx'
import { FigureLink } from '#views/shared/charts/figures.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'
import type { AskedRange } from '#views/shared/range.tsx'

type Props = { frame: DeskFrame; asked: AskedRange; view: RecapView }

const queue = { label: 'Call center', href: '/meja/call-center' }

/** How many called, for what, what became of it, how soon, and what nobody could answer. */
export const RecapPage = ({ frame, asked, view }: Props) => (
  <DaysRecap frame={frame} dari={queue} judul="Rekap call center" asked={asked} view={view}>
    <Figures
      items={[
        ['Diterima', view.total, 'telepon diterima'],
        ['Dijawab', view.dijawab, 'telepon dijawab'],
        ['Masih berjalan', view.berjalan],
        ['Sampai dijawab, median', view.median],
      ]}
    />
    <SharesFigure
      judul="Dijawab dalam batas"
      bagian={{ ...view.tepat, kata: 'dijawab dalam batas' }}
      dari={{ ...view.dijawab, kata: 'yang dijawab' }}
      shares={[
        { ...view.tepat, isi: 'penuh', kata: 'dalam batas' },
        { ...view.lewat, isi: 'arsir', kata: 'lewat batas' },
        { ...view.berjalan, isi: 'kosong', kata: 'masih berjalan' },
      ]}
    >
      , di antaranya sudah lewat batas{' '}
      <FigureLink {...view.berjalanLewat} kata="masih berjalan dan sudah lewat batas" />. Di luar
      grafik, berakhir tanpa jawaban:{' '}
      <FigureLink {...view.tanpaJawaban} kata="berakhir tanpa jawaban" />. Batas: Standar Pelayanan
      2.3.
    </SharesFigure>
    <div class="columns even">
      {view.bagian.map(({ judul, kolom, lines }) => (
        <figure>
          <CountTable caption={judul} judul={kolom} lines={lines} />
        </figure>
      ))}
    </div>
    <Unanswered view={view} />
  </DaysRecap>
)

const Unanswered = ({ view }: Pick<Props, 'view'>) => (
  <section aria-labelledby="tanpa-jawaban">
    <h2 id="tanpa-jawaban">Paling sering ditanyakan, belum ada di Tanya Jawab</h2>
    {view.pertanyaan.length === 0 ? (
      <p class="soft">Semua pertanyaan terjawab dari Tanya Jawab.</p>
    ) : (
      <ol>
        {view.pertanyaan.map(({ kata, ...figure }) => (
          <li>
            {kata}{' '}
            <small>
              <FigureLink {...figure} kata={`kali: ${kata}`} /> kali
            </small>
          </li>
        ))}
      </ol>
    )}
    {view.bisaTulis && (
      <p>
        <a href="/meja/tanya-jawab/baru">Tulis tanya jawab baru</a>
      </p>
    )}
  </section>
)
