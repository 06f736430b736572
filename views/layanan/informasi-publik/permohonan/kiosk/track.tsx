import type { TrackedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { Forget } from '#views/shared/forget.tsx'
import { RequestHead } from '#views/layanan/informasi-publik/permohonan/tracking/case.tsx'
import { DoorForm } from '#views/shared/door-form.tsx'
import { NowCard } from '#views/layanan/informasi-publik/permohonan/tracking/now.tsx'
import type { Errors, Values } from '#views/shared/form.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'
import { Journey } from '#views/public/tracked.tsx'

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

/** Where a case stands; papers and acts are for the desk or a screen of one's own. */
export const KioskTrackedPage = ({ frame, view }: { frame: KioskFrame; view: TrackedView }) => (
  <KioskLayout {...frame}>
    <RequestHead view={view} />
    <NowCard view={view} />
    <p>Surat, dokumen, dan kelengkapan: di meja layanan, atau dari telepon Anda sendiri.</p>
    <p class="actions">
      <a class="button" href="/kios">
        Selesai
      </a>
    </p>
    <Journey apa="permohonan" langkah={view.langkah} />
    <Forget />
  </KioskLayout>
)
