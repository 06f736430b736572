import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Errors, Form, TextArea, type Values } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'

type Props = {
  frame: StreetFrame
  nomor: string
  versi: number
  kunci: string
  values?: Values | undefined
  errors?: Errors | undefined
}

const HERE = '/lacak/permintaan-data'

/** Before a data request is taken back: what will happen. */
export const WithdrawPage = ({ frame, ...form }: Props) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <Crumbs
        items={[
          { label: 'Lacak berkas', href: '/lacak' },
          { label: form.nomor, href: HERE },
          { label: 'Cabut' },
        ]}
      />
      <h1>Cabut permintaan {form.nomor}?</h1>
      <ul>
        <li>Kami berhenti mengerjakannya dan tidak menyiapkan data.</li>
        <li>Pencabutan tercatat dan tidak dapat dibatalkan.</li>
        <li>Anda dapat meminta data lagi kapan saja.</li>
      </ul>
      <WithdrawForm {...form} />
    </div>
  </StreetLayout>
)

export const WithdrawForm = ({ versi, kunci, values, errors }: Omit<Props, 'frame'>) => (
  <Form
    id="cabut"
    action={`${HERE}/cabut`}
    kunci={kunci}
    versi={versi}
    values={values}
    errors={errors}
  >
    <TextArea name="alasan" label="Alasan" hint="Membantu kami memperbaiki layanan." optional />
    <p class="actions">
      <button class="danger">Cabut permintaan</button> <a href={HERE}>Jangan cabut</a>
    </p>
  </Form>
)
