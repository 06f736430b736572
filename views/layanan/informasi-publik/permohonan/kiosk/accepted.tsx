import type { AcceptedView } from '#src/layanan/informasi-publik/permohonan/tracked/view.ts'
import { DueDates } from '#views/layanan/informasi-publik/permohonan/public/dates.tsx'
import { KioskReceiptPage } from '#views/shared/kiosk-receipt.tsx'
import type { KioskFrame } from '#views/shared/layout.tsx'

type Props = { frame: KioskFrame; view: AcceptedView }

/** Number, code and dates, for a minute; the signed receipt waits at the desk. */
export const KioskAcceptedPage = ({ frame, view }: Props) => (
  <KioskReceiptPage
    frame={frame}
    judul="Permohonan Anda sudah kami terima"
    nomor={view.nomor}
    kode={view.kodeLacak}
    batas={`Jawaban tertulis paling lambat ${view.uu.batas}`}
    path="/kios/diterima"
    more={<DueDates view={view} />}
  >
    <p>
      <b>Ambil tanda bukti di meja layanan</b> dan tunjukkan kartu identitas Anda. Sebut nomor
      pendaftaran, jangan kode lacak.
    </p>
  </KioskReceiptPage>
)
