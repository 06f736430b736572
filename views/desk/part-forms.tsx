import { dateOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import type { SentStep } from '#src/http/step-form.ts'
import { penguasaan } from '#src/layanan/step-forms.ts'
import type { WholeDisposisi } from '#src/workflow/whole/queries.ts'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps, UnitChoice } from '#views/desk/steps.tsx'
import { Choices, FileField, TextArea } from '#views/shared/form.tsx'
import { quoteEnd } from '#views/shared/quote.ts'

type CaseOfParts = {
  berkas: { versi: number }
  anda: boolean
  disposisi: readonly WholeDisposisi[]
  /** The open part of the reader's unit. */
  bagianSaya: WholeDisposisi | undefined
}
type Props = StepProps<CaseOfParts, string>

/** Units that have no open part of the case. */
export const freeUnits = (units: readonly UnitChoice[], disposisi: readonly WholeDisposisi[]) => {
  const asked = disposisi.filter((one) => !one.dijawabPada && !one.dibatalkanPada)
  return units.filter(({ id }) => asked.every((one) => one.unitKerjaId !== id))
}

type Asked = {
  judul: string
  summary: string
  legend: string
  /** Ticked at first. */
  known?: readonly (string | null)[]
  /** What is asked, unless something else is typed. */
  permintaan: string
}

/** One or several units at once; each gets its own tenggat. */
export const ForwardParts = ({
  judul,
  summary,
  legend,
  known = [],
  permintaan,
  ...props
}: Props & Asked) => {
  const { view, units, sent } = props
  const free = freeUnits(units, view.disposisi)
  return (
    <StepForm {...props} id="teruskan" judul={judul} to="disposisi">
      <details open={Boolean(sent)} class="picker">
        <summary>{summary}</summary>
        <Choices
          name="unit"
          legend={legend}
          options={free.map(({ id, nama }) => ({ value: id, label: nama }))}
          selected={sent?.lists.unit ?? free.map(({ id }) => id).filter((id) => known.includes(id))}
          side
        />
      </details>
      <TextArea
        name="permintaan"
        label="Yang diminta dari unit"
        rows={3}
        value={sent?.values.permintaan ?? permintaan}
      />
      <p class="actions">
        <button>Teruskan</button>
      </p>
    </StepForm>
  )
}

type Words = {
  judul: string
  legend: string
  /** Whether the unit holds it. */
  options: Record<string, string>
  jawaban: { label: string; hint?: string }
  berkas: { label: string; hint: string; accept: string }
}

const informasi: Words = {
  judul: 'Langkah sekarang: jawab disposisi',
  legend: 'Apakah unit Anda menguasai informasi ini',
  options: penguasaan,
  jawaban: { label: 'Jawaban unit' },
  berkas: {
    label: 'Dokumen',
    hint: 'PDF, gambar, Word, Excel, atau OpenDocument; paling banyak 5 berkas, masing-masing 20 MB.',
    accept: '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt,.ods,.csv,.zip',
  },
}

/** A unit's answer, with its files; in the words of public information unless others are given. */
export const AnswerPart = ({ words = informasi, ...props }: Props & { words?: Words }) => {
  const part = props.view.bagianSaya
  if (!part) return null
  const { judul, legend, options, jawaban } = words
  return (
    <StepForm {...props} id="jawab" judul={judul} to={`disposisi/${part.id}/jawaban`} files>
      <p>
        Diminta {part.oleh}, {tanggalPendek(dateOf(part.dimintaPada))}: {quoteEnd(part.permintaan)}
        {part.batas && (
          <>
            {' '}
            Batas bagian Anda <b>{tanggalPendek(dateOf(part.batas))}</b>.
          </>
        )}
      </p>
      <Choices name="penguasaan" legend={legend} options={options} side />
      <TextArea name="jawaban" {...jawaban} rows={3} />
      <GivenFiles name="berkas" sent={props.sent} {...words.berkas} />
      <p class="actions">
        <button>Kirim jawaban</button>
      </p>
    </StepForm>
  )
}

type Given = Partial<Words['berkas']> & { name: string; sent: SentStep<string> | undefined }

/** The files that a unit or the desk gives. */
export const GivenFiles = ({ name, sent, ...words }: Given) => (
  <FileField
    name={name}
    {...{ ...informasi.berkas, ...words }}
    optional
    multiple
    received={sent?.received[name]}
  />
)
