import { StepForm } from '#views/desk/step.tsx'
import { ReplyFields } from '#views/layanan/pengaduan/reply-fields.tsx'
import { TextArea } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'

/** The reporter's reply, by telephone or from SP4N-LAPOR!, typed for them. */
export const ReplyForm = (props: StepProps) => (
  <StepForm {...props} id="balasan" judul="Ketik balasan pelapor" to="balasan">
    <p>Ketik hanya apa yang dikatakan pelapor sendiri.</p>
    <ReplyFields />
    <p class="actions">
      <button class="second">Catat balasan</button>
    </p>
  </StepForm>
)

/** The admin's own answer to a reply; the report is in Proses again. */
export const RespondForm = (props: StepProps) => (
  <StepForm
    {...props}
    id="jawab-pelapor"
    judul="Langkah sekarang: jawab pelapor"
    to="jawaban-balasan"
  >
    <p>Bila masih harus dikerjakan OPD, teruskan lagi di bawah.</p>
    <TextArea name="tanggapan" label="Jawaban" hint="Pelapor membacanya." rows={3} />
    <p class="actions">
      <button>Kirim jawaban</button>
    </p>
  </StepForm>
)
