import type { Child } from 'hono/jsx'
import { asset } from '#src/http/assets.ts'
import { Mark } from './icon.tsx'

/** The office as its settings name it; `singkat` stands in titles and on the desk. */
export type Office = {
  nama: string
  singkat: string
  motto: string
  telepon: string
  email: string
  /** Address of the city's arms, when they have been given. */
  lambang?: string | undefined
}

/** What every page has, whatever its room. */
export type PageProps = {
  title: string
  office: Office
  /** A form on the page came back with problems: the title says so first. */
  problems?: boolean | undefined
  children?: Child
}

type DocumentProps = PageProps & {
  room?: 'desk' | 'kiosk'
  /** Id of the signed-in officer: drafts of one are not shown to the next. */
  owner?: string | undefined
}

/** One page of HTML, from head to body, without the doctype (the answer puts it before). */
export const Document = ({ title, office, room, problems, owner, children }: DocumentProps) => (
  <html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${problems ? 'Perlu diperbaiki: ' : ''}${title} · Loket ${office.singkat}`}</title>
      <link rel="icon" href={asset('icons/favicon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={asset('css/loket.css')} />
      <meta name="htmx-config" content={room === 'kiosk' ? kiosk : everywhere} />
      <script type="module" src={asset('js/loket.js')}></script>
    </head>
    <body class={room} data-owner={owner}>
      <a class="skip" href="#isi">
        Langsung ke isi
      </a>
      {children}
      <div id="kabar" role="alert"></div>
    </body>
  </html>
)

/** The mark or the city's arms, the name of the system and of the office. */
export const Brand = ({ href, office, name }: { href: string; office: Office; name: string }) => (
  <a class="brand" href={href}>
    {office.lambang ? <img src={office.lambang} alt="" width="36" height="40" /> : <Mark />}
    <span>
      <b>Loket</b>
      <small>{name}</small>
    </span>
  </a>
)

// Five minutes for a large file on a slow line; Back is a real page again.
// What somebody types, or has typed, is not written over when the part around it is renewed.
const settings = {
  defaultTimeout: 300_000,
  includeIndicatorCSS: false,
  morphSkip: '[hx-morph-skip], [data-keep]:is(:focus, :user-valid)',
}
const everywhere = JSON.stringify({ ...settings, history: 'reload' })
const kiosk = JSON.stringify({ ...settings, history: false })
