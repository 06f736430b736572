import type { Child } from 'hono/jsx'
import { Brand, Document, type PageProps } from './document.tsx'

type KioskProps = PageProps & {
  /** "Selasa, 22 Desember 2026 · 10.05 WIB" */
  waktu: string
  /** False on the first page: there is nothing to go back to. */
  idle?: boolean
}

/** What the layout needs beside the page itself; `problems` are said by pages with a form. */
export type KioskFrame = Omit<KioskProps, 'children' | 'problems'> & {
  /** Where the same is found on a screen of one's own: "loket.contoh.go.id" */
  alamat: string
}

/** A page for the kiosk: large, no way out, and a bar that asks whether somebody is still there. */
export const KioskLayout = ({ office, waktu, idle = true, children, ...page }: KioskProps) => (
  <Document office={office} room="kiosk" {...page}>
    <header class="mast">
      <div class="wrap">
        <Brand href="/kios" office={office} name={office.nama} />
        <p>{waktu}</p>
      </div>
    </header>
    <main id="isi" class="wrap">
      {children}
    </main>
    {idle && <Idle />}
  </Document>
)

/** The end of a form at the kiosk: send it, or leave it with all that was typed. */
export const KioskSend = ({ children }: { children: Child }) => (
  <p class="actions">
    <button>{children}</button>{' '}
    <a class="button second" href="/kios">
      Batal
    </a>
  </p>
)

// The seconds that run are for the eye; a screen reader hears the sentence once.
const Idle = () => (
  <div class="idle" role="status" hidden>
    <p>
      <b>Masih di sini?</b> Layar kembali ke awal dalam{' '}
      <span class="num" data-seconds="" aria-hidden="true">
        30
      </span>
      <span class="hidden">30</span> detik. Isian Anda akan dihapus.
    </p>
    <button type="button">Ya, lanjutkan</button>
  </div>
)
