import { hasilMediasi } from '#src/layanan/informasi-publik/sengketa/step-forms/komisi.ts'
import { StepForm } from '#views/desk/step.tsx'
import { Day, Files, OrderFields } from '#views/layanan/informasi-publik/sengketa/steps/fields.tsx'
import type { StepProps } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'
import { Choices, TextArea, TextField } from '#views/shared/form.tsx'
import { Note } from '#views/shared/note.tsx'

/** The first meeting of a mediation; its 14 hari kerja run from it. */
export const BeginForm = (props: StepProps) => (
  <StepForm {...props} id="mediasi" judul="Catat mulai mediasi" to="mediasi" files>
    {props.view.asked.alasan.includes('a') && (
      <Note>
        <p>
          Alasan a (penolakan karena pengecualian) tidak dapat diselesaikan lewat mediasi (UU
          14/2008 Pasal 40 ayat (2)).
        </p>
      </Note>
    )}
    <Day
      label="Mediasi pertama tanggal"
      hint="14 hari kerja dihitung dari sini."
      view={props.view}
    />
    <TextField name="tempat" label="Tempat" optional />
    <TextArea name="uraian" label="Catatan" optional />
    <Files label="Berkas mediasi" sent={props.sent} />
    <p class="actions">
      <button>Simpan</button>
    </p>
  </StepForm>
)

export const ExtendForm = (props: StepProps) => (
  <StepForm
    {...props}
    id="perpanjang-mediasi"
    judul="Catat perpanjangan mediasi"
    to="perpanjangan-mediasi"
    files
  >
    <p>Mediasi dapat diperpanjang satu kali, 7 hari kerja sesudah batas yang sekarang.</p>
    <Day label="Disepakati tanggal" view={props.view} />
    <TextArea name="uraian" label="Catatan" optional />
    <Files label="Berkas" sent={props.sent} />
    <p class="actions">
      <button>Simpan perpanjangan</button>
    </p>
  </StepForm>
)

/** An agreement is final and binding (UU 14/2008 Pasal 39). */
export const EndForm = (props: StepProps) => (
  <StepForm {...props} id="hasil-mediasi" judul="Catat hasil mediasi" to="hasil-mediasi" files>
    <Choices name="hasil" legend="Hasil mediasi" options={hasilMediasi} side />
    <Day label="Mediasi berakhir tanggal" view={props.view} />
    <TextField name="nomor" label="Nomor putusan mediasi" optional short />
    <OrderFields label="Isi kesepakatan" view={props.view} />
    <TextArea name="uraian" label="Catatan" optional />
    <Files label="Berkas" sent={props.sent} />
    <p class="actions">
      <button>Simpan hasil mediasi</button>
    </p>
  </StepForm>
)
