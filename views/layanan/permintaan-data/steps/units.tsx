import { penguasaanData } from '#src/layanan/permintaan-data/step-forms.ts'
import { AnswerPart, ForwardParts } from '#views/desk/part-forms.tsx'
import type { StepProps } from './index.tsx'

/** The files in which data are given. */
export const berkasData = {
  label: 'Berkas data',
  hint: 'Excel, CSV, PDF, gambar, Word, atau ZIP; paling banyak 5, masing-masing 20 MB.',
  accept: '.xlsx,.csv,.pdf,.jpg,.jpeg,.png,.docx,.odt,.ods,.zip',
}

/** The units that produce the data, each with a tenggat of its own. */
export const ForwardForm = (props: StepProps) => {
  const { judul, rincian, produsen, produsenId } = props.view.asked
  return (
    <ForwardParts
      {...props}
      judul="Teruskan ke unit penghasil data"
      summary={produsen ?? 'Pilih unit'}
      legend="Unit yang menghasilkan data"
      known={[produsenId]}
      permintaan={`${judul}. ${rincian}`}
    />
  )
}

/** A unit's answer, with its data. */
export const AnswerForm = (props: StepProps) => <AnswerPart {...props} words={words} />

const words = {
  judul: 'Langkah sekarang: siapkan data',
  legend: 'Apakah data ini ada pada unit Anda',
  options: penguasaanData,
  jawaban: { label: 'Keterangan data', hint: 'Sumber, tahun, dan satuan.' },
  berkas: berkasData,
}
