import type { Child } from 'hono/jsx'
import { jenisLibur, namaHari } from '#src/admin/calendar/form.ts'
import { Crumbs } from '#views/shared/crumbs.tsx'
import { Choices, type Errors, Form, TextArea, TextField } from '#views/shared/form.tsx'
import { type DeskFrame, DeskLayout } from '#views/shared/layout.tsx'

type PageProps = { frame: DeskFrame; judul: string; problems: boolean; children?: Child }

/** One edit of the calendar, at whatever step it is. */
export const EditPage = ({ frame, judul, problems, children }: PageProps) => (
  <DeskLayout {...frame} problems={problems}>
    <Crumbs items={[{ label: 'Kalender kerja', href: '/meja/kalender' }, { label: judul }]} />
    <h1>{judul}</h1>
    {children}
  </DeskLayout>
)

export type Typed = Record<string, string | string[] | undefined>

type FormProps = { action: string; kunci: string; values: Typed; errors?: Errors | undefined }

/** Of every step: a preview takes the place of the form it came from. */
export const STEP = 'ubah-kalender'

/** A day off: which, why, by which decree. */
export const LiburFields = (form: FormProps) => (
  <Step {...form}>
    <TextField name="tanggal" label="Tanggal" type="date" short />
    <TextField name="nama" label="Nama hari libur" maxlength={120} />
    <Choices name="jenis" legend="Jenis" options={jenisLibur} side />
    <TextField
      name="dasar"
      label="Ditetapkan dengan"
      hint="Misalnya: Keputusan Wali Kota Nomor 12 Tahun 2026."
      maxlength={300}
    />
  </Step>
)

/** The decree of a year, all its days at once. */
export const TahunFields = (form: FormProps) => (
  <Step {...form}>
    <TextField name="tahun" label="Tahun" inputmode="numeric" maxlength={4} short />
    <TextField
      name="dasar"
      label="Ditetapkan dengan"
      hint="Nomor, tahun, dan tanggal SKB 3 Menteri."
      maxlength={300}
    />
    <TextArea
      name="libur"
      label="Hari libur nasional"
      hint="Satu baris satu hari, misalnya: 1 Januari Tahun Baru 2028 Masehi."
      rows={5}
    />
    <TextArea
      name="cutiBersama"
      label="Cuti bersama"
      hint="Ditulis dengan cara yang sama."
      rows={5}
      optional
    />
  </Step>
)

/** Service hours of one or several days of the week. */
export const JamFields = (form: FormProps) => (
  <Step {...form}>
    <Choices
      name="hari"
      legend="Hari"
      options={namaHari}
      selected={[form.values['hari'] ?? []].flat()}
      side
    />
    <TextField name="dari" label="Berlaku sejak" type="date" short />
    <TextField
      name="sampai"
      label="Sampai"
      hint="Kosongkan bila berlaku seterusnya. Jam yang masa berlakunya paling pendek yang dipakai, misalnya jam Ramadan."
      type="date"
      optional
      short
    />
    <TextField
      name="buka"
      label="Buka"
      hint="Tutup sehari: isi jam buka dan tutup sama."
      type="time"
      short
    />
    <TextField name="tutup" label="Tutup" type="time" short />
    <TextField name="istirahatDari" label="Istirahat mulai" type="time" optional short />
    <TextField name="istirahatSampai" label="Istirahat selesai" type="time" optional short />
    <TextField
      name="keterangan"
      label="Keterangan"
      hint="Misalnya surat edaran yang menetapkannya."
      maxlength={200}
    />
  </Step>
)

/** Taking something out: what, and why. */
export const RemoveFields = ({ apa, ...form }: FormProps & { apa: string }) => (
  <Step {...form}>
    <p>
      Yang dihapus: <b>{apa}</b>.
    </p>
    <TextField
      name="alasan"
      label="Mengapa dihapus"
      hint="Tertulis di jejak setiap berkas yang bergeser."
      maxlength={300}
    />
  </Step>
)

const Step = ({ values, children, ...form }: FormProps & { children?: Child }) => (
  <Form id={STEP} values={oneEach(values)} {...form}>
    {children}
    <p class="actions">
      <button>Lihat berkas yang bergeser</button>
      <a href="/meja/kalender">Batal</a>
    </p>
    <p class="hint">Belum ada yang berubah sebelum Anda menyetujuinya.</p>
  </Form>
)

const oneEach = (values: Typed) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value].flat()[0]]))
