import type { Child } from 'hono/jsx'
import { DipWatch } from '#views/layanan/informasi-publik/daftar-informasi/matches.tsx'
import { Forget } from '#views/shared/forget.tsx'
import { Rights } from '#views/layanan/informasi-publik/permohonan/public/rights.tsx'
import { RequestFields } from '#views/layanan/informasi-publik/permohonan/request-fields.tsx'
import { type Errors, Form, type Values } from '#views/shared/form.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'
import { Note } from '#views/shared/note.tsx'
import { KioskSend } from '#views/shared/kiosk.tsx'

type Props = {
  frame: KioskFrame
  kunci: string
  values?: Values
  errors?: Errors
  biaya: string
}

/** A request typed at the kiosk; identity is shown at the desk afterwards. */
export const KioskRequestPage = ({ frame, ...form }: Props) => (
  <KioskLayout {...frame}>
    <hgroup>
      <h1>Minta informasi publik</h1>
      <p>Isi formulir ini, lalu tunjukkan kartu identitas di meja layanan.</p>
    </hgroup>
    <KioskRequestForm {...form} />
    <Forget />
  </KioskLayout>
)

export const KioskRequestForm = ({ kunci, values, errors, biaya }: Omit<Props, 'frame'>) => (
  <Form
    id="permohonan"
    action="/kios/permohonan"
    kunci={kunci}
    values={values}
    errors={errors}
    class="narrow"
  >
    <RequestFields room="kiosk" cocok={besideDip} />
    <Rights biaya={biaya} />
    <Note>
      <p>Data Anda dipakai hanya untuk menjawab permohonan ini dan tidak tersimpan di layar ini.</p>
    </Note>
    <KioskSend>Kirim permohonan</KioskSend>
  </Form>
)

const besideDip = (wish: Child) => <DipWatch ruang="kios">{wish}</DipWatch>
