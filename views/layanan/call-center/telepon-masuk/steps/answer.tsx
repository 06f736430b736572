import { ConvertCard } from '#views/desk/convert-card.tsx'
import { StepForm } from '#views/desk/step.tsx'
import { textStep } from '#views/desk/text-step.tsx'
import { TextArea, TextField } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'

/** The caller is still on the line, or rang again. */
export const AnswerNowForm = (props: StepProps) => (
  <StepForm {...props} id="jawab-langsung" judul="Jawab dan tutup" to="jawaban-langsung">
    <TextField
      name="tanyaJawab"
      label="Nomor Tanya Jawab yang dibacakan"
      hint="Misalnya TJ-2026-0012."
      short
      optional
    />
    <TextArea name="jawaban" label="Jawaban yang Anda sampaikan" rows={3} optional />
    <p class="actions">
      <button>Sudah dijawab, tutup</button>
    </p>
  </StepForm>
)

/** Standar Pelayanan 2.2.4: told to the caller, beside the clock of the standard. */
export const PromiseForm = (props: StepProps) => {
  const { janjiTanggal, janjiJam } = { ...props.view.janjiBaru, ...props.sent?.values }
  return (
    <StepForm {...props} id="janji" judul="Janjikan dihubungi kembali" to="janji">
      <div class="cards">
        <TextField
          name="janjiTanggal"
          label="Dihubungi paling lambat tanggal"
          type="date"
          value={janjiTanggal}
        />
        <TextField name="janjiJam" label="Pukul" type="time" value={janjiJam} />
      </div>
      <p class="actions">
        <button>Janjikan</button>
      </p>
    </StepForm>
  )
}

/** What the caller will be told, in words that can be read out. */
export const WordForm = (props: StepProps) => (
  <Word {...props} value={props.sent?.values.jawaban ?? props.view.asked.jawaban ?? ''} />
)

const Word = textStep({
  id: 'tetapkan',
  judul: 'Tetapkan jawaban',
  to: 'jawaban',
  field: {
    name: 'jawaban',
    label: 'Jawaban untuk penelepon',
    hint: 'Operator membacakannya.',
    rows: 4,
  },
  tombol: 'Tetapkan jawaban',
})

/** Standar Pelayanan 2.2.5: operator, Analis and Kasi together. */
export const AnalysisForm = textStep({
  id: 'analisis',
  judul: 'Catat analisis',
  to: 'analisis',
  field: {
    name: 'catatan',
    label: 'Analisis',
    hint: 'Apa yang dicari, unit mana yang tahu. Tersimpan di jejak.',
    rows: 3,
  },
  tombol: 'Catat',
  jenis: 'second',
})

/** What is no question: the other case is filled in already, and this one ends with it. */
export const ConvertLinks = ({ view }: StepProps) => (
  <ConvertCard lanjut={view.lanjut}>
    Nama, kontak, dan isi telepon sudah terisi di sana; telepon ini berakhir saat berkas itu
    didaftarkan.
  </ConvertCard>
)
