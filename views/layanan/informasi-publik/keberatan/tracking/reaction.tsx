import type { TrackedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { Choices, type Errors, Form, TextArea, type Values } from '#views/shared/form.tsx'

type Props = { view: TrackedKeberatan; kunci: string; values?: Values; errors?: Errors }

/** Tanggapan pemohon: the last column of Lampiran XI. */
export const ReactionForm = ({ view, kunci, values, errors }: Props) => (
  <Form
    id="tanggapan-saya"
    action={`/lacak/keberatan/${view.nomor}/reaksi`}
    kunci={kunci}
    versi={view.versi}
    values={values}
    errors={errors}
  >
    <Choices
      name="reaksi"
      legend="Apakah Anda puas dengan tanggapan ini?"
      options={[
        { value: 'puas', label: 'Puas' },
        { value: 'tidak-puas', label: 'Tidak puas' },
      ]}
      side
    />
    <TextArea name="catatan" label="Keterangan" optional />
    <p class="actions">
      <button>Kirim tanggapan saya</button>
    </p>
  </Form>
)
