import { tujuanTamu } from '#src/layanan/buku-tamu/form.ts'
import { WayChoices } from '#views/layanan/buku-tamu/intake.tsx'
import { type PhotoAsked, PhotoFields } from '#views/layanan/buku-tamu/photo.tsx'
import { Forget } from '#views/shared/forget.tsx'
import {
  Choices,
  type Errors,
  Form,
  TextArea,
  TextField,
  type Values,
} from '#views/shared/form.tsx'
import { PrintButton } from '#views/shared/kiosk-receipt.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { KioskSend } from '#views/shared/kiosk.tsx'

type Props = {
  frame: KioskFrame
  kunci: string
  values: Values
  errors?: Errors | undefined
  foto?: PhotoAsked | undefined
}

/** A guest writes who comes and for what. */
export const KioskGuestPage = ({ frame, ...form }: Props) => (
  <KioskLayout {...frame}>
    <hgroup>
      <h1>Isi buku tamu</h1>
      <p>Isi, lalu silakan duduk. Petugas memanggil Anda.</p>
    </hgroup>
    <KioskGuestForm {...form} />
    <Forget />
  </KioskLayout>
)

/**
 * Who came before needs no more than the telephone. Whether a number is known is not told: anybody
 * can type anybody's.
 */
export const KioskGuestForm = ({ kunci, values, errors, foto }: Omit<Props, 'frame'>) => (
  <Form
    id="buku-tamu"
    action="/kios/tamu"
    kunci={kunci}
    values={values}
    errors={errors}
    files={foto !== undefined}
    class="narrow"
  >
    <TextField
      name="telepon"
      label="Nomor telepon"
      hint="Pernah bertamu di sini? Cukup nomor ini dan maksud kunjungan."
      type="tel"
      private
    />
    <TextField
      name="nama"
      label="Nama"
      hint="Boleh dikosongkan bila Anda pernah bertamu di sini."
      autocapitalize="words"
      spellcheck={false}
      private
    />
    <TextField
      name="dari"
      label="Dari mana"
      hint="Instansi, sekolah, perusahaan, atau alamat."
      autocapitalize="words"
      spellcheck={false}
      private
      optional
    />
    <Choices
      name="tujuan"
      legend="Maksud kunjungan"
      options={Object.entries(tujuanTamu).map(([value, label]) => ({ value, label }))}
      side
    />
    <TextArea name="keperluan" label="Keperluan Anda" autocomplete="off" private optional />
    <TextField name="ditemui" label="Siapa yang ingin Anda temui" private optional />
    <WayChoices legend="Lisan, atau membawa surat" />
    <TextField name="nomorSurat" label="Nomor surat, bila membawa surat" short optional />
    <TextField name="jumlah" label="Berapa orang yang datang" inputmode="numeric" short />
    {foto && <PhotoFields foto={foto} />}
    <Note>
      <p>Data Anda dipakai hanya untuk melayani kunjungan ini dan tidak tersimpan di layar ini.</p>
    </Note>
    <KioskSend>Catat kedatangan saya</KioskSend>
  </Form>
)

/** The number by which the guest is called; nothing of who it is. */
export const KioskSeatedPage = ({ frame, nomor }: { frame: KioskFrame; nomor: string }) => (
  <KioskLayout {...frame} idle={false}>
    <h1>Terima kasih. Silakan duduk</h1>
    <section class="card now slip" aria-labelledby="nomor-tamu">
      <h2 id="nomor-tamu">Nomor tamu Anda</h2>
      <p class="figure nomor">{nomor}</p>
      <p>Petugas memanggil Anda, dan melayani Anda dalam 35 menit pada jam layanan.</p>
    </section>
    <p class="actions">
      <a class="button" href="/kios">
        Selesai
      </a>{' '}
      <PrintButton />
    </p>
    <p class="soft">Layar kembali ke awal dengan sendirinya.</p>
  </KioskLayout>
)
