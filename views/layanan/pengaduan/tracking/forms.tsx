import type { TrackedView } from '#src/layanan/pengaduan/tracked/view.ts'
import { ReplyFields } from '#views/layanan/pengaduan/reply-fields.tsx'
import {
  type Errors,
  FileField,
  Form,
  type Received,
  TextArea,
  type Values,
} from '#views/shared/form.tsx'

const HERE = '/lacak/pengaduan'

export type TrackedSent = {
  act: 'balasTanggapan' | 'lengkapiLaporan'
  kunci: string
  values?: Values
  errors?: Errors
  received?: Record<string, Received[]>
}

type Props = { view: TrackedView; kunci: string; sent?: TrackedSent | undefined }

/** The reporter's reply: what is solved ends the report, what is not opens it again. */
export const ReplyForm = ({ view, kunci, sent }: Props) => (
  <Form
    id="balas-tanggapan"
    action={`${HERE}/balasan`}
    kunci={kunci}
    versi={view.versi}
    values={sent?.values}
    errors={sent?.errors}
  >
    <ReplyFields />
    <p class="actions">
      <button>Kirim balasan</button>
    </p>
  </Form>
)

/** What was missing. */
export const CompleteForm = ({ view, kunci, sent }: Props) => (
  <Form
    id="lengkapi-laporan"
    action={`${HERE}/pelengkapan`}
    kunci={kunci}
    versi={view.versi}
    values={sent?.values}
    errors={sent?.errors}
    files
  >
    <TextArea name="keterangan" label="Keterangan tambahan" rows={4} />
    <FileField
      name="foto"
      label="Foto"
      hint="JPG, PNG, atau PDF; paling banyak 5, masing-masing 10 MB."
      optional
      multiple
      received={sent?.received?.foto}
    />
    <p class="actions">
      <button>Kirim keterangan</button>
    </p>
  </Form>
)
