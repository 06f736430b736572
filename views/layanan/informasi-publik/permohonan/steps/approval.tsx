import { TextField } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
import { textStep, withdrawStep } from '#views/desk/text-step.tsx'
import type { StepProps } from './index.tsx'

/** Perki 1/2021 Pasal 10 ayat (2) huruf f. */
export const ApproveForm = (props: StepProps) => (
  <StepForm {...props} id="setujui" judul="Langkah sekarang: setujui penolakan" to="persetujuan">
    <p>
      PPID mengusulkan penolakan dengan dasar dan konsekuensi di bawah. Penolakan tidak dapat
      dikirim tanpa persetujuan Anda.
    </p>
    <p>
      <a href={`${props.path}/rancangan/penolakan`}>Baca rancangan surat keputusan</a>
    </p>
    <TextField name="nomorPersetujuan" label="Nomor surat persetujuan" />
    <p class="actions">
      <button>Setujui penolakan</button>
    </p>
  </StepForm>
)

export const ReturnForm = textStep({
  id: 'kembalikan',
  judul: 'Kembalikan ke PPID',
  to: 'pengembalian',
  field: { name: 'alasan', label: 'Alasan', rows: 2 },
  tombol: 'Kembalikan',
  jenis: 'second',
})

/** The applicant takes the request back; a petugas notes it. */
export const WithdrawForm = withdrawStep({ siapa: 'pemohon', apa: 'Permohonan' })
