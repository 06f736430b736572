import { dasarSebagian } from '#src/layanan/informasi-publik/permohonan/step-forms.ts'
import { GivenFiles } from '#views/desk/part-forms.tsx'
import { Choices, TextArea, TextField } from '#views/shared/form.tsx'
import type { StepProps } from './index.tsx'
import { forms, isOpen, typedIn } from './typed.ts'

/** What a grant needs: form, documents, what was blackened, costs. */
export const Granted = (props: StepProps) => {
  const typed = typedIn(props)
  const before = props.view.asked.keputusan
  return (
    <details open={isOpen(props, 'seluruhnya', 'sebagian', '')}>
      <summary>Bila dikabulkan seluruhnya atau sebagian</summary>
      <Choices
        name="bentuk"
        legend="Bentuk yang tersedia"
        options={[
          { value: 'softcopy', label: 'Softcopy (termasuk rekaman)' },
          { value: 'hardcopy', label: 'Hardcopy, salinan tertulis' },
        ]}
        selected={props.sent?.lists.bentuk ?? forms(before)}
        side
      />
      <GivenFiles
        name="dokumen"
        sent={props.sent}
        label="Dokumen untuk pemohon"
        hint="Yang sudah dihitamkan bila sebagian. PDF, gambar, Word, Excel; paling banyak 5, masing-masing 20 MB. Yang baru mengganti yang lama."
      />
      <Choices
        name="dasarSebagian"
        legend="Bila sebagian: mengapa sisanya tidak diberikan"
        options={Object.entries(dasarSebagian).map(([value, { label, akibat }]) => ({
          value,
          label,
          small: akibat,
        }))}
        value={typed('dasarSebagian', before?.dasarSebagian)}
        optional
      />
      <TextArea
        name="penghitaman"
        label="Bagian yang dihitamkan dan alasannya"
        hint="Dasarnya dipilih di bawah: Pasal 17 dan penetapannya."
        optional
        value={typed('penghitaman', before?.penghitaman)}
      />
      <details>
        <summary>Biaya dan waktu penyediaan</summary>
        <div class="cards">
          <TextField
            name="lembar"
            label="Jumlah lembar"
            inputmode="numeric"
            optional
            value={typed('lembar', before?.biaya.lembar)}
          />
          <TextField
            name="perLembar"
            label="Biaya per lembar (Rp)"
            inputmode="numeric"
            optional
            value={typed('perLembar', before?.biaya.perLembar)}
          />
          <TextField
            name="pengiriman"
            label="Biaya kirim (Rp)"
            inputmode="numeric"
            optional
            value={typed('pengiriman', before?.biaya.pengiriman)}
          />
          <TextField
            name="lain"
            label="Biaya lain (Rp)"
            inputmode="numeric"
            optional
            value={typed('lain', before?.biaya.lain)}
          />
          <TextField
            name="waktuHari"
            label="Waktu penyediaan (hari kerja)"
            inputmode="numeric"
            optional
            value={typed('waktuHari', before?.waktuHari)}
          />
          <TextField
            name="pembayaran"
            label="Cara pembayaran"
            optional
            value={typed('pembayaran', before?.pembayaran)}
          />
        </div>
      </details>
    </details>
  )
}
