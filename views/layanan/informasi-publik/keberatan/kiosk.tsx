import type { TrackedKeberatan } from '#src/layanan/informasi-publik/keberatan/tracked/view.ts'
import { ObjectionHead } from '#views/layanan/informasi-publik/keberatan/tracking/case.tsx'
import { NowCard } from '#views/layanan/informasi-publik/keberatan/tracking/now.tsx'
import { Forget } from '#views/shared/forget.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'
import { Journey } from '#views/public/tracked.tsx'

/** Where an objection stands; papers and acts are for the desk or a screen of one's own. */
export const KioskObjectionPage = ({
  frame,
  view,
}: {
  frame: KioskFrame
  view: TrackedKeberatan
}) => (
  <KioskLayout {...frame}>
    <ObjectionHead view={view} />
    <NowCard view={view} />
    <p>Surat dan tanggapan Anda: di meja layanan, atau dari telepon Anda sendiri.</p>
    <p class="actions">
      <a class="button" href="/kios">
        Selesai
      </a>
    </p>
    <Journey apa="keberatan" langkah={view.langkah} />
    <Forget />
  </KioskLayout>
)
