import type { DossierView } from '#src/layanan/informasi-publik/sengketa/dossier/view.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Choices, type Errors, Form, TextArea, type Values } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Papers } from '#views/shared/papers.tsx'

export type Sent = {
  kunci: string
  values?: Values
  /** Keys of what was ticked. */
  ticked?: readonly string[] | undefined
  errors?: Errors
}

type Props = { view: DossierView; sent: Sent }

/** What a dossier made now would hold, the button that makes it, and those made before. */
export const DossierPage = ({ frame, view, sent }: Props & { frame: DeskFrame }) => (
  <DeskLayout {...frame}>
    <Crumbs
      items={[
        { label: 'Giliran saya', href: '/meja' },
        { label: `${view.perkara} ${view.nomor}`, href: view.href },
        { label: 'Dossier' },
      ]}
    />
    <hgroup>
      <p class="soft">
        <span class="nomor">{view.nomor}</span> · {view.perihal}
      </p>
      <h1>Dossier untuk Komisi Informasi</h1>
    </hgroup>
    <div class="flow">
      <MakeForm view={view} sent={sent} />
      <Made view={view} />
      <Contents view={view} />
    </div>
  </DeskLayout>
)

/** One button; what is held back has a box of its own. */
export const MakeForm = ({ view, sent }: Props) => (
  <Form
    id="dossier"
    class="card now"
    action={view.path}
    kunci={sent.kunci}
    versi={view.versi}
    values={sent.values}
    errors={sent.errors}
    labelledby="dossier-judul"
    head={<h2 id="dossier-judul">Buat dossier</h2>}
  >
    <p>
      {view.disertakan} berkas ({view.ukuran}) dan jejak setiap perkara dikemas menjadi satu ZIP
      dengan daftar isi yang ditandatangani.
    </p>
    {view.ditahan.length > 0 && <Held view={view} ticked={sent.ticked} />}
    <div class="actions">
      <button>Buat dan tandatangani dossier</button>
    </div>
  </Form>
)

const Held = ({ view, ticked }: { view: DossierView; ticked: Sent['ticked'] }) => (
  <>
    <Choices
      name="sertakan"
      legend={`${view.ditahan.length} berkas dicatat saja, tidak disertakan`}
      hint="Daftar isi memuat sidik dan sebabnya. Centang hanya yang diminta Komisi Informasi; tiap centang dicatat di jejak."
      options={view.ditahan}
      selected={ticked ?? []}
      optional
    />
    <TextArea
      name="alasan"
      label="Mengapa disertakan"
      hint="Wajib bila ada yang dicentang, misalnya nomor surat Komisi Informasi."
      rows={2}
      optional
    />
  </>
)

const Contents = ({ view }: { view: DossierView }) => (
  <section aria-labelledby="isi-dossier">
    <h2 id="isi-dossier">Isi menurut urutan</h2>
    {view.bagian.map(({ judul, butir }) => (
      <>
        <h3>{judul}</h3>
        <Papers
          items={butir.map(({ no, apa, ket, ditahan }) => ({
            label: `${no} ${apa}`,
            ket: [ket, ditahan && 'dicatat saja'].filter(Boolean).join(' · '),
          }))}
        />
      </>
    ))}
  </section>
)

const Made = ({ view }: { view: DossierView }) => (
  <section aria-labelledby="dibuat">
    <h2 id="dibuat">Dossier yang sudah dibuat</h2>
    {view.dibuat.length === 0 ? (
      <Note>
        <p>Belum ada. Setelah dibuat, dossier dapat diunduh di sini kapan saja.</p>
      </Note>
    ) : (
      <Papers
        items={view.dibuat.map(({ id, nomorSurat, ket }) => ({
          label: `Unduh ZIP ${nomorSurat}`,
          href: `${view.path}/${id}/zip`,
          ket,
          action: (
            <>
              · <a href={`${view.path}/${id}/daftar-isi`}>Daftar isi (PDF)</a>
            </>
          ),
        }))}
      />
    )}
  </section>
)
