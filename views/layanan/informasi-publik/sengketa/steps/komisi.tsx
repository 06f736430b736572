import { hasilKelengkapan } from '#src/layanan/informasi-publik/sengketa/step-forms/komisi.ts'
import { StepForm } from '#views/desk/step.tsx'
import {
  KomisiSelect,
  SummonsFields,
} from '#views/layanan/informasi-publik/sengketa/summons-fields.tsx'
import { Day, Files } from '#views/layanan/informasi-publik/sengketa/steps/fields.tsx'
import type { StepProps } from '#views/layanan/informasi-publik/sengketa/steps/index.tsx'
import { Choices, TextArea, TextField } from '#views/shared/form.tsx'

/** The filing is registered; the clocks of the Komisi Informasi run from the day it came there. */
export const RegisterForm = (props: StepProps) => {
  const { asked } = props.view
  const typed = (name: string, old: string | null) =>
    props.sent ? props.sent.values[name] : (old ?? undefined)
  return (
    <StepForm {...props} id="register" judul="Catat register Komisi Informasi" to="register">
      <KomisiSelect komisi={asked.komisi} value={typed('komisi', asked.komisiId)} />
      <TextField
        name="diajukan"
        label="Diterima Komisi Informasi tanggal"
        hint="Tenggat 3, 14, dan 100 hari kerja dihitung dari sini. Bila tidak diketahui: tanggal register."
        type="date"
        max={props.view.hariIni}
        short
        value={typed('diajukan', asked.diajukanPada)}
      />
      <TextField
        name="nomorRegister"
        label="Nomor register"
        hint="Boleh menyusul."
        optional
        short
        value={typed('nomorRegister', asked.nomorRegister)}
      />
      <p class="actions">
        <button>Simpan register</button>
      </p>
    </StepForm>
  )
}

export const CompletenessForm = (props: StepProps) => (
  <StepForm
    {...props}
    id="kelengkapan"
    judul="Catat kelengkapan di Komisi Informasi"
    to="kelengkapan"
  >
    <Choices name="hasil" legend="Hasil pemeriksaan" options={hasilKelengkapan} side />
    <Day
      label="Tanggal"
      hint="Bila tidak lengkap: saat pemohon menerima pemberitahuannya. 7 hari kerja dihitung dari sini."
      view={props.view}
    />
    <TextArea name="uraian" label="Keterangan" optional />
    <p class="actions">
      <button>Simpan</button>
    </p>
  </StepForm>
)

export const SummonsForm = (props: StepProps) => (
  <StepForm {...props} id="panggilan" judul="Catat panggilan sidang" to="panggilan" files>
    <SummonsFields
      komisi={props.view.asked.komisi}
      known={props.view.asked}
      hariIni={props.view.hariIni}
      values={props.sent?.values}
    />
    <TextArea name="uraian" label="Keterangan" optional />
    <Files label="Pindaian panggilan" sent={props.sent} />
    <p class="actions">
      <button>Simpan panggilan</button>
    </p>
  </StepForm>
)

export const HearingForm = (props: StepProps) => (
  <StepForm {...props} id="sidang" judul="Catat sidang" to="sidang" files>
    <Day label="Tanggal sidang" view={props.view} />
    <TextField
      name="acara"
      label="Acara"
      hint="Misalnya pemeriksaan awal, ajudikasi, pembuktian."
    />
    <TextField name="tempat" label="Tempat" optional />
    <TextArea name="uraian" label="Jalannya sidang dan hasilnya" rows={4} />
    <Files label="Berkas sidang" sent={props.sent} />
    <p class="actions">
      <button>Simpan sidang</button>
    </p>
  </StepForm>
)
