import type { Child } from 'hono/jsx'
import { telOf } from '#views/public/telephone.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Papers } from '#views/shared/papers.tsx'
import { type Langkah, Trail } from '#views/shared/trail.tsx'

type Props = {
  frame: StreetFrame
  view: {
    nomor: string
    kalimat: string
    langkah: Langkah[]
    surat: readonly { id: string; judul: string; ket: string }[]
  }
  /** What the case is: at its head, and in the middle of a sentence. */
  jenis: string
  apa: string
  /** What was brought, at the side. */
  ringkasan: Child
  /** What its applicant can do with the whole of it. */
  actions?: Child
  /** Whom to call; the office unless told. */
  telepon?: string
  /** What holds now and what was answered, before what happened. */
  children?: Child
}

/** One case as its applicant follows it: where it stands, what happened, papers, help. */
export const TrackedLayout = ({ frame, view, jenis, apa, children, ...side }: Props) => (
  <StreetLayout {...frame}>
    <Crumbs items={[{ label: 'Lacak berkas', href: '/lacak' }, { label: view.nomor }]} />
    <hgroup>
      <p class="soft">
        {jenis} <span class="nomor">{view.nomor}</span>
      </p>
      <h1>{view.kalimat}</h1>
    </hgroup>
    <div class="columns">
      <div class="flow">
        {children}
        <section aria-labelledby="perjalanan">
          <h2 id="perjalanan">Perjalanan {apa}</h2>
          <Trail items={view.langkah} headings />
        </section>
        {view.surat.length > 0 && <Letters surat={view.surat} />}
      </div>
      <aside class="flow" aria-label="Ringkasan dan bantuan">
        {side.ringkasan}
        <Help telepon={side.telepon ?? frame.office.telepon} apa={apa} />
        <div class="actions">
          {side.actions}
          <form method="post" action="/lacak/keluar">
            <button class="second">Tutup berkas ini</button>
          </form>
        </div>
      </aside>
    </div>
  </StreetLayout>
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

const Help = ({ telepon, apa }: { telepon: string; apa: string }) => (
  <>
    <h2>Butuh bantuan?</h2>
    <p>
      Telepon <a href={telOf(telepon)}>{telepon}</a> dan sebutkan nomor {apa}, jangan kode lacak.
    </p>
  </>
)
