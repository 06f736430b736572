import type { Child } from 'hono/jsx'
import { type Figure, FigureLink, type Mean, MeanLink } from '#views/shared/charts/figures.tsx'
import { type Share, StackedBar } from '#views/shared/charts/stacked-bar.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Icon } from '#views/shared/icon.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Problems } from '#views/shared/problems.tsx'
import { type AskedRange, DaysForm } from '#views/shared/range.tsx'

type Props = {
  frame: DeskFrame
  /** Where the page stands under its service. */
  crumbs?: Parameters<typeof Crumbs>[0]['items']
  /** With the months or days that it counts. */
  judul: string
  /** The same numbers, with all rows, as a workbook. */
  unduh: { label: string; href: string }
  /** The rows of all of it. */
  daftar?: { label: string; href: string }
  children?: Child
}

/** The page of a recap: what it counts, and the way to its workbook and its rows. */
export const RecapLayout = ({ frame, crumbs, judul, unduh, daftar, children }: Props) => (
  <DeskLayout {...frame}>
    {crumbs && <Crumbs items={crumbs} />}
    <div class="row">
      <h1>{judul}</h1>
      <p class="actions">
        <a class="button second" href={unduh.href}>
          <Icon name="download" />
          {unduh.label}
        </a>
        {daftar && (
          <>
            {' '}
            <a class="button second" href={daftar.href}>
              {daftar.label}
            </a>
          </>
        )}
      </p>
    </div>
    {children}
  </DeskLayout>
)

type DaysProps = Pick<Props, 'frame' | 'judul' | 'children'> & {
  /** The queue of the service; its recap and its list lie below. */
  dari: { label: string; href: string }
  asked: AskedRange
  view: { unduh: string; total: Figure }
}

/** The same where any days can be asked for; of what is no day nothing is counted. */
export const DaysRecap = ({ frame, dari, judul, asked, view, children }: DaysProps) => (
  <RecapLayout
    frame={frame}
    crumbs={[dari, { label: 'Rekap' }]}
    judul={`${judul}, ${asked.judul}`}
    unduh={{ label: 'Unduh rekap (XLSX)', href: view.unduh }}
    daftar={{ label: 'Lihat daftar', href: view.total.href }}
  >
    <Problems id="problems" errors={asked.errors} />
    <DaysForm asked={asked} action={`${dari.href}/rekap`} />
    {Object.keys(asked.errors).length === 0 && children}
  </RecapLayout>
)

/** A number of a recap by its name; `kata` says of what it is, for those who hear it alone. */
export type Headline = readonly [label: string, figure: Figure | Mean, kata?: string]

/** The numbers that a recap begins with. */
export const Figures = ({ items }: { items: readonly Headline[] }) => (
  <dl class="strip">
    {items.map(([label, figure, kata = label]) => (
      <div>
        <dt>{label}</dt>
        <dd class="figure">
          {'rata' in figure ? (
            <>
              <MeanLink {...figure} kata={kata} /> <small>{figure.satuan}</small>
            </>
          ) : (
            <FigureLink {...figure} kata={kata} />
          )}
        </dd>
      </div>
    ))}
  </dl>
)

type Part = Figure & { kata: string }

type SharesProps = {
  /** "Tepat waktu: 5 dari 6 yang dijawab (83%)". */
  judul: string
  bagian: Part
  dari: Part
  shares: readonly (Part & Pick<Share, 'isi'>)[]
  /** After the words for the bar. */
  children?: Child
}

/** What part of a whole did as it should, as words and as one bar made of shares. */
export const SharesFigure = ({ judul, bagian, dari, shares, children }: SharesProps) => (
  <figure>
    <h2>
      {judul}: <FigureLink {...bagian} /> dari <FigureLink {...dari} /> {dari.kata}
      {dari.jumlah > 0 && ` (${Math.round((bagian.jumlah * 100) / dari.jumlah)}%)`}
    </h2>
    <StackedBar
      label={shares.map(({ jumlah, kata }) => `${count(jumlah)} ${kata}`).join(', ')}
      shares={shares}
    />
    <figcaption>
      {shares.map((share, at) => (
        <>
          {at > 0 && ' · '}
          {at === 0 ? capital(isian[share.isi]) : isian[share.isi]}: {share.kata}{' '}
          <FigureLink {...share} />
        </>
      ))}
      {children}
    </figcaption>
  </figure>
)

const isian = { penuh: 'warna penuh', arsir: 'arsir', kosong: 'kosong' } as const
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const count = (n: number) => n.toLocaleString('id-ID')
