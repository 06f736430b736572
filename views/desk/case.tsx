import type { Child } from 'hono/jsx'
import type { Langkah } from '#views/shared/trail.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Fact, Strip } from '#views/shared/facts.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Trail } from '#views/shared/trail.tsx'

type CaseOfPage = {
  berkas: { nomor: string; perihal: string }
  status: { label: string }
  giliran: string | null
  anda: boolean
  trail: Langkah[]
}

type Props = {
  frame: DeskFrame
  view: CaseOfPage
  /** What the case is, over its title. */
  jenis: string
  /** Where the page stands, without the case itself. */
  crumbs: readonly { label: string; href: string }[]
  /** After its status: how it ended, under this label. */
  hasil: Fact
  /** Whose turn it is, as the office calls them. */
  sebutan: Record<string, string>
  /** After whose turn it is. */
  facts: readonly Fact[]
  /** Between the facts and the steps: what must be known first. */
  head?: Child
  children?: Child
}

/** A case at the desk: what must be known, the step that is due, the record; the jejak at its side. */
export const CaseLayout = ({
  frame,
  view,
  jenis,
  crumbs,
  hasil,
  sebutan,
  facts,
  head,
  children,
}: Props) => (
  <DeskLayout {...frame}>
    <Crumbs items={[...crumbs, { label: view.berkas.nomor }]} />
    <hgroup>
      <p class="soft">
        <span class="nomor">{view.berkas.nomor}</span> · {jenis}
      </p>
      <h1>{view.berkas.perihal}</h1>
    </hgroup>
    <Strip
      items={[
        ['Status', <b>{view.status.label}</b>],
        hasil,
        ['Giliran', view.giliran && <Turn view={view} sebutan={sebutan} />],
        ...facts,
      ]}
    />
    {head}
    <div class="columns">
      <div class="flow">{children}</div>
      <aside aria-labelledby="jejak">
        <h2 id="jejak">Jejak</h2>
        <Trail items={view.trail} newestFirst />
      </aside>
    </div>
  </DeskLayout>
)

const Turn = ({ view, sebutan }: Pick<Props, 'view' | 'sebutan'>) => (
  <>
    <b>{sebutan[view.giliran!] ?? view.giliran}</b>
    {view.anda && ' (Anda)'}
  </>
)

/** A new kode lacak, shown once to who asked for it. */
export const NewKode = ({ kode, siapa }: { kode: string | undefined; siapa: string }) =>
  kode ? (
    <Note role="status">
      <p>
        Kode lacak {siapa}: <b class="nomor">{kode}</b>. Berikan hanya kepada {siapa}.
      </p>
    </Note>
  ) : null

/** For whoever lost it: the old code ends, the new one is shown once. `path` is the page of the case. */
export const NewKodeForm = ({ path }: { path: string }) => (
  <form class="inline" method="post" action={`${path}/kode`}>
    <button class="second">Terbitkan kode lacak baru (dicatat)</button>
  </form>
)

/** How it came, in words; `meja` are those a desk chooses from. */
export const kanalWords = (kanal: string, meja: Record<string, string>) =>
  ({ ...meja, web: 'Web', kios: 'Kios' })[kanal] ?? kanal
