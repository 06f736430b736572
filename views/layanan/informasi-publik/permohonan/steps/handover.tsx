import { caraPenyerahan } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { Choices, FileField, PadField, Select, TextArea, TextField } from '#views/shared/form.tsx'
import { fileSize } from '#views/shared/papers.tsx'
import { StepForm } from '#views/desk/step.tsx'
import type { StepProps } from './index.tsx'

/** Standar Pelayanan 3.2.a.4: documents against a signed receipt. */
export const HandoverForm = (props: StepProps) => {
  const { view, sent } = props
  const langsung = view.berkas.status === 'diterima'
  return (
    <StepForm
      {...props}
      id={langsung ? 'langsung' : 'serahkan'}
      judul={
        langsung
          ? 'Serahkan langsung dari Daftar Informasi Publik'
          : 'Langkah sekarang: serahkan informasi'
      }
      to={langsung ? 'penyerahan-langsung' : 'penyerahan'}
      files
    >
      {view.dokumen.length > 0 && (
        <Choices
          name="berkas"
          legend="Berkas digital yang diserahkan"
          options={view.dokumen.map(({ id, nama, ukuran }) => ({
            value: id,
            label: nama,
            small: fileSize(ukuran),
          }))}
          selected={sent?.lists.berkas ?? view.dokumen.map(({ id }) => id)}
        />
      )}
      {langsung && (
        <>
          <div
            hx-get={`${props.path}/cocok`}
            hx-trigger="toggle from:'closest details' once"
            hx-swap="outerHTML"
          ></div>
          <TextField
            name="dip"
            label="Nomor di Daftar Informasi Publik"
            hint="Misalnya DIP-2026-0012; beberapa nomor dipisahkan koma. Berkasnya ikut tercatat di tanda bukti."
            value={sent?.lists.dip?.join(', ')}
            optional
          />
        </>
      )}
      <TextArea
        name="cetak"
        label="Dokumen cetak"
        hint="Satu baris satu dokumen, misalnya: Daftar izin reklame 2026, 14 lembar"
        optional
        rows={2}
      />
      <div class="cards">
        <Select
          name="cara"
          label="Cara penyerahan"
          options={Object.entries(caraPenyerahan).map(([value, label]) => ({ value, label }))}
          value={sent?.values.cara ?? view.asked.caraSalinan ?? 'langsung'}
        />
        <TextField name="biaya" label="Biaya diterima (Rp)" inputmode="numeric" optional />
        <TextField name="buktiBayar" label="Nomor bukti bayar" optional />
      </div>
      <Choices
        name="selaku"
        legend="Penerima"
        options={[
          { value: 'pemohon', label: 'Pemohon sendiri', small: view.pemohon?.nama },
          { value: 'kuasa pemohon', label: 'Kuasanya', small: 'Surat kuasa diperiksa petugas' },
        ]}
        value={sent?.values.selaku ?? 'pemohon'}
        side
      />
      <TextField
        name="penerima"
        label="Nama penerima"
        value={sent?.values.penerima ?? view.pemohon?.nama}
      />
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

/** What was promised is there now. */
export const ProvideForm = (props: StepProps) => (
  <StepForm
    {...props}
    id="sediakan"
    judul="Langkah sekarang: sediakan informasi"
    to="penyediaan"
    files
  >
    <FileField
      name="dokumen"
      label="Dokumen untuk pemohon"
      hint="PDF, gambar, Word, Excel; paling banyak 5, masing-masing 20 MB."
      optional
      multiple
      accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.odt,.ods,.csv,.zip"
      received={props.sent?.received.dokumen}
    />
    <p class="actions">
      <button>Nyatakan tersedia dan kabari pemohon</button>
    </p>
  </StepForm>
)

type Match = { nomor: string; ringkasan: string; unit: string }

/** Entries that fit the wish, to be ticked. */
export const HandoverMatches = ({ rows }: { rows: Match[] }) =>
  rows.length === 0 ? null : (
    <Choices
      name="dip"
      legend="Yang cocok di Daftar Informasi Publik"
      options={rows.map(({ nomor, ringkasan, unit }) => ({
        value: nomor,
        label: ringkasan,
        small: `${nomor} · ${unit}`,
      }))}
      selected={[]}
    />
  )
