import type { Child } from 'hono/jsx'

/** One thing that happened, happens, or will; `waktu` is in words, `datetime` for machines. */
export type Langkah = {
  judul: string
  keadaan?: 'done' | 'now' | '' | undefined
  isi?: Child
  waktu?: string | undefined
  datetime?: string | undefined
  oleh?: string | undefined
  /** As what they did it; the page says it as this office does. */
  peran?: string | undefined
}

type Props = {
  /** Oldest first, always; `newestFirst` turns them for staff. */
  items: readonly Langkah[]
  newestFirst?: boolean
  /** Each step is a heading, as on a citizen's page. */
  headings?: boolean
  /** What the office calls each role. */
  sebutan?: Record<string, string>
}

/** Jejak: what happened. Staff read the newest first, citizens the oldest. */
export const Trail = ({ items, newestFirst, headings, sebutan = {} }: Props) => (
  <ol class="trail" reversed={newestFirst}>
    {(newestFirst ? items.toReversed() : items).map(({ judul, keadaan, isi, ...when }) => (
      <li
        class={keadaan || undefined}
        aria-current={keadaan === 'now' && headings ? 'step' : undefined}
      >
        {headings ? <h3>{judul}</h3> : <b>{judul}</b>}
        {!headings && isi && <p>{isi}</p>}
        <When {...when} sebutan={sebutan} />
        {headings && isi && <p>{isi}</p>}
      </li>
    ))}
  </ol>
)

type When = Pick<Langkah, 'waktu' | 'datetime' | 'oleh' | 'peran'> & {
  sebutan: Record<string, string>
}

const When = ({ waktu, datetime, oleh, peran, sebutan }: When) =>
  waktu || oleh ? (
    <p>
      <small>
        {datetime ? <time datetime={datetime}>{waktu}</time> : waktu}
        {waktu && oleh && ' · '}
        {oleh}
        {peran && `, ${sebutan[peran] ?? peran}`}
      </small>
    </p>
  ) : null
