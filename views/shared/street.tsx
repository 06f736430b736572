import { Brand, Document, type PageProps } from './document.tsx'

type StreetProps = PageProps & {
  /** Path of the current item of the main navigation. */
  current?: string | undefined
  /** False for pages of the office itself (sign-in), which have no citizen's navigation. */
  nav?: boolean
  /** True when the page sets its own widths, as one with a hero does. */
  bare?: boolean
}

/** What the layout needs beside the page itself; `problems` are said by pages with a form. */
export type StreetFrame = Omit<StreetProps, 'children' | 'problems'>

/** A page for citizens: masthead, three places to go, content, footer. */
export const StreetLayout = ({
  office,
  current,
  nav = true,
  bare,
  children,
  ...page
}: StreetProps) => (
  <Document office={office} {...page}>
    <header class="mast">
      <div class="wrap">
        <Brand href="/" office={office} name={office.nama} />
        {nav && <StreetNav current={current} />}
      </div>
    </header>
    <main id="isi" class={bare ? undefined : 'wrap'}>
      {children}
    </main>
    <Footer motto={office.motto} />
  </Document>
)

const StreetNav = ({ current }: { current: string | undefined }) => (
  <nav aria-label="Utama">
    <ul>
      {places.map(({ href, label }) => (
        <li>
          <a href={href} aria-current={href === current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Footer = ({ motto }: { motto: string }) => (
  <footer>
    <div class="wrap">
      <p>
        {motto}
        <br />
        <small>Semua layanan gratis, Rp0.</small>
      </p>
      <ul>
        {promises.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  </footer>
)

const places = [
  { href: '/', label: 'Cari informasi' },
  { href: '/permohonan/baru', label: 'Ajukan permohonan' },
  { href: '/lacak', label: 'Lacak berkas' },
]

const promises = [
  { href: '/maklumat', label: 'Maklumat pelayanan' },
  { href: '/standar', label: 'Standar pelayanan' },
  { href: '/data-pribadi', label: 'Data pribadi Anda' },
  { href: '/verifikasi', label: 'Periksa keaslian surat' },
]
