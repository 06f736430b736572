import type { AtKiosk } from '#src/layanan/tracked.ts'
import { Journey, TrackedHead } from '#views/public/tracked.tsx'
import { DoorForm } from '#views/shared/door-form.tsx'
import { Forget } from '#views/shared/forget.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'

export const KioskDoorPage = ({
  frame,
  ...form
}: {
  frame: KioskFrame
  values?: Values | undefined
  errors?: Errors | undefined
}) => (
  <KioskLayout {...frame}>
    <hgroup>
      <h1>Lacak berkas saya</h1>
      <p>Nomor dan kode ada di tanda bukti. Bila hilang, tanyakan di meja layanan.</p>
    </hgroup>
    <DoorForm action="/kios/lacak" {...form} />
    <p class="actions">
      <a class="button second" href="/kios">
        Kembali
      </a>
    </p>
    <Forget />
  </KioskLayout>
)

/** Where a case of any procedure stands; papers and acts are for the desk or a screen of one's own. */
export const KioskCasePage = ({ frame, told }: { frame: KioskFrame; told: AtKiosk }) => (
  <KioskLayout {...frame}>
    <TrackedHead view={told.view} jenis={told.jenis} />
    {told.sekarang}
    <p>
      Surat, dokumen, dan isian Anda: di meja layanan, atau dari telepon Anda sendiri di{' '}
      <b>{frame.alamat}/lacak</b>.
    </p>
    <p class="actions">
      <a class="button" href="/kios">
        Selesai
      </a>
    </p>
    <Journey apa={told.apa} langkah={told.view.langkah} />
    <Forget />
  </KioskLayout>
)
