import { sebabPerpanjangan } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { AnswerPart, ForwardParts } from '#views/desk/part-forms.tsx'
import { StepForm } from '#views/desk/step.tsx'
import { Choices, TextArea } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'

/** One or several units at once; each gets its own tenggat inside the statutory one. */
export const ForwardForm = (props: StepProps) => (
  <ForwardParts
    {...props}
    judul="Teruskan ke unit"
    summary="Pilih unit"
    legend="Unit yang menguasai informasi"
    permintaan={props.view.asked.rincian}
  />
)

export const AnswerForm = (props: StepProps) => <AnswerPart {...props} />

/** UU 14/2008 Pasal 22 ayat (8): once, for one of two causes, with reasons in writing. */
export const ExtendForm = (props: StepProps) => (
  <StepForm {...props} id="perpanjang" judul="Perpanjang 7 hari kerja" to="perpanjangan">
    <Choices name="sebab" legend="Sebab" options={sebabPerpanjangan} />
    <TextArea name="alasan" label="Alasan" hint="Tercetak di surat kepada pemohon." rows={3} />
    {props.view.geser.length > 0 && (
      <Choices
        name="geserUnit"
        legend="Geser tenggat unit yang belum menjawab"
        value="ya"
        options={[
          {
            value: 'ya',
            label: 'Ya, unit mendapat waktu tambahan',
            small: props.view.geser
              .map(({ unit, semula, menjadi }) => `${unit}: ${semula} menjadi ${menjadi}`)
              .join('; '),
          },
          { value: 'tidak', label: 'Tidak, tenggat unit tetap' },
        ]}
      />
    )}
    <p class="soft">
      Hanya satu kali. Kedua batas bergeser 7 hari kerja dari batas semula, dan surat perpanjangan
      dikirim ke pemohon.
    </p>
    <p class="actions">
      <button>Tanda tangani dan kirim surat perpanjangan</button>
    </p>
  </StepForm>
)
