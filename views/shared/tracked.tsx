import type { Child } from 'hono/jsx'
import { Crumbs } from './crumbs.tsx'
import { type StreetFrame, StreetLayout } from './layout.tsx'
import { type Langkah, Trail } from './trail.tsx'

type Props = {
  frame: StreetFrame
  nomor: string
  /** Above all: which case, and the sentence that says where it stands. */
  head: Child
  /** What it is about, and where help is. */
  aside: Child
  children?: Child
}

/** A case as its pemohon follows it: what holds now and what happened, the summary at its side. */
export const TrackedLayout = ({ frame, nomor, head, aside, children }: Props) => (
  <StreetLayout {...frame}>
    <Crumbs items={[{ label: 'Lacak berkas', href: '/lacak' }, { label: nomor }]} />
    {head}
    <div class="columns">
      <div class="flow">{children}</div>
      <aside class="flow" aria-label="Ringkasan dan bantuan">
        {aside}
      </aside>
    </div>
  </StreetLayout>
)

type Head = { sebutan: string; nomor: string; kalimat: string; children?: Child }

/** Which case it is, and where it stands in a sentence. */
export const TrackedHead = ({ sebutan, nomor, kalimat, children }: Head) => (
  <hgroup>
    <p class="soft">
      {sebutan} <span class="nomor">{nomor}</span>
      {children}
    </p>
    <h1>{kalimat}</h1>
  </hgroup>
)

/** What happened, by its days. `apa` is what the case is called. */
export const Journey = ({ apa, langkah }: { apa: string; langkah: Langkah[] }) => (
  <section aria-labelledby="perjalanan">
    <h2 id="perjalanan">Perjalanan {apa}</h2>
    <Trail items={langkah} headings />
  </section>
)

/** Whom to ring and what to name there; what else the pemohon may do; how to leave. */
export const Help = (props: { telepon: string; nomor: string; children?: Child }) => (
  <>
    <h2>Butuh bantuan?</h2>
    <p>
      Telepon <a href={`tel:${props.telepon.replace(/[^\d+]/g, '')}`}>{props.telepon}</a> dan
      sebutkan {props.nomor}, jangan kode lacak.
    </p>
    <div class="actions">
      {props.children}
      <form method="post" action="/lacak/keluar">
        <button class="second">Tutup berkas ini</button>
      </form>
    </div>
  </>
)
