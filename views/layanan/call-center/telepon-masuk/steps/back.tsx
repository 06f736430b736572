import { hasilHubungan } from '#src/layanan/call-center/telepon-masuk/step-forms.ts'
import { StepForm } from '#views/desk/step.tsx'
import { Choices, TextField } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'

/** The answer to read out, and what came of the attempt. */
export const CallBackForm = (props: StepProps) => {
  const { asked, pemohon, canSeePerson } = props.view
  return (
    <StepForm {...props} id="hubungi" judul="Langkah sekarang: hubungi penelepon" to="hubungan">
      {canSeePerson && pemohon && (
        <p>
          <b>{pemohon.nama}</b>,{' '}
          <a href={`tel:${pemohon.telepon ?? pemohon.teleponKetik}`}>{pemohon.teleponKetik}</a>
        </p>
      )}
      <blockquote class="typed">{asked.jawaban}</blockquote>
      <Choices
        name="hasilHubungan"
        legend="Hasil"
        options={hasilHubungan}
        value={props.sent?.values.hasilHubungan}
      />
      <TextField name="catatan" label="Catatan" optional />
      <p class="actions">
        <button>Catat hasilnya</button>
      </p>
    </StepForm>
  )
}

/** After enough attempts. */
export const GiveUpForm = (props: StepProps) => (
  <StepForm {...props} id="tutup" judul="Tutup: tidak terhubung" to="penutupan">
    <p>
      {`Sudah ${props.view.asked.percobaan.length} kali dihubungi; dapat ditutup sesudah ${props.view.percobaan} kali. Bila penelepon menghubungi lagi, jawabannya ada di berkas ini.`}
    </p>
    <p class="actions">
      <button class="danger">Tutup tanpa terhubung</button>
    </p>
  </StepForm>
)
