import { describedBy, Field, type FieldProps, useField } from './field.tsx'

/** A file that came with an earlier try of this form: named again by its token, not sent again. */
export type Received = { nama: string; ukuran: string; token: string }

type FileProps = Omit<FieldProps, 'value'> & {
  /** MIME types, separated by commas. */
  accept?: string
  multiple?: boolean
  /** A telephone opens this camera instead of its files. */
  capture?: 'user' | 'environment'
  received?: readonly Received[] | undefined
  /** Name of the hidden field with each token; `ktp` sends `titipan.ktp`. */
  tokenName?: string
}

/** A file to choose, and what has been received already. Its hint says kinds and size. */
export const FileField = ({ name, label, hint, optional, received = [], ...props }: FileProps) => {
  const { id, error } = useField({ name, error: props.error })
  return (
    <Field {...{ id, label, hint, optional, error }}>
      {received.map(({ nama, ukuran, token }) => (
        <p>
          <span class="chip done">Sudah diterima</span> {nama}, {ukuran}
          <input type="hidden" name={props.tokenName ?? `titipan.${name}`} value={token} />
        </p>
      ))}
      <input
        id={id}
        name={name}
        type="file"
        accept={props.accept ?? pictureOrPdf}
        multiple={props.multiple}
        capture={props.capture}
        required={!optional && received.length === 0}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      />
      {received.length > 0 && <p class="hint">{again(props.multiple)}</p>}
    </Field>
  )
}

const pictureOrPdf = 'image/jpeg,image/png,application/pdf'

const again = (multiple: boolean | undefined) =>
  multiple ? 'Pilih lagi hanya bila ingin menambah.' : 'Pilih lagi hanya bila ingin mengganti.'
