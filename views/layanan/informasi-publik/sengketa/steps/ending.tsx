import { sebabJendela } from '#src/layanan/informasi-publik/sengketa/form.ts'
import { sebabGugur } from '#src/layanan/informasi-publik/sengketa/step-forms/ruling.ts'
import { StepForm } from '#views/desk/step.tsx'
import { textStep } from '#views/desk/text-step.tsx'
import { Day, Files } from '#views/layanan/informasi-publik/sengketa/steps/fields.tsx'
import type { StepProps } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'
import { CheckBox, Choices, TextArea, TextField } from '#views/shared/form.tsx'

/** The decision is carried out; what it gives opens the permohonan again. */
export const ExecuteForm = (props: StepProps) => {
  const { peristiwa, asked } = props.view
  const decision = peristiwa.findLast(({ jenis }) => jenis === 'putusan')
  return (
    <StepForm
      {...props}
      id="laksanakan"
      judul="Langkah sekarang: laksanakan putusan"
      to="pelaksanaan"
    >
      <p>{decision?.kalimat}</p>
      {decision?.isi.perintah && (
        <p>
          Perintah: <span class="typed">{decision.isi.perintah}</span>
        </p>
      )}
      {decision?.isi.beri && asked.permohonanNomor && (
        <p>
          Permohonan <span class="nomor">{asked.permohonanNomor}</span> dibuka lagi untuk dipenuhi
          PPID.
        </p>
      )}
      <p class="soft">
        Mulai bila kedua pihak menerima putusan, atau waktu untuk menggugat sudah lewat.
      </p>
      <TextArea name="catatan" label="Catatan" optional />
      <p class="actions">
        <button>Mulai melaksanakan</button>
      </p>
    </StepForm>
  )
}

export const ExecutionForm = (props: StepProps) => (
  <StepForm
    {...props}
    id="pelaksanaan"
    judul="Langkah sekarang: catat pelaksanaan"
    to="pelaksanaan/catatan"
    files
  >
    <Day label="Dilaksanakan tanggal" view={props.view} />
    <TextArea name="uraian" label="Apa yang dilaksanakan" rows={3} />
    <Files label="Bukti" sent={props.sent} />
    <CheckBox
      name="tuntas"
      label="Semua sudah dilaksanakan"
      small="Sengketa selesai dan semua tenggat ditutup."
    />
    <p class="actions">
      <button>Simpan pelaksanaan</button>
    </p>
  </StepForm>
)

export const CloseForm = textStep({
  id: 'tutup',
  judul: 'Tutup tanpa pelaksanaan',
  to: 'penutupan',
  kata: 'Hanya bila putusan tidak memerintahkan apa pun, atau sudah diganti putusan lain.',
  field: { name: 'alasan', label: 'Alasan' },
  tombol: 'Tutup sengketa',
  jenis: 'danger',
})

/** When the applicant truly received the answer. */
export const WindowForm = (props: StepProps) => {
  const { asked } = props.view
  const typed = (name: string, old: string | null) =>
    props.sent ? props.sent.values[name] : (old ?? undefined)
  return (
    <StepForm {...props} id="jangka" judul="Perbaiki jangka pengajuan" to="jangka">
      <Choices
        name="jendelaSebab"
        legend="Dihitung sejak"
        options={sebabJendela}
        value={typed('jendelaSebab', asked.jendelaSebab)}
        side
      />
      <TextField
        name="jendelaSejak"
        label="Tanggalnya"
        type="date"
        max={props.view.hariIni}
        short
        value={typed('jendelaSejak', asked.jendelaSejak)}
      />
      <p class="actions">
        <button class="second">Simpan jangka</button>
      </p>
    </StepForm>
  )
}

export const WithdrawForm = (props: StepProps) => (
  <StepForm {...props} id="cabut" judul="Catat pencabutan" to="pencabutan">
    <p>Hanya bila pemohon sendiri mencabut. Sengketa berakhir dan semua tenggat ditutup.</p>
    <Day label="Dicabut tanggal" view={props.view} />
    <TextArea name="alasan" label="Keterangan" optional />
    <p class="actions">
      <button class="danger">Catat bahwa pemohon mencabut</button>
    </p>
  </StepForm>
)

export const LapseForm = (props: StepProps) => (
  <StepForm {...props} id="gugur" judul="Catat gugur" to="gugur">
    <Choices name="sebab" legend="Sebab" options={sebabGugur} side />
    <Day label="Tanggal" view={props.view} />
    <TextArea name="alasan" label="Keterangan" optional />
    <p class="actions">
      <button class="danger">Catat gugur</button>
    </p>
  </StepForm>
)
