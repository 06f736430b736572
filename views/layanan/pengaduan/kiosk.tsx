import type { Choices } from '#src/layanan/pengaduan/choices/queries.ts'
import type { AcceptedView } from '#src/layanan/pengaduan/tracked/view.ts'
import { PlaceFields } from '#views/layanan/pengaduan/place-fields.tsx'
import { Forget } from '#views/shared/forget.tsx'
import {
  CheckBox,
  type Errors,
  Form,
  TextArea,
  TextField,
  type Values,
} from '#views/shared/form.tsx'
import { KioskReceiptPage } from '#views/shared/kiosk-receipt.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { KioskSend } from '#views/shared/kiosk.tsx'

export type KioskReportSent = { kunci: string; values?: Values; errors?: Errors; choices: Choices }

/** A report at the kiosk: what, where, and by whom, or by nobody. */
export const KioskReportPage = ({ frame, ...form }: KioskReportSent & { frame: KioskFrame }) => (
  <KioskLayout {...frame}>
    <hgroup>
      <h1>Sampaikan pengaduan</h1>
      <p>Gratis. Diperiksa dalam 3 hari kerja, lalu diteruskan kepada yang berwenang.</p>
    </hgroup>
    <KioskReportForm {...form} />
    <Forget />
  </KioskLayout>
)

export const KioskReportForm = ({ kunci, values, errors, choices }: KioskReportSent) => (
  <Form
    id="pengaduan-kios"
    prefix="pengaduan"
    action="/kios/pengaduan"
    kunci={kunci}
    values={values}
    errors={errors}
    class="narrow"
  >
    <fieldset>
      <legend class="part">1. Apa yang terjadi</legend>
      <TextField name="judul" label="Judul" hint="Misalnya: lampu jalan padam dua minggu." />
      <TextArea name="isi" label="Ceritakan kejadiannya" rows={4} private />
      <TextField name="tanggalKejadian" label="Tanggal kejadian" type="date" short optional />
      <TextArea name="harapan" label="Penyelesaian yang Anda minta" private optional />
    </fieldset>
    <PlaceFields legend="2. Di mana" choices={choices} />
    <fieldset>
      <legend class="part">3. Siapa yang melapor</legend>
      <CheckBox
        name="anonim"
        label="Anonim"
        small="Nama tidak perlu ditulis. Jawaban dibaca dengan nomor dan kode lacak."
      />
      <CheckBox
        name="rahasia"
        label="Rahasia"
        small="Isi dan nama hanya dibaca yang menangani laporan ini."
      />
      <TextField name="nama" label="Nama lengkap" private optional />
      <TextField
        name="telepon"
        label="Telepon"
        hint="Telepon atau email, salah satu cukup. Boleh kosong bila anonim."
        type="tel"
        inputmode="tel"
        short
        private
        optional
      />
      <TextField name="email" label="Email" type="email" inputmode="email" private optional />
    </fieldset>
    <Note>
      <p>
        Foto kejadian dapat Anda tunjukkan di meja layanan. Data Anda dipakai hanya untuk menangani
        laporan ini dan tidak tersimpan di layar ini.
      </p>
    </Note>
    <KioskSend>Kirim pengaduan</KioskSend>
  </Form>
)

export const KioskReportAcceptedPage = ({
  frame,
  view,
}: {
  frame: KioskFrame
  view: AcceptedView
}) => (
  <KioskReceiptPage
    frame={frame}
    judul="Pengaduan Anda sudah kami terima"
    nomor={view.nomor}
    kode={view.kodeLacak}
    batas={`Diperiksa paling lambat ${view.batas}`}
    path="/kios/pengaduan/diterima"
  >
    <p>
      <b>Simpan kode lacak:</b> dengan kode ini Anda membaca dan membalas jawaban. Jangan berikan
      kepada orang lain.
    </p>
  </KioskReceiptPage>
)
