import { EntryFields } from '#views/layanan/call-center/tanya-jawab/fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Errors, Form, type Values } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'

type NewForm = {
  kunci: string
  values: Values
  errors?: Errors | undefined
  units: readonly { id: string; nama: string }[]
}

const LIST = '/meja/tanya-jawab'

/** A new question with its answer: a draft until it has been looked through. */
export const NewEntryPage = ({ frame, ...form }: NewForm & { frame: DeskFrame }) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Tanya Jawab', href: LIST }, { label: 'Tanya jawab baru' }]} />
    <h1>Tanya jawab baru</h1>
    <NewEntry {...form} />
  </DeskLayout>
)

export const NewEntry = ({ kunci, values, errors, units }: NewForm) => (
  <Form id="tanya-jawab" action={`${LIST}/baru`} kunci={kunci} values={values} errors={errors} draf>
    <EntryFields units={units} />
    <p class="actions">
      <button>Simpan draf</button> <a href={LIST}>Batal</a>
    </p>
  </Form>
)
