import { keputusanPermohonan } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { Choices, TextArea } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'
import { Granted } from './granted.tsx'
import { NotHeld, Refused } from './outcomes.tsx'
import { typedIn } from './typed.ts'

/** The PPID decides: Perki 1/2021 Pasal 31 ayat (4). What an outcome needs besides stands below it. */
export const DecisionForm = (props: StepProps) => {
  const typed = typedIn(props)
  const before = props.view.asked.keputusan
  return (
    <StepForm
      {...props}
      id="putuskan"
      judul="Langkah sekarang: putuskan permohonan"
      to="keputusan"
      files
    >
      <Choices
        name="hasil"
        legend="Keputusan"
        options={Object.entries(keputusanPermohonan).map(([value, { label, akibat }]) => ({
          value,
          label,
          small: akibat,
        }))}
        value={typed('hasil', before?.hasil)}
        side
      />
      <TextArea
        name="pertimbangan"
        label="Pertimbangan tertulis"
        hint="Dasar: Perki 1/2021 Pasal 5. Dapat dibaca pemohon."
        rows={3}
        value={typed('pertimbangan', before?.pertimbangan)}
      />
      <TextArea
        name="alasan"
        label="Alasan keputusan"
        hint="Tercetak di pemberitahuan. Boleh kosong hanya bila dikabulkan seluruhnya."
        optional
        value={typed('alasan', before?.alasan)}
      />
      <Granted {...props} />
      <NotHeld {...props} />
      <Refused {...props} />
      <p class="soft">
        Penolakan dikirim ke Atasan PPID untuk disetujui. Keputusan lain langsung menjadi rancangan
        pemberitahuan tertulis.
      </p>
      <p class="actions">
        <button>Simpan keputusan</button>{' '}
        {props.view.acts.includes('disposisi') && (
          <a href="#langkah-teruskan-judul">Teruskan ke unit dulu</a>
        )}
      </p>
    </StepForm>
  )
}
