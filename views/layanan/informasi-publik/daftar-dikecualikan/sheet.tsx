import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Fact, Facts, Strip } from '#views/shared/facts.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { type Paper, Papers } from '#views/shared/papers.tsx'
import { type Langkah, Trail } from '#views/shared/trail.tsx'
import type { UnitChoice } from './fields.tsx'
import { SheetForm, StepForms } from './sheet-forms.tsx'

export type ItemView = {
  id: string
  informasi: string
  /** Exempt, and neither ended nor opened. */
  berlaku: boolean
  facts: readonly Fact[]
  /** As the form that changes it shows it. */
  isian: Values
}

export type SheetView = {
  nomor: string
  versi: number
  judul: string
  status: string
  /** Its end is near. */
  segera: boolean
  /** What this reader may do now. */
  acts: readonly string[]
  strip: readonly Fact[]
  lembar: readonly Fact[]
  /** The head as its form shows it. */
  isian: Values
  /** The permohonan for which it was made. */
  asal: string | null
  /** The sheets before and after this one. */
  lama: string | null
  baru: string | null
  items: readonly ItemView[]
  /** Why it was sent back. */
  catatan: string | null
  surat: readonly Paper[]
  jejak: readonly Langkah[]
}

export type SheetProps = SheetView & { units: readonly UnitChoice[]; typed?: Typed | undefined }

/** A form of the page that came back. */
export type Typed = {
  form: string
  kunci: string
  values: Values
  lists: Record<string, string[]>
  errors: Errors
}

/** One uji konsekuensi: the step that is due, its lines, its head, its papers, what happened. */
export const SheetPage = ({
  frame,
  sebutan,
  ...view
}: SheetProps & { frame: DeskFrame; sebutan: Record<string, string> }) => (
  <DeskLayout {...frame} problems={!!view.typed}>
    <Crumbs
      items={[
        { label: 'Informasi dikecualikan', href: '/meja/dikecualikan' },
        { label: view.nomor },
      ]}
    />
    <h1>{view.judul}</h1>
    <Strip items={view.strip} />
    <div class="columns">
      <div class="flow">
        <Links {...view} />
        {view.catatan && (
          <Note warn>
            <p>
              <b>Dikembalikan:</b> {view.catatan}
            </p>
          </Note>
        )}
        <StepForms {...view} />
        <Items {...view} />
        <Head {...view} />
        {view.surat.length > 0 && (
          <section aria-labelledby="surat-judul" class="flow">
            <h2 id="surat-judul">Surat</h2>
            <Papers items={view.surat} />
          </section>
        )}
      </div>
      <section aria-labelledby="jejak-judul">
        <h2 id="jejak-judul">Jejak</h2>
        <Trail items={view.jejak} sebutan={sebutan} newestFirst />
      </section>
    </div>
  </DeskLayout>
)

const Links = ({ asal, lama, baru }: SheetProps) =>
  asal || lama || baru ? (
    <p>
      {asal && (
        <>
          Untuk permohonan <a href={`/meja/permohonan/${asal}`}>{asal}</a>.{' '}
        </>
      )}
      {lama && (
        <>
          Mengubah penetapan <a href={`/meja/dikecualikan/${lama}`}>{lama}</a>: begitu lembar ini
          ditetapkan, yang lama tidak berlaku lagi.{' '}
        </>
      )}
      {baru && (
        <>
          Uji ulangnya: <a href={`/meja/dikecualikan/${baru}`}>{baru}</a>.
        </>
      )}
    </p>
  ) : null

/** The lines, each with its columns; while the sheet is being written each can be changed. */
const Items = (view: SheetProps) => (
  <section aria-labelledby="informasi-judul" class="flow">
    <h2 id="informasi-judul">Informasi yang diuji</h2>
    {view.items.map((item) => (
      <article class="flow">
        <h3>{item.informasi}</h3>
        <Facts items={item.facts} />
        {view.acts.includes('ubahInformasi') && (
          <details open={view.typed?.form.endsWith(item.id) ?? false}>
            <summary>Ubah atau keluarkan</summary>
            <SheetForm {...view} form={`ubahInformasi-${item.id}`} />
            <SheetForm {...view} form={`hapusInformasi-${item.id}`} />
          </details>
        )}
      </article>
    ))}
    {view.acts.includes('tambahInformasi') && (
      <details open={view.typed?.form === 'tambahInformasi'}>
        <summary>Tambah informasi</summary>
        <SheetForm {...view} form="tambahInformasi" />
      </details>
    )}
  </section>
)

const Head = (view: SheetProps) => (
  <section aria-labelledby="lembar-judul" class="flow">
    <h2 id="lembar-judul">Lembar uji</h2>
    <Facts items={view.lembar} />
    {view.acts.includes('ubahUji') && (
      <details open={view.typed?.form === 'ubahUji'}>
        <summary>Ubah lembar uji</summary>
        <SheetForm {...view} form="ubahUji" />
      </details>
    )}
  </section>
)
