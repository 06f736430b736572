import { acceptOf, kindsInWords, sizeInWords } from '#src/attachments/kinds.ts'
import {
  bentukInformasi,
  berkasInformasi,
  kategori,
} from '#src/layanan/informasi-publik/daftar-informasi/form.ts'
import type { DeskFrame } from '#views/auth/room.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import {
  Choices,
  type Errors,
  Field,
  FileField,
  Form,
  type Received,
  Select,
  TextArea,
  TextField,
  useField,
  type Values,
} from '#views/shared/form.tsx'
import { DeskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'

export type InformasiFields = {
  values: Values
  errors?: Errors | undefined
  bentuk: readonly string[]
  /** Units to choose from; one for a reader who proposes for the own unit only. */
  units: readonly { id: string; nama: string }[]
  kunci: string
}

type NewProps = InformasiFields & { titipan?: readonly Received[] | undefined }

/** A proposal for the Daftar Informasi Publik. */
export const NewInformasiPage = ({ frame, ...form }: NewProps & { frame: DeskFrame }) => (
  <DeskLayout {...frame} problems={!!form.errors}>
    <Crumbs
      items={[{ label: 'Daftar Informasi Publik', href: '/meja/dip' }, { label: 'Usulan baru' }]}
    />
    <h1>Usulkan informasi</h1>
    <p>Usulan diperiksa PPID sebelum terbit. Berkas yang Anda unggah baru terbuka setelah itu.</p>
    <NewInformasiForm {...form} />
  </DeskLayout>
)

export const NewInformasiForm = ({ titipan, ...form }: NewProps) => (
  <Form
    id="usulan"
    action="/meja/dip"
    values={form.values}
    errors={form.errors}
    kunci={form.kunci}
    files
    draf
  >
    <Columns {...form} />
    <FilesField name="berkas" label="Berkas" optional received={titipan} />
    <p class="actions">
      <button>Kirim usulan</button> <a href="/meja/dip">Batal</a>
    </p>
  </Form>
)

export type EditProps = InformasiFields & {
  nomor: string
  versi: number
  terbit: boolean
  /** The entry changed while the form was open: what stands there now. */
  kini?: readonly (readonly [label: string, value: string])[] | undefined
}

/** The columns of one entry, to be changed. */
export const EditInformasiPage = ({ frame, ...form }: EditProps & { frame: DeskFrame }) => (
  <DeskLayout {...frame} problems={!!form.errors}>
    <Crumbs
      items={[
        { label: 'Daftar Informasi Publik', href: '/meja/dip' },
        { label: form.nomor, href: `/meja/dip/${form.nomor}` },
        { label: 'Ubah' },
      ]}
    />
    <h1>{form.terbit ? 'Perbarui informasi' : 'Ubah usulan'}</h1>
    {form.terbit && <Note warn>Perubahan langsung terbaca semua orang.</Note>}
    <EditInformasiForm {...form} />
  </DeskLayout>
)

export const EditInformasiForm = ({ nomor, versi, kini, ...form }: EditProps) => (
  <Form
    id="ubah"
    action={`/meja/dip/${nomor}`}
    values={form.values}
    errors={form.errors}
    kunci={form.kunci}
    versi={versi}
  >
    {kini && (
      <Note>
        <p>
          <b>Yang tersimpan sekarang</b>
        </p>
        <dl class="facts">
          {kini.map(([label, value]) => (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      </Note>
    )}
    <Columns {...form} />
    <p class="actions">
      <button>Simpan</button> <a href={`/meja/dip/${nomor}`}>Batal</a>
    </p>
  </Form>
)

const Columns = ({ units, bentuk }: Pick<InformasiFields, 'units' | 'bentuk'>) => (
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
      options={Object.entries(bentukInformasi).map(([value, label]) => ({ value, label }))}
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
