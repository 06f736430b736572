import { tindakLanjut } from '#src/layanan/pengaduan/step-forms.ts'
import { AnswerPart, ForwardParts } from '#views/desk/part-forms.tsx'
import { StepForm } from '#views/desk/step.tsx'
import { Select, TextArea } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'

/** One or more OPD, each with the tenggat of the report's class. */
export const ForwardForm = (props: StepProps) => {
  const { judul, usulan, usulanUnitId } = props.view.asked
  return (
    <ForwardParts
      {...props}
      judul="Teruskan ke OPD"
      summary={usulan ? `Usulan analisis: ${usulan}` : 'Pilih OPD'}
      legend="OPD yang berwenang"
      known={[usulanUnitId]}
      permintaan={judul}
    />
  )
}

/** What each of admin, Analis and Kasi found. */
export const AnalysisForm = (props: StepProps) => (
  <StepForm {...props} id="analisis" judul="Catat analisis" to="analisis">
    <TextArea
      name="catatan"
      label="Hasil analisis"
      hint="Siapa yang berwenang, dan mengapa. Hanya dibaca petugas."
      rows={3}
    />
    <Select
      name="unit"
      label="Usulan OPD"
      blank="Belum ada usulan"
      options={props.units.map(({ id, nama }) => ({ value: id, label: nama }))}
      value={props.sent?.values.unit ?? props.view.asked.usulanUnitId ?? ''}
      optional
    />
    <p class="actions">
      <button class="second">Catat analisis</button>
    </p>
  </StepForm>
)

/** A unit's answer to the reporter, with photos of what was done. */
export const AnswerForm = (props: StepProps) => <AnswerPart {...props} words={words} />

const words = {
  judul: 'Langkah sekarang: tanggapi laporan',
  legend: 'Keadaan tindak lanjut',
  options: tindakLanjut,
  jawaban: {
    label: 'Tanggapan',
    hint: 'Pelapor membacanya: apa yang sudah dan akan dilakukan, kapan.',
  },
  berkas: {
    label: 'Foto tindak lanjut',
    hint: 'JPG, PNG, atau PDF; paling banyak 5, masing-masing 10 MB.',
    accept: 'image/jpeg,image/png,application/pdf',
  },
}
