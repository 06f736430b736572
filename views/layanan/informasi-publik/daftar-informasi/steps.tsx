import type { Typed } from './desk-entry.tsx'
import { Form, TextArea } from '#views/shared/form.tsx'

/** What may be done now: from the table of the procedure. */
export type Step = 'terbitkan' | 'kembalikan' | 'ajukanLagi' | 'tarik'

type Props = {
  nomor: string
  versi: number
  kunci: string
  steps: readonly Step[]
  typed?: Typed | undefined
}

/** The steps that are open to the reader; the one that is due stands first, in the card that needs them. */
export const StepForms = ({ steps, ...props }: Props) => (
  <>
    {(['terbitkan', 'ajukanLagi'] as const)
      .filter((step) => steps.includes(step))
      .map((step) => (
        <section class="card now" aria-labelledby={`${step}-judul`}>
          <h2 id={`${step}-judul`}>{words[step].judul}</h2>
          <StepForm step={step} {...props} />
        </section>
      ))}
    {(['kembalikan', 'tarik'] as const)
      .filter((step) => steps.includes(step))
      .map((step) => (
        <details open={props.typed?.form === step}>
          <summary>{words[step].judul}</summary>
          <StepForm step={step} {...props} />
        </details>
      ))}
  </>
)

/** One step's form, which replaces itself when it has problems. */
export const StepForm = ({
  step,
  nomor,
  versi,
  kunci,
  typed,
}: Omit<Props, 'steps'> & { step: Step }) => {
  const own = typed?.form === step ? typed : undefined
  const { path, tombol, medan } = words[step]
  return (
    <Form
      id={step}
      action={`/meja/dip/${nomor}/${path}`}
      values={own?.values}
      errors={own?.errors}
      prefix={step}
      {...{ kunci, versi }}
    >
      <p>{words[step].isi}</p>
      <TextArea name={medan.name} label={medan.label} optional={medan.optional} maxlength={1000} />
      <p class="actions">
        <button class={step === 'tarik' ? 'danger' : step === 'kembalikan' ? 'second' : undefined}>
          {tombol}
        </button>
      </p>
    </Form>
  )
}

const catatan = { name: 'catatan', label: 'Catatan', optional: true }

const words = {
  terbitkan: {
    path: 'penerbitan',
    judul: 'Terbitkan',
    isi: 'Setelah terbit, semua orang dapat membaca dan mengunduhnya.',
    tombol: 'Terbitkan',
    medan: catatan,
  },
  ajukanLagi: {
    path: 'pengajuan',
    judul: 'Ajukan lagi',
    isi: 'Perbaiki dahulu yang diminta, lalu ajukan lagi kepada PPID.',
    tombol: 'Ajukan lagi',
    medan: catatan,
  },
  kembalikan: {
    path: 'pengembalian',
    judul: 'Kembalikan ke unit',
    isi: 'Unit memperbaiki, lalu mengajukannya lagi.',
    tombol: 'Kembalikan',
    medan: { name: 'catatan', label: 'Yang harus diperbaiki', optional: false },
  },
  tarik: {
    path: 'penarikan',
    judul: 'Tarik dari daftar',
    isi: 'Informasi dan berkasnya tidak lagi terbuka. Jejaknya tetap tersimpan.',
    tombol: 'Tarik dari daftar',
    medan: { name: 'alasan', label: 'Alasan ditarik', optional: false },
  },
} as const
