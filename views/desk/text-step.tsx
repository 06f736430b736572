import { type CaseOfStep, StepForm } from '#views/desk/step.tsx'
import type { StepProps } from '#views/desk/steps.tsx'
import { TextArea } from '#views/shared/form.tsx'

export type TextStep = {
  id: string
  judul: string
  /** Under the page of the case. */
  to: string
  /** What it does, where its title does not say it. */
  kata?: string
  field: Parameters<typeof TextArea>[0]
  tombol: string
  jenis?: 'second' | 'danger'
}

/** The form of a step that asks for one text. */
export const textStep =
  ({ id, judul, to, kata, field, tombol, jenis }: TextStep) =>
  <Act extends string>(
    props: Omit<StepProps<CaseOfStep, Act>, 'units'> & { value?: string | undefined },
  ) => (
    <StepForm {...props} id={id} judul={judul} to={to}>
      {kata && <p>{kata}</p>}
      <TextArea {...field} {...(props.value !== undefined && { value: props.value })} />
      <p class="actions">
        <button class={jenis}>{tombol}</button>
      </p>
    </StepForm>
  )

type Withdrawn = {
  /** Who takes it back, in the middle of a sentence. */
  siapa: string
  /** What ends, at the head of a sentence. */
  apa: string
}

/** The form in which an officer notes that somebody takes their case back. */
export const withdrawStep = ({ siapa, apa }: Withdrawn) =>
  textStep({
    id: 'cabut',
    judul: 'Catat pencabutan',
    to: 'pencabutan',
    kata: `Hanya bila ${siapa} sendiri memintanya. ${apa} berakhir dan semua tenggat ditutup.`,
    field: { name: 'alasan', label: 'Keterangan', optional: true },
    tombol: `Catat bahwa ${siapa} mencabut`,
    jenis: 'danger',
  })
