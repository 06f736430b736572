import type { TrackedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { type Errors, Form, TextArea, type Values } from '#views/shared/form.tsx'
import { type StreetFrame, StreetLayout } from '#views/shared/layout.tsx'

type Props = {
  frame: StreetFrame
  view: TrackedKeberatan
  kunci: string
  values?: Values
  errors?: Errors
}

/** Before an objection is taken back: what will happen. */
export const WithdrawPage = ({ frame, ...form }: Props) => (
  <StreetLayout {...frame}>
    <div class="narrow flow">
      <Crumbs
        items={[
          { label: 'Lacak berkas', href: '/lacak' },
          { label: form.view.nomor, href: `/lacak/keberatan/${form.view.nomor}` },
          { label: 'Cabut' },
        ]}
      />
      <h1>Cabut keberatan {form.view.nomor}?</h1>
      <ul>
        <li>Atasan PPID berhenti memeriksanya dan tidak mengirim tanggapan.</li>
        <li>Pencabutan tercatat dan tidak dapat dibatalkan.</li>
        <li>Jangka 30 hari kerja untuk mengajukan keberatan tetap berjalan.</li>
      </ul>
      <WithdrawForm {...form} />
    </div>
  </StreetLayout>
)

export const WithdrawForm = ({ view, kunci, values, errors }: Omit<Props, 'frame'>) => {
  const path = `/lacak/keberatan/${view.nomor}`
  return (
    <Form
      id="cabut"
      action={`${path}/cabut`}
      kunci={kunci}
      versi={view.versi}
      values={values}
      errors={errors}
    >
      <TextArea name="alasan" label="Alasan" optional />
      <p class="actions">
        <button class="danger">Cabut keberatan</button> <a href={path}>Jangan cabut</a>
      </p>
    </Form>
  )
}
