import { dateOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { penguasaan } from '#src/layanan/step-forms.ts'
import { Choices, FileField, TextArea } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'

const kinds = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt,.ods,.csv,.zip'
const hint =
  'PDF, gambar, Word, Excel, atau OpenDocument; paling banyak 5 berkas, masing-masing 20 MB.'

/** The Atasan PPID orders the PPID, units, or both; each has days of its own inside the statutory ones. */
export const OrderForm = (props: StepProps) => {
  const { view, units, sent } = props
  const asked = view.disposisi.filter((one) => !one.dijawabPada && !one.dibatalkanPada)
  const free = units.filter(({ id }) => asked.every((one) => one.unitKerjaId !== id))
  const ppid = view.diperintah ? [] : [{ value: 'ppid', label: 'PPID' }]
  return (
    <StepForm {...props} id="perintah" judul="Perintahkan PPID atau unit" to="perintah">
      <Choices
        name="kepada"
        legend="Kepada"
        options={[...ppid, ...free.map(({ id, nama }) => ({ value: id, label: nama }))]}
        selected={sent?.lists.kepada ?? []}
        side
      />
      <TextArea
        name="perintah"
        label="Perintah"
        hint="Menjawab keberatan, atau memenuhi permintaan informasinya."
        rows={3}
      />
      <p class="actions">
        <button>Kirim perintah</button>
      </p>
    </StepForm>
  )
}

/** The PPID answers the order, with files. */
export const AnswerOrderForm = (props: StepProps) => (
  <StepForm
    {...props}
    id="jawab-perintah"
    judul="Langkah sekarang: jawab perintah Atasan PPID"
    to="jawaban"
    files
  >
    <p>Perintah: “{props.view.asked.perintah}”</p>
    <TextArea name="jawaban" label="Jawaban PPID" rows={4} />
    <FileField
      name="berkas"
      label="Dokumen"
      hint={hint}
      optional
      multiple
      accept={kinds}
      received={props.sent?.received.berkas}
    />
    <p class="actions">
      <button>Kirim jawaban PPID</button>
    </p>
  </StepForm>
)

/** The Atasan PPID waits no longer. */
export const RecallOrderForm = (props: StepProps) => (
  <StepForm {...props} id="tarik-perintah" judul="Tarik perintah ke PPID" to="penarikan">
    <p>PPID belum menjawab. Setelah ditarik, keberatan dapat diputuskan tanpa jawabannya.</p>
    <p class="actions">
      <button class="second">Tarik perintah</button>
    </p>
  </StepForm>
)

/** A unit's answer, with its files. */
export const AnswerPartForm = (props: StepProps) => {
  const part = props.view.bagianSaya
  if (!part) return null
  return (
    <StepForm
      {...props}
      id="jawab"
      judul="Langkah sekarang: jawab disposisi"
      to={`disposisi/${part.id}/jawaban`}
      files
    >
      <p>
        Diminta {part.oleh}, {tanggalPendek(dateOf(part.dimintaPada))}: “{part.permintaan}”
        {part.batas && (
          <>
            . Batas bagian Anda <b>{tanggalPendek(dateOf(part.batas))}</b>.
          </>
        )}
      </p>
      <Choices
        name="penguasaan"
        legend="Apakah unit Anda menguasai informasi ini"
        options={Object.entries(penguasaan).map(([value, label]) => ({ value, label }))}
        side
      />
      <TextArea name="jawaban" label="Jawaban unit" rows={3} />
      <FileField
        name="berkas"
        label="Dokumen"
        hint={hint}
        optional
        multiple
        accept={kinds}
        received={props.sent?.received.berkas}
      />
      <p class="actions">
        <button>Kirim jawaban</button>
      </p>
    </StepForm>
  )
}
