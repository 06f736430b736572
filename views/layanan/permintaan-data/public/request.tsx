import { RequestFields, type UnitChoice } from '#views/layanan/permintaan-data/request-fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Form, type FormState } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

export type RequestSent = FormState & { units: readonly UnitChoice[] }

/** The applicant's own form, with the letter that the standard asks for. */
export const RequestPage = ({ frame, ...form }: RequestSent & { frame: StreetFrame }) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <Crumbs items={[{ label: 'Beranda', href: '/' }, { label: 'Minta data' }]} />
      <hgroup>
        <h1>Minta data</h1>
        <p>
          Gratis. Perlu surat permintaan data, tanpa KTP. Data yang ada pada kami dijawab dalam 30
          menit layanan; yang harus disiapkan unit lain kami kabari batas waktunya.
        </p>
      </hgroup>
      <RequestForm {...form} />
    </div>
  </StreetLayout>
)

export const RequestForm = ({ kunci, values, errors, received, units }: RequestSent) => (
  <Form
    id="permintaan-data"
    action="/permintaan-data/baru"
    kunci={kunci}
    values={values}
    errors={errors}
    files
    draf
  >
    <RequestFields room="street" units={units} received={received} />
    <Note>
      <p>
        Yang Anda perlukan dokumen, bukan data? <a href="/permohonan/baru">Ajukan permohonan</a>.
        Bila kami menilai ini permohonan informasi, kami lanjutkan tanpa Anda mengisi lagi.
      </p>
      <p>
        Data pribadi Anda dipakai hanya untuk menjawab permintaan ini.{' '}
        <a href="/data-pribadi">Berapa lama disimpan dan siapa yang melihat</a>
      </p>
    </Note>
    <p class="actions">
      <button>Kirim permintaan</button> <a href="/">Batal</a>
    </p>
  </Form>
)
