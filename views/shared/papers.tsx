import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

/** A paper or file: its name, a link when it may be opened, and a line about it ("14 Des 2026 · PDF, 84 KB"). */
export type Paper = {
  label: string
  href?: string | undefined
  ket?: string | undefined
  /** What stands after the name: a form that opens it and is recorded, a chip. */
  action?: Child
}

/** Surat dan berkas: a list of papers. */
export const Papers = ({ items }: { items: readonly Paper[] }) => (
  <ul class="papers">
    {items.map(({ label, href, ket, action }) => (
      <li>
        <span>
          {href ? <a href={href}>{label}</a> : label} {action}
        </span>
        {ket && <small>{ket}</small>}
      </li>
    ))}
  </ul>
)

type DownloadProps = { href: string; name: string; bentuk: string }

/** "Unduh" with kind and size; a screen reader hears also of what. */
export const Download = ({ href, name, bentuk }: DownloadProps) => (
  <a class="button second" href={href}>
    <Icon name="download" />
    Unduh<span class="hidden"> {name},</span> <small>{bentuk}</small>
  </a>
)

/** Bytes as people read them: 212345 is "207 KB", 4300000 is "4,1 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`
}
