import type { AcceptedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import {
  GroundFields,
  LateField,
  StoryField,
} from '#views/layanan/informasi-publik/keberatan/fields.tsx'
import { DoorForm } from '#views/shared/door-form.tsx'
import { Forget } from '#views/shared/forget.tsx'
import { type Errors, Form, type Values } from '#views/shared/form.tsx'
import { KioskReceiptPage } from '#views/shared/kiosk-receipt.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { KioskSend } from '#views/shared/kiosk.tsx'

type DoorProps = { frame: KioskFrame; values?: Values; errors?: Errors }

/** Which permohonan it is about: number and kode lacak, as on its receipt. */
export const KioskKeberatanDoorPage = ({ frame, ...form }: DoorProps) => (
  <KioskLayout {...frame}>
    <hgroup>
      <h1>Ajukan keberatan</h1>
      <p>Atas permohonan informasi Anda. Tulis nomor dan kode lacak dari tanda buktinya.</p>
    </hgroup>
    <DoorForm action="/kios/keberatan" tombol="Lanjutkan" {...form} />
    <Note>
      <p>
        Tanpa permohonan, kode hilang, atau diwakili kuasa? Ajukan di meja layanan; petugas membantu
        Anda.
      </p>
    </Note>
    <p class="actions">
      <a class="button second" href="/kios">
        Kembali
      </a>
    </p>
    <Forget />
  </KioskLayout>
)

export type KioskKeberatanSent = {
  kunci: string
  values: Values
  lists: { alasan?: string[] }
  errors?: Errors
  asal: { nomor: string; informasi: string }
  /** Today is past the window in law: it is accepted all the same. */
  lewat: boolean
}

/** An objection to the permohonan that was opened: only what the office does not know is asked. */
export const KioskKeberatanPage = ({
  frame,
  ...form
}: KioskKeberatanSent & { frame: KioskFrame }) => (
  <KioskLayout {...frame}>
    <hgroup>
      <h1>Keberatan atas permohonan {form.asal.nomor}</h1>
      <p>Gratis. Atasan PPID menanggapi tertulis paling lama 30 hari kerja.</p>
    </hgroup>
    <p class="typed">{form.asal.informasi}</p>
    <KioskKeberatanForm {...form} />
    <Forget />
  </KioskLayout>
)

export const KioskKeberatanForm = ({ kunci, values, lists, errors, lewat }: KioskKeberatanSent) => (
  <Form
    id="keberatan"
    action="/kios/keberatan/isi"
    kunci={kunci}
    values={values}
    errors={errors}
    class="narrow"
  >
    <GroundFields selected={lists.alasan ?? []} />
    <StoryField />
    {lewat && <LateField lewat />}
    <Note>
      <p>
        Nama, alamat, kontak, dan tujuan Anda kami ambil dari permohonan. Yang Anda ketik tidak
        tersimpan di layar ini.
      </p>
    </Note>
    <KioskSend>Kirim keberatan</KioskSend>
  </Form>
)

export const KioskKeberatanAcceptedPage = ({
  frame,
  view,
}: {
  frame: KioskFrame
  view: AcceptedKeberatan
}) => (
  <KioskReceiptPage
    frame={frame}
    judul="Keberatan Anda sudah kami terima"
    nomor={view.nomor}
    kode={view.kodeLacak}
    batas={`Tanggapan tertulis paling lambat ${view.uu.batas}`}
    path="/kios/keberatan/diterima"
  >
    <p>
      <b>Ambil tanda terima di meja layanan.</b> Sebut nomor, jangan kode lacak.
    </p>
  </KioskReceiptPage>
)
