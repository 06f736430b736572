import type { Child } from 'hono/jsx'
import { Strip } from './facts.tsx'
import { type KioskFrame, KioskLayout } from './kiosk.tsx'

type Props = {
  frame: KioskFrame
  judul: string
  nomor: string
  /** Opens the case: not there where a case has none. */
  kode?: string
  /** "Jawaban paling lambat Rabu, 23 Desember 2026" */
  batas?: string
  /** Where this page is, to stay a minute longer. */
  path: string
  /** What to do now; it is printed, too. */
  children?: Child
  /** What is not printed. */
  more?: Child
}

/** What somebody takes from the kiosk: on the screen for a minute, and on an 80 mm roll. */
export const KioskReceiptPage = ({ frame, judul, nomor, kode, batas, ...props }: Props) => (
  <KioskLayout {...frame} idle={false}>
    <h1>{judul}</h1>
    <section class="card now slip" aria-labelledby="simpan">
      <h2 id="simpan">Cetak, foto, atau catat nomor dan kode ini</h2>
      <Strip
        items={[
          ['Nomor', <b class="nomor">{nomor}</b>],
          ['Kode lacak', kode && <b class="nomor">{kode}</b>],
        ]}
      />
      {batas && (
        <p>
          <b>{batas}.</b>
        </p>
      )}
      {props.children}
      <p>
        Lacak di <span class="nomor">{frame.alamat}/lacak</span> atau di meja layanan.
      </p>
    </section>
    <p class="actions">
      <a class="button" href="/kios">
        Selesai
      </a>{' '}
      <PrintButton />{' '}
      <a class="button second" href={props.path}>
        Tampilkan satu menit lagi
      </a>
    </p>
    <p class="soft">
      Layar kembali ke awal dalam satu menit. Yang dicetak tidak kami simpan di sini.
    </p>
    {props.more}
  </KioskLayout>
)

/** Only a script can print: without one there is no button. */
export const PrintButton = () => (
  <button type="button" class="second" data-print="" hidden>
    Cetak slip
  </button>
)
