import { type Errors, Form, TextField, type Values } from './form.tsx'

type Props = {
  action: string
  values?: Values | undefined
  errors?: Errors | undefined
  /** What the button says. */
  tombol?: string
}

/** Number and kode lacak, which open one case. */
export const DoorForm = ({ action, values, errors, tombol = 'Lihat berkas' }: Props) => (
  <Form id="lacak" action={action} values={values} errors={errors}>
    <TextField
      name="nomor"
      label="Nomor pendaftaran"
      hint="Tertulis di tanda bukti atau disebut operator, misalnya PI-2026-0587."
      autocapitalize="characters"
      spellcheck={false}
      short
    />
    <TextField
      name="kode"
      label="Kode lacak"
      hint="12 huruf dan angka. Huruf besar, spasi, atau tanda hubung boleh keliru."
      autocapitalize="characters"
      spellcheck={false}
      short
      private
    />
    <p class="actions">
      <button>{tombol}</button>
    </p>
  </Form>
)
