import { AnswerPart, freeUnits, GivenFiles } from '#views/desk/part-forms.tsx'
import { StepForm } from '#views/desk/step.tsx'
import { Choices, TextArea } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'
import { quoteEnd } from '#views/shared/quote.ts'

/** The Atasan PPID orders the PPID, units, or both; each has days of its own inside the statutory ones. */
export const OrderForm = (props: StepProps) => {
  const { view, units, sent } = props
  const free = freeUnits(units, view.disposisi)
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
    <p>Perintah: {quoteEnd(props.view.asked.perintah ?? '')}</p>
    <TextArea name="jawaban" label="Jawaban PPID" rows={4} />
    <GivenFiles name="berkas" sent={props.sent} />
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
export const AnswerPartForm = (props: StepProps) => <AnswerPart {...props} />
