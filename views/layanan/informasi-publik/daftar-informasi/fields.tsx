import { acceptOf, kindsInWords, sizeInWords } from '#src/attachments/kinds.ts'
import {
  bentukInformasi,
  berkasInformasi,
  kategori,
} from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import {
  Choices,
  Field,
  FileField,
  type Received,
  Select,
  TextArea,
  TextField,
  useField,
} from '#views/shared/form.tsx'
import type { InformasiFields } from './desk-form.tsx'

/** The columns of Perki 1/2021 Lampiran I, as fields. */
export const Columns = ({ units, bentuk }: Pick<InformasiFields, 'units' | 'bentuk'>) => (
  <>
    <TextArea
      name="ringkasan"
      label="Ringkasan isi informasi"
      hint="Satu kalimat yang dicari orang: apa, tentang siapa, tahun berapa."
      maxlength={1000}
    />
    <JenisField />
    <UnitField units={units} />
    <TextField
      name="pejabat"
      label="Pejabat atau unit yang menguasai"
      hint="Seperti akan tertulis di daftar."
      maxlength={200}
    />
    <TextField
      name="penanggungJawab"
      label="Penanggung jawab pembuatan atau penerbitan"
      maxlength={200}
    />
    <TextField
      name="waktuTempat"
      label="Waktu dan tempat pembuatan"
      hint="Misalnya: Januari 2026, Pontianak"
      maxlength={200}
    />
    <Choices
      name="bentuk"
      legend="Bentuk yang tersedia"
      selected={bentuk}
      side
      options={bentukInformasi}
    />
    <TextField
      name="retensi"
      label="Jangka waktu penyimpanan"
      hint="Menurut jadwal retensi arsip, misalnya: 5 tahun"
      maxlength={200}
    />
    <TextField
      name="kataKunci"
      label="Kata kunci"
      hint="Kata lain yang dipakai orang, misalnya: parit, got, selokan"
      maxlength={500}
      optional
    />
  </>
)

const UnitField = ({ units }: Pick<InformasiFields, 'units'>) =>
  units.length === 1 ? (
    <p>
      <input type="hidden" name="unit" value={units[0]!.id} />
      <b>Unit:</b> {units[0]!.nama}
    </p>
  ) : (
    <Select
      name="unit"
      label="Unit"
      blank="Pilih unit"
      options={units.map(({ id, nama }) => ({ value: id, label: nama }))}
    />
  )

const JenisField = () => {
  const { id, value, error } = useField({ name: 'jenis' })
  return (
    <Field
      id={id}
      label="Jenis informasi"
      hint="Kategori dan huruf menurut Perki 1/2021."
      error={error}
    >
      <select
        id={id}
        name="jenis"
        required
        aria-describedby={[`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')}
        aria-invalid={error ? 'true' : undefined}
      >
        <option value="">Pilih jenis</option>
        {Object.entries(kategori).map(([name, { label, huruf }]) => (
          <optgroup label={label}>
            {Object.entries(huruf).map(([letter, words]) => (
              <option value={`${name}-${letter}`} selected={`${name}-${letter}` === value}>
                {`${letter}. ${words}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}

type FilesProps = {
  name: string
  label: string
  optional?: boolean
  multiple?: boolean
  received?: readonly Received[] | undefined
}

/** Files of an entry; what kinds, how large and how many stands in the hint. */
export const FilesField = ({ multiple = true, ...props }: FilesProps) => (
  <FileField
    {...props}
    multiple={multiple}
    accept={acceptOf(berkasInformasi)}
    tokenName={`titipan.${props.name}`}
    hint={`${kindsInWords(berkasInformasi)}. Paling besar ${sizeInWords(berkasInformasi.maxBytes)}${
      multiple
        ? ` setiap berkas, paling banyak ${berkasInformasi.maxFiles} berkas sekali kirim`
        : ''
    }. Tanpa data pribadi orang.`}
  />
)
