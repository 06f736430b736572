import { caraSerah } from '#src/layanan/permintaan-data/step-forms.ts'
import { Choices, FileField, PadField, Select, TextArea, TextField } from '#views/shared/form.tsx'
import { fileSize } from '#views/shared/papers.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'

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
      {view.dokumen.length > 0 && (
        <Choices
          name="berkas"
          legend="Data yang diserahkan"
          options={view.dokumen.map(({ id, nama, ukuran }) => ({
            value: id,
            label: nama,
            small: fileSize(ukuran),
          }))}
          selected={sent?.lists.berkas ?? view.dokumen.map(({ id }) => id)}
        />
      )}
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
          options={Object.entries(caraSerah).map(([value, label]) => ({ value, label }))}
          value={sent?.values.cara ?? 'langsung'}
        />
      </div>
      <PadField name="tandaTangan" label="Tanda tangan penerima" />
      <details open={Boolean(sent?.errors.bukti)}>
        <summary>Tanpa layar sentuh</summary>
        <p>Minta tanda tangan dengan pena di atas kertas, lalu unggah fotonya.</p>
        <FileField
          name="bukti"
          label="Foto tanda bukti bertanda tangan"
          hint="JPG, PNG, atau PDF, paling besar 5 MB."
          optional
          received={sent?.received.bukti}
        />
      </details>
      <p class="actions">
        <button>Serahkan dan buat tanda bukti</button>
      </p>
    </StepForm>
  )
}

/** For an applicant who is not here: data are put on the tracking page. */
export const ProvideForm = (props: StepProps) => (
  <StepForm {...props} id="sediakan" judul="Sediakan untuk diunduh" to="penyediaan" files>
    <p>Pemohon mengunduhnya dengan kode lacak, atau mengambilnya di meja layanan.</p>
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
    <FileField
      name="dokumen"
      label="Berkas data"
      hint="Excel, CSV, PDF, gambar, Word, atau ZIP; paling banyak 5, masing-masing 20 MB."
      optional
      multiple
      accept=".xlsx,.csv,.pdf,.jpg,.jpeg,.png,.docx,.odt,.ods,.zip"
      received={sent?.received.dokumen}
    />
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
