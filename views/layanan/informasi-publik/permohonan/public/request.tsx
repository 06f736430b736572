import type { Child } from 'hono/jsx'
import { DipWatch } from '#views/layanan/informasi-publik/daftar-informasi/matches.tsx'
import { Rights } from '#views/layanan/informasi-publik/permohonan/public/rights.tsx'
import { RequestFields } from '#views/layanan/informasi-publik/permohonan/request-fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Form, type FormState } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

export type RequestProps = FormState & {
  frame: StreetFrame
  /** What copies cost, as the settings word it. */
  biaya: string
}

/** The applicant's own form: Lampiran VI with the identity that Perki 1/2021 Pasal 27 asks for. */
export const RequestPage = ({ frame, ...form }: RequestProps) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <Crumbs items={[{ label: 'Beranda', href: '/' }, { label: 'Ajukan permohonan' }]} />
      <hgroup>
        <h1>Ajukan permohonan informasi publik</h1>
        <p>
          Gratis. Perlu sekitar lima menit dan foto atau pindaian identitas. Kami menjawab tertulis
          paling lama 10 hari kerja.
        </p>
      </hgroup>
      <RequestForm {...form} />
    </div>
  </StreetLayout>
)

export const RequestForm = ({
  kunci,
  values,
  errors,
  received,
  biaya,
}: Omit<RequestProps, 'frame'>) => (
  <Form
    id="permohonan"
    action="/permohonan/baru"
    kunci={kunci}
    values={values}
    errors={errors}
    files
    draf
  >
    <RequestFields room="street" received={received} cocok={besideDip} />
    <Rights biaya={biaya} />
    <Note>
      <p>
        Data pribadi Anda dipakai hanya untuk menjawab permohonan ini, atas dasar UU 14/2008 dan UU
        27/2022. Foto identitas disimpan tersandi.{' '}
        <a href="/data-pribadi">Berapa lama disimpan dan siapa yang melihat</a>
      </p>
    </Note>
    <p class="actions">
      <button>Kirim permohonan</button> <a href="/">Batal</a>
    </p>
  </Form>
)

const besideDip = (wish: Child) => <DipWatch>{wish}</DipWatch>
