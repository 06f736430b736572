import type { Child } from 'hono/jsx'
import { telOf } from '#views/public/telephone.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Papers } from '#views/shared/papers.tsx'
import { type Langkah, Trail } from '#views/shared/trail.tsx'

type Props = Omit<Head, 'view'> & {
  frame: StreetFrame
  view: Head['view'] & {
    langkah: Langkah[]
    surat: readonly { id: string; judul: string; ket: string }[]
  }
  /** What the case is in the middle of a sentence. */
  apa: string
  /** What its number is called; *nomor* of what it is unless told. */
  sebutanNomor?: string
  /** What was brought, at the side. */
  ringkasan: Child
  /** What its applicant can do with the whole of it. */
  actions?: Child
  /** Whom to call; the office unless told. */
  telepon?: string
  /** What holds now and what was answered, before what happened. */
  children?: Child
  /** After what happened and its papers. */
  after?: Child
}

/** One case as its applicant follows it: where it stands, what happened, papers, help. */
export const TrackedLayout = ({ frame, view, jenis, asal, apa, ...page }: Props) => (
  <StreetLayout {...frame}>
    <Crumbs items={[{ label: 'Lacak berkas', href: '/lacak' }, { label: view.nomor }]} />
    <TrackedHead view={view} jenis={jenis} asal={asal} />
    <div class="columns">
      <div class="flow">
        {page.children}
        <Journey apa={apa} langkah={view.langkah} />
        {view.surat.length > 0 && <Letters surat={view.surat} />}
        {page.after}
      </div>
      <aside class="flow" aria-label="Ringkasan dan bantuan">
        {page.ringkasan}
        <Help
          telepon={page.telepon ?? frame.office.telepon}
          nomor={page.sebutanNomor ?? `nomor ${apa}`}
        />
        <div class="actions">
          {page.actions}
          <form method="post" action="/lacak/keluar">
            <button class="second">Tutup berkas ini</button>
          </form>
        </div>
      </aside>
    </div>
  </StreetLayout>
)

type Head = {
  view: { nomor: string; kalimat: string }
  /** What the case is, at its head. */
  jenis: string
  /** After its number: whose it is, or what it comes of. */
  asal?: Child
}

/** Which case it is, and where it stands in a sentence. */
export const TrackedHead = ({ view, jenis, asal }: Head) => (
  <hgroup>
    <p class="soft">
      {jenis} <span class="nomor">{view.nomor}</span>
      {asal && <> {asal}</>}
    </p>
    <h1>{view.kalimat}</h1>
  </hgroup>
)

/** What happened, by its days. `apa` is what the case is called. */
export const Journey = ({ apa, langkah }: { apa: string; langkah: Langkah[] }) => (
  <section aria-labelledby="perjalanan">
    <h2 id="perjalanan">Perjalanan {apa}</h2>
    <Trail items={langkah} headings />
  </section>
)

const Letters = ({ surat }: Pick<Props['view'], 'surat'>) => (
  <section aria-labelledby="surat">
    <h2 id="surat">Surat</h2>
    <Papers
      items={surat.map(({ id, judul, ket }) => ({
        label: judul,
        href: `/lacak/surat/${id}`,
        ket,
      }))}
    />
  </section>
)

const Help = ({ telepon, nomor }: { telepon: string; nomor: string }) => (
  <>
    <h2>Butuh bantuan?</h2>
    <p>
      Telepon <a href={telOf(telepon)}>{telepon}</a> dan sebutkan {nomor}, jangan kode lacak.
    </p>
  </>
)
