import { sebabPerpanjangan } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { penguasaan } from '#src/layanan/step-forms.ts'
import { tanggalPendek } from '#src/calendar/words.ts'
import { dateOf } from '#src/calendar/date.ts'
import { Choices, FileField, TextArea } from '#views/shared/form.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'

/** One or several units at once; each gets its own tenggat inside the statutory one. */
export const ForwardForm = (props: StepProps) => {
  const asked = props.view.disposisi.filter((one) => !one.dijawabPada && !one.dibatalkanPada)
  const free = props.units.filter(({ id }) => asked.every((one) => one.unitKerjaId !== id))
  return (
    <StepForm {...props} id="teruskan" judul="Teruskan ke unit" to="disposisi">
      <details open={Boolean(props.sent)} class="picker">
        <summary>Pilih unit</summary>
        <Choices
          name="unit"
          legend="Unit yang menguasai informasi"
          options={free.map(({ id, nama }) => ({ value: id, label: nama }))}
          selected={props.sent?.lists.unit ?? []}
          side
        />
      </details>
      <TextArea
        name="permintaan"
        label="Yang diminta dari unit"
        rows={3}
        value={props.sent?.values.permintaan ?? props.view.asked.rincian}
      />
      <p class="actions">
        <button>Teruskan</button>
      </p>
    </StepForm>
  )
}

/** A unit's answer, with its files. */
export const AnswerForm = (props: StepProps) => {
  const part = props.view.bagianSaya
  if (!part) return null
  return (
    <StepForm
      {...props}
      id="jawab"
      judul="Langkah sekarang: jawab disposisi"
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
        legend="Apakah unit Anda menguasai informasi ini"
        options={Object.entries(penguasaan).map(([value, label]) => ({ value, label }))}
        side
      />
      <TextArea name="jawaban" label="Jawaban unit" rows={3} />
      <FileField
        name="berkas"
        label="Dokumen"
        hint="PDF, gambar, Word, Excel, atau OpenDocument; paling banyak 5 berkas, masing-masing 20 MB."
        optional
        multiple
        accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt,.ods,.csv,.zip"
        received={props.sent?.received.berkas}
      />
      <p class="actions">
        <button>Kirim jawaban</button>
      </p>
    </StepForm>
  )
}

/** UU 14/2008 Pasal 22 ayat (8): once, for one of two causes, with reasons in writing. */
export const ExtendForm = (props: StepProps) => (
  <StepForm {...props} id="perpanjang" judul="Perpanjang 7 hari kerja" to="perpanjangan">
    <Choices
      name="sebab"
      legend="Sebab"
      options={Object.entries(sebabPerpanjangan).map(([value, label]) => ({ value, label }))}
    />
    <TextArea name="alasan" label="Alasan" hint="Tercetak di surat kepada pemohon." rows={3} />
    <p class="soft">
      Hanya satu kali. Kedua batas bergeser 7 hari kerja dari batas semula, dan surat perpanjangan
      dikirim ke pemohon.
    </p>
    <p class="actions">
      <button>Tanda tangani dan kirim surat perpanjangan</button>
    </p>
  </StepForm>
)
