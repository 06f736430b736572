import {
  AgentFields,
  GroundFields,
  LateField,
  StoryField,
} from '#views/layanan/informasi-publik/keberatan/fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Errors, Form, type Received, type Values } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

export type FromRequestProps = {
  frame: StreetFrame
  kunci: string
  values: Values
  lists: { alasan?: string[] }
  errors?: Errors
  received?: Record<string, Received[]>
  asal: { nomor: string; informasi: string }
  /** Today is past the window in law: it is accepted all the same. */
  lewat: boolean
}

/** An objection to the permohonan that is open: only what the office does not know is asked. */
export const FromRequestPage = ({ frame, ...form }: FromRequestProps) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <Crumbs
        items={[
          { label: 'Lacak berkas', href: '/lacak' },
          { label: form.asal.nomor, href: '/lacak/berkas' },
          { label: 'Keberatan' },
        ]}
      />
      <hgroup>
        <h1>Keberatan atas permohonan {form.asal.nomor}</h1>
        <p>Gratis. Atasan PPID menanggapi tertulis paling lama 30 hari kerja.</p>
      </hgroup>
      <p class="typed">{form.asal.informasi}</p>
      <p class="soft">Nama, alamat, kontak, dan tujuan Anda kami ambil dari permohonan.</p>
      {form.lewat && (
        <Note warn>
          <p>
            Sudah lewat 30 hari kerja sejak alasannya ditemukan (UU 14/2008 Pasal 36 ayat (1)).
            Keberatan tetap kami terima; Atasan PPID yang memutuskan. Tulis alasan keterlambatannya.
          </p>
        </Note>
      )}
      <FromRequestForm {...form} />
    </div>
  </StreetLayout>
)

export const FromRequestForm = ({
  kunci,
  values,
  lists,
  errors,
  received = {},
  lewat,
}: Omit<FromRequestProps, 'frame'>) => (
  <Form
    id="keberatan"
    action="/lacak/keberatan/baru"
    kunci={kunci}
    values={values}
    errors={errors}
    files
    draf
  >
    <GroundFields selected={lists.alasan ?? []} />
    <StoryField />
    {lewat && <LateField lewat />}
    <AgentFields received={received} open={Boolean(values.kuasaNama || errors?.suratKuasa)} />
    <p class="actions">
      <button>Kirim keberatan</button> <a href="/lacak/berkas">Batal</a>
    </p>
  </Form>
)
