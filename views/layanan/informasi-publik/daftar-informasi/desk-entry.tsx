import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Fact, Facts, Strip } from '#views/shared/facts.tsx'
import { type Errors, Form, type Received } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Papers } from '#views/shared/papers.tsx'
import { type Langkah, Trail } from '#views/shared/trail.tsx'
import { FilesField } from './fields.tsx'
import { type Step, StepForms } from './steps.tsx'

export type DeskFile = { id: string; nama: string; ket: string; unduhan: number }

export type DeskEntryProps = {
  nomor: string
  versi: number
  kunci: string
  ringkasan: string
  strip: readonly Fact[]
  facts: readonly Fact[]
  /** What the PPID said when it was given back. */
  catatan: string | null
  steps: readonly Step[]
  mayChange: boolean
  terbit: boolean
  berkas: readonly DeskFile[]
  berkasLama: readonly DeskFile[]
  jejak: readonly Langkah[]
  /** A form of this page that came back. */
  typed?: Typed | undefined
}

export type Typed = {
  form: string
  values: Record<string, string | undefined>
  errors: Errors
  titipan?: readonly Received[]
}

/** One entry at the desk: the step that is due, the seven columns, the files, what happened. */
export const DipEntryPage = ({ frame, ...view }: DeskEntryProps & { frame: DeskFrame }) => (
  <DeskLayout {...frame} problems={!!view.typed}>
    <Crumbs
      items={[{ label: 'Daftar Informasi Publik', href: '/meja/dip' }, { label: view.nomor }]}
    />
    <h1>{view.ringkasan}</h1>
    <Strip items={view.strip} />
    <div class="columns">
      <div class="flow">
        {view.catatan && (
          <p class="note warn">
            <b>Dikembalikan PPID:</b> {view.catatan}
          </p>
        )}
        <StepForms {...view} />
        <section aria-labelledby="isi-judul" class="flow">
          <div class="row">
            <h2 id="isi-judul">Isi daftar</h2>
            <p class="actions">
              {view.mayChange && (
                <a class="button second" href={`/meja/dip/${view.nomor}/ubah`}>
                  {view.terbit ? 'Perbarui' : 'Ubah'}
                </a>
              )}{' '}
              {view.terbit && <a href={`/informasi/${view.nomor}`}>Lihat seperti publik</a>}
            </p>
          </div>
          <Facts items={view.facts} />
        </section>
        <FilesSection {...view} />
      </div>
      <section aria-labelledby="jejak-judul">
        <h2 id="jejak-judul">Jejak</h2>
        <Trail items={view.jejak} newestFirst />
      </section>
    </div>
  </DeskLayout>
)

/** Files that are handed out, with what can be done with them; older ones below. */
const FilesSection = (view: DeskEntryProps) => (
  <section aria-labelledby="berkas-judul" class="flow">
    <h2 id="berkas-judul">Berkas</h2>
    {view.berkas.length === 0 ? (
      <p class="soft">Belum ada berkas.</p>
    ) : (
      <Papers items={view.berkas.map((file) => paperOf(view.nomor, file))} />
    )}
    {view.mayChange && view.berkas.map((file) => <ChangeFile {...view} file={file} />)}
    {view.mayChange && <AddFiles {...view} />}
    {view.berkasLama.length > 0 && (
      <details>
        <summary>Versi lama ({view.berkasLama.length})</summary>
        <Papers items={view.berkasLama.map((file) => paperOf(view.nomor, file))} />
      </details>
    )}
  </section>
)

const paperOf = (nomor: string, { id, nama, ket }: DeskFile) => ({
  label: nama,
  href: `/meja/dip/${nomor}/berkas/${id}`,
  ket,
})

type FileProps = Pick<DeskEntryProps, 'nomor' | 'versi' | 'kunci' | 'typed'>

/** More files. */
export const AddFiles = ({ nomor, versi, kunci, typed }: FileProps) => {
  const own = typed?.form === 'tambah' ? typed : undefined
  return (
    <details open={!!own}>
      <summary>Tambah berkas</summary>
      <Form
        id="tambah"
        action={`/meja/dip/${nomor}/berkas`}
        errors={own?.errors}
        prefix="tambah"
        {...{ kunci, versi }}
        files
      >
        <FilesField name="berkas" label="Berkas" received={own?.titipan} />
        <p class="actions">
          <button class="second">Tambahkan</button>
        </p>
      </Form>
    </details>
  )
}

/** A file in the place of this one, or none. */
export const ChangeFile = ({
  nomor,
  versi,
  kunci,
  typed,
  file,
}: FileProps & { file: DeskFile }) => {
  const id = `ganti-${file.id}`
  const own = typed?.form === id ? typed : undefined
  const where = `/meja/dip/${nomor}/berkas/${file.id}`
  return (
    <details open={!!own}>
      <summary>Ganti atau lepas {file.nama}</summary>
      <Form id={id} action={where} errors={own?.errors} prefix={id} {...{ kunci, versi }} files>
        <FilesField
          name="pengganti"
          label="Berkas pengganti"
          multiple={false}
          received={own?.titipan}
        />
        <p class="actions">
          <button class="second">Ganti</button>
        </p>
      </Form>
      <Form id={`lepas-${file.id}`} action={`${where}/lepas`} {...{ kunci, versi }}>
        <p class="actions">
          <button class="danger">Lepas dari informasi ini</button>
        </p>
      </Form>
    </details>
  )
}
