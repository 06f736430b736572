import { dateOf } from '#src/calendar/date.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { penguasaanData } from '#src/layanan/permintaan-data/step-forms.ts'
import { Choices, FileField, TextArea } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'

/** The units that produce the data, each with a tenggat of its own. */
export const ForwardForm = (props: StepProps) => {
  const { view, sent, units } = props
  const asked = view.disposisi.filter((one) => !one.dijawabPada && !one.dibatalkanPada)
  const free = units.filter(({ id }) => asked.every((one) => one.unitKerjaId !== id))
  const known = free.filter(({ id }) => id === view.asked.produsenId).map(({ id }) => id)
  return (
    <StepForm {...props} id="teruskan" judul="Teruskan ke unit penghasil data" to="disposisi">
      <details open={Boolean(sent)} class="picker">
        <summary>{view.asked.produsen ?? 'Pilih unit'}</summary>
        <Choices
          name="unit"
          legend="Unit yang menghasilkan data"
          options={free.map(({ id, nama }) => ({ value: id, label: nama }))}
          selected={sent?.lists.unit ?? known}
          side
        />
      </details>
      <TextArea
        name="permintaan"
        label="Yang diminta dari unit"
        rows={3}
        value={sent?.values.permintaan ?? `${view.asked.judul}. ${view.asked.rincian}`}
      />
      <p class="actions">
        <button>Teruskan</button>
      </p>
    </StepForm>
  )
}

/** A unit's answer, with its data. */
export const AnswerForm = (props: StepProps) => {
  const part = props.view.bagianSaya
  if (!part) return null
  return (
    <StepForm
      {...props}
      id="jawab"
      judul="Langkah sekarang: siapkan data"
      to={`disposisi/${part.id}/jawaban`}
      files
    >
      <p>
        Diminta {part.oleh}, {tanggalPendek(dateOf(part.dimintaPada))}: “{part.permintaan}”
        {part.batas && (
          <>
            . Batas bagian Anda <b>{tanggalPendek(dateOf(part.batas))}</b>.
          </>
        )}
      </p>
      <Choices
        name="penguasaan"
        legend="Apakah data ini ada pada unit Anda"
        options={Object.entries(penguasaanData).map(([value, label]) => ({ value, label }))}
        side
      />
      <TextArea name="jawaban" label="Keterangan data" hint="Sumber, tahun, dan satuan." rows={3} />
      <FileField
        name="berkas"
        label="Berkas data"
        hint="Excel, CSV, PDF, gambar, Word, atau ZIP; paling banyak 5, masing-masing 20 MB."
        optional
        multiple
        accept=".xlsx,.csv,.pdf,.jpg,.jpeg,.png,.docx,.odt,.ods,.zip"
        received={props.sent?.received.berkas}
      />
      <p class="actions">
        <button>Kirim jawaban</button>
      </p>
    </StepForm>
  )
}
