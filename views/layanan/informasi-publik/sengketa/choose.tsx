import { ChooseCase } from '#views/desk/choose.tsx'
import { crumbs } from '#views/layanan/informasi-publik/sengketa/intake.tsx'
import type { DeskFrame } from '#views/shared/layout.tsx'

/** First of all: which keberatan it comes of. */
export const ChoosePage = (props: { frame: DeskFrame; typed?: string | undefined }) => (
  <ChooseCase
    {...props}
    crumbs={crumbs}
    judul="Sengketa baru"
    action="/meja/sengketa/baru"
    label="Nomor keberatan"
    hint="Misalnya KB-2026-0012. Pemohon dan informasinya diambil dari sana."
    unknown="Tidak ada keberatan dengan nomor ini."
  >
    Panggilan Komisi Informasi atas keberatan yang tidak ada di Loket:{' '}
    <a href="/meja/sengketa/baru?tanpa=ya">buka sengketa tanpa keberatan</a>
  </ChooseCase>
)
