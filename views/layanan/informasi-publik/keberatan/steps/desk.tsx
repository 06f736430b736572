import { Choices, TextArea } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
import { textStep, withdrawStep } from '#views/desk/text-step.tsx'
import type { StepProps } from './index.tsx'

/** Standar Pelayanan 3.2.b.2. */
export const ForwardForm = textStep({
  id: 'teruskan',
  judul: 'Langkah sekarang: teruskan ke Atasan PPID',
  to: 'penerusan',
  field: { name: 'catatan', label: 'Catatan untuk Atasan PPID', optional: true },
  tombol: 'Teruskan ke Atasan PPID',
})

/** What the objector says of the answer: Lampiran XI, the last column. */
export const ReactionForm = (props: StepProps) => (
  <StepForm {...props} id="reaksi" judul="Catat tanggapan pengaju" to="reaksi">
    <Choices
      name="reaksi"
      legend="Tanggapan pengaju"
      options={[
        { value: 'puas', label: 'Puas' },
        { value: 'tidak-puas', label: 'Tidak puas' },
      ]}
      side
    />
    <TextArea name="catatan" label="Kata-katanya" optional />
    <p class="soft">Bila tidak ada tanggapan sampai 14 hari kerja, sistem mencatatnya sendiri.</p>
    <p class="actions">
      <button>Catat tanggapan</button>
    </p>
  </StepForm>
)

/** The objector takes it back; a petugas notes it. */
export const WithdrawForm = withdrawStep({ siapa: 'pengaju', apa: 'Keberatan' })
