import type { AcceptedView } from '#src/layanan/permintaan-data/tracked/view.ts'
import { RequestFields, type UnitChoice } from '#views/layanan/permintaan-data/request-fields.tsx'
import { Forget } from '#views/shared/forget.tsx'
import { type Errors, Form, type Values } from '#views/shared/form.tsx'
import { KioskReceiptPage } from '#views/shared/kiosk-receipt.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { KioskSend } from '#views/shared/kiosk.tsx'

export type KioskDataSent = {
  kunci: string
  values?: Values
  errors?: Errors
  units: readonly UnitChoice[]
}

/** Data are asked for at the kiosk; the letter is shown at the desk afterwards. */
export const KioskDataPage = ({ frame, ...form }: KioskDataSent & { frame: KioskFrame }) => (
  <KioskLayout {...frame}>
    <hgroup>
      <h1>Minta data</h1>
      <p>Perlu surat permintaan data, tanpa KTP. Isi, lalu tunjukkan suratnya di meja layanan.</p>
    </hgroup>
    <KioskDataForm {...form} />
    <Forget />
  </KioskLayout>
)

export const KioskDataForm = ({ kunci, values, errors, units }: KioskDataSent) => (
  <Form
    id="permintaan-data"
    action="/kios/data"
    kunci={kunci}
    values={values}
    errors={errors}
    class="narrow"
  >
    <RequestFields room="kiosk" units={units} />
    <Note>
      <p>Data Anda dipakai hanya untuk menjawab permintaan ini dan tidak tersimpan di layar ini.</p>
    </Note>
    <KioskSend>Kirim permintaan</KioskSend>
  </Form>
)

export const KioskDataAcceptedPage = ({
  frame,
  view,
}: {
  frame: KioskFrame
  view: AcceptedView
}) => (
  <KioskReceiptPage
    frame={frame}
    judul="Permintaan data Anda sudah kami terima"
    nomor={view.nomor}
    kode={view.kodeLacak}
    batas={`Data yang ada pada kami dijawab paling lambat ${view.batas}`}
    path="/kios/data/diterima"
  >
    <p>
      <b>Tunjukkan surat permintaan data di meja layanan.</b> Sebut nomor, jangan kode lacak.
    </p>
  </KioskReceiptPage>
)
