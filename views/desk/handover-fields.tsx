import type { Received } from '#views/shared/form.tsx'
import { Choices, FileField, PadField } from '#views/shared/form.tsx'
import { fileSize } from '#views/shared/papers.tsx'

type Files = {
  legend: string
  /** Files of the case that are meant for the applicant. */
  dokumen: readonly File[]
  /** Files that units sent, and nobody has picked yet. */
  dariUnit?: readonly (File & { unit: string })[]
  /** The page of the case, under which they open. */
  path: string
  /** Ids that were ticked; when the form is new all but those of units. */
  ticked: string[] | undefined
}
type File = { id: string; nama: string; ukuran: number }

/**
 * Which files of the case are handed over. What a unit sent is not ticked at first, so that nothing
 * leaves the office that nobody has opened.
 */
export const HandedFiles = ({ legend, dokumen, dariUnit = [], path, ticked }: Files) =>
  dokumen.length + dariUnit.length > 0 && (
    <>
      <Choices
        name="berkas"
        legend={legend}
        options={[
          ...dokumen.map(({ id, nama, ukuran }) => ({
            value: id,
            label: nama,
            small: fileSize(ukuran),
          })),
          ...dariUnit.map(({ id, nama, ukuran, unit }) => ({
            value: id,
            label: nama,
            small: `Dari ${unit}, ${fileSize(ukuran)}`,
          })),
        ]}
        selected={ticked ?? dokumen.map(({ id }) => id)}
      />
      {dariUnit.length > 0 && <OpenFirst dariUnit={dariUnit} path={path} />}
    </>
  )

const OpenFirst = ({ dariUnit, path }: { dariUnit: readonly File[]; path: string }) => (
  <p class="soft">
    Buka dulu sebelum memilih:{' '}
    {dariUnit.map(({ id, nama }, at) => (
      <>
        {at > 0 && ', '}
        <a href={`${path}/berkas/${id}`}>{nama}</a>
      </>
    ))}
    . Yang tidak dipilih tidak terlihat pemohon.
  </p>
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
