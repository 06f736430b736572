import type { AcceptedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { Codes } from '#views/layanan/informasi-publik/permohonan/public/accepted.tsx'
import { DueDates } from '#views/layanan/informasi-publik/permohonan/public/dates.tsx'
import { type KioskFrame, KioskLayout } from '#views/shared/layout.tsx'

type Props = { frame: KioskFrame; view: AcceptedView }

/** Number, code and dates, for a minute; the signed receipt waits at the desk. */
export const KioskAcceptedPage = ({ frame, view }: Props) => (
  <KioskLayout {...frame} idle={false}>
    <h1>Permohonan Anda sudah kami terima</h1>
    <section class="card now" aria-labelledby="simpan">
      <h2 id="simpan">Foto atau catat nomor dan kode ini</h2>
      <Codes view={view} />
      <p>
        <b>Ambil tanda bukti di meja layanan</b> dan tunjukkan kartu identitas Anda. Sebut nomor
        pendaftaran, jangan kode lacak.
      </p>
    </section>
    <p class="actions">
      <a class="button" href="/kios">
        Selesai
      </a>{' '}
      <a class="button second" href="/kios/diterima">
        Tampilkan satu menit lagi
      </a>
    </p>
    <p class="soft">Layar kembali ke awal dalam satu menit.</p>
    <DueDates view={view} />
  </KioskLayout>
)
