import { fotoKe, kanalPengaduan } from '#src/layanan/pengaduan/form.ts'
import type { Choices as Offered } from '#src/layanan/pengaduan/choices/queries.ts'
import { classOptions } from '#views/layanan/pengaduan/class-options.ts'
import { PlaceFields } from '#views/layanan/pengaduan/place-fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import {
  CheckBox,
  Choices,
  FileField,
  Form,
  type FormState,
  type Received,
  Select,
  TextArea,
  TextField,
} from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'

export type IntakeSent = FormState & { choices: Offered }

const REGISTER = '/meja/pengaduan'

/** A report typed by an officer, as it came. */
export const IntakePage = ({ frame, ...form }: IntakeSent & { frame: DeskFrame }) => (
  <DeskLayout {...frame}>
    <Crumbs items={[{ label: 'Pengaduan', href: REGISTER }, { label: 'Pengaduan baru' }]} />
    <h1>Pengaduan baru</h1>
    <p class="soft">
      Untuk laporan yang datang langsung kepada kami. Diverifikasi dalam 3 hari kerja; pelapor
      mendapat tanda terima (UU 25/2009 Pasal 44).
    </p>
    <IntakeForm {...form} />
  </DeskLayout>
)

export const IntakeForm = ({ kunci, values, errors, received, choices }: IntakeSent) => (
  <Form
    id="pengaduan-meja"
    prefix="pengaduan"
    action={`${REGISTER}/baru`}
    kunci={kunci}
    values={values}
    errors={errors}
    files
    draf
  >
    <Arrival />
    <What choices={choices} />
    <PlaceFields legend="Lokasi kejadian" choices={choices} />
    <Pictures received={received ?? {}} />
    <Who asked={Boolean(errors?.['namaTertulis']) || values?.['namaTertulis'] === 'ya'} />
    <p class="actions">
      <button>Daftarkan dan beri nomor</button> <a href={REGISTER}>Batal</a>
    </p>
  </Form>
)

const Arrival = () => (
  <fieldset>
    <legend class="part">Bagaimana laporan datang</legend>
    <Choices name="kanal" legend="Lewat" options={kanalPengaduan} side />
    <div class="cards">
      <TextField name="tanggalDiterima" label="Diterima tanggal" type="date" />
      <TextField name="jamDiterima" label="Pukul" type="time" />
      <TextField
        name="sumber"
        label="Akun, nomor, atau kotak"
        hint="Tidak disimpan untuk laporan anonim atau rahasia."
        optional
      />
      <TextField
        name="asal"
        label="Berasal dari berkas"
        hint="Nomor berkas lain. Laporan anonim atau rahasia tidak ditautkan ke sana."
        optional
      />
    </div>
  </fieldset>
)

const What = ({ choices }: { choices: Offered }) => (
  <fieldset>
    <legend class="part">Laporan</legend>
    <TextField name="judul" label="Judul" hint="Misalnya: lampu jalan padam dua minggu." />
    <TextArea name="isi" label="Apa yang terjadi" rows={4} />
    <div class="cards">
      <TextField name="tanggalKejadian" label="Tanggal kejadian" type="date" optional />
      <Select
        name="kategori"
        label="Kategori"
        blank="Ditentukan waktu verifikasi"
        options={choices.kategori.map(({ id, nama }) => ({ value: id, label: nama }))}
        optional
      />
    </div>
    <TextArea name="kerugian" label="Kerugian" optional />
    <TextArea name="harapan" label="Penyelesaian yang diminta" optional />
    <details>
      <summary>Klasifikasi, bila sudah jelas</summary>
      <Choices name="klasifikasi" legend="Klasifikasi" options={classOptions} optional />
    </details>
  </fieldset>
)

const Pictures = ({ received }: { received: Record<string, Received[]> }) => (
  <fieldset>
    <legend class="part">Foto</legend>
    <div class="cards">
      {fotoKe.map((ke) => (
        <div class="flow">
          <FileField
            name={`foto${ke}`}
            label={`Foto ${ke}`}
            hint="JPG atau PNG, paling besar 10 MB."
            accept="image/jpeg,image/png,image/webp"
            optional
            received={received[`foto${ke}`]}
          />
          <TextField name={`ketFoto${ke}`} label={`Keterangan foto ${ke}`} optional />
        </div>
      ))}
    </div>
  </fieldset>
)

/** `asked`: the text holds the name; the officer edits it or says that it may stay. */
const Who = ({ asked }: { asked: boolean }) => (
  <fieldset>
    <legend class="part">Pelapor</legend>
    <CheckBox
      name="anonim"
      label="Anonim"
      small="Nama pelapor disandikan. Hanya pengelola pengaduan dapat membukanya, dan itu dicatat."
    />
    {asked && (
      <CheckBox name="namaTertulis" label="Biarkan nama di teks laporan, sudah saya periksa" />
    )}
    <CheckBox
      name="rahasia"
      label="Rahasia"
      small="Isi dan nama hanya dibaca yang menangani laporan ini."
    />
    <div class="cards">
      <TextField name="nama" label="Nama lengkap" private optional />
      <TextField
        name="telepon"
        label="Telepon"
        hint="Telepon atau email, salah satu cukup."
        type="tel"
        inputmode="tel"
        private
        optional
      />
      <TextField name="email" label="Email" type="email" inputmode="email" private optional />
    </div>
    <TextArea name="alamatPelapor" label="Alamat pelapor" private optional />
  </fieldset>
)
