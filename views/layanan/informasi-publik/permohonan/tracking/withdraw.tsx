import type { TrackedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Errors, Form, TextArea, type Values } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'

type Props = {
  frame: StreetFrame
  view: TrackedView
  kunci: string
  values?: Values
  errors?: Errors
}

/** Before a request is taken back: what will happen. */
export const WithdrawPage = ({ frame, ...form }: Props) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <Crumbs
        items={[
          { label: 'Lacak berkas', href: '/lacak' },
          { label: form.view.nomor, href: '/lacak/berkas' },
          { label: 'Cabut' },
        ]}
      />
      <h1>Cabut permohonan {form.view.nomor}?</h1>
      <ul>
        <li>Kami berhenti mengerjakannya dan tidak mengirim jawaban.</li>
        <li>Pencabutan tercatat dan tidak dapat dibatalkan.</li>
        <li>Anda tetap dapat melihat berkas ini, dan mengajukan permohonan baru kapan saja.</li>
      </ul>
      <WithdrawForm {...form} />
    </div>
  </StreetLayout>
)

export const WithdrawForm = ({ view, kunci, values, errors }: Omit<Props, 'frame'>) => (
  <Form
    id="cabut"
    action="/lacak/cabut"
    kunci={kunci}
    versi={view.versi}
    values={values}
    errors={errors}
  >
    <TextArea name="alasan" label="Alasan" hint="Membantu kami memperbaiki layanan." optional />
    <p class="actions">
      <button class="danger">Cabut permohonan</button> <a href="/lacak/berkas">Jangan cabut</a>
    </p>
  </Form>
)
