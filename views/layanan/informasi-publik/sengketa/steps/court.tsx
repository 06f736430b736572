import { amarPutusan } from '#src/layanan/informasi-publik/sengketa/procedure.ts'
import { pihakGugatan } from '#src/layanan/informasi-publik/sengketa/step-forms/ruling.ts'
import { StepForm } from '#views/desk/step.tsx'
import { Day, Files, OrderFields } from '#views/layanan/informasi-publik/sengketa/steps/fields.tsx'
import type { StepProps } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'
import { Choices, TextArea, TextField } from '#views/shared/form.tsx'

/** UU 14/2008 Pasal 46. */
export const DecisionForm = (props: StepProps) => (
  <StepForm {...props} id="putusan" judul="Catat putusan Komisi Informasi" to="putusan" files>
    <DecisionFields {...props} hint="14 hari kerja untuk menggugat dihitung dari sini." />
  </StepForm>
)

/** UU 14/2008 Pasal 49–50. */
export const CourtDecisionForm = (props: StepProps) => (
  <StepForm
    {...props}
    id="putusan-pengadilan"
    judul="Catat putusan pengadilan"
    to="putusan-pengadilan"
    files
  >
    <DecisionFields {...props} hint="14 hari kalender untuk kasasi dihitung dari sini." />
  </StepForm>
)

const DecisionFields = ({ hint, ...props }: StepProps & { hint: string }) => (
  <>
    <TextField name="nomor" label="Nomor putusan" short />
    <Day label="Tanggal putusan" view={props.view} />
    <Day name="diterima" label="Putusan diterima tanggal" hint={hint} view={props.view} />
    <Choices name="amar" legend="Amar" options={amarPutusan} side />
    <OrderFields label="Yang diperintahkan" view={props.view} />
    <TextArea name="uraian" label="Catatan" optional />
    <Files label="Salinan putusan" sent={props.sent} />
    <p class="actions">
      <button>Simpan putusan</button>
    </p>
  </>
)

/** UU 14/2008 Pasal 47–48: at the PTUN, for the city is a public body of the state. */
export const ClaimForm = (props: StepProps) => (
  <StepForm {...props} id="gugatan" judul="Catat gugatan ke pengadilan" to="gugatan" files>
    <ClaimFields
      {...props}
      hint="Pengadilan Tata Usaha Negara untuk Badan Publik negara, selain itu Pengadilan Negeri (UU 14/2008 Pasal 47)."
    />
  </StepForm>
)

/** UU 14/2008 Pasal 50. */
export const CassationForm = (props: StepProps) => (
  <StepForm {...props} id="kasasi" judul="Catat kasasi" to="kasasi" files>
    <ClaimFields {...props} hint="Mahkamah Agung, lewat pengadilan yang memutus." />
  </StepForm>
)

const ClaimFields = ({ hint, ...props }: StepProps & { hint: string }) => (
  <>
    <Day label="Diajukan tanggal" view={props.view} />
    <Choices name="pihak" legend="Diajukan oleh" options={pihakGugatan} side />
    <TextField name="pengadilan" label="Pengadilan" hint={hint} />
    <TextField name="nomor" label="Nomor perkara" optional short />
    <TextArea name="uraian" label="Catatan" optional />
    <Files label="Berkas perkara" sent={props.sent} />
    <p class="actions">
      <button>Simpan</button>
    </p>
  </>
)
