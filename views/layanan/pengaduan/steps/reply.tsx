import { StepForm } from '#views/desk/step.tsx'
import { textStep } from '#views/desk/text-step.tsx'
import { ReplyFields } from '#views/layanan/pengaduan/reply-fields.tsx'
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
export const RespondForm = textStep({
  id: 'jawab-pelapor',
  judul: 'Langkah sekarang: jawab pelapor',
  to: 'jawaban-balasan',
  kata: 'Bila masih harus dikerjakan OPD, teruskan lagi di bawah.',
  field: { name: 'tanggapan', label: 'Jawaban', hint: 'Pelapor membacanya.', rows: 3 },
  tombol: 'Kirim jawaban',
})
