import { TextArea, TextField } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
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

export const ReturnForm = (props: StepProps) => (
  <StepForm {...props} id="kembalikan" judul="Kembalikan ke PPID" to="pengembalian">
    <TextArea name="alasan" label="Alasan" rows={2} />
    <p class="actions">
      <button class="second">Kembalikan</button>
    </p>
  </StepForm>
)

/** The applicant takes the request back; a petugas notes it. */
export const WithdrawForm = (props: StepProps) => (
  <StepForm {...props} id="cabut" judul="Catat pencabutan" to="pencabutan">
    <p>Hanya bila pemohon sendiri memintanya. Permohonan berakhir dan semua tenggat ditutup.</p>
    <TextArea name="alasan" label="Keterangan" optional />
    <p class="actions">
      <button class="danger">Catat bahwa pemohon mencabut</button>
    </p>
  </StepForm>
)
