import { caraPenyerahan } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { Choices, Select, TextArea, TextField } from '#views/shared/form.tsx'
import { HandedFiles, RecipientSigns } from '#views/desk/handover-fields.tsx'
import { GivenFiles } from '#views/desk/part-forms.tsx'
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
      <HandedFiles
        legend="Berkas digital yang diserahkan"
        dokumen={view.dokumen}
        path={props.path}
        ticked={sent?.lists.berkas}
      />
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
          options={caraPenyerahan}
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
      <RecipientSigns sent={sent} />
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
    <GivenFiles
      name="dokumen"
      sent={props.sent}
      label="Dokumen untuk pemohon"
      hint="PDF, gambar, Word, Excel; paling banyak 5, masing-masing 20 MB."
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
