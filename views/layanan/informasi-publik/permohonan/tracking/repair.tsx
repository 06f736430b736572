import type { TrackedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import {
  type Errors,
  FileField,
  Form,
  type Received,
  TextArea,
  TextField,
  type Values,
} from '#views/shared/form.tsx'

export type Repair = {
  kunci: string
  values?: Values
  errors?: Errors
  received?: Record<string, Received[]>
}

const accept = 'image/jpeg,image/png,image/webp,application/pdf'

/** Perki 1/2021 Pasal 33 ayat (3): the applicant brings what was missing. */
export const RepairForm = ({ view, kunci, ...sent }: Repair & { view: TrackedView }) => (
  <Form
    id="lengkapi"
    action="/lacak/lengkapi"
    kunci={kunci}
    versi={view.versi}
    values={sent.values}
    errors={sent.errors}
    files
    draf
    labelledby="berikut"
  >
    <ul>
      {view.kekurangan.map((line) => (
        <li>
          <b>{line}</b>
        </li>
      ))}
    </ul>
    <TextArea
      name="keterangan"
      label="Keterangan"
      hint="Tulis penjelasan yang diminta, bila ada."
      rows={3}
      optional
    />
    {!view.punyaNik && !view.badanHukum && (
      <TextField
        name="nik"
        label="NIK"
        hint="16 angka di KTP."
        inputmode="numeric"
        short
        optional
        private
      />
    )}
    <FileField
      name="identitas"
      label="Foto atau pindaian KTP"
      hint="JPG, PNG, atau PDF, paling besar 5 MB."
      accept={accept}
      optional
      received={sent.received?.identitas}
    />
    <FileField
      name="suratKuasa"
      label="Surat kuasa"
      hint="JPG, PNG, atau PDF, paling besar 5 MB."
      accept={accept}
      optional
      received={sent.received?.suratKuasa}
    />
    <FileField
      name="pelengkap"
      label="Berkas lain yang diminta"
      hint="PDF, gambar, atau dokumen, paling banyak 5 berkas, masing-masing paling besar 20 MB."
      accept={`${accept},.docx,.odt`}
      multiple
      optional
      received={sent.received?.pelengkap}
    />
    <p class="actions">
      <button>Kirim kelengkapan</button>
    </p>
  </Form>
)
