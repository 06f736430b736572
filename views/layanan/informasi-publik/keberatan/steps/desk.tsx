import { Choices, TextArea } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'

/** Standar Pelayanan 3.2.b.2. */
export const ForwardForm = (props: StepProps) => (
  <StepForm
    {...props}
    id="teruskan"
    judul="Langkah sekarang: teruskan ke Atasan PPID"
    to="penerusan"
  >
    <TextArea name="catatan" label="Catatan untuk Atasan PPID" optional />
    <p class="actions">
      <button>Teruskan ke Atasan PPID</button>
    </p>
  </StepForm>
)

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
export const WithdrawForm = (props: StepProps) => (
  <StepForm {...props} id="cabut" judul="Catat pencabutan" to="pencabutan">
    <p>Hanya bila pengaju sendiri memintanya. Keberatan berakhir dan semua tenggat ditutup.</p>
    <TextArea name="alasan" label="Keterangan" optional />
    <p class="actions">
      <button class="danger">Catat bahwa pengaju mencabut</button>
    </p>
  </StepForm>
)
