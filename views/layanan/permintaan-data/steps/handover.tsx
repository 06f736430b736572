import { caraSerah } from '#src/layanan/permintaan-data/step-forms.ts'
import { Choices, Select, TextArea, TextField } from '#views/shared/form.tsx'
import { HandedFiles, RecipientSigns } from '#views/desk/handover-fields.tsx'
import { GivenFiles } from '#views/desk/part-forms.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'
import { berkasData } from './units.tsx'

/** Standar Pelayanan 4.2.2 and 4.2.4: data against a signed receipt. */
export const HandoverForm = (props: StepProps) => {
  const { view, sent } = props
  const langsung = view.berkas.status !== 'siap_diserahkan'
  return (
    <StepForm
      {...props}
      id={langsung ? 'langsung' : 'serahkan'}
      judul={langsung ? 'Serahkan data sekarang' : 'Serahkan data'}
      to={langsung ? 'penyerahan-langsung' : 'penyerahan'}
      files
    >
      <Picked {...props} />
      <DataFields {...props} />
      <TextArea
        name="cetak"
        label="Data cetak"
        hint="Satu baris satu data, misalnya: Jumlah penduduk 2025, 4 lembar"
        optional
        rows={2}
      />
      <Choices
        name="selaku"
        legend="Penerima"
        options={[
          { value: 'pemohon', label: 'Pemohon sendiri', small: view.pemohon?.nama },
          { value: 'wakil pemohon', label: 'Wakilnya', small: 'Diperiksa petugas' },
        ]}
        value={sent?.values.selaku ?? 'pemohon'}
        side
      />
      <div class="cards">
        <TextField
          name="penerima"
          label="Nama penerima"
          value={sent?.values.penerima ?? view.pemohon?.nama}
        />
        <Select
          name="cara"
          label="Cara penyerahan"
          options={caraSerah}
          value={sent?.values.cara ?? 'langsung'}
        />
      </div>
      <RecipientSigns sent={sent} />
      <p class="actions">
        <button>Serahkan dan buat tanda bukti</button>
      </p>
    </StepForm>
  )
}

/** What was made ready, and what units sent. */
const Picked = ({ view, sent, path }: StepProps) => (
  <HandedFiles
    legend="Data yang diserahkan"
    dokumen={view.dokumen}
    dariUnit={view.dariUnit}
    path={path}
    ticked={sent?.lists.berkas}
  />
)

/** For an applicant who is not here: data are put on the tracking page. */
export const ProvideForm = (props: StepProps) => (
  <StepForm {...props} id="sediakan" judul="Sediakan untuk diunduh" to="penyediaan" files>
    <p>Pemohon mengunduhnya dengan kode lacak, atau mengambilnya di meja layanan.</p>
    <Picked {...props} />
    <DataFields {...props} />
    <TextArea name="catatan" label="Catatan" hint="Untuk jejak berkas ini." optional rows={2} />
    <p class="actions">
      <button>Sediakan dan kabari pemohon</button>
    </p>
  </StepForm>
)

/** New files, and entries of the Daftar Informasi Publik: what fits is ticked, or its number typed. */
const DataFields = ({ view, sent }: StepProps) => (
  <>
    <GivenFiles name="dokumen" sent={sent} {...berkasData} />
    <div
      hx-get={`/informasi/cocok?ruang=pilih&q=${encodeURIComponent(view.asked.judul)}`}
      hx-trigger="load"
      hx-swap="outerHTML"
    ></div>
    <TextField
      name="dip"
      label="Nomor di Daftar Informasi Publik"
      hint="Misalnya DIP-2026-0012; beberapa nomor dipisahkan koma. Berkasnya ikut tercatat."
      value={sent?.lists.dip?.join(', ')}
      optional
    />
  </>
)
