import { Select, TextArea, TextField } from '#views/shared/form.tsx'

type Props = { units: readonly { id: string; nama: string }[] }

/** One question with its answer. */
export const EntryFields = ({ units }: Props) => (
  <>
    <TextArea
      name="pertanyaan"
      label="Pertanyaan"
      hint="Seperti orang bertanya. Tanpa nama, alamat, atau nomor siapa pun."
      rows={2}
    />
    <TextArea
      name="jawaban"
      label="Jawaban"
      hint="Kalimat pendek yang dapat dibacakan lewat telepon."
      rows={5}
    />
    <div class="cards">
      <Select
        name="unit"
        label="Unit"
        blank="Pilih unit"
        options={units.map(({ id, nama }) => ({ value: id, label: nama }))}
      />
      <TextField name="layanan" label="Layanan" hint="Misalnya: KTP elektronik." optional />
    </div>
    <div class="cards">
      <TextField name="sumber" label="Sumber" hint="Peraturan, laman, atau jawaban unit." />
      <TextField name="berlakuDari" label="Berlaku sejak" type="date" short />
    </div>
    <TextField
      name="kataKunci"
      label="Kata lain"
      hint="Kata yang dipakai orang untuk hal ini: e-KTP, kartu penduduk."
      optional
    />
  </>
)
