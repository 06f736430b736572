import { jenisPemohon } from '#src/layanan/informasi-publik/form.ts'
import { alasanKeberatan } from '#src/layanan/informasi-publik/keberatan/procedure.ts'
import {
  kanalSengketa,
  pemicuSengketa,
  sebabJendela,
} from '#src/layanan/informasi-publik/sengketa/form.ts'
import { SummonsFields } from '#views/layanan/informasi-publik/sengketa/summons-fields.tsx'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Facts } from '#views/shared/facts.tsx'
import {
  Choices,
  FileField,
  Form,
  type FormState,
  TextArea,
  TextField,
} from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'

export type IntakeProps = FormState & {
  frame: DeskFrame
  lists: { alasan?: string[] }
  komisi: { id: string; nama: string; utama: boolean }[]
  hariIni: string
  /** The keberatan that it is about; undefined where Loket does not know it. */
  asal?: { nomor: string; perihal: string; nama: string; informasi: string } | undefined
}

export const crumbs = [
  { label: 'Giliran saya', href: '/meja' },
  { label: 'Sengketa', href: '/meja/sengketa' },
  { label: 'Sengketa baru' },
]

/** A sengketa as it is opened: what Loket knows is shown, not asked. */
export const DisputePage = ({ frame, ...form }: IntakeProps) => (
  <DeskLayout {...frame}>
    <Crumbs items={crumbs} />
    <h1>Sengketa baru</h1>
    {form.asal && (
      <Facts
        items={[
          [
            'Keberatan',
            <a class="nomor" href={`/meja/keberatan/${form.asal.nomor}`}>
              {form.asal.nomor}
            </a>,
          ],
          ['Pemohon', form.asal.nama],
          ['Informasi', <span class="typed">{form.asal.informasi}</span>],
        ]}
      />
    )}
    <DisputeForm {...form} />
  </DeskLayout>
)

export const DisputeForm = ({
  kunci,
  values,
  lists,
  errors,
  received = {},
  komisi,
  hariIni,
  asal,
}: Omit<IntakeProps, 'frame'>) => (
  <Form
    id="sengketa-baru"
    action={asal ? `/meja/sengketa/baru?asal=${asal.nomor}` : '/meja/sengketa/baru'}
    kunci={kunci}
    values={values}
    errors={errors}
    files
    draf
  >
    <fieldset>
      <legend class="part">Mengapa dibuka</legend>
      <Choices name="pemicu" legend="Sebab" options={pemicuSengketa} side />
      <Choices name="kanal" legend="Kabar datang lewat" options={kanalSengketa} side />
      <TextField
        name="tanggalDiterima"
        label="Kabar diterima tanggal"
        hint="Boleh lebih awal dari hari ini."
        type="date"
        short
      />
      <FileField
        name="berkas"
        label="Pindaian panggilan atau surat pemohon"
        hint="PDF atau gambar; paling banyak 5 berkas, masing-masing 20 MB."
        accept=".pdf,.jpg,.jpeg,.png,.webp,.docx,.odt"
        multiple
        optional
        received={received.berkas}
      />
    </fieldset>
    {!asal && <WhoAndWhat selected={lists.alasan ?? []} />}
    <fieldset>
      <legend class="part">Jangka pengajuan pemohon</legend>
      <Choices
        name="jendelaSebab"
        legend="14 hari kerja dihitung sejak"
        hint="Hanya ditampilkan, tidak menghalangi (UU 14/2008 Pasal 37 ayat (2)). Boleh kosong."
        options={sebabJendela}
        side
        optional
      />
      <TextField
        name="jendelaSejak"
        label="Tanggalnya"
        hint={asal ? 'Diambil dari keberatan; perbaiki bila pemohon menerimanya hari lain.' : ''}
        type="date"
        short
        optional
      />
      <TextArea name="tuntutan" label="Tuntutan pemohon" optional />
    </fieldset>
    <fieldset>
      <legend class="part">Panggilan Komisi Informasi</legend>
      <p class="soft">Isi bila panggilan sudah tiba.</p>
      <SummonsFields komisi={komisi} hariIni={hariIni} values={values} optional />
    </fieldset>
    <p class="actions">
      <button>Buka sengketa dan beri nomor</button> <a href="/meja/sengketa">Batal</a>
    </p>
  </Form>
)

const WhoAndWhat = ({ selected }: { selected: readonly string[] }) => (
  <>
    <fieldset>
      <legend class="part">Pemohon</legend>
      <Choices name="jenis" legend="Pemohon adalah" options={jenisPemohon} side />
      <TextField name="nama" label="Nama" />
      <TextArea name="alamat" label="Alamat" />
      <TextField name="pekerjaan" label="Pekerjaan" optional />
      <TextField name="email" label="Email" type="email" optional />
      <TextField name="telepon" label="Nomor telepon" type="tel" short optional />
      <details>
        <summary>Bila diwakili kuasa</summary>
        <TextField name="kuasaNama" label="Nama kuasa" optional />
        <TextField name="kuasaAlamat" label="Alamat kuasa" optional />
        <TextField name="kuasaTelepon" label="Nomor telepon kuasa" type="tel" short optional />
      </details>
    </fieldset>
    <fieldset>
      <legend class="part">Yang disengketakan</legend>
      <TextArea name="informasi" label="Informasi" rows={3} />
      <TextArea name="tujuan" label="Tujuan penggunaan" optional />
      <Choices
        name="alasan"
        legend="Alasan keberatan"
        hint="UU 14/2008 Pasal 35 ayat (1). Boleh kosong bila panggilan tidak menyebutnya."
        options={Object.entries(alasanKeberatan).map(([huruf, bunyi]) => ({
          value: huruf,
          label: `${huruf}. ${bunyi}`,
        }))}
        selected={selected}
        side
        optional
      />
    </fieldset>
  </>
)
