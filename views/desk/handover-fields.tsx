import type { Received } from '#views/shared/form.tsx'
import { Choices, FileField, PadField } from '#views/shared/form.tsx'
import { fileSize } from '#views/shared/papers.tsx'

type Files = {
  legend: string
  /** Files of the case that may be handed over. */
  dokumen: readonly { id: string; nama: string; ukuran: number }[]
  /** Ids that were ticked; all when the form is new. */
  ticked: string[] | undefined
}

/** Which files of the case are handed over. */
export const HandedFiles = ({ legend, dokumen, ticked }: Files) =>
  dokumen.length > 0 && (
    <Choices
      name="berkas"
      legend={legend}
      options={dokumen.map(({ id, nama, ukuran }) => ({
        value: id,
        label: nama,
        small: fileSize(ukuran),
      }))}
      selected={ticked ?? dokumen.map(({ id }) => id)}
    />
  )

type Signed = {
  sent: { errors: { bukti?: string }; received: Record<string, Received[]> } | undefined
}

/** Who received it signs on the screen, or on paper that is photographed. */
export const RecipientSigns = ({ sent }: Signed) => (
  <>
    <PadField name="tandaTangan" label="Tanda tangan penerima" />
    <details open={Boolean(sent?.errors.bukti)}>
      <summary>Tanpa layar sentuh</summary>
      <p>Minta tanda tangan dengan pena di atas kertas, lalu unggah fotonya.</p>
      <FileField
        name="bukti"
        label="Foto tanda bukti bertanda tangan"
        hint="JPG, PNG, atau PDF, paling besar 5 MB."
        optional
        received={sent?.received.bukti}
      />
    </details>
  </>
)
