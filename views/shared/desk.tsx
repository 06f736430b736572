import { Brand, Document, type PageProps } from './document.tsx'
import { Icon } from './icon.tsx'
import type { MenuGroup, MenuItem } from './menu.ts'

type DeskProps = PageProps & {
  menu: MenuGroup[]
  user: { id: string; nama: string }
  /** What is in the search field. */
  q?: string | undefined
  /** Where "Berkas baru" leads; null for those who may not open a case. */
  baru?: string | null
}

/** What the layout needs beside the page itself; `problems` are said by pages with a form. */
export type DeskFrame = Omit<DeskProps, 'children' | 'problems'>

/** A page for staff: search, the menu of `buildMenu`, dense content. */
export const DeskLayout = ({ office, menu, user, q, baru, children, ...page }: DeskProps) => (
  <Document office={office} room="desk" owner={user.id} {...page}>
    <header class="mast">
      <div class="wrap">
        <Brand href="/meja" office={office} name={office.singkat} />
        <button type="button" class="open-menu" popovertarget="menu">
          <Icon name="menu" />
          Menu
        </button>
        <DeskSearch q={q} />
        {baru !== null && (
          <a class="button" href={baru ?? '/meja/baru'} accesskey="b">
            Berkas baru
          </a>
        )}
      </div>
    </header>
    <nav id="menu" popover="auto" aria-label="Menu kerja">
      {menu.map(({ judul, items }) => (
        <>
          <h2>{judul}</h2>
          <ul>
            {items.map((item) => (
              <li>{item.post ? <MenuButton {...item} /> : <MenuLink {...item} />}</li>
            ))}
          </ul>
        </>
      ))}
    </nav>
    <main id="isi">{children}</main>
  </Document>
)

const DeskSearch = ({ q }: { q: string | undefined }) => (
  <form role="search" action="/meja/semua">
    <label class="hidden" for="cari">
      Cari nomor, nama, atau perihal
    </label>
    <input
      id="cari"
      name="q"
      type="search"
      placeholder="Cari nomor, nama, atau perihal"
      accesskey="c"
      value={q}
    />
    <button class="hidden">Cari</button>
  </form>
)

const MenuLink = ({ href, label, jumlah, current }: MenuItem) => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {label}
    {jumlah !== undefined && <b>{jumlah.toLocaleString('id-ID')}</b>}
  </a>
)

const MenuButton = ({ href, label }: MenuItem) => (
  <form method="post" action={href} data-forget="">
    <button>{label}</button>
  </form>
)
