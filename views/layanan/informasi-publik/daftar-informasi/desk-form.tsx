import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Errors, Form, type Received, type Values } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { Columns, FilesField } from './fields.tsx'

export type InformasiFields = {
  values: Values
  errors?: Errors | undefined
  bentuk: readonly string[]
  /** Units to choose from; one for a reader who proposes for the own unit only. */
  units: readonly { id: string; nama: string }[]
  kunci: string
}

type NewProps = InformasiFields & { titipan?: readonly Received[] | undefined }

/** A proposal for the Daftar Informasi Publik. */
export const NewInformasiPage = ({ frame, ...form }: NewProps & { frame: DeskFrame }) => (
  <DeskLayout {...frame} problems={!!form.errors}>
    <Crumbs
      items={[{ label: 'Daftar Informasi Publik', href: '/meja/dip' }, { label: 'Usulan baru' }]}
    />
    <h1>Usulkan informasi</h1>
    <p>Usulan diperiksa PPID sebelum terbit. Berkas yang Anda unggah baru terbuka setelah itu.</p>
    <NewInformasiForm {...form} />
  </DeskLayout>
)

export const NewInformasiForm = ({ titipan, ...form }: NewProps) => (
  <Form
    id="usulan"
    action="/meja/dip"
    values={form.values}
    errors={form.errors}
    kunci={form.kunci}
    files
    draf
  >
    <Columns {...form} />
    <FilesField name="berkas" label="Berkas" optional received={titipan} />
    <p class="actions">
      <button>Kirim usulan</button> <a href="/meja/dip">Batal</a>
    </p>
  </Form>
)

export type EditProps = InformasiFields & {
  nomor: string
  versi: number
  terbit: boolean
  /** The entry changed while the form was open: what stands there now. */
  kini?: readonly (readonly [label: string, value: string])[] | undefined
}

/** The columns of one entry, to be changed. */
export const EditInformasiPage = ({ frame, ...form }: EditProps & { frame: DeskFrame }) => (
  <DeskLayout {...frame} problems={!!form.errors}>
    <Crumbs
      items={[
        { label: 'Daftar Informasi Publik', href: '/meja/dip' },
        { label: form.nomor, href: `/meja/dip/${form.nomor}` },
        { label: 'Ubah' },
      ]}
    />
    <h1>{form.terbit ? 'Perbarui informasi' : 'Ubah usulan'}</h1>
    {form.terbit && <Note warn>Perubahan langsung terbaca semua orang.</Note>}
    <EditInformasiForm {...form} />
  </DeskLayout>
)

export const EditInformasiForm = ({ nomor, versi, kini, ...form }: EditProps) => (
  <Form
    id="ubah"
    action={`/meja/dip/${nomor}`}
    values={form.values}
    errors={form.errors}
    kunci={form.kunci}
    versi={versi}
  >
    {kini && (
      <Note>
        <p>
          <b>Yang tersimpan sekarang</b>
        </p>
        <dl class="facts">
          {kini.map(([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      </Note>
    )}
    <Columns {...form} />
    <p class="actions">
      <button>Simpan</button> <a href={`/meja/dip/${nomor}`}>Batal</a>
    </p>
  </Form>
)
